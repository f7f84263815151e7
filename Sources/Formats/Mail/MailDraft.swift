import Vocabulary

/// One e-mail, before anybody knows who "we" are or which customer writes.
package struct MailDraft: Hashable, Sendable {
    package struct Address: Hashable, Sendable {
        /// As its writer calls them; empty where only the address stands.
        package var name: String
        /// Lower case; empty where only a name stands.
        package var address: String

        package init(name: String = "", address: String) {
            self.name = name
            self.address = address
        }
    }

    package struct Attachment: Hashable, Sendable {
        package var name: String
        /// `application/pdf`, in lower case.
        package var type: String
        /// Bytes, once decoded.
        package var size: Int
        /// A picture inside the letter (a logo, a smiley), not one that was sent along.
        package var isInline: Bool

        package init(name: String, type: String, size: Int, isInline: Bool = false) {
            self.name = name
            self.type = type
            self.size = size
            self.isInline = isInline
        }
    }

    /// Without its angle brackets, as are those it answers to.
    package var messageID: String?
    package var inReplyTo: [String] = []
    /// The thread's mails, oldest first.
    package var references: [String] = []
    /// As the mail's own clock said; nil where it names no day that exists.
    package var at: When?
    /// When a mail program noted that it had come.
    package var arrived: When?
    package var from: [Address] = []
    package var to: [Address] = []
    package var cc: [Address] = []
    package var replyTo: [Address] = []
    package var subject = ""
    /// Everything that was written, quotes and signature too.
    package var text = ""
    /// What was written for this mail, as ``ReplyTrimming`` sees it.
    package var newWords = ""
    package var attachments: [Attachment] = []
    package var nature = MailNature()
    package var place: Place

    package init(place: Place) { self.place = place }

    /// The mail this one continues, nearest first.
    package var ancestors: [String] {
        var seen = Set<String>()
        return (inReplyTo + references.reversed()).filter { $0 != messageID && seen.insert($0).inserted }
    }
}

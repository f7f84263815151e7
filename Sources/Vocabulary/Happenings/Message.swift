package struct Message: Hashable, Sendable {
    /// What a message is when it is not (only) words.
    package enum Media: UInt8, Sendable, Codable, CaseIterable {
        case image = 1
        case video = 2
        case voice = 3
        case audio = 4
        case document = 5
        case sticker = 6
        case location = 7
        case contact = 8
        case poll = 9
        /// The export left the file out and does not say what it was.
        case unknown = 10
        case call = 11
    }

    /// NFC, without bidi marks; empty for a bare picture. A caption stands here.
    package var text: String
    package var media: Media?
    package var isDeleted: Bool
    package var isEdited: Bool
    /// Sent by a machine: it answers nobody.
    package var isAutomatic: Bool
    /// What few messages have, apart: a chat of a million carries one empty reference instead of five.
    private var rare: Rare?

    /// The file's name as the export prints it.
    package var fileName: String? {
        get { rare?.fields.fileName }
        set { change { $0.fileName = newValue } }
    }
    /// Passed on: whoever sent it did not write it. The first writer's name, empty where it is not told.
    package var forwardedFrom: String? {
        get { rare?.fields.forwardedFrom }
        set { change { $0.forwardedFrom = newValue } }
    }
    /// Why we wrote, where somebody said so.
    package var purpose: ContactPurpose? {
        get { rare?.fields.purpose }
        set { change { $0.purpose = newValue } }
    }
    /// Of a mail.
    package var subject: String? {
        get { rare?.fields.subject }
        set { change { $0.subject = newValue } }
    }
    /// All of a mail, with what it quotes and its signature, where that is more than the text.
    package var fullText: String? {
        get { rare?.fields.fullText }
        set { change { $0.fullText = newValue } }
    }

    private mutating func change(_ change: (inout RareFields) -> Void) {
        var fields = rare?.fields ?? RareFields()
        change(&fields)
        rare = fields == RareFields() ? nil : Rare(fields)
    }

    package init(
        text: String, media: Media? = nil, fileName: String? = nil, isDeleted: Bool = false, isEdited: Bool = false,
        isAutomatic: Bool = false, forwardedFrom: String? = nil, purpose: ContactPurpose? = nil, subject: String? = nil,
        fullText: String? = nil
    ) {
        self.text = text
        self.media = media
        self.isDeleted = isDeleted
        self.isEdited = isEdited
        self.isAutomatic = isAutomatic
        if fileName != nil || forwardedFrom != nil || purpose != nil || subject != nil || fullText != nil {
            rare = Rare(
                RareFields(
                    fileName: fileName, forwardedFrom: forwardedFrom, purpose: purpose, subject: subject, fullText: fullText))
        }
    }

    private struct RareFields: Hashable, Sendable {
        var fileName: String?
        var forwardedFrom: String?
        var purpose: ContactPurpose?
        var subject: String?
        var fullText: String?
    }

    private final class Rare: Hashable, Sendable {
        let fields: RareFields
        init(_ fields: RareFields) { self.fields = fields }
        static func == (a: Rare, b: Rare) -> Bool { a === b || a.fields == b.fields }
        func hash(into hasher: inout Hasher) { hasher.combine(fields) }
    }
}

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
    /// The file's name as the export prints it.
    package var fileName: String?
    package var isDeleted: Bool
    package var isEdited: Bool
    /// Sent by a machine: it answers nobody.
    package var isAutomatic: Bool
    /// Passed on: whoever sent it did not write it. The first writer's name, empty where it is not told.
    package var forwardedFrom: String?
    /// Why we wrote, where somebody said so.
    package var purpose: ContactPurpose?
    /// Of a mail.
    package var subject: String?
    /// All of a mail, with what it quotes and its signature, where that is more than the text.
    package var fullText: String?

    package init(
        text: String, media: Media? = nil, fileName: String? = nil, isDeleted: Bool = false, isEdited: Bool = false,
        isAutomatic: Bool = false, forwardedFrom: String? = nil, purpose: ContactPurpose? = nil, subject: String? = nil,
        fullText: String? = nil
    ) {
        self.text = text
        self.media = media
        self.fileName = fileName
        self.isDeleted = isDeleted
        self.isEdited = isEdited
        self.isAutomatic = isAutomatic
        self.forwardedFrom = forwardedFrom
        self.purpose = purpose
        self.subject = subject
        self.fullText = fullText
    }
}

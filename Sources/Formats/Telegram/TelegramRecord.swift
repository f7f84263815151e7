extension TelegramExport {
    /// One message as the file holds it.
    struct Record {
        var line = 1
        var id: Int64?
        var isService = false
        /// On the clock of whoever exported.
        var date = ""
        var seconds: Int64?
        var isEdited = false
        var from: String?
        var fromID: String?
        var action = ""
        var text = RecordText()
        /// What newer exports say beside the text; used where there is no other.
        var entities = RecordText()
        var replyTo: Int64?
        var forwardedFrom: String?
        var isForwarded = false
        var hasPhoto = false
        var hasFile = false
        var file = ""
        var fileName = ""
        var mediaType = ""
        var emoji = ""
        var contact: [String] = []
        var location: [String] = []
        var placeName = ""
        var hasPoll = false
        var question = ""
        var hasCut = false
        /// Has what a message has, whatever else it is.
        var looksLikeMessage = false
    }

    /// The words of a message: one string, or pieces of which some are bold or a link.
    struct RecordText {
        private(set) var bytes: [UInt8] = []
        private(set) var isCut = false
        private var endsMarked = false

        /// - Parameter mark: `bold`, `link` …; nil for plain words.
        mutating func add(_ piece: [UInt8], mark: String? = nil, isCut: Bool) {
            // An address right behind a marked piece would grow into one word with it.
            if endsMarked, mark == "link", let last = bytes.last, last > 0x20 { bytes.append(0x20) }
            let room = JSONScanner.longestText - bytes.count
            if isCut || piece.count > room { self.isCut = true }
            bytes += piece.prefix(max(0, room))
            endsMarked = mark != nil
        }
    }

    /// A card of the account's address book.
    struct CardRecord {
        var line = 1
        var id: String?
        var firstName = ""
        var lastName = ""
        var phone = ""
        /// Of `frequent_contacts`: people, bots, groups.
        var type = ""
        var category = ""
        var isFrequent = false
    }
}

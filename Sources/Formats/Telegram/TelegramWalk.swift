extension TelegramExport {
    /// Goes through an export once, handing on one small piece after the other. The file is one chat, or a whole account
    /// with its address book and many chats.
    struct Walk: ~Copyable {
        enum Piece {
            case owner(OwnerRecord)
            case card(CardRecord)
            case chatBegins(line: Int)
            case message(Record)
            case chatEnds(ChatRecord)
        }

        struct OwnerRecord {
            var id: String?
            var firstName = ""
            var lastName = ""
        }

        /// What stands beside the messages of a chat; before them, or behind.
        struct ChatRecord {
            var line = 1
            var name: String?
            var type: String?
            var id: Int64?
        }

        private var scanner: JSONScanner
        /// A chat that has begun and not ended: what is known of it when the file breaks off.
        private(set) var unfinished: ChatRecord?

        init(_ source: any ByteSource, pieceSize: Int) throws { scanner = try JSONScanner(source, pieceSize: pieceSize) }

        mutating func run(_ each: (Piece) throws -> Void) throws {
            guard try scanner.next() == .beginObject else { return }
            var chat = ChatRecord(line: scanner.line)
            var hasMessages = false
            while try scanner.next() == .key {
                switch key {
                case "chats", "left_chats": try list(inside: "list") { walk in try walk.chat(each) }
                case "contacts": try list(inside: "list") { walk in try each(.card(try walk.card(isFrequent: false))) }
                case "frequent_contacts":
                    try list(inside: "list") { walk in try each(.card(try walk.card(isFrequent: true))) }
                case "personal_information": try owner(each)
                case "messages":
                    hasMessages = true
                    try messages(of: chat, each)
                default:
                    try about(&chat)
                    if unfinished != nil { unfinished = chat }
                }
            }
            guard hasMessages else { return }
            unfinished = nil
            try each(.chatEnds(chat))
        }

        // MARK: - Chats

        /// One element of a list of chats.
        private mutating func chat(_ each: (Piece) throws -> Void) throws {
            var chat = ChatRecord(line: scanner.line)
            var hasMessages = false
            while try scanner.next() == .key {
                if key == "messages" {
                    hasMessages = true
                    try messages(of: chat, each)
                } else {
                    try about(&chat)
                    if unfinished != nil { unfinished = chat }
                }
            }
            guard hasMessages else { return }
            unfinished = nil
            try each(.chatEnds(chat))
        }

        private mutating func about(_ chat: inout ChatRecord) throws {
            switch key {
            case "name": chat.name = try word()
            case "type": chat.type = try word()
            case "id": chat.id = try number()
            default: try scanner.skip()
            }
        }

        private mutating func messages(of chat: ChatRecord, _ each: (Piece) throws -> Void) throws {
            unfinished = chat
            try each(.chatBegins(line: chat.line))
            try elements { walk in
                var record = Record()
                try walk.message(&record)
                if record.looksLikeMessage { try each(.message(record)) }
            }
        }

        // MARK: - Lists

        /// The objects of an array, one after the other; what else may stand in it is passed over.
        private mutating func elements(_ body: (inout Walk) throws -> Void) throws {
            guard try opens(.beginArray) else { return }
            try rest(body)
        }

        /// As ``elements(_:)``, the bracket being open already.
        private mutating func rest(_ body: (inout Walk) throws -> Void) throws {
            while true {
                switch try scanner.next() {
                case .beginObject: try body(&self)
                case .beginArray: try scanner.leave()
                case .endArray: return
                default: continue
                }
            }
        }

        /// `{"about": …, "list": […]}`, or the list itself.
        private mutating func list(inside name: String, _ body: (inout Walk) throws -> Void) throws {
            switch try scanner.next() {
            case .beginArray: try rest(body)
            case .beginObject:
                while try scanner.next() == .key {
                    if key == name { try elements(body) } else { try scanner.skip() }
                }
            default: return
            }
        }

        /// Whether the next value opens such a bracket; another kind of value is passed over.
        private mutating func opens(_ bracket: JSONScanner.Token) throws -> Bool {
            let token = try scanner.next()
            if token == bracket { return true }
            if token == .beginObject || token == .beginArray { try scanner.leave() }
            return false
        }
    }
}

// MARK: - People

extension TelegramExport.Walk {
    private mutating func owner(_ each: (Piece) throws -> Void) throws {
        guard try opens(.beginObject) else { return }
        var owner = OwnerRecord()
        while try scanner.next() == .key {
            switch key {
            case "user_id": owner.id = try number().map { "user\($0)" }
            case "first_name": owner.firstName = try word() ?? ""
            case "last_name": owner.lastName = try word() ?? ""
            default: try scanner.skip()
            }
        }
        try each(.owner(owner))
    }

    private mutating func card(isFrequent: Bool) throws -> TelegramExport.CardRecord {
        var card = TelegramExport.CardRecord()
        card.line = scanner.line
        card.isFrequent = isFrequent
        while try scanner.next() == .key {
            switch key {
            case "user_id", "id": card.id = try personID() ?? card.id
            case "first_name", "name": card.firstName = try word() ?? ""
            case "last_name": card.lastName = try word() ?? ""
            case "phone_number": card.phone = try word() ?? ""
            case "type": card.type = try word() ?? ""
            case "category": card.category = try word() ?? ""
            default: try scanner.skip()
            }
        }
        return card
    }
}

// MARK: - One message

extension TelegramExport.Walk {
    private mutating func message(_ record: inout TelegramExport.Record) throws {
        record.line = scanner.line
        while try scanner.next() == .key { try field(key, of: &record) }
    }

    private mutating func field(_ name: String, of record: inout TelegramExport.Record) throws {
        switch name {
        case "id": record.id = try number()
        case "type":
            record.isService = try word() == "service"
            record.looksLikeMessage = true
        case "date": record.date = try word() ?? ""
        case "date_unixtime": record.seconds = try number()
        case "edited": if let edited = try word(), !edited.hasPrefix("1970-") { record.isEdited = true }
        case "edited_unixtime": if let edited = try number(), edited > 86_400 { record.isEdited = true }
        case "from", "actor": record.from = try word() ?? record.from
        case "from_id", "actor_id": record.fromID = try id() ?? record.fromID
        case "action": record.action = try word() ?? ""
        case "text": try words(into: &record.text)
        case "text_entities": try words(into: &record.entities)
        case "reply_to_message_id": record.replyTo = try number()
        case "forwarded_from", "saved_from":
            record.forwardedFrom = try word() ?? record.forwardedFrom
            record.isForwarded = true
        case "forwarded_from_id":
            record.isForwarded = true
            try scanner.skip()
        default: try attached(name, to: &record)
        }
    }

    private mutating func attached(_ name: String, to record: inout TelegramExport.Record) throws {
        switch name {
        case "photo":
            record.hasPhoto = true
            record.file = try word() ?? ""
        case "file":
            record.hasFile = true
            record.file = try word() ?? ""
        case "file_name": record.fileName = try word() ?? ""
        case "media_type": record.mediaType = try word() ?? ""
        case "sticker_emoji": record.emoji = try word() ?? ""
        case "contact_information": record.contact = try values(of: ["first_name", "last_name", "phone_number"])
        case "location_information": record.location = try values(of: ["latitude", "longitude"])
        case "place_name": record.placeName = try word() ?? ""
        case "poll":
            record.hasPoll = true
            record.question = try values(of: ["question"]).joined()
        default: try scanner.skip()
        }
    }

    /// A string, or an array of strings and of objects that have a `text`.
    private mutating func words(into text: inout TelegramExport.RecordText) throws {
        switch try scanner.next() {
        case .string: text.add(scanner.text, isCut: scanner.isCut)
        case .beginArray:
            while true {
                switch try scanner.next() {
                case .string: text.add(scanner.text, isCut: scanner.isCut)
                case .beginObject: try piece(into: &text)
                case .beginArray: try scanner.leave()
                case .endArray: return
                default: continue
                }
            }
        case .beginObject: try piece(into: &text)
        default: return
        }
    }

    private mutating func piece(into text: inout TelegramExport.RecordText) throws {
        var words: [UInt8] = []
        var mark = ""
        var isCut = false
        while try scanner.next() == .key {
            switch key {
            case "type": mark = try word() ?? ""
            case "text":
                let token = try scanner.next()
                if token == .beginObject || token == .beginArray { try scanner.leave() }
                guard token == .string else { continue }
                words = scanner.text
                isCut = scanner.isCut
            default: try scanner.skip()
            }
        }
        text.add(words, mark: mark, isCut: isCut)
    }

    /// What these fields of the object that comes next say, in this order.
    private mutating func values(of names: [String]) throws -> [String] {
        guard try opens(.beginObject) else { return [] }
        var found: [String: String] = [:]
        while try scanner.next() == .key {
            let name = key
            if names.contains(name) { found[name] = try plain() } else { try scanner.skip() }
        }
        return names.compactMap { found[$0] }.filter { !$0.isEmpty }
    }
}

// MARK: - Small values

extension TelegramExport.Walk {
    private var key: String { String(decoding: scanner.text, as: UTF8.self) }

    /// A string, cleaned; nil for anything else.
    private mutating func word() throws -> String? {
        let token = try scanner.next()
        if token == .beginObject || token == .beginArray { try scanner.leave() }
        guard token == .string else { return nil }
        return TelegramExport.clean(scanner.text)
    }

    private mutating func plain() throws -> String? {
        let token = try scanner.next()
        if token == .beginObject || token == .beginArray { try scanner.leave() }
        guard token == .string || token == .number else { return nil }
        return TelegramExport.clean(scanner.text)
    }

    /// Telegram writes some numbers as strings.
    private mutating func number() throws -> Int64? { try plain().flatMap { Int64($0) } }

    /// Of a card: a bare number, which may be longer than 32 bits.
    private mutating func personID() throws -> String? {
        guard let text = try plain(), !text.isEmpty else { return nil }
        return Int64(text).map { $0 > 0 ? "user\($0)" : nil } ?? text
    }

    /// `user300000000`; exports from before 2021 print the bare number, groups and channels in higher ranges of it.
    private mutating func id() throws -> String? {
        guard let text = try plain(), !text.isEmpty else { return nil }
        guard let number = Int64(text) else { return text }
        guard number > 0 else { return nil }
        return switch number >> 32 {
        case 0: "user\(number)"
        case 1: "chat\(number & 0xFFFF_FFFF)"
        case 2: "channel\(number & 0xFFFF_FFFF)"
        default: "user\(number)"
        }
    }
}

import Storage
import Vocabulary

extension Book {
    package func conversation(on channel: Channel, chatKey: String) throws -> Conversation? {
        try reading.first(
            """
            SELECT id, channel, chat_key, title, kind, standing FROM conversation
            WHERE channel = \(channel) AND chat_key = \(chatKey)
            """, Self.conversation)
    }

    /// Which conversation a message belongs to that was brought in under this key.
    package func conversation(holding key: ExternalKey) throws -> ConversationID? {
        try reading.first(
            "SELECT conversation_id FROM entry WHERE external_key = \(key.bytes) AND withdrawn = 0 AND conversation_id IS NOT NULL"
        ) { $0.id(0) }
    }

    package func conversations(_ ids: some Collection<ConversationID>) throws -> [ConversationID: Conversation] {
        var found: [ConversationID: Conversation] = [:]
        for chunk in Array(ids).chunks(of: 500) {
            try reading.rows(
                "SELECT id, channel, chat_key, title, kind, standing FROM conversation WHERE id IN \(list: chunk)"
            ) { row in
                let conversation = Self.conversation(row)
                found[conversation.id] = conversation
            }
        }
        return found
    }

    private static func conversation(_ row: Row) -> Conversation {
        Conversation(
            id: row.id(0), channel: Channel(rawValue: UInt8(clamping: row.int(1))) ?? .unknown, chatKey: row.text(2),
            title: row.text(3), kind: Conversation.Kind(rawValue: UInt8(clamping: row.int(4))) ?? .direct,
            standing: Conversation.Standing(rawValue: UInt8(clamping: row.int(5))) ?? .customer)
    }

    /// - Parameter some: nil for all of them.
    package func groups(among some: Set<ConversationID>? = nil) throws -> Set<ConversationID> {
        var groups = Set<ConversationID>()
        let which: SQL = some.map { "AND id IN \(list: Array($0))" } ?? ""
        try reading.rows("SELECT id FROM conversation WHERE kind = \(Conversation.Kind.group) \(which)") {
            groups.insert($0.id(0))
        }
        return groups
    }

    package func speakers(in conversation: ConversationID) throws -> [Speaker] {
        try reading.all(
            """
            SELECT name, side, customer_id, handle_id FROM speaker WHERE conversation_id = \(conversation) ORDER BY name
            """
        ) {
            Speaker(
                name: $0.text(0), side: Side(rawValue: UInt8(clamping: $0.int(1))) ?? .other, customer: $0.idOrNil(2),
                handle: $0.idOrNil(3))
        }
    }

    /// The last moment each conversation's sources cover, and (under nil) the order lists'.
    /// - Parameter some: nil for all of them; the lists of orders are always there.
    package func coverage(of some: Set<ConversationID>? = nil) throws -> [ConversationID?: Instant] {
        var found: [ConversationID?: Instant] = [:]
        let which: SQL = some.map { "WHERE conversation_id IN \(list: $0.map(\.value) + [0])" } ?? ""
        try reading.rows("SELECT conversation_id, max(covered_until) FROM coverage \(which) GROUP BY conversation_id") { row in
            let id = row.number(0)
            found[id == 0 ? nil : ConversationID(id)] = row.instant(1)
        }
        return found
    }

    /// The last moment any chat's sources cover.
    package func chatsReadUntil() throws -> Instant? {
        try reading.number("SELECT max(covered_until) FROM coverage WHERE conversation_id <> 0").map {
            Instant(microseconds: $0)
        }
    }

    package func setting(_ name: String) throws -> String? {
        try reading.text("SELECT value FROM setting WHERE name = \(name)")
    }

    /// Settings whose name begins with these words, by the rest of the name.
    package func settings(under prefix: String) throws -> [String: String] {
        var found: [String: String] = [:]
        try reading.rows(
            """
            SELECT name, value FROM setting WHERE substr(name, 1, CAST(\(prefix.unicodeScalars.count) AS INTEGER)) = \(prefix)
            """
        ) {
            found[String($0.text(0).unicodeScalars.dropFirst(prefix.unicodeScalars.count))] = $0.text(1)
        }
        return found
    }
}

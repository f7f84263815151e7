import Storage
import Vocabulary

extension Pen {
    /// The conversation of that chat, made if it is new.
    package func conversation(on channel: Channel, chatKey: String, title: String, kind: Conversation.Kind) throws
        -> ConversationID
    {
        if let known = try book.conversation(on: channel, chatKey: chatKey) { return known.id }
        let id = try writing.newID(Conversation.self)
        try writing.run(
            """
            INSERT INTO conversation (id, channel, chat_key, title, kind, import_id)
            VALUES (\(id), \(channel), \(chatKey), \(KeptText.normalise(title)), \(kind), \(origin.run))
            """)
        return id
    }

    /// An earlier beginning of the talk became known: from now on it is found by that.
    package func know(_ conversation: ConversationID, by chatKey: String) throws {
        try writing.run("UPDATE conversation SET chat_key = \(chatKey) WHERE id = \(conversation)")
    }

    /// Family, private: from now on nothing of this chat is journalled.
    package func leaveOut(_ conversation: ConversationID) throws {
        try writing.run(
            "UPDATE conversation SET standing = \(Conversation.Standing.notCustomer) WHERE id = \(conversation)")
    }

    /// This import has read that conversation (nil: the order lists) up to then. Its customers are to be looked at afresh
    /// (``markStale(_:)``).
    package func cover(_ conversation: ConversationID?, from: Instant?, until: Instant, by run: ImportID) throws {
        try writing.run(
            """
            INSERT INTO coverage (import_id, conversation_id, covered_from, covered_until)
            VALUES (\(run), \(conversation?.value ?? 0), \(from), \(until))
            ON CONFLICT (import_id, conversation_id) DO UPDATE SET covered_until = excluded.covered_until
            WHERE coverage.covered_until < excluded.covered_until
            """)
    }

    /// Who a name in this chat is.
    package func settle(_ speaker: Speaker, in conversation: ConversationID) throws {
        try writing.run(
            """
            INSERT INTO speaker (conversation_id, name, side, customer_id, handle_id, import_id)
            VALUES (\(conversation), \(speaker.name), \(speaker.side), \(speaker.customer), \(speaker.handle), \(origin.run))
            ON CONFLICT (conversation_id, name) DO UPDATE
            SET side = excluded.side, customer_id = excluded.customer_id, handle_id = excluded.handle_id
            """)
    }

    /// A word about this shop that is asked once and remembered: its name, its zone, who "we" are.
    package func setSetting(_ name: String, _ value: String) throws {
        try writing.run(
            """
            INSERT INTO setting (name, value) VALUES (\(name), \(value))
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
    }
}

/// A name as one chat's export prints it, and who that is.
package struct Speaker: Hashable, Sendable {
    package var name: String
    package var side: Side
    package var customer: CustomerID?
    package var handle: HandleID?
    package init(name: String, side: Side, customer: CustomerID? = nil, handle: HandleID? = nil) {
        self.name = name
        self.side = side
        self.customer = customer
        self.handle = handle
    }
}

extension Pen {
    /// What the numbers in `entry.kind` mean, for whoever looks into the database with another tool.
    package func recordEventKinds() throws {
        for kind in Event.Kind.allCases {
            try writing.run(
                """
                INSERT INTO event_kind (code, name) VALUES (\(kind.rawValue), \(kind.name)) ON CONFLICT (code) DO NOTHING
                """)
        }
    }
}

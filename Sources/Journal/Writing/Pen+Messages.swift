import Storage
import Vocabulary

/// One message on its way into the journal, its speaker settled.
package struct MessageRow: Sendable {
    package var at: When
    package var side: Side
    package var customer: CustomerID?
    package var staff: StaffID?
    package var channel: Channel
    package var conversation: ConversationID
    package var handle: HandleID?
    package var message: Message
    package var externalKey: ExternalKey
    package var reading: MessageReading

    package init(
        at: When, side: Side, customer: CustomerID?, staff: StaffID? = nil, channel: Channel, conversation: ConversationID,
        handle: HandleID?, message: Message, externalKey: ExternalKey, reading: MessageReading
    ) {
        self.at = at
        self.side = side
        self.customer = customer
        self.staff = staff
        self.channel = channel
        self.conversation = conversation
        self.handle = handle
        self.message = message
        self.externalKey = externalKey
        self.reading = reading
    }
}

/// What was thought of a message when it came in: the rule's version and its verdict, packed into one small number.
package struct MessageReading: Hashable, Sendable {
    package let packed: Int64
    package init(packed: Int64) { self.packed = packed }
    package init(needsReply: Bool, withdraws: Bool = false, isAutomatic: Bool, asks: Bool = false, version: Int) {
        packed =
            (asks ? Self.asksBit : 0) | Int64(version) << 3 | (withdraws ? 4 : 0) | (isAutomatic ? 2 : 0) | (needsReply ? 1 : 0)
    }
    /// Above the version, which has been there from the beginning.
    private static let asksBit: Int64 = 1 << 32
    package var needsReply: Bool { packed & 1 == 1 }
    package var isAutomatic: Bool { packed & 2 == 2 }
    /// They give the question up.
    package var withdraws: Bool { packed & 4 == 4 }
    /// It asks them something; of ours only.
    package var asks: Bool { packed & Self.asksBit != 0 }
}

extension Pen {
    /// Many messages at once; those the journal already holds are passed over. Returns which are new. Whoever
    /// brings in many marks their customers once, at the end (``markStale(_:)``).
    package func append(_ messages: [MessageRow]) throws -> [Bool] {
        let ids = try messages.map { _ in try writing.newID(Entry.self) }
        return try writing.bulkNew(
            into: "entry",
            EntryHead.columns + ["conversation_id", "handle_id", "text", "payload", "external_key", "reading"],
            count: messages.count
        ) { index, row in
            putHead(
                ids[index], .message, at: messages[index].at, about: messages[index].customer, side: messages[index].side,
                staff: messages[index].staff, channel: messages[index].channel, into: row)
            row.id(messages[index].conversation)
            row.id(messages[index].handle)
            row.text(KeptText.withoutNUL(messages[index].message.text))
            row.text(EventCoding.payload(ofMessage: messages[index].message))
            row.blob(messages[index].externalKey.bytes)
            row.number(messages[index].reading.packed)
        }
    }

    /// The same without those that are marked: they are here already, in other words of ours.
    package func append(_ messages: [MessageRow], except known: [Bool]) throws -> [Bool] {
        guard known.contains(true) else { return try append(messages) }
        let wanted = messages.indices.filter { !known[$0] }
        var isNew = [Bool](repeating: false, count: messages.count)
        for (index, new) in zip(wanted, try append(wanted.map { messages[$0] })) { isNew[index] = new }
        return isNew
    }

    /// What we think of these customers must be thought anew.
    package func markStale(_ customers: some Sequence<CustomerID>) throws {
        for customer in customers { try markStale(customer) }
    }
}

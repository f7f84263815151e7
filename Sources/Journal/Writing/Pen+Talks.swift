import Storage
import Vocabulary

/// With whom words were exchanged last: a thought, made anew from the journal at any time.
package struct TalkRow: Hashable, Sendable {
    package var customer: CustomerID
    package var lastAt: Instant
    package var last: EntryID
}

extension Pen {
    /// Looks again at the newest words with these customers.
    package func rememberTalks(with customers: some Collection<CustomerID>, asOf: Instant) throws {
        for customer in customers {
            try writing.run("DELETE FROM talk WHERE customer_id = \(customer)")
            guard try book.resolve(customer) == customer, let row = try book.talk(with: customer, asOf: asOf) else { continue }
            try insert([row])
        }
    }

    /// Puts these in the place of whatever was kept of these customers.
    package func rememberTalks(_ rows: [TalkRow], of customers: some Collection<CustomerID>) throws {
        for chunk in Array(customers).chunks(of: 500) {
            try writing.run("DELETE FROM talk WHERE customer_id IN \(list: chunk)")
        }
        try insert(rows)
    }

    private func insert(_ rows: [TalkRow]) throws {
        try writing.bulk(into: "talk", ["customer_id", "last_at", "last_entry"], count: rows.count) { index, row in
            row.id(rows[index].customer)
            row.instant(rows[index].lastAt)
            row.id(rows[index].last)
        }
    }

    /// Words of ours that were sent outside, as somebody says who sent them; by the door they themselves used last.
    @discardableResult
    package func reply(_ text: String, to customer: CustomerID, externalKey: ExternalKey? = nil) throws -> EntryID {
        let customer = try require(customer)
        let last = try book.lastMessage(of: customer, by: .customer)
        return try append(
            .message(Message(text: try words(text))), about: customer, side: .us, refersTo: last?.id,
            channel: last?.channel ?? .unknown, externalKey: externalKey)
    }

    /// What is in a picture or a voice note, in the words of somebody who looked or listened.
    @discardableResult
    package func describe(
        _ message: EntryID, of customer: CustomerID, as text: String, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        let customer = try require(customer)
        guard let entry = try book.entries([message])[message], case .message(let said) = entry.event, said.media != nil,
            let card = entry.customer, try book.resolve(card) == customer
        else { throw JournalError.notFound }
        return try append(
            .noted(try words(text)), about: customer, side: .us, refersTo: message, externalKey: externalKey)
    }
}

import Storage
import Vocabulary

extension Pen {
    /// As long as a tag may be, in signs.
    package static let longestTag = 40

    /// Puts a tag on each of these customers; on whoever has it already nothing is done.
    ///
    /// - Throws: `JournalError.alreadyClosed` when all of them had it.
    package func tag(_ customers: [CustomerID], _ name: String, externalKey: ExternalKey? = nil) throws {
        let name = try tagName(name)
        var key = externalKey
        var count = 0
        let customers = try customers.map(require)
        let tagged = try book.tags(of: customers)
        for customer in Set(customers).sorted() where tagged[customer]?.contains(name) != true {
            let entry = try append(.tagged(Tagging(name)), about: customer, side: .us, externalKey: key)
            try writing.run("INSERT INTO tag (customer_id, name, entry_id) VALUES (\(customer), \(name), \(entry))")
            (key, count) = (nil, count + 1)
        }
        guard count > 0 else { throw JournalError.alreadyClosed }
    }

    /// Takes it off again, from every card of theirs.
    ///
    /// - Throws: `JournalError.alreadyClosed` when none of them had it.
    package func untag(_ customers: [CustomerID], _ name: String, externalKey: ExternalKey? = nil) throws {
        let name = try tagName(name)
        var key = externalKey
        var count = 0
        for customer in customers {
            let customer = try require(customer)
            let cards = try book.everyone(mergedInto: customer)
            guard try writing.run("DELETE FROM tag WHERE customer_id IN \(list: cards) AND name = \(name)") > 0 else {
                continue
            }
            try append(.untagged(Tagging(name)), about: customer, side: .us, externalKey: key)
            (key, count) = (nil, count + 1)
        }
        guard count > 0 else { throw JournalError.alreadyClosed }
    }

    /// One that is known already is written as it is known.
    private func tagName(_ text: String) throws -> String {
        let name = try words(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard name.count <= Self.longestTag else { throw JournalError.outOfRange }
        let key = KeptText.searchKey(name)
        return try book.tags(limit: 1_000).first { KeptText.searchKey($0) == key } ?? name
    }

    package func removeSetting(_ name: String) throws { try writing.run("DELETE FROM setting WHERE name = \(name)") }
}

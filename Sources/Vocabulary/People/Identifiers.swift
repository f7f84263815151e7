/// The number of a row, with its own type so that a customer can never be mistaken for an entry.
/// In JSON it is a string, because JavaScript loses digits above 2^53.
package struct ID<Of>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
    package let value: Int64

    package init(_ value: Int64) { self.value = value }
    package init?(_ text: some StringProtocol) {
        guard let value = Int64(text), value > 0 else { return nil }
        self.value = value
    }

    package static func < (a: ID, b: ID) -> Bool { a.value < b.value }
    package var description: String { String(value) }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Int64(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a number: \(text)"))
        }
        self.value = value
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(value))
    }
}

package typealias CustomerID = ID<Customer>
package typealias EntryID = ID<Entry>
package typealias StaffID = ID<StaffMember>
package typealias HandleID = ID<Handle>
package typealias ConversationID = ID<Conversation>
package typealias PromiseID = ID<Promise>
package typealias ComplaintID = ID<Complaint>
package typealias OrderID = ID<Order>
package typealias ImportID = ID<ImportRun>
package typealias FactID = ID<Fact>

/// One bringing-in of a file or a folder. Only its id is vocabulary; the rest lives in the journal.
package enum ImportRun {}

import Storage
import Vocabulary

extension Book {
    /// Whom this viewer may see; nil for everybody.
    package func seenCustomers() throws -> Set<CustomerID>? {
        guard viewer.reach != .all else { return nil }
        return Set(try reading.all("SELECT c.id FROM customer c WHERE \(visible)") { $0.id(0, Customer.self) })
    }

    /// What kinds of facts are known of whom, their names in small letters.
    ///
    /// - Parameter customers: nil for everybody; else these, by whatever card of theirs it was told.
    package func factKeys(of customers: Set<CustomerID>? = nil, asOf: Instant) throws -> [CustomerID: Set<String>] {
        let merged = try mergedCustomers()
        var known: [CustomerID: Set<String>] = [:]
        func read(_ whose: SQL) throws {
            try reading.rows("SELECT customer_id, key FROM fact WHERE withdrawn = 0 AND at <= \(asOf) \(whose)") {
                known[merged.standing($0.id(0)), default: []].insert($0.text(1).lowercased())
            }
        }
        guard let customers else {
            try read("")
            return known
        }
        let cards = customers.union(merged.keys.filter { customers.contains(merged.standing($0)) })
        for chunk in cards.sorted().chunks(of: 500) { try read("AND customer_id IN \(list: Array(chunk))") }
        return known
    }
}

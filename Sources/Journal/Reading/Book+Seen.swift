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
        var known: [CustomerID: Set<String>] = [:]
        func read(_ whose: SQL, _ owner: (CustomerID) -> CustomerID) throws {
            try reading.rows(
                "SELECT customer_id, key FROM fact WHERE withdrawn = 0 AND at <= \(asOf) \(whose)"
            ) { known[owner($0.id(0)), default: []].insert($0.text(1).lowercased()) }
        }
        guard let customers else {
            let merged = try mergedCustomers()
            try read("") { card in
                var owner = card
                // A chain of merges is short; a hundred steps would be a ring.
                for _ in 0..<100 { if let next = merged[owner] { owner = next } else { break } }
                return owner
            }
            return known
        }
        for customer in customers {
            try read("AND customer_id IN \(list: try everyone(mergedInto: customer))") { _ in customer }
        }
        return known
    }
}

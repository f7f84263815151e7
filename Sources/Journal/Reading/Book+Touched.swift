import Storage
import Vocabulary

/// Whom something was written about.
package enum Touched: Sendable, Hashable {
    case these(Set<CustomerID>)
    /// Too much to tell, or something that may concern anybody.
    case everybody
}

extension Book {
    /// More entries than that are an import: everybody is then looked at anew. [assumption]
    private static let mostTouching = 2_000
    /// What one customer's entry can change of others: who is one person, what came in at all, how words are meant, how things
    /// were decided, what became of proposals (by its source).
    private static let concernsOthers: Set<Int> = Set(
        [Event.Kind.merged, .parted, .importWithdrawn, .readingCorrected, .decided, .proposalDropped].map(\.rawValue))

    /// Whom anything was written about after that entry, and whom else that may concern.
    package func touched(after entry: EntryID?) throws -> Touched {
        var concernsAll = false
        let customers = try customers(after: entry) { customer, kind, source in
            let isDecision = source == Origin.Source.proposal.rawValue
            concernsAll = concernsAll || customer == nil || isDecision || Self.concernsOthers.contains(kind)
        }
        return customers.map { concernsAll ? .everybody : .these($0) } ?? .everybody
    }

    /// Who came or got another name after that entry; nil when that is too much to tell.
    package func named(after entry: EntryID?) throws -> Set<CustomerID>? {
        try customers(after: entry, of: "AND kind IN (\(Event.Kind.met.rawValue), \(Event.Kind.renamed.rawValue))")
    }

    /// On a server where others write too the last half minute is told again: smaller numbers may have been written down later.
    private func customers(
        after entry: EntryID?, of kinds: SQL = "",
        each: (_ customer: CustomerID?, _ kind: Int, _ source: Int) -> Void = { _, _, _ in }
    ) throws -> Set<CustomerID>? {
        guard let entry else { return nil }
        let settled = reading.engine == .postgresql ? max(0, entry.value - Pen.unsettled) : entry.value
        var customers: Set<CustomerID> = []
        var count = 0
        try reading.rows(
            "SELECT customer_id, kind, source FROM entry WHERE id > \(settled) \(kinds) ORDER BY id LIMIT \(Self.mostTouching + 1)"
        ) { row in
            count += 1
            let customer = row.idOrNil(0, Customer.self)
            if let customer { customers.insert(customer) }
            each(customer, row.int(1), row.int(2))
        }
        return count > Self.mostTouching ? nil : customers
    }
}

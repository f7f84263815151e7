import Foundation
import Journal
import Measures
import Vocabulary

/// Keeps everybody's shares in step with the journal, so that they can be looked through for those who fare worse than is
/// usual. Whoever was touched, or of whom something is judged by now, is taken anew; all others only grow older, and their
/// sums age by one factor when they are read. They can be emptied at any time and made anew from the journal alone.
extension Shop {
    /// What shares are taken by, besides the journal: where it changes, all are taken anew. Means are not among it: they are
    /// asked when a share is read.
    struct ShareTerms: Codable, Hashable {
        var rules: Int
        var conductHalfLifeDays: Double?
        var dummyOptions: Set<String>

        init(_ basis: MeasureBasis) {
            rules = Finding.ParameterSet.currentRules
            conductHalfLifeDays = basis.parameters.conductHalfLifeDays
            dummyOptions = basis.dummyOptions
        }

        static let name = "shares"

        static func stored(_ book: Book) throws -> ShareTerms? {
            let text = try book.parameter(name)?.value ?? ""
            return Decoded.value(ShareTerms.self, of: text)
        }
    }

    /// Above so many customers to look at again, everybody is: one pass is then cheaper.
    private static let fewDue = 2_000

    /// Takes anew what is no longer so.
    package func refreshShares() async throws {
        try await refreshUnderstanding()
        let now = self.now
        let (isCurrent, due) = try await journal.read(as: .owner) { book in
            let terms = try ShareTerms(MeasureBasis.stored(book))
            return (try ShareTerms.stored(book) == terms, try book.dueShares(at: now, limit: Self.fewDue + 1))
        }
        guard isCurrent, due.count <= Self.fewDue else { return try await rebuildShares() }
        guard !due.isEmpty else { return }
        let (zone, currency) = (self.zone, self.currency)
        try await journal.write(as: .owner) { pen in
            let taker = ShareTaker(try MeasureBasis.stored(pen.book), asOf: now, zone: zone)
            let loader = try HistoryLoader(
                pen.book, asOf: now, currency: currency, depth: .measures, customers: due.count)
            let unassessed = try pen.book.unassessedCustomers()
            let customers = Set(try due.compactMap { try pen.book.resolve($0) })
            var rows: [ShareRow] = []
            var next: [CustomerID: Instant] = [:]
            for customer in customers where !unassessed.contains(customer) {
                let taken = taker.take(try loader.history(of: customer))
                rows += taken.rows
                let cards = try pen.book.everyone(mergedInto: customer)
                next[customer] = try pen.book.foreseen(after: now, of: cards).values.reduce(taken.due) { .first($0, $1) }
            }
            try pen.keepShares(rows, due: next, of: customers.union(due))
        }
    }

    /// Everybody's, from the journal alone.
    package func rebuildShares() async throws {
        let (now, zone, currency) = (self.now, self.zone, self.currency)
        // Whoever is touched from here on is due again; until the end nothing counts as kept.
        try await journal.write(as: .owner) { pen in
            try pen.forgetShares()
            _ = try pen.setParameter(ShareTerms.name, "")
        }
        let (rows, due, terms) = try await journal.read(as: .owner) { book in
            let basis = try MeasureBasis.stored(book)
            let (rows, due) = try Self.shares(book, basis, asOf: now, zone: zone, currency: currency)
            return (rows, due, ShareTerms(basis))
        }
        let text = String(decoding: try JSONEncoder().encode(terms), as: UTF8.self)
        try await journal.write(as: .owner) { pen in
            try pen.forgetKeptShares()
            try pen.keepFurtherShares(rows, due: due)
            _ = try pen.setParameter(ShareTerms.name, text)
        }
    }

    static func shares(
        _ book: Book, _ basis: MeasureBasis, asOf: Instant, zone: Zone, currency: Currency
    ) throws -> (rows: [ShareRow], due: [CustomerID: Instant]) {
        let taker = ShareTaker(basis, asOf: asOf, zone: zone)
        let merged = try book.mergedCustomers()
        var rows: [ShareRow] = []
        var due: [CustomerID: Instant] = [:]
        try HistoryLoader(book, asOf: asOf, currency: currency, depth: .measures).everyHistory { history in
            let taken = taker.take(history)
            rows += taken.rows
            due[history.customer] = taken.due
        }
        for (card, moment) in try book.foreseen(after: asOf) {
            let customer = merged.standing(card)
            due[customer] = Instant.first(due[customer], moment)
        }
        return (rows, due)
    }
}

/// Takes one customer's shares at one moment.
struct ShareTaker {
    private let measures: CustomerMeasures
    private let asOf: Instant

    init(_ basis: MeasureBasis, asOf: Instant, zone: Zone) {
        measures = basis.measures(BusinessUsual(asOf: asOf), zone)
        self.asOf = asOf
    }

    /// - Returns: with when something is judged though nothing new happens.
    func take(_ history: History) -> (rows: [ShareRow], due: Instant?) {
        let kept = measures.assess(history, asOf: asOf).compactMap { KeptShare($0, takenAt: asOf) }
        return (
            kept.map { ShareRow(customer: history.customer, share: $0) }, kept.compactMap(\.sums.changesAt).min()
        )
    }
}

extension Instant {
    fileprivate static func first(_ one: Instant?, _ other: Instant) -> Instant? { min(one ?? other, other) }
}

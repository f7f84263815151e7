import Journal
import Measures
import Vocabulary

/// Who probably fares worse here than is usual, by figure: what a mean hides (fairness: who of these would not call it fair?).
package struct FaresWorse: Sendable {
    package struct One: Sendable, Hashable {
        package var customer: CustomerID
        package var name: String
        package var finding: Finding
    }

    /// By measure; first the one of whom most is known.
    package var by: [String: [One]]

    /// So many of each figure at most.
    package static let most = 5

    package init(by: [String: [One]] = [:]) { self.by = by }
}

extension Shop {
    /// From what is kept of everybody's shares, among those the viewer may see. Theirs alone are used for nothing.
    package func whoFaresWorse(as viewer: Viewer = .owner) async throws -> FaresWorse {
        try await refreshShares()
        let (now, zone) = (self.now, self.zone)
        let measures = try await beside(asOf: nil).measures(zone)
        return try await journal.read(as: viewer) { book in
            var found: [String: [(customer: CustomerID, finding: Finding)]] = [:]
            try book.keptShares { row in
                let isTheirs = MeasureName(rawValue: row.share.measure)?.isTheirsAlone ?? true
                guard !isTheirs, measures.needsCare(row.share, asOf: now),
                    let finding = measures.finding(row.share, asOf: now)
                else { return }
                found[finding.measure, default: []].append((row.customer, finding))
            }
            let first = found.mapValues { all in
                all.sorted { ($1.finding.effectiveEvidence, $0.customer) < ($0.finding.effectiveEvidence, $1.customer) }
                    .prefix(FaresWorse.most)
            }
            let names = try book.names(of: Set(first.values.flatMap { $0.map(\.customer) }))
            return FaresWorse(
                by: first.mapValues { some in
                    some.map { FaresWorse.One(customer: $0.customer, name: names[$0.customer] ?? "", finding: $0.finding) }
                })
        }
    }
}

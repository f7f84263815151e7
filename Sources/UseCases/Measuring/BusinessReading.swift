import Journal
import Measures
import Vocabulary

/// How the business stands with its people, now and at the ends of the last quarters.
package struct BusinessReading: Sendable {
    package var asOf: Instant
    package var customers: Int
    package var findings: [Finding]
    /// Oldest first; the last is `asOf` itself.
    package var course: [Stand]
    /// Some of the entries behind the findings, the latest of each.
    package var evidence: [EntryID: Entry]
    package var names: [CustomerID: String]

    /// What was found at one moment, by measure.
    package struct Stand: Sendable {
        package var asOf: Instant
        package var findings: [String: Finding]
    }

    /// So many quarters before this one are looked at.
    static let quarters = 4
}

extension BusinessReading {
    /// From the journal alone, in two passes: what is usual here, then how everybody stands beside it. Who sees only their own
    /// customers reads of those alone, beside what is usual everywhere here.
    init(_ book: Book, asOf: Instant, zone: Zone, currency: Currency) throws {
        let loader = try HistoryLoader(book, asOf: asOf, currency: currency, depth: .measures)
        let seen = try book.seenCustomers()
        let learnt = try BasisLearning(loader, asOf: asOf, zone: zone, seen: seen)
        let basis = learnt.basis(asOf: asOf)
        let measures = basis.measures(learnt.usual(asOf: asOf), zone)
        let moments = Self.moments(until: asOf, zone)
        var pools = [PooledFindings](repeating: PooledFindings(), count: moments.count)
        var waits = [BusinessGathering](repeating: BusinessGathering(), count: moments.count)
        try loader.everyHistory { history in
            guard seen?.contains(history.customer) ?? true else { return }
            for (index, moment) in moments.enumerated() {
                pools[index].add(measures.assess(history, asOf: moment))
                waits[index].add(CustomerSummary(of: history, asOf: moment, zone: zone))
            }
        }
        let whole = BusinessMeasures(parameters: basis.parameters)
        course = moments.indices.map { index in
            let own = whole.assess(learnt.business, asOf: moments[index]).filter { $0.state != .unknown }
            let all =
                own + [waits[index].responseTime(evidence: pools[index].waits)]
                + pools[index].findings(learntAsOf: basis.parameters.set.learntAsOf)
            return Stand(
                asOf: moments[index],
                findings: Dictionary(all.map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first }))
        }
        let now = course.last?.findings ?? [:]
        self.asOf = asOf
        customers = learnt.business.customers
        findings = MeasureName.allCases.compactMap { now[$0.rawValue] }.filter { $0.state != .unknown }
        evidence = try book.entries(findings.shownEvidence)
        names = try book.names(of: evidence.values.compactMap(\.customer))
    }

    /// The ends of the last quarters, and now.
    private static func moments(until asOf: Instant, _ zone: Zone) -> [Instant] {
        let (year, month, _) = zone.day(of: asOf).civil
        let quarter = year * 4 + (month - 1) / 3
        let starts = (0..<Self.quarters).reversed().compactMap { back in
            let then = quarter - back
            return Day(year: then / 4, month: then % 4 * 3 + 1, day: 1).map { zone.start(of: $0) }
        }
        return starts.filter { $0 < asOf } + [asOf]
    }
}

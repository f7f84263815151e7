import Journal
import Measures
import Storage
import Vocabulary

/// Do the shares that are kept of everybody, grown older to this moment, say what the journal says? Who was touched since, or
/// is due, is taken anew before anything is said of them, so the rest is compared.
struct SharesCheck: JournalCheck {
    let name = CheckName.shares
    let now: Instant
    let currency: Currency

    func look(_ book: Book, _ findings: Findings) throws {
        guard let zone = try book.setting(Settings.zoneKey).flatMap({ Zone($0) }) else { return }
        let basis = try MeasureBasis.stored(book)
        guard try Shop.ShareTerms.stored(book) == Shop.ShareTerms(basis) else { return }
        let touched = try book.staleCustomers(limit: .max) + book.dueShares(at: now, limit: .max)
        let due = Set(touched).union(try touched.compactMap { try book.resolve($0) })
        var told: [Key: ShareRow] = [:]
        for row in try Shop.shares(book, basis, asOf: now, zone: zone, currency: currency).rows
        where !due.contains(row.customer) { told[Key(row)] = row }
        try book.keptShares { stored in
            findings.looked()
            guard !due.contains(stored.customer) else { return }
            let fresh = told.removeValue(forKey: Key(stored))
            if fresh.map({ !$0.share.says(stored.share, at: now) }) ?? true { findings.add(Self.flaw(stored, fresh)) }
        }
        for (_, row) in told.sorted(by: { $0.key < $1.key }) where row.share.sums.judged > 0 {
            findings.add(Self.flaw(row, nil))
        }
    }

    private struct Key: Hashable, Comparable {
        var customer: CustomerID
        var measure: String
        init(_ row: ShareRow) { (customer, measure) = (row.customer, row.share.measure) }
        static func < (a: Key, b: Key) -> Bool { (a.customer, a.measure) < (b.customer, b.measure) }
    }

    private static func flaw(_ row: ShareRow, _ other: ShareRow?) -> Flaw {
        func said(_ row: ShareRow?) -> String { row.map { "\($0.share.sums.yes)/\($0.share.sums.no)" } ?? "–" }
        return Flaw(
            .otherThought, .mend, table: "kept_share", row: "\(row.customer)/\(row.share.measure)",
            detail: "\(said(row)) ≠ \(said(other))")
    }
}

extension KeptShare {
    fileprivate func says(_ stored: KeptShare, at moment: Instant) -> Bool {
        let aged = stored.sums.aged(from: stored.takenAt, to: moment)
        func isClose(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-9 * max(1, abs(one)) }
        return isClose(aged.yes, sums.yes) && isClose(aged.no, sums.no) && aged.judged == sums.judged
            && stored.isAgainstOurs == isAgainstOurs
    }
}

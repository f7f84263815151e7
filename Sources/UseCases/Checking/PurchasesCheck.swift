import Journal
import Storage
import Vocabulary

/// Does every summary of purchases say what the orders of the journal come to? Who was touched since is summarised anew before
/// anything is said of them, so the rest is compared.
struct PurchasesCheck: JournalCheck {
    let name = CheckName.purchases
    let currency: Currency

    func look(_ book: Book, _ findings: Findings) throws {
        guard try Shop.usual(book) != nil, let zone = try book.setting(Settings.zoneKey).flatMap({ Zone($0) }) else { return }
        let stale = try everyStale(book)
        var told: [PurchaseSummaryRow.Key: PurchaseSummaryRow] = [:]
        for row in try Shop.summaries(book, zone: zone, currency: currency) where !stale.contains(row.key.customer) {
            told[row.key] = row
        }
        try book.purchaseSummaries { stored in
            findings.looked()
            guard !stale.contains(stored.key.customer) else { return }
            let fresh = told.removeValue(forKey: stored.key)
            if fresh.map({ !$0.says(stored) }) ?? true { report(stored.key, stored: stored, told: fresh, findings) }
        }
        for (key, fresh) in told.sorted(by: { $0.key < $1.key }) { report(key, stored: nil, told: fresh, findings) }
    }

    /// Of those who are merged whichever of their cards was touched, and the organisations they belong to.
    private func everyStale(_ book: Book) throws -> Set<CustomerID> {
        let touched = try book.staleCustomers(limit: .max)
        let stale = Set(touched).union(try touched.compactMap { try book.resolve($0) })
        return stale.union(try book.memberships().filter { stale.contains($0.person) }.map(\.organisation))
    }

    private func report(
        _ key: PurchaseSummaryRow.Key, stored: PurchaseSummaryRow?, told: PurchaseSummaryRow?, _ findings: Findings
    ) {
        func days(_ row: PurchaseSummaryRow?) -> String { row.map { "\($0.repeats + 1)" } ?? "–" }
        findings.add(
            Flaw(
                .otherThought, .mend, table: "purchase_summary", row: "\(key.customer)",
                detail: "\(days(stored)) ≠ \(days(told))"))
    }
}

extension PurchaseSummaryRow {
    /// The same, but for the last digits of a logarithm of another machine.
    fileprivate func says(_ other: PurchaseSummaryRow) -> Bool {
        var same = other
        same.logGaps = logGaps
        return self == same && abs(logGaps - other.logGaps) <= 1e-9 * max(1, abs(logGaps))
    }
}

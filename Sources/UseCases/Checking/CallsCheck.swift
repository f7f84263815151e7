import Foundation
import Guidance
import Journal
import Measures
import Storage
import Vocabulary

/// Is what Today says what the journal leads to? Who was touched since we last thought of them is thought of anew before
/// Today says anything, so the rest is compared: what shows now, by the usual it was thought by.
struct CallsCheck: JournalCheck {
    let name = CheckName.calls
    let now: Instant
    let currency: Currency

    func look(_ book: Book, _ findings: Findings) throws {
        guard let usual = try Shop.usual(book), try !Shop.isOutOfDate(book),
            let zone = try book.setting(Settings.zoneKey).flatMap({ Zone($0) })
        else { return }
        let rhythm = try Shop.rhythm(book)
        let closed = try Shop.closedDays(book)
        let stale = try everyStale(book)
        var seen: Set<CustomerID> = []
        try HistoryLoader(book, asOf: now, currency: currency).everyHistory { history in
            findings.looked()
            seen.insert(history.customer)
            guard !stale.contains(history.customer) else { return }
            let summary = CustomerSummary(of: history, asOf: now, zone: zone).seen(by: rhythm, zone: zone)
            try compare(
                Guidance.calls(for: summary, usual: usual, zone: zone, closed: closed), of: history.customer, book, findings)
        }
        for customer in try book.customersWithCalls() where !seen.contains(customer) && !stale.contains(customer) {
            try compare([], of: customer, book, findings)
        }
    }

    /// Of those who are merged, whichever of their cards was touched.
    private func everyStale(_ book: Book) throws -> Set<CustomerID> {
        let stale = try book.staleCustomers(limit: .max)
        return Set(stale).union(try stale.compactMap { try book.resolve($0) })
    }

    private func compare(_ fresh: [Call], of customer: CustomerID, _ book: Book, _ findings: Findings) throws {
        let told = fresh.filter { shows($0) }.map { CallCoding.encode($0) }.sorted()
        let stored = try book.calls(of: customer, at: now).map { stored in
            guard let call = try? CallCoding.decode(stored.detail), call.customer == customer,
                Int(call.lane.rawValue) == stored.lane, call.order == stored.position, call.showsFrom == stored.showsFrom,
                call.showsUntil == stored.showsUntil
            else { return "?" }
            return CallCoding.encode(call)
        }.sorted()
        guard told != stored else { return }
        findings.add(
            Flaw(
                .otherThought, .mend, table: "call", row: "\(customer)",
                detail: "\(stored.count) ≠ \(told.count): \(Self.lanes(fresh.filter { shows($0) }))"))
    }

    private func shows(_ call: Call) -> Bool { call.showsFrom <= now && call.showsUntil.map { $0 > now } ?? true }

    private static func lanes(_ calls: [Call]) -> String {
        calls.isEmpty ? "–" : Set(calls.map { "\($0.lane)" }).sorted().joined(separator: ", ")
    }
}

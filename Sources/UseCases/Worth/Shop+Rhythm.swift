import CustomerValue
import Foundation
import Journal
import Measures
import Vocabulary

/// Takes in one history after the other, and learns from all of them how people buy here.
struct RhythmGathering {
    private var ledger = PurchaseLedger()
    private var customers: Int32 = 0
    private var coveredUntil: Instant?
    private let asOf: Instant
    private let zone: Zone

    init(asOf: Instant, zone: Zone) {
        self.asOf = asOf
        self.zone = zone
    }

    mutating func add(_ history: History) {
        coveredUntil = coveredUntil ?? history.ordersCoveredUntil
        guard !history.orders.isEmpty else { return }
        for order in history.orders where order.at <= asOf && !order.isCancelled {
            ledger.add(PurchaseLedger.Purchase(customer: customers, day: zone.day(of: order.at), amount: 1))
        }
        customers += 1
    }

    /// Nil where too few people came again, or nobody knows how far orders were read.
    func rhythm() -> PurchaseRhythm? {
        coveredUntil.flatMap { PurchaseRhythm(ledger, until: zone.day(of: min(asOf, $0))) }
    }
}

extension Shop {
    static let rhythmName = "rhythm"

    /// As last learnt; nil when there was too little to learn from.
    static func rhythm(_ book: Book) throws -> PurchaseRhythm? {
        guard let stored = try book.parameter(rhythmName)?.value, !stored.isEmpty else { return nil }
        let rhythm = Decoded.value(PurchaseRhythm.self, of: stored)
        return rhythm?.version == PurchaseRhythm.currentVersion ? rhythm : nil
    }

    /// A version of its own only when it is another one.
    static func keep(_ rhythm: PurchaseRhythm?, _ pen: Pen) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = try rhythm.map { String(decoding: try encoder.encode($0), as: UTF8.self) } ?? ""
        if try pen.book.parameter(rhythmName)?.value ?? "" != text { _ = try pen.setParameter(rhythmName, text) }
    }
}

extension PurchaseRhythm {
    /// Having left is likelier than not. [assumption]
    static let quietBelow = 0.5

    /// What it says of a silence; nil where it cannot say: nobody can be seen leaving, or orders were never read.
    func outlook(_ gap: QuietGap, zone: Zone) -> PurchaseOutlook? {
        guard seesLeaving, let readUntil = gap.readUntil else { return nil }
        let first = zone.day(of: gap.firstOrderAt)
        let last = zone.day(of: gap.lastOrderAt)
        let seen = max(last, zone.day(of: readUntil))
        func history(on day: Day) -> PurchaseSummary {
            let silent = day.days(since: last) - closedDays(after: last, through: day)
            let lastAt = TimeUnit.weeks.from(days: Double(last.days(since: first)))
            return PurchaseSummary(
                repeats: gap.orderDays - 1, lastAt: lastAt,
                observed: lastAt + TimeUnit.weeks.from(days: Double(silent)))
        }
        guard let range = chanceStillWithUs(history(on: seen)), let model else { return nil }
        func isQuiet(_ days: Int) -> Bool { model.chanceAlive(history(on: last.adding(days: days))) < Self.quietBelow }
        let longest = max(seen.days(since: last), Int(QuietGap.leastDays))
        var from: Instant?
        if isQuiet(longest) {
            // The chance falls with every silent day: the first such day lies where halving leads.
            var (low, high) = (Int(QuietGap.leastDays) - 1, longest)
            while high - low > 1 {
                let middle = (low + high) / 2
                if isQuiet(middle) { high = middle } else { low = middle }
            }
            from = gap.lastOrderAt.adding(.days(Double(high)))
        }
        return PurchaseOutlook(
            chance: range.middle, low: range.low, high: range.high, quietFrom: from,
            closedDays: closedDays(after: last, through: seen))
    }
}

extension CustomerSummary {
    /// With what this rhythm says of their silence.
    func seen(by rhythm: PurchaseRhythm?, zone: Zone) -> CustomerSummary {
        var summary = self
        summary.outlook = quietGap.flatMap { gap in rhythm?.outlook(gap, zone: zone) }
        return summary
    }
}

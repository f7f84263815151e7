import CustomerValue
import Foundation
import Guidance
import Journal
import Measures
import Vocabulary

/// Keeps what we think in step with what happened. The cache of calls can be emptied at any time and made anew from the
/// journal alone.
extension Shop {
    /// Above so many customers to look at again, everybody is: one pass is then cheaper.
    private static let fewCustomers = 2_000
    private static let usualName = "usual"

    /// Thinks anew about those who were touched since last time.
    package func refreshUnderstanding() async throws {
        let stale = try await journal.read(as: .owner) { try $0.staleCustomers(limit: Self.fewCustomers + 1) }
        // Without a usual of these rules nothing was thought yet, or a rebuild was cut off.
        guard let usual = try await businessUsual(), stale.count <= Self.fewCustomers, stale.isEmpty || !isOld(usual) else {
            try await rebuildUnderstanding()
            return
        }
        guard !stale.isEmpty else { return }
        let now = self.now
        let zone = self.zone
        let currency = self.currency
        try await journal.write(as: .owner) { pen in
            let loader = try HistoryLoader(pen.book, asOf: now, currency: currency, customers: stale.count)
            let unassessed = try pen.book.unassessedCustomers()
            let rhythm = try Self.rhythm(pen.book)
            let closed = try Self.closedDays(pen.book)
            var rows: [CallRow] = []
            let customers = Set(try stale.compactMap { try pen.book.resolve($0) })
            let facts = try FactsToAsk(pen.book, of: customers, asOf: now)
            for customer in customers where !unassessed.contains(customer) {
                let summary = CustomerSummary(of: try loader.history(of: customer), asOf: now, zone: zone)
                    .seen(by: rhythm, zone: zone).asked(facts)
                rows += calls(for: summary, usual: usual, zone: zone, closed: closed).map { CallRow($0) }
            }
            try pen.think(rows, of: customers.union(stale))
            try pen.rememberTalks(with: customers.union(stale), asOf: now)
            try Self.summariseAnew(customers.union(stale), pen, zone: zone, currency: currency)
        }
    }

    /// What is usual here moves slowly: it is taken anew on the first day that brings something new.
    private func isOld(_ usual: BusinessUsual) -> Bool { zone.day(of: usual.asOf) != zone.day(of: now) }

    /// From here on nothing counts as thought, until everything is thought anew.
    static func forgetUsual(_ pen: Pen) throws { _ = try pen.setParameter(usualName, "") }

    /// Everybody, from the journal alone.
    package func rebuildUnderstanding() async throws {
        let now = self.now
        let zone = self.zone
        let currency = self.currency
        // What is written from here on is looked at again afterwards; until the end nothing counts as thought.
        try await journal.write(as: .owner) { pen in
            try pen.nothingIsStale()
            try Self.forgetUsual(pen)
        }
        let (thought, summaries, talks) = try await journal.read(as: .owner) { book in
            let thought = try Shop.think(book, asOf: now, zone: zone, currency: currency)
            return (thought, try Shop.summaries(book, zone: zone, currency: currency), try book.everyTalk(asOf: now))
        }
        let (rows, usual, rhythm) = thought
        let made = rows.map { CallRow($0) }
        let usualText = String(decoding: try JSONEncoder().encode(usual), as: UTF8.self)
        try await journal.write(as: .owner) { pen in
            try pen.forgetThoughts()
            _ = try pen.setParameter(Self.usualName, usualText)
            try Self.keep(rhythm, pen)
            try pen.thinkFurther(made)
            try pen.forgetTalks()
            try pen.rememberTalks(talks)
            try pen.forgetSummaries()
            try pen.summariseFurther(summaries)
        }
    }

    /// Every call there is, what is usual here, and how people buy, from the journal alone.
    static func think(
        _ book: Book, asOf: Instant, knownAt: Instant? = nil, zone: Zone, currency: Currency
    ) throws -> ([Call], BusinessUsual, PurchaseRhythm?) {
        var gathering = BusinessGathering()
        var buying = RhythmGathering(asOf: asOf, zone: zone)
        var summaries: [CustomerSummary] = []
        try HistoryLoader(book, asOf: asOf, knownAt: knownAt, currency: currency).everyHistory { history in
            let summary = CustomerSummary(of: history, asOf: asOf, zone: zone)
            gathering.add(summary)
            buying.add(history)
            if summary.hasSomethingToSay { summaries.append(summary) }
        }
        let usual = gathering.usual(asOf: asOf)
        let rhythm = buying.rhythm()
        let facts = try FactsToAsk(book, asOf: asOf)
        let closed = try closedDays(book)
        let all = summaries.flatMap {
            calls(for: $0.seen(by: rhythm, zone: zone).asked(facts), usual: usual, zone: zone, closed: closed)
        }
        return (all, usual, rhythm)
    }

    /// What is usual here, as last computed; nil when it never was, or by other rules.
    package func businessUsual() async throws -> BusinessUsual? {
        try await journal.read(as: .owner) { try Self.usual($0) }
    }

    static func usual(_ book: Book) throws -> BusinessUsual? {
        let stored = try book.parameter(usualName)?.value
        guard let stored, let usual = Decoded.value(BusinessUsual.self, of: stored),
            usual.version == BusinessUsual.currentVersion
        else { return nil }
        return usual
    }
}

extension CallRow {
    fileprivate init(_ call: Call) {
        self.init(
            customer: call.customer, lane: Int(call.lane.rawValue), position: call.order, showsFrom: call.showsFrom,
            showsUntil: call.showsUntil, detail: CallCoding.encode(call))
    }
}

extension CustomerSummary {
    /// Whether any lane could ever name this customer; most customers need not be kept for a second look.
    fileprivate var hasSomethingToSay: Bool {
        !openWaits.isEmpty || !openPromises.isEmpty || !openComplaints.isEmpty || !doubleOrders.isEmpty || !untoldRisks.isEmpty
            || !favours.isEmpty
            || mourning != nil || quietGap != nil || comingOrder != nil
    }
}

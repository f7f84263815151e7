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
    /// Says whether everybody has to be thought of anew; its version tells one such wish from the next.
    private static let wishName = "understanding"
    private static let wished = "old"

    /// What is thought now, and how far it holds.
    struct Thoughts: Sendable {
        /// Nil where nothing was thought yet by these rules.
        var usual: BusinessUsual?
        var isOutOfDate: Bool
        /// How many were touched since; of more than ``fewCustomers`` only that it is more.
        var touched: Int
    }

    func thoughts() async throws -> Thoughts {
        try await journal.read(as: .owner) { book in
            Thoughts(
                usual: try Self.usual(book), isOutOfDate: try Self.isOutOfDate(book),
                touched: try book.staleCustomers(limit: Self.fewCustomers + 1).count)
        }
    }

    /// Whether everybody has to be thought of anew.
    func isDue(_ thoughts: Thoughts) -> Bool {
        guard let usual = thoughts.usual, !thoughts.isOutOfDate else { return true }
        return thoughts.touched > Self.fewCustomers || thoughts.touched > 0 && isOld(usual)
    }

    /// Thinks anew about those who were touched since last time, or about everybody where that is called for.
    package func refreshUnderstanding() async throws {
        let before = try await thoughts()
        guard isDue(before) else { return try await thinkOfTheTouched(before) }
        // Whoever waited for somebody else's pass finds it done.
        try await rebuilding.alone { [self] in if isDue(try await thoughts()) { try await thinkOfEverybody() } }
        // Somebody was at the counter meanwhile.
        try await thinkOfTheTouched(try await thoughts())
    }

    /// Everybody, from the journal alone.
    package func rebuildUnderstanding() async throws {
        try await rebuilding.alone { [self] in try await thinkOfEverybody() }
    }

    /// From here on what is thought of everybody is out of date, until everybody was thought of anew.
    @discardableResult
    static func thinkAllAnew(_ pen: Pen) throws -> Int { try pen.setParameter(wishName, wished) }

    static func isOutOfDate(_ book: Book) throws -> Bool { try book.parameter(wishName)?.value == wished }

    /// Those who were touched, few as they are, by what was usual last; while everybody is thought of, too.
    func thinkOfTheTouched(_ thoughts: Thoughts) async throws {
        guard let usual = thoughts.usual, thoughts.touched > 0 else { return }
        let (now, zone, currency, rebuilding) = (self.now, self.zone, self.currency, self.rebuilding)
        try await journal.write(as: .owner) { pen in
            // Two who look at the same time do not both think of them.
            let stale = try pen.book.staleCustomers(limit: Self.fewCustomers + 1)
            guard !stale.isEmpty, stale.count <= Self.fewCustomers else { return }
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
            let touched = customers.union(stale)
            try pen.think(rows, of: touched)
            try pen.rememberTalks(with: touched, asOf: now)
            try Self.summariseAnew(touched, pen, zone: zone, currency: currency)
            rebuilding.wereThoughtOf(touched)
        }
    }

    /// What is usual here moves slowly: it is taken anew on the first day that brings something new.
    private func isOld(_ usual: BusinessUsual) -> Bool { zone.day(of: usual.asOf) != zone.day(of: now) }

    /// One pass over the journal. Others read and write meanwhile: what was thought before stands until the end, and nothing is
    /// written for long.
    private func thinkOfEverybody() async throws {
        let (now, zone, currency, rebuilding) = (self.now, self.zone, self.currency, self.rebuilding)
        let presence = self.presence
        let wish = try await journal.write(as: .owner) { pen in
            try pen.nothingIsStale()
            return try Self.thinkAllAnew(pen)
        }
        rebuilding.begins()
        defer {
            rebuilding.ends()
            SpareMemory.giveBack()
        }
        let (rows, usual, rhythm) = try await journal.read(as: .owner) { book in
            let (calls, usual, rhythm) = try Shop.think(
                book, asOf: now, zone: zone, currency: currency, breath: Breath(presence))
            return (try book.otherThanKept(calls.map { CallRow($0) }), usual, rhythm)
        }
        // One after the other: everybody's of all three at once is a lot to hold.
        let summaries = try await journal.read(as: .owner) { book in
            try book.otherThanKept(Shop.summaries(book, zone: zone, currency: currency))
        }
        for some in summaries.chunks { try await journal.write(as: .owner) { try $0.summarise(some.rows, of: some.customers) } }
        let talks = try await journal.read(as: .owner) { book in try book.otherThanKept(book.everyTalk(asOf: now)) }
        for some in talks.chunks { try await journal.write(as: .owner) { try $0.rememberTalks(some.rows, of: some.customers) } }
        for some in rows.chunks { try await journal.write(as: .owner) { try $0.replace(with: some.rows, of: some.customers) } }
        let usualText = String(decoding: try JSONEncoder().encode(usual), as: UTF8.self)
        try await journal.write(as: .owner) { pen in
            _ = try pen.setParameter(Self.usualName, usualText)
            try Self.keep(rhythm, pen)
            // They were thought of by a later journal than everybody else.
            try pen.markStale(rebuilding.thoughtMeanwhile)
            if try pen.book.parameter(Self.wishName)?.version == wish { _ = try pen.setParameter(Self.wishName, "") }
        }
    }

    /// Every call there is, what is usual here, and how people buy, from the journal alone.
    static func think(
        _ book: Book, asOf: Instant, knownAt: Instant? = nil, zone: Zone, currency: Currency, breath: Breath? = nil
    ) throws -> ([Call], BusinessUsual, PurchaseRhythm?) {
        var gathering = BusinessGathering()
        var buying = RhythmGathering(asOf: asOf, zone: zone)
        var summaries: [CustomerSummary] = []
        try HistoryLoader(book, asOf: asOf, knownAt: knownAt, currency: currency).everyHistory { history in
            let summary = CustomerSummary(of: history, asOf: asOf, zone: zone)
            gathering.add(summary)
            buying.add(history)
            if summary.hasSomethingToSay { summaries.append(summary) }
            breath?.take()
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

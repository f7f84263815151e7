import CustomerValue
import Journal
import Vocabulary

/// Orders of the journal to summaries, one pass: returns and refunds netted, what was cancelled left out, several orders of
/// a day one visit, each currency for itself; an organisation also as a whole, with what its people ordered while they
/// belonged to it.
struct PurchaseGathering {
    typealias Key = PurchaseSummaryRow.Key

    private let owners: PurchaseOwners
    private var places: [Key: Int32] = [:]
    private var summaries: [RunningSummary] = []
    private var keys: [Key] = []
    /// Whose days came out of order: theirs are woven in a second pass.
    private var broken: Set<Int32> = []

    init(_ owners: PurchaseOwners) { self.owners = owners }

    mutating func add(_ row: PurchaseRow) {
        let amount = Double(row.net)
        let isPurchase = row.isPurchase
        guard isPurchase || row.net < 0 else { return }
        owners.visit(row) { key, day in take(key, day, amount, isPurchase: isPurchase) }
    }

    private mutating func take(_ key: Key, _ day: Day, _ amount: Double, isPurchase: Bool) {
        guard let place = places[key] else {
            guard isPurchase else { return }
            places[key] = Int32(summaries.count)
            keys.append(key)
            summaries.append(RunningSummary(on: day, amount: amount))
            return
        }
        if !isPurchase {
            summaries[Int(place)].giveBack(-amount)
        } else if !summaries[Int(place)].add(on: day, amount: amount) {
            broken.insert(place)
        }
    }

    /// - Parameter again: goes through the same orders once more.
    mutating func rows(again: (_ each: (PurchaseRow) throws -> Void) throws -> Void) throws -> [PurchaseSummaryRow] {
        if !broken.isEmpty { try weaveIn(again) }
        return zip(keys, summaries).map { PurchaseSummaryRow($0, $1) }.sorted { $0.key < $1.key }
    }

    private mutating func weaveIn(_ again: (_ each: (PurchaseRow) throws -> Void) throws -> Void) throws {
        var days: [Int32: [(day: Day, amount: Double)]] = [:]
        try again { row in
            guard row.isPurchase || row.net < 0 else { return }
            owners.visit(row) { key, day in
                guard let place = places[key], broken.contains(place) else { return }
                days[place, default: []].append((day, Double(row.net)))
            }
        }
        for (place, unordered) in days {
            var inOrder = unordered.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
                .map(\.element)[...]
            while let first = inOrder.first, first.amount < 0 { inOrder.removeFirst() }
            guard let first = inOrder.popFirst() else { continue }
            var summary = RunningSummary(on: first.day, amount: first.amount)
            for one in inOrder {
                if one.amount < 0 { summary.giveBack(-one.amount) } else { summary.add(on: one.day, amount: one.amount) }
            }
            summaries[Int(place)] = summary
        }
        broken = []
    }
}

extension PurchaseSummaryRow {
    init(_ key: Key, _ summary: RunningSummary) {
        self.init(
            key: key, firstDay: summary.firstDay, lastDay: summary.lastDay, repeats: summary.repeats,
            firstAmount: Int64(summary.firstAmount), betweenAmount: Int64(summary.closedAmount),
            lastAmount: Int64(summary.openAmount), logGaps: summary.logGapsInDays)
    }

    var running: RunningSummary {
        RunningSummary(
            firstDay: firstDay, lastDay: lastDay, repeats: repeats, firstAmount: Double(firstAmount),
            closedAmount: Double(betweenAmount), openAmount: Double(lastAmount), logGapsInDays: logGaps)
    }
}

extension Shop {
    /// Everybody's summaries made anew and kept, without thinking of anything else.
    /// - Returns: how many orders were read, and how many summaries they came to.
    @discardableResult
    package func summariseAnew() async throws -> (orders: Int, summaries: Int) {
        let (zone, currency) = (self.zone, self.currency)
        let (rows, orders) = try await journal.read(as: .owner) { book in
            var gathering = PurchaseGathering(try PurchaseOwners(book, zone: zone, currency: currency))
            var orders = 0
            try book.purchases {
                orders += 1
                gathering.add($0)
            }
            return (try gathering.rows { each in try book.purchases(each: each) }, orders)
        }
        try await journal.write(as: .owner) { pen in
            try pen.forgetSummaries()
            try pen.summariseFurther(rows)
        }
        return (orders, rows.count)
    }

    /// Those of these customers brought up to date.
    package func summariseAnew(_ customers: [CustomerID]) async throws {
        let (zone, currency) = (self.zone, self.currency)
        for chunk in customers.chunks(of: 2_000) {
            try await journal.write(as: .owner) { pen in
                try Self.summariseAnew(Set(chunk), pen, zone: zone, currency: currency)
            }
        }
    }
}

extension Shop {
    /// Everybody's summaries, from the journal alone.
    static func summaries(
        _ book: Book, asOf: Instant? = nil, zone: Zone, currency: Currency
    ) throws -> [PurchaseSummaryRow] {
        var gathering = PurchaseGathering(try PurchaseOwners(book, zone: zone, currency: currency))
        try book.purchases(asOf: asOf) { gathering.add($0) }
        return try gathering.rows { each in try book.purchases(asOf: asOf, each: each) }
    }

    /// Those of these customers, and of the organisations they belong to, made anew.
    static func summariseAnew(_ customers: Set<CustomerID>, _ pen: Pen, zone: Zone, currency: Currency) throws {
        let memberships = try pen.book.memberships()
        let organisations = Set(memberships.filter { customers.contains($0.person) }.map(\.organisation))
        let concerned = customers.union(organisations)
        // An organisation as a whole is made from what its people ordered too.
        let people = memberships.filter { concerned.contains($0.organisation) }.map(\.person)
        let cards = Set(try pen.book.cards(of: concerned.union(people)) + people).sorted()
        func everyOrder(_ each: (PurchaseRow) throws -> Void) throws {
            for chunk in cards.chunks(of: 500) { try pen.book.purchases(of: Array(chunk), each: each) }
        }
        var gathering = PurchaseGathering(try PurchaseOwners(pen.book, zone: zone, currency: currency))
        try everyOrder { gathering.add($0) }
        let rows = try gathering.rows(again: everyOrder)
        try pen.summarise(rows.filter { concerned.contains($0.key.customer) }, of: concerned)
    }
}

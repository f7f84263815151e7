/// Where a change of customer equity came from. The parts add up: change = kept + lost + won, and kept = deepened + cooled.
package struct EquityChange: Hashable, Sendable {
    /// Of those who were there before and after: all change, and what of it is growth and what is loss.
    package private(set) var kept = 0.0
    package private(set) var deepened = 0.0
    package private(set) var cooled = 0.0
    /// Minus what those who left were worth.
    package private(set) var lost = 0.0
    /// What those who are new are worth.
    package private(set) var won = 0.0
    package private(set) var equityAtStart = 0.0
    package private(set) var equityAtEnd = 0.0

    package var change: Double { equityAtEnd - equityAtStart }

    /// - Parameters:
    ///   - start: each customer's worth when the period began; who is missing was not there yet.
    ///   - end: the same at its end; who is missing has left.
    package init<ID: Hashable>(from start: [ID: Double], to end: [ID: Double]) {
        let changes = start.compactMap { id, before in end[id].map { $0 - before } }
        equityAtStart = Self.sum(start.values)
        equityAtEnd = Self.sum(end.values)
        kept = Self.sum(changes)
        deepened = Self.sum(changes.filter { $0 > 0 })
        cooled = Self.sum(changes.filter { $0 <= 0 })
        lost = -Self.sum(start.filter { end[$0.key] == nil }.values)
        won = Self.sum(end.filter { start[$0.key] == nil }.values)
    }

    /// In an order of its own, so that the same people always come to the same last digit.
    private static func sum(_ amounts: some Sequence<Double>) -> Double { amounts.sorted().reduce(0, +) }

    /// The same, where somebody can count as having left although a little is still expected of them.
    /// - Parameter left: who left within the period.
    package init<ID: Hashable>(from start: [ID: Double], to end: [ID: Double], left: Set<ID>) {
        self.init(from: start, to: end)
        let changes = left.compactMap { id in start[id].flatMap { before in end[id].map { $0 - before } } }
        kept -= Self.sum(changes)
        deepened -= Self.sum(changes.filter { $0 > 0 })
        cooled -= Self.sum(changes.filter { $0 <= 0 })
        lost += Self.sum(changes)
    }

    /// By group of customers: how each one's equity changed.
    package static func bySegment<ID: Hashable, Segment: Hashable>(
        from start: [ID: Double], to end: [ID: Double], segment: (ID) -> Segment
    ) -> [Segment: EquityChange] {
        var starts: [Segment: [ID: Double]] = [:]
        var ends: [Segment: [ID: Double]] = [:]
        for (id, worth) in start { starts[segment(id), default: [:]][id] = worth }
        for (id, worth) in end { ends[segment(id), default: [:]][id] = worth }
        var result: [Segment: EquityChange] = [:]
        for segment in Set(starts.keys).union(ends.keys) {
            result[segment] = EquityChange(from: starts[segment] ?? [:], to: ends[segment] ?? [:])
        }
        return result
    }
}

/// A period of the business, customer by customer.
package struct CustomerPeriod<ID: Hashable & Sendable>: Sendable {
    package var cashFlow: [ID: Double]
    package var start: [ID: Double]
    package var end: [ID: Double]

    package init(cashFlow: [ID: Double], start: [ID: Double], end: [ID: Double]) {
        self.cashFlow = cashFlow
        self.start = start
        self.end = end
    }

    package var whole: ReturnOnCustomer {
        // One order of adding, whatever the order of the dictionary.
        func sum(_ values: [ID: Double]) -> Double { values.values.sorted().reduce(0, +) }
        return ReturnOnCustomer(cashFlow: sum(cashFlow), equityAtStart: sum(start), equityAtEnd: sum(end))
    }

    /// Of one customer.
    package func of(_ id: ID) -> ReturnOnCustomer {
        ReturnOnCustomer(cashFlow: cashFlow[id] ?? 0, equityAtStart: start[id] ?? 0, equityAtEnd: end[id] ?? 0)
    }

    package var everybody: Set<ID> { Set(cashFlow.keys).union(start.keys).union(end.keys) }

    /// Who created worth, who was harvested, where it was destroyed: for planning, never for who is served first.
    package var byKind: [ReturnOnCustomer.Kind: Set<ID>] {
        var result: [ReturnOnCustomer.Kind: Set<ID>] = [:]
        for id in everybody { result[of(id).kind, default: []].insert(id) }
        return result
    }
}

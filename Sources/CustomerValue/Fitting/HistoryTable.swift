import Foundation

/// The histories of many customers as the searches want them: equal ones merged and weighted, and every logarithm of a time
/// taken once, however many people share it.
package struct HistoryTable: Sendable {
    struct Row: Sendable {
        /// Where x stands in ``counts``, t_x and T in ``times``.
        var count: Int32
        var last: Int32
        var observed: Int32
        var weight: Double
    }

    package private(set) var customers = 0
    package private(set) var totalRepeats = 0
    private(set) var rows: [Row] = []
    /// The distinct x, and how many people have each.
    private(set) var counts: [Double] = []
    private(set) var countWeights: [Double] = []
    /// The distinct times; how many people were observed so long, and their purchases.
    private(set) var times: [Double] = []
    private(set) var observedWeights: [Double] = []
    private(set) var observedRepeats: [Double] = []
    /// Σ over people and gaps of log(gap).
    private(set) var logGaps = 0.0
    private(set) var totalObserved = 0.0

    /// How many different histories there are.
    package var distinct: Int { rows.count }
    var meanObserved: Double { customers > 0 ? totalObserved / Double(customers) : 0 }
    var meanRepeats: Double { customers > 0 ? Double(totalRepeats) / Double(customers) : 0 }

    package init(_ histories: some Collection<PurchaseSummary>) {
        var countIndex = KeyIndex(minimum: 64)
        var timeIndex = KeyIndex(minimum: 512)
        var rowIndex = KeyIndex(minimum: min(histories.count, 1 << 20))
        for history in histories {
            let count = place(of: Double(history.repeats), in: &countIndex, &counts)
            let last = place(of: history.lastAt, in: &timeIndex, &times)
            let observed = place(of: history.observed, in: &timeIndex, &times)
            // 21 bits each: two million different times are more than any calendar holds; beyond that rows stay apart.
            let key = UInt64(count) << 42 | UInt64(last) << 21 | UInt64(observed)
            let isKnown = max(count, last, observed) < 1 << 21
            let row = isKnown ? rowIndex.index(of: key, else: rows.count) : rows.count
            if row == rows.count {
                rows.append(Row(count: Int32(count), last: Int32(last), observed: Int32(observed), weight: 0))
            }
            rows[row].weight += 1
            customers += 1
            totalRepeats += history.repeats
            totalObserved += history.observed
            logGaps += history.logGaps
        }
        sumUp()
    }

    /// Every so-manieth row: a table of about `size` rows that looks like this one, to begin a search with.
    func thinned(to size: Int) -> HistoryTable {
        let step = max(1, rows.count / size)
        var table = self
        table.rows = stride(from: 0, to: rows.count, by: step).map { rows[$0] }
        let people = table.rows.reduce(0) { $0 + $1.weight }
        table.customers = Int(people)
        table.totalRepeats = Int(table.rows.reduce(0) { $0 + $1.weight * counts[Int($1.count)] })
        table.totalObserved = table.rows.reduce(0) { $0 + $1.weight * times[Int($1.observed)] }
        table.logGaps = logGaps * people / Double(max(1, customers))
        table.sumUp()
        return table
    }

    private func place(of value: Double, in index: inout KeyIndex, _ values: inout [Double]) -> Int {
        let place = index.index(of: value.bitPattern, else: values.count)
        if place == values.count { values.append(value) }
        return place
    }

    private mutating func sumUp() {
        countWeights = [Double](repeating: 0, count: counts.count)
        observedWeights = [Double](repeating: 0, count: times.count)
        observedRepeats = observedWeights
        for row in rows {
            countWeights[Int(row.count)] += row.weight
            observedWeights[Int(row.observed)] += row.weight
            observedRepeats[Int(row.observed)] += row.weight * counts[Int(row.count)]
        }
    }

    /// One of each kind, with how many there are of it.
    package func forEachDistinct(_ body: (PurchaseSummary, Double) -> Void) {
        for row in rows {
            let history = PurchaseSummary(
                repeats: Int(counts[Int(row.count)]), lastAt: times[Int(row.last)], observed: times[Int(row.observed)])
            body(history, row.weight)
        }
    }
}

/// Numbers things as they are first met: open addressing, no deletion.
struct KeyIndex {
    private var keys: [UInt64]
    private var places: [Int32]
    private var used = 0

    init(minimum: Int) {
        var size = 64
        while size < minimum * 2 { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        places = [Int32](repeating: -1, count: size)
    }

    /// The number of a key, `fresh` if it is new.
    mutating func index(of key: UInt64, else fresh: Int) -> Int {
        if used * 2 >= keys.count { grow() }
        let slot = slot(of: key)
        if places[slot] >= 0 { return Int(places[slot]) }
        keys[slot] = key
        places[slot] = Int32(fresh)
        used += 1
        return fresh
    }

    private func slot(of key: UInt64) -> Int {
        var hash = key &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: (hash &* 0xD6E8_FEB8_6659_FD93) >> 24) & mask
        while places[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldPlaces = places
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        places = [Int32](repeating: -1, count: oldKeys.count * 2)
        for index in oldKeys.indices where oldPlaces[index] >= 0 {
            let slot = slot(of: oldKeys[index])
            keys[slot] = oldKeys[index]
            places[slot] = oldPlaces[index]
        }
    }
}

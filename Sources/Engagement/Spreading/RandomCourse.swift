import Chances

/// One random course after the other, in memory that is used again.
struct RandomCourse {
    private let graph: PackedGraph
    /// The number of the last run that reached a node.
    private var stamps: [UInt32]
    private var stamp: UInt32 = 0
    /// Reached nodes in the order they were, generation by generation.
    private var reached: [Int32]

    init(_ graph: PackedGraph) {
        self.graph = graph
        stamps = [UInt32](repeating: 0, count: graph.isCounted.count)
        reached = [Int32](repeating: 0, count: graph.isCounted.count)
    }

    mutating func run(seed: UInt64, number: Int, _ tally: inout SpreadTally) {
        // Every run has dice of its own.
        var dice = QuickDice(seed: seed, run: number)
        stamp &+= 1
        if stamp == 0 {
            for place in stamps.indices { stamps[place] = 0 }
            stamp = 1
        }
        let count = cascade(&dice, &tally)
        tally.add(size: people(0..<count))
        guard !tally.reached.isEmpty else { return }
        for place in 0..<count { tally.reached[Int(reached[place])] += 1 }
    }

    /// The number of nodes reached.
    private mutating func cascade(_ dice: inout QuickDice, _ tally: inout SpreadTally) -> Int {
        var count = 0
        for (node, chance) in graph.seeds where chance >= 1 || dice.fraction() < chance {
            stamps[Int(node)] = stamp
            reached[count] = node
            count += 1
        }
        var teller = 0
        var generation = 0
        while teller < count {
            let end = count
            SpreadTally.add(people(teller..<end), at: generation, to: &tally.generations)
            count = Self.tell(teller..<end, count, graph, stamp, &stamps, &reached, &dice)
            teller = end
            generation += 1
        }
        return count
    }

    private func people(_ places: Range<Int>) -> Int {
        if graph.areAllCounted { return places.count }
        return places.count { graph.isCounted[Int(reached[$0])] }
    }

    /// One generation tells the next; returns how many are reached then.
    private static func tell(
        _ tellers: Range<Int>, _ before: Int, _ graph: PackedGraph, _ stamp: UInt32, _ stampsInMemory: inout [UInt32],
        _ reachedInMemory: inout [Int32], _ dice: inout QuickDice
    ) -> Int {
        var count = before
        let starts = graph.starts.span
        let ties = graph.ties.span
        var stamps = stampsInMemory.mutableSpan
        var reached = reachedInMemory.mutableSpan
        for teller in tellers {
            let node = Int(reached[teller])
            for place in Int(starts[node])..<Int(starts[node + 1]) {
                let tie = ties[place]
                guard dice.half() <= UInt32(truncatingIfNeeded: tie >> 32) else { continue }
                let target = Int(UInt32(truncatingIfNeeded: tie))
                guard stamps[target] != stamp else { continue }
                stamps[target] = stamp
                reached[count] = Int32(target)
                count += 1
            }
        }
        return count
    }
}

/// xoshiro256++ (Blackman & Vigna), seeded by SplitMix64; 32 bits a throw.
struct QuickDice {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64
    private var spare: UInt64 = 0
    private var hasSpare = false

    init(seed: UInt64, run: Int) {
        var start = Chance(seed: seed ^ (UInt64(bitPattern: Int64(run)) &* 0xD134_2543_DE82_EF95))
        a = start.next()
        b = start.next()
        c = start.next()
        d = start.next()
    }

    mutating func next() -> UInt64 {
        let sum = a &+ d
        let result = (sum << 23 | sum >> 41) &+ a
        let shifted = b << 17
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = d << 45 | d >> 19
        return result
    }

    mutating func half() -> UInt32 {
        if hasSpare {
            hasSpare = false
            return UInt32(truncatingIfNeeded: spare)
        }
        spare = next()
        hasSpare = true
        return UInt32(truncatingIfNeeded: spare >> 32)
    }

    /// From 0 up to 1.
    mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

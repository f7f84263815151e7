import Chances

/// One random course after the other, in memory that is used again.
struct RandomCourse {
    private let graph: PackedGraph
    /// The number of the last run that reached a node.
    private var stamps: [UInt32]
    private var stamp: UInt32 = 0
    /// Reached nodes in the order they were, generation by generation.
    private var reached: [Int32]
    /// Ears one teller found.
    private var ears: [Int32]
    /// Made of ties that were only looked at, so that memory brings them near before their turn.
    private var near: UInt64 = 0

    init(_ graph: PackedGraph) {
        self.graph = graph
        stamps = [UInt32](repeating: 0, count: graph.isCounted.count)
        // One more than can be reached: a place is written before it is known whether it counts.
        reached = [Int32](repeating: 0, count: graph.isCounted.count + 1)
        ears = [Int32](repeating: 0, count: graph.mostTies + 2)
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
            count = Self.tell(teller..<end, count, graph, stamp, &stamps, &reached, &ears, &near, &dice)
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
        _ reachedInMemory: inout [Int32], _ earsInMemory: inout [Int32], _ near: inout UInt64, _ dice: inout QuickDice
    ) -> Int {
        let starts = graph.starts.span
        let ties = graph.ties.span
        var stamps = stampsInMemory.mutableSpan
        var reached = reachedInMemory.mutableSpan
        var ears = earsInMemory.mutableSpan
        var count = before
        for teller in tellers {
            let node = Int(reached[teller])
            let found = throwDice(Int(starts[node])..<Int(starts[node + 1]), ties, &ears, &dice)
            for place in 0..<found {
                let target = Int(ears[place])
                // Written in any case, counted only if new: no guess of the processor to be wrong.
                reached[count] = Int32(truncatingIfNeeded: target)
                count &+= stamps[target] == stamp ? 0 : 1
                stamps[target] = stamp
                near ^= ties[Int(starts[target])]
            }
        }
        return count
    }

    /// Whoever of these ties is told goes into `ears`; returns how many. Two ties a throw, and nothing depends on a guess of the
    /// processor: which ties tell cannot be foreseen.
    private static func throwDice(
        _ places: Range<Int>, _ ties: Span<UInt64>, _ ears: inout MutableSpan<Int32>, _ dice: inout QuickDice
    ) -> Int {
        var found = 0
        var place = places.lowerBound
        while place < places.upperBound {
            let thrown = dice.next()
            let (one, other) = (ties[place], ties[place + 1])
            ears[found] = Int32(truncatingIfNeeded: one)
            found &+= UInt32(truncatingIfNeeded: thrown) <= UInt32(truncatingIfNeeded: one >> 32) ? 1 : 0
            ears[found] = Int32(truncatingIfNeeded: other)
            let isThere = place + 1 < places.upperBound
            let tells = UInt32(truncatingIfNeeded: thrown >> 32) <= UInt32(truncatingIfNeeded: other >> 32)
            found &+= isThere && tells ? 1 : 0
            place += 2
        }
        return found
    }
}

/// xoshiro256++ (Blackman & Vigna), seeded by SplitMix64.
struct QuickDice {
    private var a: UInt64
    private var b: UInt64
    private var c: UInt64
    private var d: UInt64

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

    /// From 0 up to 1.
    mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

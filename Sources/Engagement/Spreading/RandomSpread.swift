/// The independent cascade by random courses: the same seed gives the same figures on any machine and any number of cores,
/// because every run has dice of its own and only whole numbers are added up.
package struct RandomSpread: Sendable {
    package static let usualSeed: UInt64 = 19_112_026

    private let graph: PackedGraph
    private let nodes: [TellingGraph.Node]
    private let seed: UInt64
    /// Who was reached how often: needed for names and for the value at stake.
    private let keepsNodes: Bool

    package init(_ graph: TellingGraph, seed: UInt64 = RandomSpread.usualSeed, keepsNodes: Bool = true) {
        self.graph = PackedGraph(graph)
        nodes = graph.nodes
        self.seed = seed
        self.keepsNodes = keepsNodes
    }

    /// - Parameter workers: how many run side by side; it changes nothing in the figures.
    package func spread(runs: Int, workers: Int = 2) async -> SpreadResult {
        let runs = max(1, runs)
        let workers = max(1, min(workers, runs))
        let tallies = await withTaskGroup(of: SpreadTally.self) { group in
            for worker in 0..<workers {
                let share = (runs * worker / workers)..<(runs * (worker + 1) / workers)
                group.addTask { tally(share) }
            }
            return await group.reduce(into: [SpreadTally]()) { $0.append($1) }
        }
        return result(SpreadTally.sum(tallies), runs: runs)
    }

    /// Those runs one after the other.
    func tally(_ runs: Range<Int>) -> SpreadTally {
        var tally = SpreadTally(nodes: keepsNodes ? nodes.count : 0)
        var course = RandomCourse(graph)
        for run in runs { course.run(seed: seed, number: run, &tally) }
        return tally
    }

    private func result(_ tally: SpreadTally, runs: Int) -> SpreadResult {
        let count = Double(runs)
        let mean = Double(tally.total) / count
        let variance = runs > 1 ? max(0, Double(tally.squares) - count * mean * mean) / (count - 1) : 0
        let probability = keepsNodes ? tally.reached.map { Double($0) / count } : nil
        return SpreadResult(
            means: .random(runs: runs), expected: mean, standardError: (variance / count).squareRoot(),
            expectedDirect: nodes.reduce(0) { $0 + ($1.isCounted ? $1.disappointed : 0) }, probability: probability,
            distribution: tally.sizes.map { Double($0) / count }, byGeneration: tally.generations.map { Double($0) / count },
            valueAtStake: probability.map { zip(nodes, $0).reduce(0) { $0 + ($1.0.isCounted ? $1.0.value * $1.1 : 0) } })
    }
}

/// What many runs add up to, in whole numbers, so that the order of adding changes nothing.
struct SpreadTally: Sendable {
    var total = 0
    var squares = 0
    /// Runs that ended with so many people.
    var sizes: [Int] = []
    /// People newly reached in each generation.
    var generations: [Int] = []
    /// Runs that reached each node.
    var reached: [Int32]

    init(nodes: Int) { reached = [Int32](repeating: 0, count: nodes) }

    mutating func add(size: Int) {
        total += size
        squares += size * size
        Self.add(1, at: size, to: &sizes)
    }

    static func add(_ value: Int, at place: Int, to list: inout [Int]) {
        if place >= list.count { list += [Int](repeating: 0, count: place + 1 - list.count) }
        list[place] += value
    }

    static func sum(_ tallies: [SpreadTally]) -> SpreadTally {
        guard var whole = tallies.first else { return SpreadTally(nodes: 0) }
        for tally in tallies.dropFirst() {
            whole.total += tally.total
            whole.squares += tally.squares
            for (place, value) in tally.sizes.enumerated() where value != 0 { add(value, at: place, to: &whole.sizes) }
            for (place, value) in tally.generations.enumerated() { add(value, at: place, to: &whole.generations) }
            for place in tally.reached.indices { whole.reached[place] += tally.reached[place] }
        }
        return whole
    }
}

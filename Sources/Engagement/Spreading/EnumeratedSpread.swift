/// The independent cascade (Goldenberg, Libai & Muller 2001; Kempe, Kleinberg & Tardos 2003), exactly: every disappointed
/// person tells each neighbour once. All courses are gone through, each only as far as somebody is left who could still tell.
package struct EnumeratedSpread {
    /// More uncertain things than this would take too long: 2^18 courses are a moment.
    package static let mostUncertain = 18

    private let graph: TellingGraph
    private var active: [Bool]
    private var probability: [Double]
    private var distribution: [Double]
    private var generations: [Double]

    /// Nil when too much is uncertain.
    package static func spread(_ graph: TellingGraph) -> SpreadResult? {
        guard uncertain(graph) <= mostUncertain else { return nil }
        var course = EnumeratedSpread(graph)
        course.choose(node: 0, reached: [], chance: 1)
        return course.result
    }

    /// Seeds and ties that may or may not happen, of those that can be reached at all.
    package static func uncertain(_ graph: TellingGraph) -> Int {
        var reached = graph.nodes.map { $0.disappointed > 0 }
        var frontier = reached.indices.filter { reached[$0] }
        var count = graph.nodes.count { $0.disappointed > 0 && $0.disappointed < 1 }
        while let node = frontier.popLast() {
            for tie in graph.ties(of: node) where graph.weights[tie] > 0 {
                let target = Int(graph.targets[tie])
                // Who is disappointed anyway hears nothing new.
                if graph.weights[tie] < 1, graph.nodes[target].disappointed < 1 { count += 1 }
                guard !reached[target] else { continue }
                reached[target] = true
                frontier.append(target)
            }
        }
        return count
    }

    private init(_ graph: TellingGraph) {
        self.graph = graph
        active = [Bool](repeating: false, count: graph.nodes.count)
        probability = [Double](repeating: 0, count: graph.nodes.count)
        distribution = [Double](repeating: 0, count: graph.nodes.count { $0.isCounted } + 1)
        generations = [Double](repeating: 0, count: graph.nodes.count + 1)
    }

    /// First hand: each node is disappointed or not.
    private mutating func choose(node: Int, reached: [Int], chance: Double) {
        guard node < graph.nodes.count else { return tell(reached, from: 0, tie: nil, round: [reached.count], chance: chance) }
        let disappointed = min(1, max(0, graph.nodes[node].disappointed))
        if disappointed < 1 { choose(node: node + 1, reached: reached, chance: chance * (1 - disappointed)) }
        if disappointed > 0 {
            active[node] = true
            choose(node: node + 1, reached: reached + [node], chance: chance * disappointed)
            active[node] = false
        }
    }

    /// Second hand: whoever was reached tells, tie by tie.
    /// - Parameters:
    ///   - teller: the place in `reached` of whose turn it is.
    ///   - round: how many had been reached after each generation.
    private mutating func tell(_ reached: [Int], from teller: Int, tie: Int?, round: [Int], chance: Double) {
        guard teller < reached.count else { return end(reached, round, chance) }
        var round = round
        // The last of a generation has told: whoever was reached meanwhile is the next.
        if tie == nil, teller == round[round.count - 1] { round.append(reached.count) }
        let ties = graph.ties(of: reached[teller])
        var next = tie ?? ties.lowerBound
        while next < ties.upperBound, active[Int(graph.targets[next])] || graph.weights[next] == 0 { next += 1 }
        guard next < ties.upperBound else { return tell(reached, from: teller + 1, tie: nil, round: round, chance: chance) }
        let weight = graph.weights[next]
        if weight < 1 { tell(reached, from: teller, tie: next + 1, round: round, chance: chance * (1 - weight)) }
        let hearer = Int(graph.targets[next])
        active[hearer] = true
        tell(reached + [hearer], from: teller, tie: next + 1, round: round, chance: chance * weight)
        active[hearer] = false
    }

    private mutating func end(_ reached: [Int], _ round: [Int], _ chance: Double) {
        var people = 0
        var generation = 0
        for (place, node) in reached.enumerated() {
            while generation < round.count, place >= round[generation] { generation += 1 }
            probability[node] += chance
            guard graph.nodes[node].isCounted else { continue }
            people += 1
            generations[generation] += chance
        }
        distribution[people] += chance
    }

    private var result: SpreadResult {
        let expected = graph.expected(probability)
        let last = generations.lastIndex { $0 > 0 } ?? 0
        return SpreadResult(
            means: .enumeration, expected: expected, standardError: 0, expectedDirect: graph.expectedDirect,
            probability: probability, distribution: distribution, byGeneration: Array(generations[...last]),
            valueAtStake: graph.value(probability))
    }
}

extension TellingGraph {
    func expected(_ probability: [Double]) -> Double {
        zip(nodes, probability).reduce(0) { $0 + ($1.0.isCounted ? $1.1 : 0) }
    }

    func value(_ probability: [Double]) -> Double {
        zip(nodes, probability).reduce(0) { $0 + ($1.0.isCounted ? $1.1 * $1.0.value : 0) }
    }
}

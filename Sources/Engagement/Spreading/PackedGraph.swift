/// A graph for millions of throws: ties one after the other, chances as thresholds of 32 random bits.
struct PackedGraph: Sendable {
    /// Target below, threshold above: one load a tie.
    let ties: [UInt64]
    let starts: [Int32]
    let isCounted: [Bool]
    /// No group chats, no posts: nobody has to be left out of a count.
    let areAllCounted: Bool
    /// The most ties of one node.
    let mostTies: Int
    /// Nodes disappointed at first hand, with their chance.
    let seeds: [(node: Int32, chance: Double)]

    init(_ graph: TellingGraph) {
        var ties: [UInt64] = []
        var starts: [Int32] = [0]
        ties.reserveCapacity(graph.targets.count)
        for node in graph.nodes.indices {
            for tie in graph.ties(of: node) where graph.weights[tie] > 0 {
                ties.append(UInt64(Self.threshold(graph.weights[tie])) << 32 | UInt64(UInt32(bitPattern: graph.targets[tie])))
            }
            starts.append(Int32(ties.count))
        }
        // One more, so that the place behind the last tie can be looked at.
        ties.append(0)
        mostTies = zip(starts, starts.dropFirst()).map { Int($1 - $0) }.max() ?? 0
        self.ties = ties
        self.starts = starts
        isCounted = graph.nodes.map(\.isCounted)
        areAllCounted = graph.nodes.allSatisfy(\.isCounted)
        seeds = graph.nodes.indices.filter { graph.nodes[$0].disappointed > 0 }.map {
            (Int32($0), graph.nodes[$0].disappointed)
        }
    }

    /// A throw at or below it tells: 0xFFFF_FFFF always does. The chance is right to 2⁻³².
    static func threshold(_ chance: Double) -> UInt32 {
        let scaled = (min(1, chance) * 4_294_967_296).rounded()
        return UInt32(max(1, scaled) - 1)
    }
}

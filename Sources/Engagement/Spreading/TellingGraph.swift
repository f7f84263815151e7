/// Who could tell whom: people, group chats and posts (nodes that are nobody), and ties with the chance that one tells the other.
package struct TellingGraph: Sendable {
    package struct Node: Hashable, Sendable {
        /// The chance of being disappointed at first hand.
        package var disappointed: Double
        /// The chance that one telling disappoints this hearer.
        package var susceptible: Double
        /// False for a group chat or a post.
        package var isCounted: Bool
        /// What the relationship is worth ahead, in minor units; 0 where it is not known.
        package var value: Double

        package init(disappointed: Double = 0, susceptible: Double = 1, isCounted: Bool = true, value: Double = 0) {
            self.disappointed = disappointed
            self.susceptible = susceptible
            self.isCounted = isCounted
            self.value = value
        }
    }

    /// One way: `from` tells `to`.
    package struct Tie: Hashable, Sendable {
        package var from: Int32
        package var to: Int32
        package var tells: Double

        package init(from: Int, to: Int, tells: Double) {
            self.from = Int32(from)
            self.to = Int32(to)
            self.tells = tells
        }
    }

    package let nodes: [Node]
    /// The ties of node n are those from `starts[n]` to before `starts[n + 1]`.
    let starts: [Int32]
    let targets: [Int32]
    /// tells · susceptible(hearer).
    let weights: [Double]

    /// - Parameter telling: how much more people tell than the ties say: 1/2 and 2 for the range that is always shown; a
    ///   chance never exceeds 1.
    package init(_ nodes: [Node], _ ties: [Tie], telling: Double = 1) {
        self.nodes = nodes
        var counts = [Int32](repeating: 0, count: nodes.count + 1)
        // A tie to nobody, or to oneself, tells nothing.
        let real = ties.filter { tie in
            nodes.indices.contains(Int(tie.from)) && nodes.indices.contains(Int(tie.to)) && tie.from != tie.to
        }
        for tie in real { counts[Int(tie.from) + 1] += 1 }
        for node in nodes.indices { counts[node + 1] += counts[node] }
        starts = counts
        var targets = [Int32](repeating: 0, count: real.count)
        var weights = [Double](repeating: 0, count: real.count)
        for tie in real {
            let place = Int(counts[Int(tie.from)])
            counts[Int(tie.from)] += 1
            targets[place] = tie.to
            weights[place] = min(1, max(0, tie.tells * telling)) * min(1, max(0, nodes[Int(tie.to)].susceptible))
        }
        self.targets = targets
        self.weights = weights
    }

    package var expectedDirect: Double { nodes.reduce(0) { $0 + ($1.isCounted ? $1.disappointed : 0) } }

    func ties(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }
}

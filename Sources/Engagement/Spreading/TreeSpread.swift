/// The independent cascade on a forest, exactly: nobody is reached by two ways, so chances are messages along the ties
/// (A_{u→v} = 1 − (1 − P_u)·Π(1 − w_xu·A_{x→u})), and the number of people is a product of small distributions.
package struct TreeSpread {
    /// A longer distribution is not worked out.
    package static let longestDistribution = 2_000

    private let graph: TellingGraph
    /// Roots first.
    private var order: [Int] = []
    private var parent: [Int]
    /// Of the tie up to the parent, and of the tie down from it.
    private var upward: [Double]
    private var downward: [Double]

    /// Nil when somebody can be reached by two ways.
    package static func spread(_ graph: TellingGraph) -> SpreadResult? {
        guard let tree = TreeSpread(graph) else { return nil }
        let probability = tree.probability()
        let counted = graph.nodes.count { $0.isCounted }
        return SpreadResult(
            means: .tree, expected: graph.expected(probability), standardError: 0, expectedDirect: graph.expectedDirect,
            probability: probability, distribution: counted <= longestDistribution ? tree.distribution() : nil,
            valueAtStake: graph.value(probability))
    }

    private init?(_ graph: TellingGraph) {
        self.graph = graph
        let count = graph.nodes.count
        parent = [Int](repeating: -1, count: count)
        upward = [Double](repeating: 0, count: count)
        downward = upward
        guard let neighbours = Self.neighbours(graph) else { return nil }
        var seen = [Bool](repeating: false, count: count)
        for root in 0..<count where !seen[root] {
            seen[root] = true
            var next = [root]
            while let node = next.popLast() {
                order.append(node)
                for (other, out, back) in neighbours[node] where other != parent[node] {
                    if seen[other] { return nil }
                    seen[other] = true
                    parent[other] = node
                    downward[other] = out
                    upward[other] = back
                    next.append(other)
                }
            }
        }
    }

    /// Each neighbour once, with the tie out to it and back from it; nil when two ties go the same way.
    private static func neighbours(_ graph: TellingGraph) -> [[(other: Int, out: Double, back: Double)]]? {
        // More ties than a forest has room for, in both directions.
        guard graph.targets.count <= 2 * graph.nodes.count else { return nil }
        var found = [[(other: Int, out: Double, back: Double)]](repeating: [], count: graph.nodes.count)
        for node in graph.nodes.indices {
            for tie in graph.ties(of: node) where graph.weights[tie] > 0 {
                let target = Int(graph.targets[tie])
                if let place = found[node].firstIndex(where: { $0.other == target }) {
                    guard found[node][place].out == 0 else { return nil }
                    found[node][place].out = graph.weights[tie]
                    guard let back = found[target].firstIndex(where: { $0.other == node }) else { return nil }
                    found[target][back].back = graph.weights[tie]
                } else {
                    found[node].append((target, graph.weights[tie], 0))
                    found[target].append((node, 0, graph.weights[tie]))
                }
            }
        }
        return found
    }

    private func probability() -> [Double] {
        let count = graph.nodes.count
        let own = graph.nodes.map { 1 - min(1, max(0, $0.disappointed)) }
        // Upwards: not disappointed by oneself, nor from below.
        var quiet = own
        var fromBelow = [[Double]](repeating: [], count: count)
        var place = [Int](repeating: 0, count: count)
        for node in order.reversed() where parent[node] >= 0 {
            let factor = 1 - upward[node] * (1 - quiet[node])
            place[node] = fromBelow[parent[node]].count
            fromBelow[parent[node]].append(factor)
            quiet[parent[node]] *= factor
        }
        // Downwards: what the parent hears from everywhere else.
        let others = fromBelow.map { Self.productsWithoutEach($0) }
        var fromAbove = [Double](repeating: 1, count: count)
        for node in order where parent[node] >= 0 {
            let above = parent[node]
            let quietAbove = own[above] * others[above][place[node]] * fromAbove[above]
            fromAbove[node] = 1 - downward[node] * (1 - quietAbove)
        }
        return (0..<count).map { 1 - quiet[$0] * fromAbove[$0] }
    }

    /// Of each place the product of all the others, without dividing (a factor may be nought).
    private static func productsWithoutEach(_ factors: [Double]) -> [Double] {
        var result = [Double](repeating: 1, count: factors.count)
        var before = 1.0
        for index in factors.indices {
            result[index] = before
            before *= factors[index]
        }
        var after = 1.0
        for index in factors.indices.reversed() {
            result[index] *= after
            after *= factors[index]
        }
        return result
    }

    // MARK: how many

    /// Of a subtree, as powers of x for the people in it who are disappointed.
    private struct Counts {
        /// Its top is disappointed without hearing from above.
        var told: [Double]
        /// It is not, and hears nothing.
        var quiet: [Double]
        /// It would not be, but is told from above.
        var reached: [Double]
    }

    private func distribution() -> [Double] {
        var below: [Int: [Counts]] = [:]
        var whole = [1.0]
        for node in order.reversed() {
            let counts = counts(of: node, children: below.removeValue(forKey: node) ?? [])
            if parent[node] >= 0 {
                below[parent[node], default: []].append(weighed(counts, node))
            } else {
                whole = Self.product(whole, Self.sum(counts.told, counts.quiet))
            }
        }
        let people = graph.nodes.count { $0.isCounted }
        return whole + [Double](repeating: 0, count: max(0, people + 1 - whole.count))
    }

    /// As its parent sees it. `told`: the top of the subtree when the parent is disappointed anyway. `quiet`: nothing comes up.
    /// `reached`: nothing comes up, but the parent is disappointed from elsewhere and may tell down.
    private func weighed(_ counts: Counts, _ node: Int) -> Counts {
        let (up, down) = (upward[node], downward[node])
        let hears = Self.sum(Self.scaled(counts.reached, down), Self.scaled(counts.quiet, 1 - down))
        let silent = Self.scaled(counts.told, 1 - up)
        return Counts(
            told: Self.sum(counts.told, hears), quiet: Self.sum(silent, counts.quiet), reached: Self.sum(silent, hears))
    }

    private func counts(of node: Int, children: [Counts]) -> Counts {
        let own = min(1, max(0, graph.nodes[node].disappointed))
        var quiet = [1 - own]
        var anyway = [1.0]
        var reached = [1 - own]
        for child in children {
            quiet = Self.product(quiet, child.quiet)
            anyway = Self.product(anyway, child.told)
            reached = Self.product(reached, child.reached)
        }
        if graph.nodes[node].isCounted {
            anyway.insert(0, at: 0)
            reached.insert(0, at: 0)
        }
        // Disappointed whatever happens, less the courses in which only word from above did it.
        let told = Self.sum(anyway, Self.scaled(reached, -1)).map { max(0, $0) }
        return Counts(told: told, quiet: quiet, reached: reached)
    }

    private static func sum(_ a: [Double], _ b: [Double]) -> [Double] {
        var result = a.count >= b.count ? a : b
        for (index, value) in (a.count >= b.count ? b : a).enumerated() { result[index] += value }
        return result
    }

    private static func scaled(_ a: [Double], _ factor: Double) -> [Double] { a.map { $0 * factor } }

    private static func product(_ a: [Double], _ b: [Double]) -> [Double] {
        var result = [Double](repeating: 0, count: a.count + b.count - 1)
        for (i, x) in a.enumerated() where x != 0 {
            for (j, y) in b.enumerated() { result[i + j] += x * y }
        }
        return result
    }
}

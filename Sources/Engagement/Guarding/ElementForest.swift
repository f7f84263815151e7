/// The elements of a plan as the tree of traits orders them: what lies on one line is one thing met once (its worst), what lies
/// beside each other comes together.
///
/// P = 1 − Π(1 − e·q) over that choice of elements, no two on one line, which makes it largest. Where one trait is above
/// another this is the larger of the two; and taking an element away can never make P larger.
package struct ElementForest: Sendable {
    package let exposures: [Double]
    /// Of each element the nearest one whose trait is above; -1 for none.
    private let above: [Int]
    /// Those below before those above them.
    private let order: [Int]

    /// Of two elements with the same trait the second is taken to lie below the first: the worse of them counts.
    package init(_ elements: [(trait: String, exposure: Double)], in taxonomy: Taxonomy) {
        exposures = elements.map { min(1, max(0, $0.exposure)) }
        let paths = elements.map { taxonomy.path(from: $0.trait).map(\.id) }
        var above = [Int](repeating: -1, count: elements.count)
        for (index, element) in elements.enumerated() {
            if let same = elements[..<index].lastIndex(where: { $0.trait == element.trait }) {
                above[index] = same
                continue
            }
            for trait in paths[index].dropFirst() {
                // The last of several equal ones, so that all of them lie on the line.
                guard let found = elements.lastIndex(where: { $0.trait == trait }) else { continue }
                above[index] = found
                break
            }
        }
        self.above = above
        let depths = above.indices.map { index in
            var depth = 0
            var next = above[index]
            while next >= 0 {
                depth += 1
                next = above[next]
            }
            return depth
        }
        order = above.indices.sorted { (depths[$0], $0) > (depths[$1], $1) }
    }

    package var count: Int { exposures.count }

    /// - Parameters:
    ///   - chances: of each element, met in full.
    ///   - room: reused between people.
    package func probability(_ chances: [Double], fully: Bool = false, room: inout [Double]) -> Double {
        room.removeAll(keepingCapacity: true)
        for _ in 0..<count { room.append(1) }
        var passed = 1.0
        for index in order {
            let met = fully ? chances[index] : chances[index] * exposures[index]
            let survived = min(room[index], 1 - met)
            if above[index] >= 0 { room[above[index]] *= survived } else { passed *= survived }
        }
        return 1 - passed
    }

    package func probability(_ chances: [Double], fully: Bool = false) -> Double {
        var room: [Double] = []
        return probability(chances, fully: fully, room: &room)
    }
}

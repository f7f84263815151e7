/// Who passed something on to whom, as a graph of people.
package struct Chain<Person: Hashable & Comparable>: Sendable where Person: Sendable {
    package private(set) var people: [Person]
    private var links: [[Int]]

    package init(_ passedOn: some Sequence<(from: Person, to: Person)>) {
        let pairs = passedOn.filter { $0.from != $0.to }
        let people = Set(pairs.flatMap { [$0.from, $0.to] }).sorted()
        let index = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
        var links = Array(repeating: Set<Int>(), count: people.count)
        for pair in pairs {
            guard let from = index[pair.from], let to = index[pair.to] else { continue }
            links[from].insert(to)
            links[to].insert(from)
        }
        self.people = people
        self.links = links.map { $0.sorted() }
    }

    /// Structural virality: the mean distance between two people of one chain (Goel, Anderson, Hofman & Watts 2016). A star of
    /// n gives 2(n−1)/n. People who are not connected make no pair; nil when there is no pair at all.
    package var averageDistance: Double? {
        var sum = 0
        var pairs = 0
        for start in people.indices {
            for distance in distances(from: start) where distance > 0 {
                sum += distance
                pairs += 1
            }
        }
        return pairs > 0 ? Double(sum) / Double(pairs) : nil
    }

    /// In steps; 0 for oneself and −1 for whoever cannot be reached.
    private func distances(from start: Int) -> [Int] {
        var found = Array(repeating: -1, count: people.count)
        found[start] = 0
        var queue = [start]
        var next = 0
        while next < queue.count {
            let person = queue[next]
            next += 1
            for other in links[person] where found[other] < 0 {
                found[other] = found[person] + 1
                queue.append(other)
            }
        }
        return found
    }
}

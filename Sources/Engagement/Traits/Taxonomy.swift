/// The tree of traits: Akrab's own, with what a shop added or changed.
package struct Taxonomy: Sendable {
    package private(set) var traits: [Trait] = []
    private var places: [String: Int] = [:]
    /// The place of each trait's parent; -1 for a root.
    private(set) var parents: [Int] = []
    private(set) var childCounts: [Int] = []

    /// A later line of the same id replaces an earlier one; a parent that is missing, or is its own descendant, counts as none.
    package init(_ list: [Trait]) {
        for trait in list {
            if let place = places[trait.id] {
                traits[place] = trait
            } else {
                places[trait.id] = traits.count
                traits.append(trait)
            }
        }
        link()
    }

    private mutating func link() {
        parents = traits.map { $0.parent.flatMap { places[$0] } ?? -1 }
        for place in parents.indices where isOwnAncestor(place) { parents[place] = -1 }
        childCounts = [Int](repeating: 0, count: traits.count)
        for parent in parents where parent >= 0 { childCounts[parent] += 1 }
    }

    private func isOwnAncestor(_ place: Int) -> Bool {
        var above = parents[place]
        var steps = 0
        while above >= 0, steps <= traits.count {
            if above == place { return true }
            above = parents[above]
            steps += 1
        }
        return false
    }

    package func place(of id: String) -> Int? { places[id] }
    package subscript(id: String) -> Trait? { places[id].map { traits[$0] } }

    /// The trait itself, then its parent, up to the root.
    package func path(from place: Int) -> [Int] {
        var path = [place]
        while let last = path.last, parents[last] >= 0 { path.append(parents[last]) }
        return path
    }

    package func path(from id: String) -> [Trait] { (places[id].map { path(from: $0) } ?? []).map { traits[$0] } }

    /// Whether `id` is `other` or lies below it.
    package func isWithin(_ id: String, _ other: String) -> Bool {
        guard let place = places[id], let above = places[other] else { return id == other }
        return path(from: place).contains(above)
    }

    /// A guarded theme guards everything below it.
    package func isGuarded(_ id: String) -> Bool { path(from: id).contains { $0.isGuarded } }

    /// Days after which a word about it is half as sure: as the nearest on the way up says.
    package func halfLifeDays(of id: String) -> Double {
        path(from: id).lazy.compactMap(\.halfLifeDays).first ?? Trait.usualHalfLifeDays
    }

    /// The chance for somebody of whom nothing is known; of a trait nobody listed, a cautious one.
    package func base(of id: String) -> Double { self[id]?.base ?? Trait.unlistedBase }

    package func children(of id: String) -> [Trait] {
        guard let place = places[id] else { return [] }
        return traits.indices.filter { parents[$0] == place }.map { traits[$0] }
    }

    package var roots: [Trait] { traits.indices.filter { parents[$0] < 0 }.map { traits[$0] } }

    /// Those under the same parent, without itself; roots have none: music is no sibling of pork.
    package func siblings(of id: String) -> [Trait] {
        guard let place = places[id], parents[place] >= 0 else { return [] }
        return traits.indices.filter { $0 != place && parents[$0] == parents[place] }.map { traits[$0] }
    }
}

extension Taxonomy {
    /// Why a shop's own trait was not taken.
    package enum Trouble: Error, Hashable, Sendable {
        case noName(String)
        case noSuchParent(String, of: String)
        case aboveItself(String)
        case noChance(Double, of: String)
    }

    /// With a shop's own traits, or its own figures for ours.
    package func adding(_ own: [Trait]) throws(Trouble) -> Taxonomy {
        let whole = Taxonomy(traits + own)
        for trait in own {
            guard !trait.id.isEmpty, !trait.indonesian.isEmpty, !trait.english.isEmpty else { throw .noName(trait.id) }
            guard (0...1).contains(trait.base) else { throw .noChance(trait.base, of: trait.id) }
            guard let parent = trait.parent else { continue }
            guard let above = whole.place(of: parent) else { throw .noSuchParent(parent, of: trait.id) }
            guard let place = whole.place(of: trait.id), whole.parents[place] == above else { throw .aboveItself(trait.id) }
        }
        return whole
    }
}

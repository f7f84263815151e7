import Vocabulary

/// Finds customers who may be one person known twice.
///
/// Never compares everybody with everybody: only those who share a handle, a house, a birthday, an order number, an
/// organisation and a word of the name, or a word of the name where the one only writes and the other only orders. Keys that
/// too many share say nothing and are passed over, which keeps time and memory in proportion to the number of customers.
///
/// What it cannot see: one person with two numbers of whom nothing else is known twice; a nickname that is no part of the
/// name. Who could fool it: a household in which mother and daughter have one name, one telephone and no birthday.
package struct Sameness {
    private let traced: [Traced]

    package init(_ trails: [Trail]) { traced = trails.map(Traced.init) }

    /// - Parameters:
    ///   - toldApart: pairs of which somebody said that they are not the same; never proposed.
    ///   - rhythms: when these customers wrote and ordered; asked once, for the few for whom it could matter.
    /// - Returns: the surest first.
    package func candidates(
        toldApart: (CustomerID, CustomerID) -> Bool = { _, _ in false },
        rhythms: (Set<CustomerID>) throws -> [CustomerID: Rhythm]
    ) rethrows -> [Candidate] {
        let blocks = Blocks(traced)
        let timed = blocks.timedPairs(traced)
        var wanted = Set<CustomerID>()
        for pair in timed { wanted.formUnion([traced[pair.one].trail.customer, traced[pair.other].trail.customer]) }
        let known = wanted.isEmpty ? [:] : try rhythms(wanted)
        let isTimed = Set(timed)
        var found: [Candidate] = []
        for pair in Set(blocks.pairs(traced)).union(isTimed) {
            let (one, other) = (traced[pair.one], traced[pair.other])
            guard !toldApart(one.trail.customer, other.trail.customer) else { continue }
            var both: (Rhythm, Rhythm)?
            if isTimed.contains(pair), let mine = known[one.trail.customer], let theirs = known[other.trail.customer] {
                both = (mine, theirs)
            }
            if let candidate = Self.judge(one, other, both) { found.append(candidate) }
        }
        return found.sorted { $0.turn < $1.turn }
    }

    private static func judge(_ one: Traced, _ other: Traced, _ rhythms: (Rhythm, Rhythm)?) -> Candidate? {
        let resemblance = Resemblance(one, other, rhythms: rhythms)
        guard let verdict = resemblance.verdict else { return nil }
        return Candidate(
            one: one.trail.customer, other: other.trail.customer, certainty: verdict.certainty, rule: verdict.rule,
            clues: resemblance.told)
    }
}

extension Candidate {
    /// The surest first, then those with most to say, then those met first.
    fileprivate var turn: (Int, Int, Int64, Int64) { (certainty.rawValue, -clues.count, one.value, other.value) }
}

import Vocabulary

/// Who knows whom, as far as people told us: referrals, households, organisations, groups whose chats came in. Never a map of
/// private lives; what we do not know makes every figure a lower bound.
package struct Acquaintances: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        package var one: CustomerID
        package var other: CustomerID
        package var closeness: Tie.Closeness

        package init(_ one: CustomerID, _ other: CustomerID, _ closeness: Tie.Closeness) {
            self.one = one
            self.other = other
            self.closeness = closeness
        }
    }

    package var pairs: [Pair]
    /// Members of each group chat, by the group's name.
    package var groups: [String: [CustomerID]]

    package init(pairs: [Pair] = [], groups: [String: [CustomerID]] = [:]) {
        self.pairs = pairs
        self.groups = groups
    }

    package var isEmpty: Bool { pairs.isEmpty && groups.values.allSatisfy { $0.count < 2 } }
}

import Guidance
import Journal
import Synchronization
import Vocabulary

/// What was last proposed of each customer, as long as nothing new is known of them: of a thousand who wrote lately only those are
/// thought of anew about whom something was written down since.
final class RememberedProposals: Sendable {
    /// What the proposals of one customer were made from, and what they were.
    struct OfOne: Sendable {
        var heard: [EntryID]
        var steps: [SettlingStep]
        var looksAtOrders: Bool
        var lines: [ProposalLine]

        func isMade(from other: OfOne) -> Bool {
            heard == other.heard && steps == other.steps && looksAtOrders == other.looksAtOrders
        }
    }

    /// For whom, in which hour, by which ear: others find otherwise. An hour later everything is thought anew, because words grow
    /// old.
    struct Occasion: Hashable {
        var viewer: Viewer
        var hour: Int64
        var ear: Int64
    }

    private struct Kept {
        var upTo: EntryID?
        var each: [CustomerID: OfOne]
    }
    private let known = Mutex<[Occasion: Kept]>([:])
    private static let mostOccasions = 8

    /// What still holds of all that is known.
    func standing(_ occasion: Occasion, _ book: Book) throws -> (upTo: EntryID?, each: [CustomerID: OfOne]) {
        let last = try book.lastEntry()
        guard let kept = known.withLock({ $0[occasion] }) else { return (last, [:]) }
        switch try book.touched(after: kept.upTo) {
        case .everybody: return (last, [:])
        case .these(let customers): return (last, kept.each.filter { !customers.contains($0.key) })
        }
    }

    func keep(_ each: [CustomerID: OfOne], upTo: EntryID?, _ occasion: Occasion) {
        known.withLock { known in
            if known[occasion] == nil, known.count >= Self.mostOccasions { known = [:] }
            known[occasion] = Kept(upTo: upTo, each: each)
        }
    }
}

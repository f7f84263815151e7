import Journal
import Vocabulary

/// *Dulu kita bagaimana*: a complaint like this one that was settled, and what settled it.
package struct SettledBefore: Sendable {
    package var before: Whose<Complaint>
    package var steps: [ComplaintStep]
}

extension Shop {
    /// For each open complaint the settled ones that are most like it, by the words they share: a word that few complaints
    /// hold says more than one that many do (Spärck Jones 1972, inverse document frequency).
    package func precedents(
        for complaints: [Complaint], each limit: Int = 2, as viewer: Viewer = .owner
    ) async throws -> [ComplaintID: [SettledBefore]] {
        guard !complaints.isEmpty else { return [:] }
        return try await journal.read(as: viewer) { book in
            let settled = try book.settledComplaints()
            let likeness = Likeness(among: settled.map(\.thing.text))
            var found: [ComplaintID: [SettledBefore]] = [:]
            for complaint in complaints {
                found[complaint.id] = try likeness.nearest(to: complaint.text, limit: limit).compactMap { place in
                    let before = settled[place]
                    let steps = try book.entries(referringTo: before.thing.entry).compactMap { entry -> ComplaintStep? in
                        if case .complaintStep(let step) = entry.event { step } else { nil }
                    }
                    return steps.isEmpty ? nil : SettledBefore(before: before, steps: steps)
                }
            }
            return found
        }
    }
}

/// Which of some short texts are about the same thing as another.
struct Likeness {
    private let words: [Set<Substring>]
    private var spread: [Substring: Int] = [:]

    /// Shorter ones are mostly grammar.
    private static let shortest = 4

    init(among texts: [String]) {
        words = texts.map(Self.words)
        for text in words { for word in text { spread[word, default: 0] += 1 } }
    }

    private static func words(_ text: String) -> Set<Substring> {
        Set(KeptText.searchKey(text).split { !$0.isLetter }.filter { $0.count >= shortest })
    }

    /// Their places, the most alike first; none that shares only what every other text holds.
    func nearest(to text: String, limit: Int) -> [Int] {
        let asked = Self.words(text)
        let scores = words.enumerated().map { place, own in
            (place: place, score: own.intersection(asked).reduce(0) { $0 + weight($1) })
        }
        return scores.filter { $0.score > 0 }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.prefix(limit).map(\.place)
    }

    private func weight(_ word: Substring) -> Double {
        let share = Double(spread[word] ?? 0) / Double(max(words.count, 1))
        // A word that half of them hold says nothing, unless there are only a few to tell from.
        return words.count > 4 && share > 0.5 ? 0 : 1 / (share + 0.01)
    }
}

import Guidance
import Journal
import Vocabulary

/// *Kata pelanggan*, with what is needed to read it.
package struct VoicesView: Sendable {
    package var since: Instant
    package var asOf: Instant
    package var voices: Voices
    /// Of the last seven days beside the seven before: what more people complain of, or would have otherwise.
    package var rising: [Voices.Theme]
    /// The messages behind the themes' examples.
    package var examples: [EntryID: Entry]
    package var names: [CustomerID: String]
    /// There were more messages than are counted at once: the latest were.
    package var isPartial: Bool
}

extension Shop {
    private static let messagesCounted = 100_000
    private static let week = Span.days(7)

    /// What customers spoke of since then, beside the span of the same length before, by what is kept of their messages.
    package func voices(since: Instant, asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> VoicesView {
        let moment = asOf ?? now
        return try await journal.read(as: viewer) { book in
            let (before, lastWeek) = (since.subtracting(moment.since(since)), moment.subtracting(Self.week))
            let weekBefore = lastWeek.subtracting(Self.week)
            let rows = try book.heard(since: min(before, weekBefore), upTo: moment, limit: Self.messagesCounted)
            var (voices, week) = (Voices(since: since), Voices(since: lastWeek))
            var speakers = Speakers(book: book, unassessed: try book.unassessedCustomers())
            for row in rows {
                guard let reading = row.reading, let customer = try speakers.standing(row.customer) else { continue }
                if row.at > before { voices.hear(reading, in: row.entry, of: customer, at: row.at) }
                if row.at > weekBefore { week.hear(reading, in: row.entry, of: customer, at: row.at) }
            }
            let rising = week.rising
            let examples = try book.entries((voices.themes + rising).flatMap(\.examples))
            let cards = Set(examples.values.compactMap(\.customer))
            return VoicesView(
                since: since, asOf: moment, voices: voices, rising: rising, examples: examples,
                names: Dictionary(
                    uniqueKeysWithValues: try cards.compactMap { card in try book.customer(card).map { (card, $0.name) } }),
                isPartial: rows.count == Self.messagesCounted)
        }
    }
}

/// Whose cards these are now; each is asked for once.
private struct Speakers {
    let book: Book
    let unassessed: Set<CustomerID>
    private var known: [CustomerID: CustomerID?] = [:]

    init(book: Book, unassessed: Set<CustomerID>) {
        self.book = book
        self.unassessed = unassessed
    }

    /// - Returns: nil for whom this viewer may not see, and who is not to be judged.
    mutating func standing(_ card: CustomerID) throws -> CustomerID? {
        if let known = known[card] { return known }
        let standing = try book.resolve(card).flatMap { unassessed.contains($0) ? nil : $0 }
        known[card] = .some(standing)
        return standing
    }
}

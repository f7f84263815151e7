import Journal
import Measures
import Vocabulary

/// *Yang beliau alami*: one relationship from the customer's side, in the order of time, with what stands behind each line.
package struct LivedThrough: Sendable {
    package struct Line: Sendable {
        package var experience: Experience
        package var entry: Entry
        package var answer: Entry?
    }

    package var customer: Customer
    package var asOf: Instant
    /// Oldest first.
    package var lines: [Line]
    package var hasEarlier: Bool
    package var talk: AskedAndGiven
    /// How long their questions waited, those that were answered; within an hour, and all.
    package var answeredWithinHour: Int
    package var answered: [EntryID]
    /// The latest of what is counted.
    package var evidence: [EntryID: Entry]

    package static let linesOnAPage = 60
    package static let evidenceShown = 8
}

extension Shop {
    /// - Parameter before: only what happened before this line.
    /// - Returns: nil when there is no such customer this viewer may see.
    package func livedThrough(
        by id: CustomerID, asOf: Instant? = nil, before: (at: Instant, id: EntryID)? = nil, as viewer: Viewer = .owner
    ) async throws -> LivedThrough? {
        let moment = asOf ?? now
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            return try LivedThrough(of: customer, history, asOf: moment, before: before, from: book)
        }
    }
}

extension LivedThrough {
    fileprivate init(
        of customer: Customer, _ history: History, asOf: Instant, before: (at: Instant, id: EntryID)?, from book: Book
    ) throws {
        let all = Experience.all(in: history, asOf: asOf).filter { one in before.map { (one.at, one.entry) < $0 } ?? true }
        let shown = all.suffix(Self.linesOnAPage)
        let entries = try book.entries(shown.map(\.entry) + shown.compactMap(\.answer))
        self.customer = customer
        self.asOf = asOf
        lines = shown.compactMap { one in
            entries[one.entry].map { Line(experience: one, entry: $0, answer: one.answer.flatMap { entries[$0] }) }
        }
        hasEarlier = all.count > shown.count
        talk = AskedAndGiven(in: history, asOf: asOf)
        let waits = ResponseTime.waits(in: history, asOf: asOf).filter { $0.end == .answered }
        answered = waits.map(\.first)
        answeredWithinHour = waits.count { $0.hours <= 1 }
        evidence = try book.entries(
            [talk.asked, talk.given, answered].flatMap { $0.suffix(Self.evidenceShown) })
    }
}

import Guidance
import Journal
import Listening
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
    /// Nothing is counted of somebody who does not want it.
    package var talk = AskedAndGiven()
    /// Of their questions of a year, those that were answered within an hour, and all that were.
    package var answeredWithinHour = 0
    package var answered: [EntryID] = []
    /// The latest of what is counted.
    package var evidence: [EntryID: Entry] = [:]

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
        let (currency, taught, zone) = (self.currency, self.taught, self.zone)
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            let questions = Questions(ear: try taught.earIfAny(book, zone: zone), book: book)
            return try LivedThrough(of: customer, history, asOf: moment, before: before, questions)
        }
    }
}

extension LivedThrough {
    fileprivate init(
        of customer: Customer, _ history: History, asOf: Instant, before: (at: Instant, id: EntryID)?, _ questions: Questions
    ) throws {
        let book = questions.book
        let told = Experience.all(in: history, asOf: asOf)
        let asked = try questions.among(told.filter(\.isWait).map(\.entry))
        let all = told.filter { !$0.isWait || asked.contains($0.entry) }.filter { one in
            before.map { (one.at, one.entry) < $0 } ?? true
        }
        let shown = all.suffix(Self.linesOnAPage)
        let entries = try book.entries(shown.map(\.entry) + shown.compactMap(\.answer))
        self.customer = customer
        self.asOf = asOf
        lines = shown.compactMap { one in
            entries[one.entry].map { Line(experience: one, entry: $0, answer: one.answer.flatMap { entries[$0] }) }
        }
        hasEarlier = all.count > shown.count
        if try !book.isUnassessed(customer.id) { try count(history, questions) }
    }

    private mutating func count(_ history: History, _ questions: Questions) throws {
        talk = AskedAndGiven(in: history, asOf: asOf)
        let words = Set(history.messages.map(\.entry))
        let ours = try questions.among(talk.asked.filter(words.contains))
        talk.asked.removeAll { words.contains($0) && !ours.contains($0) }
        let year = asOf.subtracting(AskedAndGiven.window)
        let ended = ResponseTime.waits(in: history, asOf: asOf).filter { $0.end == .answered && $0.start > year }
        let theirs = try questions.among(ended.map(\.first))
        let waits = ended.filter { theirs.contains($0.first) }
        answered = waits.map(\.first)
        answeredWithinHour = waits.count { $0.hours <= 1 }
        evidence = try questions.book.entries(
            [talk.asked, talk.given, answered].flatMap { $0.suffix(Self.evidenceShown) })
    }
}

extension Experience {
    fileprivate var isWait: Bool { if case .waited = what { true } else { false } }
}

/// Which messages want something of the other side, as they are heard: "sudah sampai, makasih" waits for nobody.
private struct Questions {
    var ear: Ear?
    let book: Book

    /// So many are listened to, the latest.
    private static let most = 1_000

    func among(_ messages: [EntryID]) throws -> Set<EntryID> {
        let entries = try book.entries(messages.suffix(Self.most)).values
        guard let ear else { return Set(entries.filter { $0.event.words?.contains("?") ?? false }.map(\.id)) }
        let wanting: Set<Intent> = [.question, .request, .order, .complaint]
        return Set(ear.hear(Array(entries)).filter { !wanting.isDisjoint(with: $0.reading.intents) }.map(\.entry))
    }
}

import Journal
import Listening
import Vocabulary

/// What stands beside the entries and decides how a history reads: of everybody, or no more than one customer needs.
struct HistorySurroundings {
    let groups: Set<ConversationID>
    /// How far each chat was read.
    let coverage: [ConversationID?: Instant]
    /// Messages that cannot wait, as far back as anybody may still wait for an answer.
    let urgent: Set<EntryID>
    /// Messages of which a person said whether they need an answer.
    let said: [EntryID: Bool]

    private static let urgentFor = Span.days(28.0)

    init(_ book: Book, asOf: Instant, knownAt: Instant?) throws {
        groups = try book.groups()
        coverage = try book.coverage()
        urgent = try book.urgentMessages(since: asOf.subtracting(Self.urgentFor))
        said = Self.waits(try book.meanings(asOf: asOf, knownAt: knownAt))
    }

    init(_ book: Book, of cards: [CustomerID], _ rows: [HistoryRow], asOf: Instant, knownAt: Instant?) throws {
        let chats = Set(rows.lazy.compactMap(\.conversation))
        groups = try book.groups(among: chats)
        coverage = try book.coverage(of: chats)
        let since = asOf.subtracting(Self.urgentFor)
        urgent = try book.urgentMessages(
            among: rows.filter { $0.kind == Event.Kind.message.rawValue && $0.at > since }.map(\.entry))
        said = Self.waits(try book.meanings(of: cards, asOf: asOf, knownAt: knownAt))
    }

    private static func waits(_ meanings: [EntryID: ReadingCorrected]) -> [EntryID: Bool] {
        meanings.compactMapValues { Intent.waits(for: $0.intents.compactMap(Intent.init(rawValue:))) }
    }
}

import Journal
import Vocabulary

/// Replies that were written down here when they were sent, and come in once more with their chat: such a line is known already.
///
/// It is the same when its customer and its words are the same, and no more than a day lies between: a reply is written down
/// when somebody says it is sent, which may be before or long after. The nearest are taken first, each reply for one line.
/// A line the journal holds under its own identity stands for itself, so that the same file again changes nothing.
struct ToldAlready: Sendable {
    /// How far from its line a reply may have been written down. [assumption]
    static let within = Span.days(1)

    private let replies: [Said: [ToldHere]]
    private let heads: [CustomerID: CustomerID]
    private var used: Set<EntryID> = []

    private struct Said: Hashable {
        var customer: CustomerID
        var words: String
    }

    init(to cards: Set<CustomerID>, from: Instant, until: Instant, _ book: Book) throws {
        let heads = try book.standing(for: cards)
        self.heads = heads
        let told = try book.toldHere(
            to: Set(heads.values), from: from.subtracting(Self.within), until: until.adding(Self.within))
        replies = Dictionary(grouping: told) { Said(customer: $0.customer, words: Self.words($0.text)) }
    }

    /// Of each of these lines, whether it is one of those replies.
    mutating func recognise(_ lines: [MessageRow], _ book: Book) throws -> [Bool] {
        var flags = [Bool](repeating: false, count: lines.count)
        guard !replies.isEmpty else { return flags }
        var pairs: [(apart: Int64, line: Int, reply: ToldHere)] = []
        for (index, line) in lines.enumerated() where line.side == .us && line.message.media == nil {
            guard let customer = line.customer.flatMap({ heads[$0] }),
                let near = replies[Said(customer: customer, words: Self.words(line.message.text))],
                try !book.knows(line.externalKey)
            else { continue }
            for reply in near {
                let apart = abs(line.at.instant.since(reply.at).microseconds)
                if apart <= Self.within.microseconds { pairs.append((apart, index, reply)) }
            }
        }
        pairs.sort { ($0.apart, $0.line, $0.reply.id) < ($1.apart, $1.line, $1.reply.id) }
        for pair in pairs where !flags[pair.line] && used.insert(pair.reply.id).inserted { flags[pair.line] = true }
        return flags
    }

    /// As typed or as exported: composed alike, spaces and lines alike.
    private static func words(_ text: String) -> String {
        KeptText.normalise(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

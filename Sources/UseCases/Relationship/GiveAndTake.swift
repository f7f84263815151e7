import Journal
import Measures
import Vocabulary

/// *Saling bantu*: the give-and-take ledger of one relationship, favour by favour.
package struct GiveAndTake: Sendable {
    package struct Line: Sendable {
        package var entry: Entry
        package var gift: Gift
        package var fate: Fate
        /// The favour this one is taken to answer.
        package var answers: Entry?
        package var side: Side { entry.side }
    }

    package enum Fate: Sendable {
        case returned(Entry)
        case pending(until: Instant)
        case notReturned
    }

    /// Something the two did together: what each put in, what each had of it.
    package struct Shared: Sendable {
        package var equity: Equity
        package var currency: Currency
        /// The latest first.
        package var entries: [Entry]
    }

    package var customer: Customer
    package var asOf: Instant
    /// Newest first.
    package var lines: [Line]
    /// Of the favours somebody valued; nil while there are none, and when nobody is to judge this relationship.
    package var balance: (sums: Reciprocity.Balance, currency: Currency)?
    package var shared: Shared?

    /// The latest favours are shown; of older ones nearly nothing is felt any more.
    static let linesShown = 200

    package func lines(by side: Side) -> [Line] { lines.filter { $0.side == side } }
    /// The side whose favours are all without a worth: then nobody knows whose turn it is.
    package var unweighed: Side? {
        [.customer, .us].first { side in
            let own = lines(by: side)
            return !own.isEmpty && own.allSatisfy { $0.gift.value == nil }
        }
    }
    /// Favours nobody valued: they are on the ledger, and in no sum.
    package var unvalued: Int { lines.count { $0.gift.value == nil } }
}

extension Shop {
    /// - Returns: nil when there is no such customer this viewer may see.
    package func giveAndTake(
        with id: CustomerID, asOf: Instant? = nil, as viewer: Viewer = .owner
    ) async throws -> GiveAndTake? {
        let moment = asOf ?? now
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            return try GiveAndTake(
                of: customer, history, asOf: moment, isAssessed: try !book.isUnassessed(customer.id), from: book)
        }
    }
}

extension GiveAndTake {
    fileprivate init(of customer: Customer, _ history: History, asOf: Instant, isAssessed: Bool, from book: Book) throws {
        self.customer = customer
        self.asOf = asOf
        let gifts = history.gifts.suffix(Self.linesShown)
        let dealings = isAssessed ? Equity.of(history, asOf: asOf) : nil
        let entries = try book.entries(gifts.map(\.entry) + (dealings?.entries ?? []))
        lines = Self.lines(of: gifts, entries, asOf: asOf)
        shared = dealings.map { found in
            Shared(
                equity: found.equity, currency: found.currency,
                entries: found.entries.compactMap { entries[$0] }.sorted { ($1.at, $1.id) < ($0.at, $0.id) })
        }
        let valued = Reciprocity.favours(in: history).map(\.favour)
        if isAssessed, !valued.isEmpty, let currency = GiftTrace.mainCurrency(of: history.gifts) {
            balance = (Reciprocity().balance(valued, asOf: asOf), currency)
        }
    }

    private static func lines(of gifts: ArraySlice<GiftTrace>, _ entries: [EntryID: Entry], asOf: Instant) -> [Line] {
        let ours = gifts.filter { $0.by == .us }
        let theirs = gifts.filter { $0.by == .customer }
        let lines = lines(ours, answeredBy: theirs, entries, asOf) + lines(theirs, answeredBy: ours, entries, asOf)
        var answers: [EntryID: Entry] = [:]
        for line in lines { if case .returned(let back) = line.fate { answers[back.id] = line.entry } }
        return lines.map { line in
            var line = line
            line.answers = answers[line.entry.id]
            return line
        }.sorted { ($1.entry.at, $1.entry.id) < ($0.entry.at, $0.entry.id) }
    }

    private static func lines(
        _ favours: [GiftTrace], answeredBy returns: [GiftTrace], _ entries: [EntryID: Entry], _ asOf: Instant
    ) -> [Line] {
        let measure = ReturnedFavours(prior: Parameters().prior(.returnedFavours))
        let matches = measure.matches(favours: favours.map(\.at), returns: returns.map(\.at), asOf: asOf)
        return zip(favours, matches).compactMap { favour, match in
            guard let entry = entries[favour.entry], case .gave(let gift) = entry.event else { return nil }
            let back = match.back.flatMap { entries[returns[$0].entry] }
            let fate: Fate =
                back.map { .returned($0) }
                ?? (match.outcome == .notReturned ? .notReturned : .pending(until: favour.at.adding(measure.window)))
            return Line(entry: entry, gift: gift, fate: fate)
        }
    }
}

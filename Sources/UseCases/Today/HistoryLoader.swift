import Journal
import Measures
import Vocabulary

/// Makes the histories that measures read, from the journal alone.
struct HistoryLoader {
    let book: Book
    let asOf: Instant
    let knownAt: Instant?
    private let depth: Depth
    private let currency: Currency
    /// Nil where only a few customers are looked at: each then asks for its own.
    private let surroundings: HistorySurroundings?

    /// How much of it: what Today's calls ask, or all that any measure reads.
    enum Depth { case calls, measures }

    /// A double order is news for two days, or until it is delivered; older ones need no detail.
    private static let detailedFor = Span.days(10.0)
    /// From so many customers on, what stands beside their entries is asked for once. [assumption]
    private static let many = 50

    /// - Parameter customers: how many will be looked at one by one.
    init(
        _ book: Book, asOf: Instant, knownAt: Instant? = nil, currency: Currency, depth: Depth = .calls, customers: Int = 1
    ) throws {
        self.book = book
        self.depth = depth
        self.asOf = asOf
        self.knownAt = knownAt
        self.currency = currency
        surroundings =
            customers < Self.many ? nil : try HistorySurroundings(book, asOf: asOf, knownAt: knownAt)
    }

    func history(of customer: CustomerID) throws -> History {
        let rows = try book.historyRows(of: customer, asOf: asOf, knownAt: knownAt)
        let cards = try book.everyone(mergedInto: customer)
        let orders = try book.orderDetails(
            asOf: asOf, placedAfter: asOf.subtracting(Self.detailedFor), only: cards)
        let beside =
            try surroundings ?? HistorySurroundings(book, of: cards, rows, asOf: asOf, knownAt: knownAt)
        return assemble(customer, rows[...], details: try details(of: rows), orders: orders, beside)
    }

    /// Every customer's history, one after the other; memory holds a page of them.
    func everyHistory(_ each: (History) throws -> Void) throws {
        let merged = try book.mergedCustomers()
        let involved = Set(merged.keys).union(merged.values)
        let left = try book.unassessedCustomers()
        let orders = try book.orderDetails(asOf: asOf, placedAfter: asOf.subtracting(Self.detailedFor))
        let beside = try surroundings ?? HistorySurroundings(book, asOf: asOf, knownAt: knownAt)
        var carried: [HistoryRow] = []
        func deliver(_ rows: ArraySlice<HistoryRow>) throws {
            let details = try details(of: rows)
            var start = rows.startIndex
            while start < rows.endIndex {
                let customer = rows[start].customer
                let end = rows[start...].firstIndex { $0.customer != customer } ?? rows.endIndex
                if !involved.contains(customer) && !left.contains(customer) {
                    try each(assemble(customer, rows[start..<end], details: details, orders: orders, beside))
                }
                start = end
            }
        }
        try book.historyPages(asOf: asOf, knownAt: knownAt) { page in
            carried += page
            // The last customer of a page may go on in the next one.
            guard let last = carried.last?.customer else { return }
            let whole = carried.lastIndex { $0.customer != last }.map { $0 + 1 } ?? 0
            try deliver(carried[..<whole])
            carried.removeFirst(whole)
        }
        try deliver(carried[...])
        for customer in Set(merged.values).sorted() where merged[customer] == nil && !left.contains(customer) {
            try each(history(of: customer))
        }
    }

    private func assemble(
        _ customer: CustomerID, _ rows: ArraySlice<HistoryRow>, details: [EntryID: Entry],
        orders: (recent: [EntryID: Book.OrderDetail], cancelled: Set<EntryID>), _ beside: HistorySurroundings
    ) -> History {
        var history = History(customer: customer)
        history.ordersCoveredUntil = beside.coverage[.none]
        for row in rows {
            switch Event.Kind(rawValue: row.kind) {
            case .message:
                guard row.conversation.map({ !beside.groups.contains($0) }) ?? true else { continue }
                history.messages.append(message(row, details[row.entry], beside))
                cover(row.conversation, in: &history, beside.coverage)
            case .ordered: history.orders.append(order(row, orders))
            default: if let entry = details[row.entry] ?? row.bareEntry { history.take(entry) }
            }
        }
        return history
    }

    private func cover(_ conversation: ConversationID?, in history: inout History, _ coverage: [ConversationID?: Instant]) {
        guard let conversation, history.coveredUntil[conversation] == nil, let until = coverage[conversation] else { return }
        history.coveredUntil[conversation] = until
    }

    private func message(_ row: HistoryRow, _ entry: Entry?, _ beside: HistorySurroundings) -> MessageTrace {
        let reading = row.reading
        var purpose: ContactPurpose?
        if case .message(let message) = entry?.event { purpose = message.purpose }
        var trace = MessageTrace(
            entry: row.entry, at: row.at, side: row.side, conversation: row.conversation,
            needsReply: reading?.needsReply ?? true, isAutomatic: reading?.isAutomatic ?? false,
            withdraws: reading?.withdraws ?? false, channel: row.channel, purpose: purpose, asks: reading?.asks ?? false)
        trace.isUrgent = beside.urgent.contains(row.entry)
        if let needsReply = beside.said[row.entry] {
            trace.needsReply = needsReply
            trace.withdraws = trace.withdraws && !needsReply
        }
        return trace
    }

    private func order(
        _ row: HistoryRow, _ orders: (recent: [EntryID: Book.OrderDetail], cancelled: Set<EntryID>)
    ) -> OrderTrace {
        let detail = orders.recent[row.entry]
        return OrderTrace(
            entry: row.entry, at: row.at, precision: detail?.precision ?? .minute,
            total: (detail?.total ?? row.amount).map { Money(minor: $0, currency) }, deliverAt: detail?.deliverAt,
            isCancelled: orders.cancelled.contains(row.entry), linesDigest: detail?.linesDigest ?? 0)
    }

    /// The entries of which the hot columns do not say enough.
    private func details(of rows: some Collection<HistoryRow>) throws -> [EntryID: Entry] {
        // Why we wrote matters where somebody had said what they do not want to hear.
        let withConsent =
            depth == .calls ? [] : Set(rows.lazy.filter { $0.kind == Event.Kind.consented.rawValue }.map(\.customer))
        return try book.details(
            of: rows.filter { row in
                row.needsDetail(for: depth)
                    || row.kind == Event.Kind.message.rawValue && row.side == .us && withConsent.contains(row.customer)
            }.map(\.entry))
    }
}

extension HistoryRow {
    /// The kinds whose payload is needed, few beside messages and orders.
    fileprivate func needsDetail(for depth: HistoryLoader.Depth) -> Bool {
        switch Event.Kind(rawValue: kind) {
        case .promised, .promiseChanged, .promiseKept, .promiseWithdrawn, .complained, .complaintStep, .complaintVerdict,
            .heldBack, .moment, .gave, .riskNoticed, .riskTold:
            true
        case .message, .ordered, .orderChanged, .orderRewritten, .answeredElsewhere, .needsNoAnswer, .noted, .paid, .priced,
            .met, .renamed,
            .merged,
            .parted, .toldApart, .toldApartTakenBack, .importWithdrawn, .proposalDropped,
            .readingCorrected, .tagged, .untagged, .attached, .detached, .handed, .colleagueMentioned, .mentionRead, .planned,
            .invited,
            .grouped, .traitWritten, nil:
            false
        default: depth == .measures
        }
    }

    /// What needs no more words than that it happened.
    fileprivate var bareEntry: Entry? {
        let event: Event
        switch Event.Kind(rawValue: kind) {
        case .answeredElsewhere: event = .answeredElsewhere
        case .needsNoAnswer: event = .needsNoAnswer
        case .cared: event = .cared("")
        case .asked: event = .asked(QuestionAsked(key: ""))
        default: return nil
        }
        return Entry(
            id: entry, at: When(at), recordedAt: at, customer: customer, side: side, channel: channel,
            conversation: conversation, event: event)
    }
}

import Journal
import Measures
import Vocabulary

/// Makes the histories that measures read, from the journal alone.
struct HistoryLoader {
    let book: Book
    let asOf: Instant
    let knownAt: Instant?
    private let groups: Set<ConversationID>
    private let coverage: [ConversationID?: Instant]
    private let currency: Currency

    /// A double order is news for two days, or until it is delivered; older ones need no detail.
    private static let detailedFor = Span.days(10.0)

    init(_ book: Book, asOf: Instant, knownAt: Instant? = nil, currency: Currency) throws {
        self.book = book
        self.asOf = asOf
        self.knownAt = knownAt
        self.currency = currency
        groups = try book.groups()
        coverage = try book.coverage()
    }

    func history(of customer: CustomerID) throws -> History {
        let rows = try book.historyRows(of: customer, asOf: asOf, knownAt: knownAt)
        let orders = try book.orderDetails(
            asOf: asOf, placedAfter: asOf.subtracting(Self.detailedFor), only: try book.everyone(mergedInto: customer))
        let details = try book.details(of: rows.filter(\.needsDetail).map(\.entry))
        return assemble(customer, rows[...], details: details, orders: orders)
    }

    /// Every customer's history, one after the other; memory holds a page of them.
    func everyHistory(_ each: (History) throws -> Void) throws {
        let merged = try book.mergedCustomers()
        let involved = Set(merged.keys).union(merged.values)
        let left = try book.unassessedCustomers()
        let orders = try book.orderDetails(asOf: asOf, placedAfter: asOf.subtracting(Self.detailedFor))
        var carried: [HistoryRow] = []
        func deliver(_ rows: ArraySlice<HistoryRow>) throws {
            let details = try book.details(of: rows.filter(\.needsDetail).map(\.entry))
            var start = rows.startIndex
            while start < rows.endIndex {
                let customer = rows[start].customer
                let end = rows[start...].firstIndex { $0.customer != customer } ?? rows.endIndex
                if !involved.contains(customer) && !left.contains(customer) {
                    try each(assemble(customer, rows[start..<end], details: details, orders: orders))
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
        _ customer: CustomerID, _ rows: ArraySlice<HistoryRow>, details: [EntryID: HistoryDetail],
        orders: (recent: [EntryID: Book.OrderDetail], cancelled: Set<EntryID>)
    ) -> History {
        var history = History(customer: customer)
        history.ordersCoveredUntil = coverage[.none]
        var promises: [EntryID: Int] = [:]
        var complaints: [EntryID: Int] = [:]
        for row in rows {
            switch Event.Kind(rawValue: row.kind) {
            case .message:
                guard row.conversation.map({ !groups.contains($0) }) ?? true else { continue }
                let reading = row.reading
                history.messages.append(
                    MessageTrace(
                        entry: row.entry, at: row.at, side: row.side, conversation: row.conversation,
                        needsReply: reading?.needsReply ?? true, isAutomatic: reading?.isAutomatic ?? false,
                        withdraws: reading?.withdraws ?? false))
                cover(row.conversation, in: &history)
            case .answeredElsewhere: history.messages.append(mark(row, .answeredElsewhere))
            case .needsNoAnswer: history.messages.append(mark(row, .needsNoAnswer))
            case .ordered: history.orders.append(order(row, orders))
            case .riskTold: history.risksTold.append(Mark(entry: row.entry, at: row.at))
            case .cared: history.cares.append(Mark(entry: row.entry, at: row.at))
            case .gave:
                history.gifts.append(
                    GiftTrace(
                        entry: row.entry, at: row.at, by: row.side, value: row.amount.map { Money(minor: $0, currency) }))
            default:
                guard row.needsDetail, let detail = details[row.entry] else { continue }
                add(row, detail, to: &history, promises: &promises, complaints: &complaints)
            }
        }
        return history
    }

    private func cover(_ conversation: ConversationID?, in history: inout History) {
        guard let conversation, history.coveredUntil[conversation] == nil, let until = coverage[conversation] else { return }
        history.coveredUntil[conversation] = until
    }

    private func mark(_ row: HistoryRow, _ kind: MessageTrace.Kind) -> MessageTrace {
        MessageTrace(entry: row.entry, at: row.at, side: row.side, conversation: row.conversation, kind: kind)
    }

    private func order(
        _ row: HistoryRow, _ orders: (recent: [EntryID: Book.OrderDetail], cancelled: Set<EntryID>)
    ) -> OrderTrace {
        let detail = orders.recent[row.entry]
        return OrderTrace(
            entry: row.entry, at: row.at, precision: detail?.precision ?? .minute,
            total: row.amount.map { Money(minor: $0, currency) }, deliverAt: detail?.deliverAt,
            isCancelled: orders.cancelled.contains(row.entry), linesDigest: detail?.linesDigest ?? 0)
    }

    private func add(
        _ row: HistoryRow, _ detail: HistoryDetail, to history: inout History, promises: inout [EntryID: Int],
        complaints: inout [EntryID: Int]
    ) {
        let promise = detail.refersTo.flatMap { promises[$0] }
        let complaint = detail.refersTo.flatMap { complaints[$0] }
        switch detail.event {
        case .promised(let made):
            promises[row.entry] = history.promises.count
            history.promises.append(
                PromiseTrace(
                    promise: PromiseID(row.entry.value), entry: row.entry, by: row.side, madeAt: row.at, due: made.due))
        case .promiseChanged(let change):
            guard let promise else { return }
            history.promises[promise].changes.append(
                PromiseTrace.Change(at: row.at, newDue: change.newDue, askedBy: change.askedBy))
        case .promiseKept:
            if let promise { history.promises[promise].keptAt = row.at }
        case .promiseWithdrawn:
            if let promise {
                history.promises[promise].withdrawnAt = row.at
                history.promises[promise].withdrawnBy = row.side
            }
        case .complained:
            complaints[row.entry] = history.complaints.count
            history.complaints.append(
                ComplaintTrace(complaint: ComplaintID(row.entry.value), entry: row.entry, at: row.at))
        case .complaintStep(let step):
            guard let complaint else { return }
            history.complaints[complaint].lastStepAt = row.at
            guard step.kind == .reopen else { return }
            history.complaints[complaint].verdictAt = nil
            history.complaints[complaint].accepted = nil
        case .complaintVerdict(let verdict):
            if let complaint {
                history.complaints[complaint].verdictAt = row.at
                history.complaints[complaint].accepted = verdict.accepted
            }
        case .heldBack(let held):
            history.heldBack.append(HeldBackTrace(entry: row.entry, at: row.at, until: held.until))
        case .moment(let moment):
            history.moments.append(MomentTrace(entry: row.entry, at: row.at, kind: moment.kind))
        default: break
        }
    }
}

extension HistoryRow {
    /// The few kinds whose payload a measure needs.
    var needsDetail: Bool {
        switch Event.Kind(rawValue: kind) {
        case .promised, .promiseChanged, .promiseKept, .promiseWithdrawn, .complained, .complaintStep, .complaintVerdict,
            .heldBack, .moment:
            true
        default: false
        }
    }
}

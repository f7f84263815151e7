import Guidance
import Journal
import Measures
import Vocabulary

/// What is known of one customer: memory, promises, favours, the newest of the timeline, and what the measures find.
package struct CustomerView: Sendable {
    package var customer: Customer
    package var handles: [Handle]
    package var circle: [(customer: Customer, role: String?)]
    package var facts: [Fact]
    package var promises: [Promise]
    package var complaints: [Complaint]
    package var orders: [Order]
    package var orderCount: Int
    /// Cards that were joined into this one.
    package var joined: [Customer] = []
    package var tags: [String] = []
    package var files: [Shop.KeptFile] = []
    /// False when nobody is to judge this relationship.
    package var isAssessed = true
    /// Newest first.
    package var timeline: [Entry]
    package var hasMore: Bool
    /// What stands out in the messages of the timeline.
    package var heard: [EntryID: [HeardTag]] = [:]
    package var gifts: [Entry]
    package var findings: [Finding]
    /// The entries behind the findings, as far as ``evidenceShown`` reaches for each.
    package var evidence: [EntryID: Entry]

    /// So many entries a finding opens to, the latest; the timeline has the rest.
    package static let evidenceShown = 10
    /// Why they are on today's list, if they are.
    package var call: TodayList.Line?
    package var readUntil: Instant?
    package var asOf: Instant
    package var usual: BusinessUsual
}

extension Shop {
    /// - Returns: nil when there is no such customer this viewer may see.
    package func customer(
        _ id: CustomerID, asOf: Instant? = nil, before: (at: Instant, id: EntryID)? = nil, timelineLimit: Int = 60,
        as viewer: Viewer = .owner
    ) async throws -> CustomerView? {
        let moment = asOf ?? now
        let beside = try await beside(asOf: asOf)
        let usual = beside.usual
        let zone = self.zone
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let timeline = try book.timeline(of: customer.id, upTo: moment, before: before, limit: timelineLimit + 1)
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            let summary = CustomerSummary(of: history, asOf: moment, zone: zone)
                .seen(by: try Shop.rhythm(book), zone: zone)
            let call = Today.list(
                calls(for: summary, usual: usual, zone: zone, closed: try Shop.closedDays(book)), asOf: moment
            ).first
            let gifts = try book.entries(history.gifts.suffix(20).map(\.entry)).values.sorted { $0.at > $1.at }
            let isAssessed = try !book.isUnassessed(customer.id)
            let findings =
                isAssessed ? try self.findings(of: history, beside: beside, asOf: asOf, from: book) : []
            var view = CustomerView(
                customer: customer, handles: try book.handles(of: customer.id).filter { $0.kind != .exportedName },
                circle: try book.circle(of: customer.id), facts: try book.facts(of: customer.id, asOf: moment),
                promises: try book.promises(of: customer.id).compactMap { $0.asItStood(at: moment) },
                complaints: try book.complaints(of: customer.id).compactMap { $0.asItStood(at: moment) },
                orders: try book.orders(of: customer.id, asOf: moment, limit: 10),
                orderCount: try book.orderCount(of: customer.id, asOf: moment),
                timeline: Array(timeline.prefix(timelineLimit)), hasMore: timeline.count > timelineLimit, gifts: gifts,
                findings: findings, evidence: try book.entries(findings.shownEvidence),
                call: try call.flatMap { try TodayList.Line.lines(for: [$0], asOf: moment, zone: zone, from: book).first },
                readUntil: history.coveredUntil.values.max().map { min($0, moment) }, asOf: moment, usual: usual)
            view.joined = try book.cards(mergedInto: customer.id)
            view.files = try book.attachments(of: customer.id)
            view.tags = try book.tags(of: [customer.id])[customer.id] ?? []
            view.isAssessed = isAssessed
            if isAssessed { view.heard = try book.tags(of: view.timeline, asOf: moment) }
            return view
        }
    }
}

extension Promise {
    /// Nil before it was made; open until it was closed.
    fileprivate func asItStood(at moment: Instant) -> Promise? {
        guard madeAt <= moment else { return nil }
        var then = self
        if let closedAt, closedAt > moment {
            then.state = .open
            then.closedAt = nil
        }
        return then
    }
}

extension Complaint {
    /// Nil before it was made; open until they had judged.
    fileprivate func asItStood(at moment: Instant) -> Complaint? {
        guard openedAt <= moment else { return nil }
        var then = self
        if let closedAt, closedAt > moment {
            then.state = .open
            then.closedAt = nil
        }
        return then
    }
}

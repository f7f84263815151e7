import Guidance
import Journal
import Measures
import Vocabulary

extension Shop {
    /// The one minute before a contact.
    ///
    /// - Returns: nil when there is no such customer this viewer may see.
    package func brief(of id: CustomerID, asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> Brief? {
        let moment = asOf ?? now
        let (zone, currency) = (self.zone, self.currency)
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            return try Brief(of: customer, history, asOf: moment, zone: zone, from: book)
        }
    }
}

extension Brief {
    fileprivate init(of customer: Customer, _ history: History, asOf: Instant, zone: Zone, from book: Book) throws {
        let summary = CustomerSummary(of: history, asOf: asOf, zone: zone)
        let facts = try book.facts(of: customer.id, asOf: asOf).filter { $0.theme != nil }
        let waits = summary.openWaits.map(\.first)
        let isAssessed = try !book.isUnassessed(customer.id)
        let favours = history.gifts.filter { $0.by == .customer && $0.at <= asOf }
        let moments = history.moments.filter { $0.sign == .good && $0.at <= asOf }
        let last = Self.last(in: history, asOf: asOf)
        let behind = [favours.last?.entry, moments.last?.entry].compactMap { $0 }
        let entries = try book.entries(waits + last + behind)
        let standing = try book.promises(of: customer.id, onlyOpen: true).filter { $0.madeAt <= asOf }
        let complaints = try book.complaints(of: customer.id)
        self.init(
            customer: customer, asOf: asOf, facts: facts, unanswered: waits.compactMap { entries[$0] }, promises: standing,
            complaints: summary.openComplaints.compactMap { open in complaints.first { $0.id == open.complaint } },
            usual: isAssessed ? UsualContact(in: history, asOf: asOf, zone: zone) : .unknown,
            last: last.compactMap { entries[$0] },
            restraints: Restraint.all(in: history, summary, zone: zone),
            kindness: Self.kindness(
                summary, facts, favour: isAssessed ? favours.last.flatMap { entries[$0.entry] } : nil,
                moment: moments.last.flatMap { entries[$0.entry] }),
            phone: try book.handles(of: customer.id).first { $0.kind == .phone }?.value)
    }

    private static func last(in history: History, asOf: Instant) -> [EntryID] {
        func word(_ side: Side) -> (EntryID, Instant)? {
            history.messages.last { $0.side == side && $0.kind == .words && $0.at <= asOf }.map { ($0.entry, $0.at) }
        }
        let order = history.orders.last { $0.at <= asOf && !$0.isCancelled }.map { ($0.entry, $0.at) }
        return [word(.customer), word(.us), order].compactMap { $0 }.sorted { ($1.1, $1.0) < ($0.1, $0.0) }.map(\.0)
    }

    /// Mourning first; then what we owe; then what is known of those they love; then a good day of theirs.
    private static func kindness(
        _ summary: CustomerSummary, _ facts: [Fact], favour: Entry?, moment: Entry?
    ) -> Kindness? {
        if let mourning = summary.mourning {
            return mourning.isCondoled ? nil : .condole(mourning.entry, mourning.at)
        }
        let lead = summary.favours.reduce(0) { $0 + ($1.by == .customer ? 1 : $1.by == .us ? -1 : 0) }
        if lead > 0, let favour { return .giveBack(favour) }
        if let family = facts.last(where: { $0.theme == .family }) { return .askAfter(family) }
        return moment.map { .recall($0) }
    }
}

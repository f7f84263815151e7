import Formats
import Journal
import Vocabulary

/// A list of orders: each row's customer is found or made, each order kept once.
struct OrdersImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let table: OrdersTable

    /// An order on its way, its identity computed on the reader's thread.
    private struct Item: Sendable {
        var draft: OrderDraft
        var placedAt: When
        var deliverAt: When?
        var traces: Traces
        var key: ExternalKey
    }

    /// What is known when all of the list was read.
    private struct Whole: Sendable {
        var diagnostics: [Diagnostic]
        var isOldestFirst: Bool
    }

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .orders
        report.diagnostics = table.decisions
        report.decisions = table.table.decisions(dates: table.shownForms.dates, amounts: table.shownForms.amounts)
        let origin = try await desk.start(.orderList, format: .orders, parcel: parcel)
        report.run = origin.run
        let resolver = PersonResolver()
        let reader = self
        var until = Instant.distantPast
        let whole = try await DraftPump<Item, Whole>(desk).run(
            produce: { emit in try reader.read(emit) },
            consume: { batch in
                let (outcome, last) = try await desk.write(origin) { pen in try Self.place(batch, resolver, with: pen) }
                report.add(outcome)
                until = max(until, last)
                resolver.batchIsOver(dry: desk.request.isDryRun)
            })
        report.diagnostics += whole.diagnostics
        if let run = origin.run, !whole.isOldestFirst {
            try await desk.shop.journal.write(as: .owner) { try $0.knownSinceFirstOrder(broughtBy: run) }
        }
        if let run = origin.run, until > .distantPast {
            let covered = desk.exportedAt(parcel, lastInside: min(until, desk.request.exportedAt ?? desk.shop.now))
            try await desk.shop.journal.write(as: .owner) { try $0.cover(nil, from: nil, until: covered, by: run) }
        }
        try await desk.finish(origin, report, touching: .everybody)
        return report
    }

    private func read(_ emit: (Item) throws -> Void) throws -> Whole {
        var log = DiagnosticLog()
        var last = Instant.distantPast
        var isOldestFirst = true
        var seen: [ExternalKey: Int64] = [:]
        let zone = desk.shop.zone
        let identity = desk.shop.identity
        try table.read(try desk.open(parcel), report: { log.add($0) }) { draft in
            let placedAt = draft.placedAt.when(in: zone)
            if placedAt.instant < last { isOldestFirst = false }
            last = placedAt.instant
            let phones =
                draft.phones.count == 1
                ? PhoneNumber.numbers(in: draft.phones[0]) : draft.phones.flatMap { PhoneNumber.numbers(in: $0) }
            var bytes = IdentityBytes("order")
            bytes.add(draft.number ?? "")
            bytes.add(placedAt.instant.microseconds)
            bytes.add(phones.first ?? KeptText.searchKey(draft.customerName))
            if draft.number == nil {
                bytes.add(OrderLine.digest(of: draft.lines))
                bytes.add(draft.total?.minor ?? 0)
                // The same thing ordered twice in one list is two orders, the first and the second.
                let key = identity.key(of: bytes.bytes, at: placedAt.instant)
                let nth = seen[key, default: 0]
                seen[key] = nth + 1
                bytes.add(nth)
            }
            try emit(
                Item(
                    draft: draft, placedAt: placedAt, deliverAt: draft.deliverAt.map { $0.when(in: zone) },
                    traces: Traces(
                        name: draft.customerName, phones: phones, emails: [draft.email], account: draft.account, book: .lists),
                    key: identity.key(of: bytes.bytes, at: placedAt.instant)))
        }
        return Whole(diagnostics: log.diagnostics, isOldestFirst: isOldestFirst)
    }

    /// - Returns: what became of it, and the moment of its last order.
    private static func place(
        _ batch: [Item], _ resolver: PersonResolver, with pen: Pen
    ) throws -> (outcome: BatchOutcome, last: Instant) {
        var outcome = BatchOutcome()
        resolver.begin()
        var customers = batch.map { resolver.known($0.traces) }
        let unknown = batch.indices.filter { customers[$0] == nil }
        try resolver.lookUp(unknown.lazy.flatMap { batch[$0].traces.handles }, with: pen)
        for index in unknown {
            let item = batch[index]
            customers[index] = try resolver.expect(item.traces, since: item.placedAt.instant, how: "orders", with: pen)
            if customers[index] == nil {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "customer"), at: item.draft.place))
            }
        }
        try resolver.settle(with: pen)
        // Customer after customer, as the journal's index stands: the same places are then touched one after another.
        var places: [(customer: CustomerID, index: Int)] = []
        places.reserveCapacity(batch.count)
        for (index, customer) in customers.enumerated() {
            if let customer { places.append((customer, index)) }
        }
        places.sort { ($0.customer.value, $0.index) < ($1.customer.value, $1.index) }
        for result in try pen.place(places.map { row(batch[$0.index], of: $0.customer) }) {
            switch result {
            case .added: outcome.added += 1
            case .known: outcome.known += 1
            case .changed: outcome.changed += 1
            }
        }
        outcome.newCustomers = resolver.newCustomers
        return (outcome, places.lazy.map { batch[$0.index].placedAt.instant }.max() ?? .distantPast)
    }

    private static func row(_ item: Item, of customer: CustomerID) -> OrderRow {
        let draft = item.draft
        return OrderRow(
            customer: customer, number: draft.number, placedAt: item.placedAt, deliverAt: item.deliverAt, total: draft.total,
            paid: draft.paid, refunded: draft.refunded, status: draft.status, lines: draft.lines,
            note: note(of: draft), recipient: draft.recipient.isEmpty ? nil : draft.recipient,
            channel: draft.account.isEmpty ? .unknown : .marketplace, externalKey: item.key)
    }

    private static func note(of draft: OrderDraft) -> String? {
        if draft.address.isEmpty { return draft.note.isEmpty ? nil : draft.note }
        return draft.note.isEmpty ? draft.address : "\(draft.note) · \(draft.address)"
    }
}

extension OrderDraft.Time {
    /// A clock time is of the shop's own zone, and says that this was assumed.
    func when(in zone: Zone) -> When {
        switch self {
        case .local(let local): When(local, in: zone, assumed: true)
        case .exact(let when): when
        }
    }
}

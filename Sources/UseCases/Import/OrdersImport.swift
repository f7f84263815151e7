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
        var phones: [String]
        var key: ExternalKey
    }

    private struct Outcome: Sendable {
        var added = 0
        var known = 0
        var changed = 0
        var newCustomers = 0
        var until = Instant.distantPast
        var customers = Set<CustomerID>()
        var diagnostics: [Diagnostic] = []
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
        var customers = Set<CustomerID>()
        report.diagnostics += try await DraftPump<Item, [Diagnostic]>().run(
            produce: { emit in try reader.read(emit) },
            consume: { batch in
                let outcome = try await desk.write(origin) { pen in try Self.place(batch, resolver, with: pen) }
                report.added += outcome.added
                report.known += outcome.known
                report.changed += outcome.changed
                report.newCustomers += outcome.newCustomers
                report.diagnostics += outcome.diagnostics
                until = max(until, outcome.until)
                customers.formUnion(outcome.customers)
                if desk.request.isDryRun { resolver.forget() }
            })
        if let run = origin.run, until > .distantPast {
            let covered = desk.exportedAt(parcel, lastInside: min(until, desk.request.exportedAt ?? desk.shop.now))
            try await desk.shop.journal.write(as: .owner) { try $0.cover(nil, from: nil, until: covered, by: run) }
        }
        try await desk.finish(origin, report, touching: customers)
        return report
    }

    private func read(_ emit: (Item) throws -> Void) throws -> [Diagnostic] {
        var log = DiagnosticLog()
        var seen: [ExternalKey: Int64] = [:]
        let zone = desk.shop.zone
        try table.read(try desk.open(parcel), report: { log.add($0) }) { draft in
            let placedAt = draft.placedAt.when(in: zone)
            let phones = draft.phones.flatMap { PhoneNumber.numbers(in: $0) }
            var bytes = IdentityBytes("order")
            bytes.add(draft.number ?? "")
            bytes.add(placedAt.instant.microseconds)
            bytes.add(phones.first ?? KeptText.searchKey(draft.customerName))
            if draft.number == nil {
                bytes.add(OrderLine.digest(of: draft.lines))
                bytes.add(draft.total?.minor ?? 0)
                // The same thing ordered twice in one list is two orders, the first and the second.
                let key = desk.shop.identity.key(of: bytes.bytes, at: placedAt.instant)
                let nth = seen[key, default: 0]
                seen[key] = nth + 1
                bytes.add(nth)
            }
            try emit(
                Item(
                    draft: draft, placedAt: placedAt, deliverAt: draft.deliverAt.map { $0.when(in: zone) }, phones: phones,
                    key: desk.shop.identity.key(of: bytes.bytes, at: placedAt.instant)))
        }
        return log.diagnostics
    }

    private static func place(_ batch: [Item], _ resolver: PersonResolver, with pen: Pen) throws -> Outcome {
        var outcome = Outcome()
        let before = resolver.newCustomers
        var rows: [OrderRow] = []
        rows.reserveCapacity(batch.count)
        for item in batch {
            let draft = item.draft
            var traces = Traces(name: draft.customerName, book: .lists)
            traces.phones = item.phones
            traces.emails = [draft.email]
            traces.account = draft.account
            guard
                let customer = try resolver.customer(traces, since: item.placedAt.instant, how: "orders", with: pen)
            else {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "customer"), at: draft.place))
                continue
            }
            outcome.until = max(outcome.until, item.placedAt.instant)
            outcome.customers.insert(customer)
            rows.append(
                OrderRow(
                    customer: customer, number: draft.number, placedAt: item.placedAt, deliverAt: item.deliverAt,
                    total: draft.total, paid: draft.paid, refunded: draft.refunded, status: draft.status, lines: draft.lines,
                    note: [draft.note, draft.address].filter { !$0.isEmpty }.joined(separator: " · ").nilIfEmpty,
                    channel: draft.account.isEmpty ? .unknown : .marketplace,
                    externalKey: item.key))
        }
        for result in try pen.place(rows) {
            switch result {
            case .added: outcome.added += 1
            case .known: outcome.known += 1
            case .changed: outcome.changed += 1
            }
        }
        outcome.newCustomers = resolver.newCustomers - before
        return outcome
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

extension String {
    fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}

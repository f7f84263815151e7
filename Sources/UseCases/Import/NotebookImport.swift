import Formats
import Journal
import Vocabulary

/// The shop's own notebook (*buku catatan*): each line one verb of the journal.
struct NotebookImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let table: NotebookTable

    private struct Item: Sendable {
        var draft: HappeningDraft
        var at: When
        var phones: [String]
        var key: ExternalKey
    }

    private struct Outcome: Sendable {
        var added = 0
        var known = 0
        var newCustomers = 0
        var diagnostics: [Diagnostic] = []
    }

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .notebook
        report.diagnostics = table.decisions
        report.decisions = table.table.decisions(dates: table.shownDateForm, amounts: nil)
        let origin = try await desk.start(.notebook, format: .notebook, parcel: parcel)
        report.run = origin.run
        let resolver = PersonResolver()
        let reader = self
        let zone = desk.shop.zone
        report.diagnostics += try await DraftPump<Item, [Diagnostic]>(batchSize: 5_000).run(
            produce: { emit in try reader.read(emit) },
            consume: { batch in
                let outcome = try await desk.write(origin) { pen in
                    try Self.write(batch, resolver, zone: zone, with: pen)
                }
                report.added += outcome.added
                report.known += outcome.known
                report.newCustomers += outcome.newCustomers
                report.diagnostics += outcome.diagnostics
                resolver.batchIsOver(dry: desk.request.isDryRun)
            })
        try await desk.finish(origin, report)
        return report
    }

    private func read(_ emit: (Item) throws -> Void) throws -> [Diagnostic] {
        var log = DiagnosticLog()
        var seen: [ExternalKey: Int64] = [:]
        let zone = desk.shop.zone
        try table.read(try desk.open(parcel), report: { log.add($0) }) { draft in
            let phones = draft.phones.flatMap { PhoneNumber.numbers(in: $0) }
            let at = draft.at.when(in: zone)
            var bytes = IdentityBytes("notebook")
            bytes.add(at.instant.microseconds)
            bytes.add(phones.first ?? KeptText.searchKey(draft.customerName))
            bytes.add(Int64(draft.side.rawValue))
            bytes.add(draft.happening.identity)
            let key = desk.shop.identity.key(of: bytes.bytes, at: at.instant)
            let nth = seen[key, default: 0]
            seen[key] = nth + 1
            bytes.add(nth)
            try emit(Item(draft: draft, at: at, phones: phones, key: desk.shop.identity.key(of: bytes.bytes, at: at.instant)))
        }
        return log.diagnostics
    }

    private static func write(_ batch: [Item], _ resolver: PersonResolver, zone: Zone, with pen: Pen) throws -> Outcome {
        var outcome = Outcome()
        resolver.begin()
        // A notebook may have its newest page first: a promise is made before it is kept.
        let inOrder = batch.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        for item in inOrder {
            if try pen.book.knows(item.key) {
                outcome.known += 1
                continue
            }
            let draft = item.draft
            let traces = Traces(name: draft.customerName, phones: item.phones, emails: [draft.email], book: .lists)
            guard let customer = try resolver.customer(traces, since: nil, how: "notebook", with: pen) else {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "customer"), at: draft.place))
                continue
            }
            if try write(draft, at: item.at, key: item.key, about: customer, zone: zone, with: pen) {
                outcome.added += 1
            } else {
                outcome.diagnostics.append(
                    Diagnostic(.refused, .nothingOpen, at: draft.place, excerpt: String(draft.happening.words.prefix(120))))
            }
        }
        outcome.newCustomers = resolver.newCustomers
        return outcome
    }

    /// - Returns: false when the line speaks of something that is not there (a promise kept that nobody made).
    private static func write(
        _ draft: HappeningDraft, at: When, key: ExternalKey, about customer: CustomerID, zone: Zone, with pen: Pen
    ) throws -> Bool {
        switch draft.happening {
        case .promise(let what, let due):
            try pen.promise(what, to: customer, due: .on(due, in: zone), by: draft.side, at: at, externalKey: key)
        case .promiseKept(let what):
            guard let promise = try pen.book.openPromise(of: customer, by: draft.side, like: what, madeBefore: at.instant)
            else { return false }
            try pen.keep(promise.id, at: at, externalKey: key)
        case .complaint(let text): try pen.complain(text, by: customer, at: at, externalKey: key)
        case .complaintStep(let step):
            guard let complaint = try pen.book.latestComplaint(of: customer, before: at.instant) else { return false }
            try pen.step(step, in: complaint.id, at: at, externalKey: key)
        case .complaintVerdict(let verdict):
            guard let complaint = try pen.book.latestComplaint(of: customer, before: at.instant) else { return false }
            try pen.verdict(verdict, on: complaint.id, at: at, externalKey: key)
        case .note(let text): try pen.note(text, about: customer, at: at, externalKey: key)
        case .fact(let name, let value):
            try pen.learn(
                FactLearnt(key: name, value: value, source: .said, confidence: 0.9), about: customer, at: at, externalKey: key)
        case .gift(let gift): try pen.give(gift, by: draft.side, with: customer, at: at, externalKey: key)
        case .care(let text): try pen.care(text, for: customer, at: at, externalKey: key)
        case .moment(let moment): try pen.remember(moment, of: customer, at: at, externalKey: key)
        case .payment(let payment): try pen.pay(payment, by: customer, at: at, externalKey: key)
        }
        return true
    }
}

extension HappeningDraft.Happening {
    /// The words of the line.
    var words: String {
        switch self {
        case .promise(let what, _), .promiseKept(let what): what
        case .complaint(let text), .note(let text), .care(let text): text
        case .complaintStep(let step): step.text
        case .complaintVerdict(let verdict): verdict.text ?? ""
        case .fact(let key, let value): "\(key): \(value)"
        case .gift(let gift): gift.text
        case .moment(let moment): moment.text
        case .payment(let payment): payment.forOrder ?? ""
        }
    }

    /// What makes two lines the same line.
    fileprivate var identity: String {
        switch self {
        case .promise(let what, let due): "promise/\(due.iso)/\(what)"
        case .promiseKept: "kept/\(words)"
        case .complaint: "complaint/\(words)"
        case .complaintStep(let step): "step/\(step.kind.rawValue)/\(words)"
        case .complaintVerdict(let verdict): "verdict/\(verdict.accepted)/\(words)"
        case .note: "note/\(words)"
        case .fact: "fact/\(words)"
        case .gift(let gift): "gift/\(gift.kind.rawValue)/\(gift.value?.minor ?? 0)/\(words)"
        case .care: "care/\(words)"
        case .moment(let moment): "moment/\(moment.kind.rawValue)/\(words)"
        case .payment(let payment): "payment/\(payment.amount.minor)/\(words)"
        }
    }
}

import Formats
import Journal
import Vocabulary

/// An address book: each card becomes a customer or is recognised as one, and what it says is remembered.
struct ContactsImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let content: RecognisedParcel.Contacts

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .contacts
        report.diagnostics = content.decisions
        if case .table(let table) = content {
            report.decisions = table.table.decisions(dates: table.table.wishes.dates, amounts: table.table.wishes.amounts)
        }
        let origin = try await desk.start(.contacts, format: .contacts, parcel: parcel)
        report.run = origin.run
        let cards = CardKeeper(desk: desk, book: content.book, key: content.key)
        let reader = self
        report.diagnostics += try await DraftPump<ContactDraft, [Diagnostic]>(desk, batchSize: 2_000).run(
            produce: { emit in try reader.read(emit) },
            consume: { batch in
                let outcome = try await desk.write(origin) { pen in try cards.keep(batch, with: pen) }
                report.add(outcome)
                cards.batchIsOver(dry: desk.request.isDryRun)
            })
        // An organisation may stand below its people.
        let joined = try await cards.join(origin)
        try await desk.finish(origin, report, touching: .these(joined))
        return report
    }

    private func read(_ emit: (ContactDraft) throws -> Void) throws -> [Diagnostic] {
        let source = try desk.open(parcel)
        switch content {
        case .vCard: return try VCardReader.read(source: source, each: emit)
        case .ldif: return try LDIFReader.read(source: source, each: emit)
        case .telegram(let survey): return try TelegramExport.readContacts(source, survey: survey, each: emit)
        case .table(let table):
            var log = DiagnosticLog()
            try table.read(source, report: { log.add($0) }, each: emit)
            return log.diagnostics
        }
    }
}

/// Keeps the problems of a hostile file from filling memory: the first thousands are listed, the rest counted.
struct DiagnosticLog {
    private(set) var diagnostics: [Diagnostic] = []
    private static let most = 20_000
    mutating func add(_ diagnostic: Diagnostic) {
        if diagnostics.count < Self.most { diagnostics.append(diagnostic) }
    }
}

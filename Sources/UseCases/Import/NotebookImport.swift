import Formats
import Journal
import Vocabulary

/// The shop's own notebook (*buku catatan*): each line one verb of the journal.
struct NotebookImport: Sendable {
    let desk: ImportDesk
    let parcel: Parcel
    let table: NotebookTable

    func run() async throws -> ImportOutcome.FileReport {
        var report = ImportOutcome.FileReport(name: parcel.name)
        report.format = .notebook
        report.diagnostics = table.decisions
        report.decisions = table.table.decisions(dates: table.shownDateForm, amounts: nil)
        let origin = try await desk.start(.notebook, format: .notebook, parcel: parcel)
        report.run = origin.run
        let writer = NotebookWriter(zone: desk.shop.zone)
        let reader = self
        report.diagnostics += try await DraftPump<NotebookWriter.Item, [Diagnostic]>(desk).run(
            produce: { emit in try reader.read(emit) },
            consume: { batch in
                let outcome = try await desk.write(origin) { pen in try writer.write(batch, with: pen) }
                report.add(outcome)
                writer.batchIsOver(dry: desk.request.isDryRun)
            })
        if let run = origin.run {
            let last = min(writer.last, desk.request.exportedAt ?? desk.shop.now)
            let until = desk.exportedAt(parcel, lastInside: last)
            try await desk.shop.journal.write(as: .owner, origin: origin) { pen in
                try writer.cover(until: until, by: run, with: pen)
            }
        }
        try await desk.finish(origin, report)
        return report
    }

    private func read(_ emit: (NotebookWriter.Item) throws -> Void) throws -> [Diagnostic] {
        var log = DiagnosticLog()
        var seen: [ExternalKey: Int64] = [:]
        let zone = desk.shop.zone
        let identity = desk.shop.identity
        try table.read(try desk.open(parcel), report: { log.add($0) }) { draft in
            let phones = draft.phones.flatMap { PhoneNumber.numbers(in: $0) }
            let at = draft.at.when(in: zone)
            var bytes = IdentityBytes("notebook")
            bytes.add(at.instant.microseconds)
            bytes.add(phones.first ?? KeptText.searchKey(draft.customerName))
            bytes.add(Int64(draft.side.rawValue))
            bytes.add(try draft.happening.identity())
            let key = identity.key(of: bytes.bytes, at: at.instant)
            let nth = seen[key, default: 0]
            seen[key] = nth + 1
            bytes.add(nth)
            let known = identity.key(of: bytes.bytes, at: at.instant)
            try emit(NotebookWriter.Item(draft: draft, at: at, phones: phones, key: known))
        }
        return log.diagnostics
    }
}

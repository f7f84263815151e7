import Formats
import Foundation
import Journal
import Storage
import Synchronization
import Vocabulary

/// Brings in whatever a shop drops in: recognises it, says what it decided, and reports every row.
package struct ImportDesk: Sendable {
    let shop: Shop
    let request: ImportRequest
    let dialogue: any ImportDialogue
    private let underWay = RunsUnderWay()

    package init(_ shop: Shop, _ request: ImportRequest, dialogue: any ImportDialogue = SilentDialogue()) {
        self.shop = shop
        self.request = request
        self.dialogue = dialogue
    }

    /// Address books first, so that chats and orders find their people by them.
    package func run() async throws -> ImportOutcome {
        try await shop.takeBackLeftovers()
        var report = ImportOutcome()
        report.isDryRun = request.isDryRun
        let found = ExportSource.find(among: Parcel.all(below: request.paths), below: request.paths)
        for export in found.exports { report.files.append(try await bringBack(export)) }
        var recognised: [RecognisedParcel] = []
        let recogniser = Recogniser(currency: shop.currency, readings: try await ReadingMemory(desk: self).readings())
        for parcel in found.others {
            switch recogniser.look(at: parcel) {
            case .success(let found): recognised += found
            case .failure(let trouble): report.files.append(trouble.report)
            }
        }
        if let trouble = wishTrouble(recognised, report) {
            report.files = [trouble]
            return report
        }
        recognised = MailBundle.gathered(recognised).compactMap { item in
            do {
                return try item.surveyed(shop.identity)
            } catch {
                report.files.append(Recogniser.Stranger(item.parcel, Recogniser.trouble(error) ?? .unreadable).report)
                return nil
            }
        }
        let senders = recognised.reduce(into: Set<String>()) { senders, item in
            if case .mail(_, let survey) = item.content { senders.formUnion(survey.senders) }
        }
        recognised.sort { ($0.content.order, $0.parcel.name) < ($1.content.order, $1.parcel.name) }
        for item in recognised {
            for var file in await bringIn(item, mailFrom: senders) {
                file.decisions += item.decisions
                await lookBack(at: item, &file)
                // Whoever mends the file goes through it from the top.
                file.diagnostics.sort { $0.place.line < $1.place.line }
                report.files.append(file)
            }
        }
        if !request.isDryRun { try await thinkAnew(after: report) }
        return report
    }

    /// What the disk or the server refuses is told as such.
    private func bringBack(_ export: ExportSource) async throws -> ImportOutcome.FileReport {
        do {
            return try await ExportReturn(desk: self, source: export).run()
        } catch let error as StorageError {
            throw error
        } catch {
            var failed = ImportOutcome.FileReport(name: export.name)
            failed.trouble = (error as? ExportTrouble).map { .export($0) } ?? Recogniser.trouble(error) ?? .unreadable
            shop.log.error("an export could not be brought back", metadata: ["file": "\(export.name)", "error": "\(error)"])
            return failed
        }
    }

    /// What came in moves what is usual here, and a list of orders how far silence can be seen, for everybody.
    private func thinkAnew(after report: ImportOutcome) async throws {
        let hasMoved = report.files.contains { file in
            file.trouble == nil && file.format == .export || file.run != nil && (file.added > 0 || file.format == .orders)
        }
        if hasMoved {
            try await shop.rebuildUnderstanding()
        } else {
            try await shop.refreshUnderstanding()
        }
    }

    /// One report, but for a file of many chats: one more for each chat that stayed outside.
    private func bringIn(_ item: RecognisedParcel, mailFrom senders: Set<String>) async -> [ImportOutcome.FileReport] {
        do {
            switch item.content {
            case .contacts(let content):
                return [try await ContactsImport(desk: self, parcel: item.parcel, content: content).run()]
            case .chat(let survey): return [try await ChatImport(desk: self, parcel: item.parcel, survey: survey).run()]
            case .telegram(let survey):
                return try await TelegramImport(desk: self, parcel: item.parcel, survey: survey).run()
            case .orders(let table): return [try await OrdersImport(desk: self, parcel: item.parcel, table: table).run()]
            case .mail(let bundle, let survey):
                return [try await MailImport(desk: self, bundle: bundle, survey: survey, allSenders: senders).run()]
            case .notebook(let table):
                return [try await NotebookImport(desk: self, parcel: item.parcel, table: table).run()]
            }
        } catch {
            await takeBackWhatIsUnderWay()
            var failed = ImportOutcome.FileReport(name: item.parcel.name)
            failed.trouble = Recogniser.trouble(error) ?? Self.trouble(ofKeeping: error) ?? .unreadable
            shop.log.error("an import failed", metadata: ["file": "\(item.parcel.name)", "error": "\(error)"])
            return [failed]
        }
    }

    /// Nothing half-done stays: what broke off in the middle is withdrawn.
    private func takeBackWhatIsUnderWay() async {
        for run in underWay.take() {
            do {
                try await shop.journal.write(as: .owner) { pen in _ = try pen.withdrawImport(run) }
            } catch {
                shop.takeBackLater(run)
                shop.log.error("an import could not be taken back", metadata: ["import": "\(run)", "error": "\(error)"])
            }
        }
    }

    /// What is not the file's fault.
    private static func trouble(ofKeeping error: any Error) -> ImportOutcome.Trouble? {
        switch (error as? StorageError)?.kind {
        case .diskFull: .diskFull
        case .busy, .readOnly, .damaged, .unreachable, .diskFailing, .closed: .notKept
        default: nil
        }
    }

    func open(_ parcel: Parcel) throws -> any ByteSource {
        let source = try parcel.open()
        let total = source.size
        let name = parcel.name
        return CountingSource(source) { [dialogue] done in dialogue.progress(name, done: done, of: total) }
    }

    /// When this was exported: as said, else as its file says; never in the future, never before what it holds.
    func exportedAt(_ parcel: Parcel, lastInside: Instant) -> Instant {
        let said =
            request.exportedAt ?? parcel.madeAt().map { Instant(microseconds: Int64($0.timeIntervalSince1970) * 1_000_000) }
        let now = request.exportedAt ?? shop.now
        return max(min(said ?? lastInside, now), lastInside)
    }
}

/// Ends a dry run's transaction, with what it would have done.
struct DryRun<Outcome: Sendable>: Error { let outcome: Outcome }

extension ImportDesk {
    /// How much of a batch may be written at a time. What a dry run undoes must be seen whole: the same row twice in one batch is
    /// recognised there alone.
    var rowsAtATime: Int { request.isDryRun ? .max : shop.presence.rowsAtATime }

    /// One batch in one transaction; in a dry run it is counted and undone.
    func write<T: Sendable>(_ origin: Origin, _ body: @escaping @Sendable (Pen) throws -> T) async throws -> T {
        let isDryRun = request.isDryRun
        do {
            return try await shop.journal.write(as: .owner, origin: origin) { pen in
                let outcome = try body(pen)
                if isDryRun { throw DryRun(outcome: outcome) }
                return outcome
            }
        } catch let dryRun as DryRun<T> {
            return dryRun.outcome
        }
    }

    /// The run that everything of one file belongs to; nil in a dry run.
    func start(_ source: Origin.Source, format: ImportOutcome.Format, parcel: Parcel, decisions: String = "{}") async throws
        -> Origin
    {
        try await start(source, format: format, name: parcel.name, decisions: decisions)
    }

    func start(_ source: Origin.Source, format: ImportOutcome.Format, name: String, decisions: String = "{}") async throws
        -> Origin
    {
        guard !request.isDryRun else { return Origin(source) }
        let run = try await shop.journal.write(as: .owner) { pen in
            try pen.startImport(format: format.rawValue, name: name, digest: "", decisions: decisions)
        }
        underWay.add(run)
        return Origin(source, run: run)
    }

    /// Whom an import touched: they are looked at afresh.
    enum Touched: Sendable {
        case these(Set<CustomerID>)
        case everybody
    }

    func finish(
        _ origin: Origin, _ report: ImportOutcome.FileReport, touching touched: Touched = .these([])
    ) async throws {
        guard let run = origin.run else { return }
        switch touched {
        case .these(let customers):
            for some in Array(customers).chunks(of: min(5_000, rowsAtATime)) {
                try await shop.journal.write(as: .owner) { pen in try pen.markStale(some) }
            }
        case .everybody: _ = try await shop.journal.write(as: .owner) { pen in try Shop.thinkAllAnew(pen) }
        }
        let added = report.added
        let known = report.known
        let refused = report.refused.count
        try await shop.journal.write(as: .owner) { pen in
            try pen.finishImport(run, added: added, known: known, refused: refused)
        }
        underWay.remove(run)
    }
}

/// Imports this desk has started and not finished.
private final class RunsUnderWay: Sendable {
    private let runs = Mutex<[ImportID]>([])
    func add(_ run: ImportID) { runs.withLock { $0.append(run) } }
    func remove(_ run: ImportID) { runs.withLock { runs in runs.removeAll { $0 == run } } }
    func take() -> [ImportID] {
        runs.withLock { runs in
            defer { runs = [] }
            return runs
        }
    }
}

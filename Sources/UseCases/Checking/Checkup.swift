import Journal
import Storage
import Synchronization
import Vocabulary

/// Whether everything that is kept is as it should be: how it is stored, whether what is agrees with what happened, and
/// whether what we think agrees with both. It only reads, one consistent moment of the journal.
package struct Checkup: Sendable {
    package var database: any Checkable
    package var now: Instant
    /// Told now and then which check is at work and how many rows it has looked at.
    package var progress: @Sendable (CheckName, Int) -> Void

    package init(
        _ database: any Checkable, now: Instant, progress: @escaping @Sendable (CheckName, Int) -> Void = { _, _ in }
    ) {
        self.database = database
        self.now = now
        self.progress = progress
    }

    static func journalChecks(now: Instant) -> [any JournalCheck] {
        JournalChecks.all + [
            CallsCheck(now: now, currency: .rupiah), PurchasesCheck(currency: .rupiah),
            SharesCheck(now: now, currency: .rupiah), ReadingsCheck(),
        ]
    }

    package func run() async throws -> [Looked] {
        let isOlder = try await isOlder()
        var hindrance: Looked.Hindrance?
        var looked: [Looked] = []
        for check in database.storageChecks {
            // From here on tables are asked as they are today.
            if check.name == .schema, isOlder { hindrance = .olderSchema }
            let one = hindrance == nil ? try await look(check) : Self.notLooked(check.name, hindrance)
            looked.append(one)
            if one.flaws.contains(where: { $0.kind == .tableMissing }) { hindrance = .tooDamaged }
        }
        guard hindrance == nil else {
            return looked + Self.journalChecks(now: now).map { Self.notLooked($0.name, hindrance) }
        }
        return looked + (try await lookAtJournal())
    }

    private func look(_ check: any StorageCheck) async throws -> Looked {
        progress(check.name, 0)
        let findings = Findings(check.name, progress: progress)
        do {
            try await check.look(findings)
        } catch let error as StorageError where error.kind == .damaged {
            findings.add(Flaw(.pageDamaged, .restore, detail: error.detail))
        }
        return findings.result
    }

    /// A database so damaged that it does not say is looked at as one of today.
    private func isOlder() async throws -> Bool {
        let current: Int64
        do {
            current = try await database.read { try $0.number("SELECT max(number) FROM schema_version") ?? 0 }
        } catch let error as StorageError where [.damaged, .other].contains(error.kind) {
            return false
        }
        let known = Int64(Migration.all.last?.number ?? 0)
        guard current <= known else { throw StorageError(.newerSchema, "schema \(current), this program knows \(known)") }
        return current < known
    }

    /// All at one moment, so that nothing written meanwhile looks like a flaw.
    private func lookAtJournal() async throws -> [Looked] {
        let checks = Self.journalChecks(now: now)
        let progress = self.progress
        let done = Mutex<[Looked]>([])
        let journal = Journal(database: database, zone: .jakarta, clock: { [now] in now })
        do {
            try await journal.read(as: .owner) { book in
                // A lost connection begins anew.
                done.withLock { $0 = [] }
                for check in checks {
                    progress(check.name, 0)
                    let findings = Findings(check.name, progress: progress)
                    try check.look(book, findings)
                    done.withLock { $0.append(findings.result) }
                }
            }
        } catch let error as StorageError where error.kind == .damaged {
            let ready = done.withLock { $0 }
            return ready + checks.dropFirst(ready.count).map { Self.notLooked($0.name, .tooDamaged) }
        }
        return done.withLock { $0 }
    }

    private static func notLooked(_ name: CheckName, _ hindrance: Looked.Hindrance?) -> Looked {
        Looked(check: name, rows: 0, flaws: [], flawCount: 0, hindrance: hindrance)
    }
}

extension [Looked] {
    package var isClean: Bool { allSatisfy(\.isClean) }

    /// Whether how the data are stored is damaged, so that nothing may be written before they are restored.
    package var isStorageDamaged: Bool {
        contains { looked in
            looked.hindrance == .tooDamaged || looked.flaws.contains { $0.remedy == .restore && $0.kind.isOfStorage }
        }
    }

    package var canBeMended: Bool { contains { $0.flaws.contains { $0.remedy == .mend } } }
}

extension Flaw.Kind {
    fileprivate var isOfStorage: Bool { [.pageDamaged, .logCutShort, .tableMissing].contains(self) }
}

import Journal
import Storage
import Vocabulary

extension Shop {
    /// Makes anew what a check found wrong and the journal, or storage itself, says without loss. Ask ``Checkup`` first: where
    /// storage is damaged nothing may be written. On SQLite everything is kept before; a server has tools of its own.
    /// - Returns: what was put right, and where the data before are kept.
    package func mend(progress: @Sendable (CheckName, Int) -> Void = { _, _ in }) async throws -> (
        mended: [Flaw], kept: String?
    ) {
        let kept = try await (journal.database as? any BackingUp).asyncMap { database in
            let path = database.backups.free("before-mend-" + zone.stamp(now))
            _ = try await database.backUp(to: path, at: now, passphrase: nil, reason: .beforeMend)
            return path
        }
        var mended: [Flaw] = []
        if let database = journal.database as? any Checkable {
            for check in database.storageChecks {
                progress(check.name, 0)
                mended += try await check.mend()
            }
        }
        for check in JournalChecks.all {
            progress(check.name, 0)
            mended += try await mend(check)
        }
        progress(.readings, 0)
        let readings = try await mend(ReadingsCheck())
        if (mended + readings).contains(where: { $0.table == "heard" }) { try await readMessages() }
        return (mended + readings + (try await mendThoughts()), kept)
    }

    /// Piece by piece, so that nobody who writes waits long.
    private func mend(_ check: any JournalCheck) async throws -> [Flaw] {
        var mended: [Flaw] = []
        while true {
            let some = try await journal.write(as: .owner) { try check.mend($0) }
            // What mending does not change would be mended for ever.
            guard !some.isEmpty, some != Array(mended.suffix(some.count)) else { return mended }
            mended += some
        }
    }

    /// Thoughts are made anew as a whole, and only if one is wrong.
    private func mendThoughts() async throws -> [Flaw] {
        let thought = try await flaws([CallsCheck(now: now, currency: currency), PurchasesCheck(currency: currency)])
        if !thought.isEmpty { try await rebuildUnderstanding() }
        let kept = try await flaws([SharesCheck(now: now, currency: currency)])
        if !kept.isEmpty { try await rebuildShares() }
        return thought + kept
    }

    private func flaws(_ checks: [any JournalCheck]) async throws -> [Flaw] {
        var flaws: [Flaw] = []
        for check in checks {
            let findings = Findings(check.name)
            try await journal.read(as: .owner) { try check.look($0, findings) }
            flaws += findings.result.flaws
        }
        return flaws
    }
}

extension Optional {
    fileprivate func asyncMap<T>(_ body: (Wrapped) async throws -> T) async rethrows -> T? {
        if let self { return try await body(self) }
        return nil
    }
}

import Vocabulary

/// Does PostgreSQL find its own tables and indexes whole? Its extension `amcheck` looks; without it nobody but `pg_dump` can say.
struct ServerPagesCheck: StorageCheck {
    let name = CheckName.pages
    let database: any Database
    var canWrite = false

    func look(_ findings: Findings) async throws {
        try await countChecksumFailures(findings)
        guard try await hasExtension() else { return findings.hindered(by: .noExtension) }
        for (name, kind) in try await relations() {
            findings.looked()
            do {
                try await look(at: name, kind, findings)
            } catch let error as StorageError where error.detail.contains("42501") {
                return findings.hindered(by: .notAllowed)
            } catch let error as StorageError where error.kind == .damaged || error.detail.contains("XX00") {
                findings.add(
                    kind == .index
                        ? Flaw(.indexIncomplete, .mend, table: name, detail: error.detail)
                        : Flaw(.pageDamaged, .restore, table: name, detail: error.detail))
            }
        }
    }

    func mend() async throws -> [Flaw] {
        guard canWrite else { return [] }
        let findings = Findings(name)
        try await look(findings)
        let indexes = findings.result.flaws.filter { $0.kind == .indexIncomplete }
        for index in indexes.compactMap(\.table) {
            try await database.write { try $0.run(SQL(text: "REINDEX INDEX \(index)")) }
        }
        return indexes
    }

    private func look(at name: String, _ kind: SchemaObject.Kind, _ findings: Findings) async throws {
        try await database.read { db in
            switch kind {
            case .index: _ = try db.all(SQL(text: "SELECT bt_index_check('\(name)'::regclass, true)")) { _ in 0 }
            case .table:
                let words = "SELECT blkno, offnum, msg FROM verify_heapam('\(name)'::regclass)"
                try db.rows(SQL(text: words)) { row in
                    let place = "page \(row.number(0)), item \(row.numberOrNil(1) ?? 0): \(row.text(2))"
                    findings.add(Flaw(.pageDamaged, .restore, table: name, detail: place))
                }
            }
        }
    }

    private func hasExtension() async throws -> Bool {
        try await database.read { try $0.number("SELECT 1 FROM pg_extension WHERE extname = 'amcheck'") != nil }
    }

    /// Our tables and their B-tree indexes; the names are the schema's own.
    private func relations() async throws -> [(name: String, kind: SchemaObject.Kind)] {
        try await database.read { db in
            try db.all(
                """
                SELECT c.relname::text, CASE WHEN c.relkind = 'i' THEN 1 ELSE 0 END FROM pg_class c
                WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'i')
                  AND c.relname ~ '^[a-z_0-9]+$' ORDER BY c.relkind DESC, c.relname
                """
            ) { ($0.text(0), $0.flag(1) ? .index : .table) }
        }
    }

    private func countChecksumFailures(_ findings: Findings) async throws {
        let failures = try await database.read { db in
            try db.number(
                "SELECT COALESCE(checksum_failures, 0) FROM pg_stat_database WHERE datname = current_database()") ?? 0
        }
        if failures > 0 { findings.add(Flaw(.pageDamaged, .restore, detail: "checksum_failures: \(failures)")) }
    }
}

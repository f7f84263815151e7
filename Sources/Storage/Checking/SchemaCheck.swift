import Vocabulary

/// Is every table and every index there?
struct SchemaCheck: StorageCheck {
    let name = CheckName.schema
    let database: any Database
    var migrations = Migration.all

    func look(_ findings: Findings) async throws {
        let expected = SchemaObject.after(migrations)
        findings.looked(at: expected.count)
        for object in try await missing(of: expected) { findings.add(Self.flaw(object)) }
    }

    private static func flaw(_ object: SchemaObject) -> Flaw {
        object.kind == .table
            ? Flaw(.tableMissing, .restore, table: object.name) : Flaw(.indexMissing, .mend, table: object.name)
    }

    private func missing(of expected: [SchemaObject]) async throws -> [SchemaObject] {
        let there = try await database.read { db in
            let query: SQL =
                switch db.engine {
                case .sqlite: "SELECT name FROM sqlite_master WHERE type IN ('table', 'index')"
                case .postgresql: "SELECT relname::text FROM pg_class WHERE relnamespace = current_schema()::regnamespace"
                }
            return Set(try db.all(query) { $0.text(0) })
        }
        return expected.filter { !there.contains($0.name) }
    }

    func mend() async throws -> [Flaw] {
        var mended: [Flaw] = []
        for index in try await missing(of: SchemaObject.after(migrations)) where index.kind == .index {
            do {
                try await database.write { db in
                    let dialect: Dialect = db.engine == .sqlite ? .sqlite : .postgresql
                    try db.run(SQL(text: dialect.statement(index.statement)))
                }
                mended.append(Self.flaw(index))
            } catch let error as StorageError where error.kind == .alreadyThere {
                // The rows themselves contradict each other: another check names them.
                continue
            }
        }
        return mended
    }
}

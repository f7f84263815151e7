import GRDB
import Synchronization

/// Carries everything from one place to another, whatever engine is behind either: row by row, table by table, each after
/// those it speaks of. What arrived is compared with what left before it counts; until then the target stays empty.
package struct Moving: Sendable {
    /// A folder, or a server's database.
    package enum Place: Hashable, Sendable {
        case folder(String)
        case server(url: String)
    }

    package struct Moved: Hashable, Sendable {
        package var table: String
        package var rows: Int
    }

    private let source: Place
    private let target: Place
    /// Told now and then which table is on its way and how many rows of it.
    private let progress: @Sendable (String, Int) -> Void

    package init(
        from source: Place, to target: Place, progress: @escaping @Sendable (String, Int) -> Void = { _, _ in }
    ) {
        self.source = source
        self.target = target
        self.progress = progress
    }

    /// - Throws: ``MoveTrouble`` or a ``StorageError``.
    package func run() async throws -> [Moved] {
        guard source != target else { throw MoveTrouble.samePlace }
        switch source {
        case .folder(let path):
            let folder = try DataFolder(path)
            defer { folder.release() }
            guard Folders.exists(folder.databasePath) else { throw StorageError(.unreachable, "no database in \(path)") }
            try AtRest.mustBeWhole(folder.databasePath)
            return try await run(from: try SQLiteReader(in: folder))
        case .server(let url):
            let reader = PostgreSQLReader(url: url)
            guard try await !ServerAhead(reader).isServed() else { throw MoveTrouble.served(isSource: true) }
            return try await run(from: reader)
        }
    }

    private func run(from source: any Database) async throws -> [Moved] {
        let result: Result<[Moved], any Error>
        do {
            let current = try await source.read { try $0.number("SELECT max(number) FROM schema_version") ?? 0 }
            let known = Int64(Migration.all.last?.number ?? 0)
            guard current <= known else { throw StorageError(.newerSchema, "schema \(current), this program knows \(known)") }
            guard current == known else { throw MoveTrouble.olderSource }
            switch target {
            case .folder(let path): result = .success(try await fill(folder: path, from: source))
            case .server(let url): result = .success(try await fill(server: url, from: source))
            }
        } catch let error as StorageError where error.kind == .ruleBroken || error.kind == .alreadyThere {
            result = .failure(MoveTrouble.flawedSource(error.detail))
        } catch {
            result = .failure(error)
        }
        try await source.close()
        return try result.get()
    }

    // MARK: what leaves

    /// Every table but those that the target makes itself.
    static var tables: [String] { SchemaObject.tables + ["node"] }

    /// Reads one moment of everything onto the belt.
    private func load(_ belt: RowBelt, from source: any Database) async throws {
        let progress = self.progress
        do {
            try await source.read { db in
                for name in Self.tables {
                    guard let shape = try TableShape(name, in: db.connection) else {
                        throw StorageError(.damaged, "there is no table \(name)")
                    }
                    try Self.load(shape, belt, db, progress)
                }
                try belt.put(.end)
            }
        } catch {
            belt.stop(because: error)
            throw error
        }
    }

    private static func load(
        _ shape: TableShape, _ belt: RowBelt, _ db: Reading, _ progress: (String, Int) -> Void
    ) throws {
        let count = Int(try db.number(SQL(text: "SELECT count(*) FROM \(shape.name)")) ?? 0)
        try belt.put(.table(shape, rows: count))
        var batch: [[SQLValue]] = []
        var done = 0
        try db.rows(SQL(text: "SELECT \(shape.list) FROM \(shape.name)")) { row in
            batch.append(shape.values(row))
            guard batch.count == RowBelt.batchSize else { return }
            try belt.put(.rows(batch))
            done += batch.count
            batch.removeAll(keepingCapacity: true)
            if done % 20_000 == 0 { progress(shape.name, done) }
        }
        if !batch.isEmpty { try belt.put(.rows(batch)) }
    }

    // MARK: a folder

    private func fill(folder path: String, from source: any Database) async throws -> [Moved] {
        let folder = try DataFolder(path)
        defer { folder.release() }
        guard !Folders.exists(folder.databasePath) else { throw MoveTrouble.targetNotEmpty }
        let incoming = folder.incomingPath
        Folders.discard(incoming)
        defer { Folders.discard(incoming) }
        let moved = try await carry(from: source) { belt in
            try await NewFile(incoming).fill { try Unloading($0, belt).run() }
        }
        try StreamFile.appending(incoming).sync()
        try Folders.rename(incoming, to: folder.nextDatabasePath)
        try folder.finishRestoring()
        return moved
    }

    // MARK: a server

    private func fill(server url: String, from source: any Database) async throws -> [Moved] {
        let reader = PostgreSQLReader(url: url)
        do {
            guard try await !ServerAhead(reader).isServed() else { throw MoveTrouble.served(isSource: false) }
            guard try await ServerAhead(reader).isEmpty() else { throw MoveTrouble.targetNotEmpty }
        } catch {
            try await reader.close()
            throw error
        }
        try await reader.close()
        let database = try await PostgreSQLDatabase(url: url, connections: 2)
        let result: Result<[Moved], any Error>
        do {
            let attempts = Atomic<Int>(0)
            result = .success(
                try await carry(from: source) { belt in
                    try await database.write { db in
                        // What is on the belt comes once.
                        guard attempts.add(1, ordering: .relaxed).newValue == 1 else { throw MoveTrouble.interrupted }
                        return try Unloading(db.connection, belt).run()
                    }
                })
        } catch {
            result = .failure(error)
        }
        try await database.close()
        return try result.get()
    }

    /// Both ends at once; when one fails, the other stops.
    private func carry(
        from source: any Database, to unload: @escaping @Sendable (RowBelt) async throws -> [Moved]
    ) async throws -> [Moved] {
        let belt = RowBelt()
        async let loaded: Void = load(belt, from: source)
        let moved: [Moved]
        do {
            moved = try await unload(belt)
        } catch {
            belt.stop(because: error)
            // The first trouble is the reason, at whichever end it was.
            do { try await loaded } catch let first { throw first }
            throw error
        }
        try await loaded
        return moved
    }
}

import Chances
import Foundation
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("How the data are stored is checked") struct StorageCheckTests {
    private func look(_ place: TestPlace, only name: CheckName) async throws -> [Looked] {
        let database = try place.look()
        var looked: [Looked] = []
        for check in database.storageChecks where check.name == name {
            let findings = Findings(check.name)
            try await check.look(findings)
            looked.append(findings.result)
        }
        try await database.close()
        return looked
    }

    private func flaws(_ check: CheckName, of place: TestPlace) async throws -> [Flaw] {
        try await look(place, only: check).first?.flaws ?? []
    }

    /// Some people, in a place that is closed.
    private func fill(_ place: TestPlace, people: Int = 2_000) async throws {
        let database = try await place.open()
        try await database.write { db in
            for id in 1...Int64(people) {
                try db.run(
                    "INSERT INTO customer (id, kind, name, search_name) VALUES (\(id), 0, \("Bu Sari \(id)"), \("bu sari \(id)"))"
                )
            }
        }
        try await database.close()
    }

    private func change(_ path: String, _ body: (inout Data) -> Void) throws {
        var data = try Data(contentsOf: URL(fileURLWithPath: path))
        body(&data)
        try data.write(to: URL(fileURLWithPath: path))
    }

    // MARK: SQLite

    @Test("a page that is no page any more is named, and the shop is not opened thoroughly")
    func page() async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            try change(place.address + "/akrab.db") { data in
                for page in (data.count / 4096 - 10)..<(data.count / 4096) { data[data.startIndex + page * 4096] = 0x77 }
            }
            let found = try await flaws(.pages, of: place)
            #expect(found.contains { $0.kind == .pageDamaged && $0.remedy == .restore })
        }
    }

    @Test("once damage is known, nothing more is written")
    func noMoreWriting() async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            try change(place.address + "/akrab.db") { data in
                for page in (data.count / 4096 - 10)..<(data.count / 4096) { data[data.startIndex + page * 4096] = 0x77 }
            }
            let database = try #require(try await place.open() as? SQLiteDatabase)
            await #expect(throws: StorageError.self) { try await database.lookThrough() }
            let refused = await #expect(throws: StorageError.self) {
                try await database.write { try $0.run("INSERT INTO staff (id, name) VALUES (1, 'Mbak Rini')") }
            }
            #expect(refused?.kind == .damaged)
            try await database.close()
        }
    }

    @Test("a file that was cut short, or is something else, is not opened", arguments: ["cut", "other"])
    func cutShort(_ how: String) async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            try change(place.address + "/akrab.db") { data in
                if how == "cut" {
                    data.removeLast(3 * 4096)
                } else {
                    data.replaceSubrange(0..<16, with: Data(repeating: 65, count: 16))
                }
            }
            let refused = await #expect(throws: StorageError.self) { _ = try await place.open() }
            #expect(refused?.kind == .damaged)
        }
    }

    @Test("an index that does not name every row is named, and made anew")
    func index() async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            func define(_ condition: String) -> [String] {
                [
                    "PRAGMA writable_schema = ON",
                    "UPDATE sqlite_master SET sql = 'CREATE INDEX customer_by_name ON customer (search_name, id) WHERE withdrawn = \(condition)' WHERE name = 'customer_by_name'",
                ]
            }
            try await place.spoil(define("9"))
            try await place.spoil([
                "INSERT INTO customer (id, kind, name, search_name) VALUES (9000, 0, 'Pak Budi', 'pak budi')"
            ])
            try await place.spoil(define("0"))
            let found = try await flaws(.pages, of: place)
            #expect(
                found.contains { $0.kind == .indexIncomplete && $0.table == "customer_by_name" })
            #expect(found.allSatisfy { $0.remedy == .mend })
            let database = try #require(try await place.open() as? any Checkable)
            for check in database.storageChecks { _ = try await check.mend() }
            try await database.close()
            #expect(try await flaws(.pages, of: place) == [])
        }
    }

    @Test("files that others may read are named, and protected")
    func rights() async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            let path = place.address + "/akrab.db"
            chmod(path, 0o644)
            // What SQLite makes beside it gets the same rights.
            #expect(try await flaws(.rights, of: place).contains(Flaw(.openToOthers, .mend, table: path)))
            let database = try #require(try await place.open() as? any Checkable)
            for check in database.storageChecks { _ = try await check.mend() }
            try await database.close()
            #expect(try await flaws(.rights, of: place) == [])
        }
    }

    // MARK: the log

    /// What a killed process leaves: the files of a database while it is open, its last writes in the log only.
    private func withKilled(_ body: (TestPlace, String) async throws -> Void) async throws {
        try await withPlace(on: .sqlite) { place in
            try await fill(place)
            let database = try await place.open()
            for id in 1...20 {
                try await database.write { try $0.run("INSERT INTO staff (id, name) VALUES (\(id), \("Mbak Rini \(id)"))") }
            }
            let killed = try await TestPlace(on: .sqlite)
            try FileManager.default.copyItem(atPath: place.address, toPath: killed.address)
            try await database.close()
            try await body(killed, killed.address + "/akrab.db-wal")
            try await killed.remove()
        }
    }

    private func flawAtRest(_ place: TestPlace) throws -> Flaw? {
        let folder = try DataFolder(place.address)
        defer { folder.release() }
        return try folder.flawAtRest()
    }

    @Test("the log of a killed process is whole, and everything acknowledged is there")
    func killed() async throws {
        try await withKilled { place, _ in
            #expect(try flawAtRest(place) == nil)
            #expect(try await flaws(.log, of: place) == [])
            let database = try await place.open()
            #expect(try await database.read { try $0.number("SELECT count(*) FROM staff") } == 20)
            try await database.close()
        }
    }

    @Test("a log that was cut short, at any of ten places, is named, and nothing is opened over it")
    func cutLog() async throws {
        var chance = Chance(seed: 4)
        for _ in 0..<10 {
            let fraction = chance.fraction()
            try await withKilled { place, log in
                try change(log) { $0 = $0.prefix(Int(Double($0.count) * fraction)) }
                #expect(try flawAtRest(place)?.kind == .logCutShort)
                let refused = await #expect(throws: StorageError.self) { _ = try await place.open() }
                #expect(refused?.kind == .damaged)
            }
        }
    }

    @Test("one byte of the log changed, at any of ten places before the last commit, is named")
    func changedLog() async throws {
        var chance = Chance(seed: 5)
        for _ in 0..<10 {
            let fraction = chance.fraction()
            try await withKilled { place, log in
                try change(log) { data in
                    let place = data.startIndex + 32 + Int(Double(data.count - 32 - 3 * 4_120) * fraction)
                    data[place] ^= 0x10
                }
                #expect(try flawAtRest(place)?.kind == .logCutShort)
            }
        }
    }

    // MARK: PostgreSQL

    @Test("without amcheck the server's pages are said not to be looked at")
    func noExtension() async throws {
        try await withPlace(on: .postgresql) { place in
            let looked = try await look(place, only: .pages)
            #expect(looked.first?.hindrance == .noExtension)
        }
    }

    @Test("with amcheck a whole database is clean, and every table and index was looked at")
    func whole() async throws {
        try await withPlace(on: .postgresql) { place in
            try await fill(place)
            try await PostgreSQLServer.perform("CREATE EXTENSION amcheck", at: place.address)
            let looked = try #require(try await look(place, only: .pages).first)
            #expect(looked.hindrance == nil && looked.flaws == [])
            #expect(looked.rows > 40)
        }
    }

    @Test("a damaged page of a table or an index is named", arguments: ["customer", "customer_pkey"])
    func damagedPage(_ relation: String) async throws {
        try await withPlace(on: .postgresql) { place in
            try await fill(place)
            try await PostgreSQLServer.perform("CREATE EXTENSION amcheck", at: place.address)
            // A copy whose pages no server process has read yet.
            let damaged = try await TemporaryPostgreSQL.shared().copy(of: place.address, damaging: relation)
            let database = PostgreSQLReader(url: damaged)
            let findings = Findings(.pages)
            for check in database.storageChecks where check.name == .pages { try await check.look(findings) }
            try await database.close()
            let found = findings.result.flaws.filter { $0.table == relation }
            #expect(!found.isEmpty, "\(findings.result.flaws)")
            #expect(found.allSatisfy { $0.remedy == (relation == "customer" ? .restore : .mend) })
            try await TemporaryPostgreSQL.shared().dropDatabase(at: damaged)
        }
    }
}

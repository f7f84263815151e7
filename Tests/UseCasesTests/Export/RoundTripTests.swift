import Chances
import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Everything taken along comes back") struct ExportRoundTripTests {
    static let samples = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples/dapur-sari-rasa").path

    @discardableResult
    static func bringSamples(_ front: Storefront) async throws -> Int {
        try await front.bring([samples]) {
            $0.leaveOut = ["Keluarga Besar Wiryo"]
            $0.exportedAt = wib("2026-11-19 15:02")
        }.added
    }

    @Test("the sample kitchen, row for row, and what is thought of it", arguments: Journey.all)
    func sampleKitchen(_ journey: Journey) async throws {
        try await journey.travel { full, fresh in
            #expect(try await Self.bringSamples(full) > 1_000)
            try await full.shop.rename(to: "Dapur Sari Rasa")
            let export = try await full.takeAlong()
            let outcome = try await fresh.bring([export])
            #expect(outcome.troubles == [])
            let entries = try await full.number("SELECT count(*) FROM entry")
            #expect(outcome.added == entries)

            let changes = try await fresh.everything().changes(from: full.everything())
            #expect(changes == [])
            #expect(fresh.shop.name == "Dapur Sari Rasa")
            #expect(try await fresh.shop.today().lines.map(\.call) == full.shop.today().lines.map(\.call))
            // Whoever brings the same chats into the shop that came back adds nothing.
            #expect(try await Self.bringSamples(fresh) == 0)
        }
    }

    @Test("as one zip, too", arguments: TestEngine.all)
    func zip(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(Files.sariName, Files.sari)
            let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
            _ = try await full.shop.attach([("kue.jpg", bytes)], to: try await full.customer("Bu Sari"), once: "x")
            let zip = try await full.takeAlong(to: "bawaan.zip")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: full.folder).sorted() == [Files.sariName, "bawaan.zip"])
            #expect(try await fresh.bring([zip]).troubles == [])
            let files = try await fresh.shop.customer(try await fresh.customer("Bu Sari"))?.files ?? []
            #expect(files.map(\.name) == ["kue.jpg"])
            if let file = files.first { #expect(try await fresh.shop.file(file.id)?.bytes == bytes) }
            let changes = try await fresh.everything().changes(from: full.everything())
            #expect(changes == [])
        }
    }

    @Test("a shop where everything has happened, and things nobody knows yet", arguments: TestEngine.all, 1...3)
    func everyKind(on engine: TestEngine, seed: Int) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring("catatan.csv", try NotebookExamples.everyKind)
            try await full.database.write { db in
                var strange = StrangeShop(seed: UInt64(seed))
                try strange.fill(db)
            }
            let codes = try await full.database.read { db in try db.all("SELECT DISTINCT kind FROM entry") { $0.int(0) } }
            #expect(Set(Event.Kind.allCases.map(\.rawValue)).union([777, 9_999]).subtracting(codes) == [])
            let export = try await full.takeAlong()
            #expect(try await fresh.bring([export]).troubles == [])
            let thoughts = Set(ExportedTable.thoughts)
            let changes = try await TableDump.take(fresh.database).differences(from: TableDump.take(full.database))
                .filter { !thoughts.contains(String($0.split(separator: " ")[1])) }
            #expect(changes == [])
        }
    }

    @Test("an export of what came back is the same, byte for byte", arguments: TestEngine.all)
    func again(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring("catatan.csv", try NotebookExamples.everyKind)
            let first = try full.files(of: try await full.takeAlong())
            try await fresh.bring([full.folder + "/bawaan"])
            let second = try fresh.files(of: try await fresh.takeAlong())
            #expect(Set(first.keys) == Set(second.keys))
            for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
        }
    }

    @Test("merged cards stay merged, whichever was first, and can be parted", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(
                "kontak.vcf", Files.card("Bu Sari", "0813-0000-1001") + Files.card("Sari Galon", "0813-0000-1002"))
            let (sari, galon) = (try await full.customer("Bu Sari"), try await full.customer("Sari Galon"))
            // The older card points to the younger one.
            let (older, younger) = sari.value < galon.value ? (sari, galon) : (galon, sari)
            try await full.write { _ = try $0.merge(older, into: younger) }
            try await fresh.bring([try await full.takeAlong()])
            let changes = try await fresh.everything().changes(from: full.everything())
            #expect(changes == [])
            try await fresh.write { _ = try $0.unmerge(older) }
            #expect(try await fresh.names.sorted() == ["Bu Sari", "Sari Galon"])
        }
    }

    @Test("what is written afterwards comes after it, even if that clock was ahead of ours", arguments: TestEngine.all)
    func numbers(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(Files.sariName, Files.sari)
            let ahead: Int64 = 9_000_000_000_000_000_000
            try await full.run("UPDATE entry SET id = \(ahead) WHERE id = (SELECT max(id) FROM entry)")
            try await fresh.bring([try await full.takeAlong()])
            let sari = try await fresh.customer("Bu Sari")
            let note = try await fresh.write { try $0.note("suka pagi", about: sari) }
            #expect(note.value > ahead)
        }
    }

    @Test("an import that was under way elsewhere is taken back", arguments: TestEngine.all)
    func underWay(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(Files.sariName, Files.sari)
            let run = try await full.write {
                try $0.startImport(format: "orders", name: "pesanan.csv", digest: "", decisions: "")
            }
            let sari = try await full.customer("Bu Sari")
            try await full.journal.write(as: .owner, origin: Origin(.orderList, run: run)) { pen in
                _ = try pen.note("setengah jalan", about: sari)
            }
            try await fresh.bring([try await full.takeAlong()])
            #expect(try await fresh.number("SELECT count(*) FROM entry WHERE text = 'setengah jalan' AND withdrawn = 0") == 0)
            #expect(try await fresh.shop.imports().first { $0.id == run }?.state == .withdrawn)
        }
    }

    @Test(
        "every table there is goes along, is made anew, is about this house's doors, or is the database's own affair",
        arguments: TestEngine.all)
    func everyTable(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let there = Set(try await TableDump.take(front.database).tables.keys).union(["node"])
            let told =
                ExportedTable.all.map(\.name) + ExportedTable.thoughts + ExportedTable.machinery
                + ExportedTable.doors
            #expect(there == Set(told))
            #expect(told.count == Set(told).count)
        }
    }

    @Test("who does not see everybody cannot take everybody along", arguments: TestEngine.all)
    func viewer(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let rini = Viewer(staff: StaffID(1), reach: .own(StaffID(1)))
            await #expect(throws: JournalError.notFound) {
                try await front.read(as: rini) { book in
                    for table in ExportedTable.all { try book.everyRow(of: table, [ExportedColumn("id", .integer)]) { _ in } }
                }
            }
        }
    }
}

enum NotebookExamples {
    /// A line of every kind, as it stands beside the reader's tests.
    static var everyKind: String {
        get throws {
            let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            return try String(
                contentsOf: tests.appendingPathComponent("FormatsTests/Fixtures/tables/notebook-complete.csv"), encoding: .utf8)
        }
    }
}

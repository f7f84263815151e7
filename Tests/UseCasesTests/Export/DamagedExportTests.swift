import Chances
import Formats
import Foundation
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("An export that is not as it was made changes nothing") struct DamagedExportTests {
    /// Takes a small shop along, harms what was taken, and tries to bring it back.
    private func harmed(
        on engine: TestEngine, _ harm: (Storefront, String) throws -> Void, _ expected: (ExportTrouble) -> Bool
    ) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(Files.sariName, Files.sari)
            let export = try await full.takeAlong()
            try harm(full, export)
            let before = try await TableDump.take(fresh.database)
            let outcome = try await fresh.bring([export])
            #expect(outcome.files.count == 1)
            guard case .export(let trouble) = outcome.troubles.first else {
                Issue.record("brought back all the same: \(outcome.files)")
                return
            }
            #expect(expected(trouble), "\(trouble)")
            let changes = try await TableDump.take(fresh.database).differences(from: before)
            #expect(changes == [])
        }
    }

    private func change(_ path: String, _ body: (inout [UInt8]) -> Void) throws {
        let url = URL(fileURLWithPath: path)
        var bytes = Array(try Data(contentsOf: url))
        body(&bytes)
        try Data(bytes).write(to: url)
    }

    @Test("one bit flipped anywhere in the rows", arguments: 0..<12)
    func flipped(_ seed: Int) async throws {
        try await harmed(on: .sqlite) { front, export in
            var chance = Chance("flipped", seed: UInt64(seed))
            let full = try front.files(of: export).filter { $0.key.hasPrefix("data/") && !$0.value.isEmpty }
            let name = chance.pick(full.keys.sorted())
            try change(export + "/" + name) { bytes in bytes[chance.below(bytes.count)] ^= 1 << UInt8(chance.below(8)) }
        } _: {
            if case .damaged(let file) = $0 { file.hasPrefix("data/") } else { false }
        }
    }

    @Test("cut off at the end, on both engines", arguments: TestEngine.all)
    func cutOff(on engine: TestEngine) async throws {
        try await harmed(on: engine) { _, export in
            try change(export + "/data/entry.0001.jsonl") { $0.removeLast(40) }
        } _: {
            $0 == .damaged(file: "data/entry.0001.jsonl")
        }
    }

    @Test("a file of rows is gone")
    func missing() async throws {
        try await harmed(on: .sqlite) { _, export in
            try FileManager.default.removeItem(atPath: export + "/data/handle.0001.jsonl")
        } _: {
            $0 == .notWhole(missing: "data/handle.0001.jsonl")
        }
    }

    @Test("the list of what belongs to it is gone, as when it was cut off while it was made")
    func noManifest() async throws {
        try await harmed(on: .sqlite) { _, export in
            try FileManager.default.removeItem(atPath: export + "/manifest.json")
        } _: {
            $0 == .notWhole(missing: "manifest.json")
        }
    }

    @Test(
        "the list is rubble, is empty, or names other files",
        arguments: ["{", "", "{\"format\":\"akrab-export\",\"schema\":1,\"version\":1}"])
    func rubble(_ text: String) async throws {
        try await harmed(on: .sqlite) { _, export in
            try change(export + "/manifest.json") { $0 = Array(text.utf8) }
        } _: {
            $0 == .damaged(file: "manifest.json")
        }
    }

    @Test("a list that points outside is not followed")
    func outside() async throws {
        try await harmed(on: .sqlite) { _, export in
            try change(export + "/manifest.json") { bytes in
                let text = String(decoding: bytes, as: UTF8.self)
                bytes = Array(text.replacing("data/entry.0001.jsonl", with: "../../etc/passwd").utf8)
            }
        } _: {
            $0 == .damaged(file: "manifest.json")
        }
    }

    @Test("made by a later version", arguments: ["\"version\" : 1", "\"schema\" : "])
    func newer(_ field: String) async throws {
        try await harmed(on: .sqlite) { _, export in
            try change(export + "/manifest.json") { bytes in
                let text = String(decoding: bytes, as: UTF8.self)
                bytes = Array(text.replacing(field, with: field + "9").utf8)
            }
        } _: {
            $0 == .newer
        }
    }

    @Test("rows that break the rules of the tables, with digests that fit", arguments: TestEngine.all)
    func ruleBroken(on engine: TestEngine) async throws {
        try await harmed(on: engine) { front, export in
            // The speaker's card is taken away from both places that know of it.
            let path = export + "/data/handle.0001.jsonl"
            let old = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            try change(path) { $0 = [] }
            try change(export + "/manifest.json") { bytes in
                var text = String(decoding: bytes, as: UTF8.self)
                text = text.replacing(Digest.text(of: old), with: Digest.text(of: []))
                text = text.replacing("\"bytes\" : \(old.count),", with: "\"bytes\" : 0,")
                bytes = Array(text.utf8)
            }
        } _: {
            if case .damaged = $0 { true } else { false }
        }
    }

    @Test("a shop that has something in it takes no export in, and says so", arguments: TestEngine.all)
    func notEmpty(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, other in
            try await full.bring(Files.sariName, Files.sari)
            let export = try await full.takeAlong()
            try await other.bring(Files.budiName, Files.budi)
            let before = try await other.everything()
            #expect(try await other.bring([export]).troubles == [.export(.shopNotEmpty)])
            #expect(try await full.bring([export]).troubles == [.export(.shopNotEmpty)])
            let changes = try await other.everything().changes(from: before)
            #expect(changes == [])
        }
    }

    @Test("a trial run checks everything and keeps nothing")
    func dryRun() async throws {
        try await Journey(from: .sqlite, to: .sqlite).travel { full, fresh in
            try await full.bring(Files.sariName, Files.sari)
            let export = try await full.takeAlong()
            let before = try await TableDump.take(fresh.database)
            let outcome = try await fresh.bring([export]) { $0.isDryRun = true }
            #expect(outcome.troubles == [] && outcome.added > 5)
            let changes = try await TableDump.take(fresh.database).differences(from: before)
            #expect(changes == [])
        }
    }

    @Test("nobody's files are written over, and nothing half-made is left")
    func ownFiles() async throws {
        try await withShop(on: .sqlite) { front in
            try front.put("foto/sari.jpg", "foto")
            let inside = try await front.takeAlong(to: "foto")
            #expect(inside == front.folder + "/foto/akrab-export-2025-03-10T0900")
            #expect(try await front.takeAlong(to: "foto").hasSuffix("T0900-2"))
            try front.put("ada.zip", "milik orang")
            await #expect(throws: AlreadyThere(path: front.folder + "/ada.zip")) { try await front.takeAlong(to: "ada.zip") }
            #expect(try FileManager.default.contentsOfDirectory(atPath: front.folder).sorted() == ["ada.zip", "foto"])
        }
    }
}

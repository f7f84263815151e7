import Chances
import Foundation
import StorageTesting
import Testing

extension TheCommand {
    /// Everything out by one command, and in by one.
    @Suite("Everything can be taken along") struct TakingAlong {
        /// A shop elsewhere, in the same folder.
        private func elsewhere(_ shop: Terminal, _ name: String = "toko-baru") -> Terminal {
            var other = shop
            other.database = shop.folder + "/" + name
            return other
        }

        private let entries =
            "SELECT id, at, recorded_at, customer_id, kind, text, payload, hex(external_key), import_id FROM entry ORDER BY id"

        @Test("as a folder and as a zip, in both languages", arguments: ["id", "en"], ["bawaan", "bawaan.zip"])
        func roundTrip(_ language: String, _ name: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let out = try await shop.run("export", name)
            #expect(out.code == 0, "\(out)")
            #expect(out.out.contains(shop.folder + "/" + name))
            #expect(out.out.contains(language == "id" ? "Semua tersalin" : "Everything is copied"))
            let other = elsewhere(shop)
            let came = try await other.run("import", name)
            #expect(came.code == 0, "\(came)")
            #expect(try await other.sqlite(entries) == shop.sqlite(entries))
            #expect(try await other.run(["today"] + Dapur.asOf).out == shop.run(["today"] + Dapur.asOf).out)
            // The identity of what came in before came along.
            let again = try await other.run(
                "import", "catatan.csv", "Chat WhatsApp dengan Mas Joko.txt", "--exported-at", "2026-11-19 15:02")
            #expect(again.code == 0 && !again.out.contains("Masuk:") && !again.out.contains("Came in:"), "\(again)")
        }

        @Test("without a name, a folder with the day in its name, for the owner's eyes only")
        func noName() async throws {
            let shop = try await Dapur.open()
            #expect(try await shop.run("export").code == 0)
            let made = try FileManager.default.contentsOfDirectory(atPath: shop.folder).filter {
                $0.hasPrefix("akrab-export-20")
            }
            #expect(made.count == 1)
            let modes = try await shop.other("/usr/bin/find", made[0], "-printf", "%m\n")
            #expect(Set(modes.lines) == ["700", "600"])
        }

        @Test("for other programs as JSON")
        func json() async throws {
            let shop = try await Dapur.open()
            let said = try await shop.run("export", "bawaan", "--json")
            let answer = try JSONDecoder().decode([String: Answer].self, from: Data("{\"a\":\(said.out)}".utf8))
            #expect(answer["a"]?.path == shop.folder + "/bawaan")
            #expect(answer["a"]?.customers == 4)
            #expect(String(answer["a"]?.entries ?? 0) == (try await shop.sqlite("SELECT count(*) FROM entry")))
        }

        private struct Answer: Decodable {
            var path: String
            var entries: Int
            var customers: Int
        }

        @Test("a running server takes along, and takes in what was taken along")
        func beside() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ in
                let out = try await shop.run("export", "bawaan")
                #expect(out.code == 0, "\(out)")
            }
            let other = elsewhere(shop)
            try await Serving.with(other) { server in
                let came = try await other.run("import", "bawaan")
                #expect(came.code == 0, "\(came)")
                try await server.becomeOwner(other)
                #expect(try await server.get("/pelanggan", other).contains("Pak Budi"))
                // The server knows by now who was brought in before.
                let again = try await other.run(
                    "import", "catatan.csv", "Chat WhatsApp dengan Mas Joko.txt", "--exported-at", "2026-11-19 15:02")
                #expect(again.code == 0 && !again.out.contains("Masuk:"), "\(again)")
            }
            #expect(try await other.sqlite(entries) == shop.sqlite(entries))
        }

        @Test("what is wrong with it is said, and nothing has changed", arguments: ["id", "en"])
        func troubles(_ language: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            try await shop.run("export", "bawaan")
            let full = try await shop.run("import", "bawaan")
            #expect(full.code == 1)
            #expect(full.err.contains(language == "id" ? "sudah berisi" : "something in this shop already"), "\(full.err)")
            _ = try await shop.other("/usr/bin/truncate", "-s", "-5", "bawaan/data/entry.0001.jsonl")
            let other = elsewhere(shop)
            let damaged = try await other.run("import", "bawaan")
            #expect(damaged.code == 1)
            #expect(damaged.err.contains(language == "id" ? "rusak" : "damaged"), "\(damaged.err)")
            _ = try await shop.other("/bin/rm", "bawaan/manifest.json")
            let cut = try await other.run("import", "bawaan")
            #expect(cut.code == 1)
            #expect(cut.err.contains(language == "id" ? "tidak utuh" : "not whole"), "\(cut.err)")
            #expect(try await other.sqlite("SELECT count(*) FROM entry") == "0")
            let there = try await shop.run("export", "catatan.csv")
            #expect(there.code == 1)
            #expect(there.err.contains(language == "id" ? "sudah ada file" : "a file at"), "\(there.err)")
        }
    }
}

/// `kill -9` while everything is written down, or while it comes back.
@Suite("The plug is pulled while everything is taken along", .serialized) struct PulledPlugExportTests {
    private static let orders = 20_000

    private static func shop() async throws -> Terminal {
        let shop = try Terminal()
        try await OldShop.make(inFolder: shop.database, orders: orders)
        guard try await shop.run("today").code == 0 else { throw TestTrouble("the old shop was not upgraded") }
        return shop
    }

    @Test("there is a whole export or none, never half of one")
    func exporting() async throws {
        let shop = try await Self.shop()
        let clock = ContinuousClock()
        let whole = try await clock.measure { _ = try await shop.run("export", "percobaan") }
        var chance = Chance("pulled plug of an export")
        for trial in 0..<10 {
            let name = trial.isMultiple(of: 2) ? "bawaan-\(trial)" : "bawaan-\(trial).zip"
            let process = try shop.start(["export", name])
            try await Task.sleep(for: whole * chance.fraction() * 1.2)
            process.signal(SIGKILL)
            _ = await process.finish()
            guard FileManager.default.fileExists(atPath: shop.folder + "/" + name) else { continue }
            var other = shop
            other.database = shop.folder + "/baru-\(trial)"
            let came = try await other.run("import", name)
            #expect(came.code == 0, "half an export: \(came)")
            #expect(try await other.sqlite("SELECT count(*) FROM orders") == "\(Self.orders)")
        }
    }

    @Test("everything is back, or nothing, and then it comes in")
    func bringingBack() async throws {
        let shop = try await Self.shop()
        #expect(try await shop.run("export", "bawaan").code == 0)
        let clock = ContinuousClock()
        var trialShop = shop
        trialShop.database = shop.folder + "/percobaan"
        let whole = try await clock.measure { [trialShop] in _ = try await trialShop.run("import", "bawaan") }
        var chance = Chance("pulled plug of a return")
        for trial in 0..<6 {
            var other = shop
            other.database = shop.folder + "/baru-\(trial)"
            let process = try other.start(["import", "bawaan"])
            try await Task.sleep(for: whole * chance.fraction())
            process.signal(SIGKILL)
            _ = await process.finish()
            // Before there was a shop nothing can be half.
            let hadBegun = other.hasBegun
            #expect(try await other.run("imports").code == (hadBegun ? 0 : 1))
            if !hadBegun { try await other.begin() }
            let there = try await other.sqlite("SELECT count(*) FROM orders")
            #expect(["0", "\(Self.orders)"].contains(there))
            if there == "0" {
                let again = try await other.run("import", "bawaan")
                #expect(again.code == 0, "\(again)")
            }
            #expect(try await other.sqlite("SELECT count(*) FROM orders") == "\(Self.orders)")
            #expect(try await other.sqlite("PRAGMA integrity_check") == "ok")
            #expect(try await other.run("today").code == 0)
        }
    }
}

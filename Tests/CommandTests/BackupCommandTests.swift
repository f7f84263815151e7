import Chances
import Foundation
import StorageTesting
import Testing

extension TheCommand {
    @Suite("Data are kept and put back") struct KeepingData {
        private func backups(_ shop: Terminal) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: shop.database + "/backups").sorted()
        }

        /// The same person's other folder.
        private func elsewhere(_ shop: Terminal) -> Terminal {
            var other = shop
            other.database = shop.folder + "/lain"
            return other
        }

        @Test("a backup says where it is, and comes back somewhere else", arguments: ["id", "en"])
        func roundTrip(_ language: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let made = try await shop.run("backup")
            #expect(made.code == 0, "\(made)")
            let name = try #require(try backups(shop).first)
            #expect(name.wholeMatch(of: #/akrab-\d{4}-\d\d-\d\dT\d{4}\.akrab/#) != nil)
            #expect(made.out.contains(shop.database + "/backups/" + name))
            let other = elsewhere(shop)
            let back = try await other.run("restore", "toko/backups/" + name)
            #expect(back.code == 0, "\(back)")
            #expect(back.out.hasPrefix(language == "id" ? "Dipulihkan: data “Dapur”" : "Restored: the data “Dapur”"))
            #expect(try await other.run(["today"] + Dapur.asOf).out == shop.run(["today"] + Dapur.asOf).out)
        }

        @Test("a passphrase comes from a file; another one does not open it")
        func passphrase() async throws {
            let shop = try await Dapur.open().english
            try shop.file("kunci", "kopi tanpa gula\n")
            try shop.file("salah", "kopi\n")
            #expect(try await shop.run("backup", "terkunci.akrab", "--passphrase-file", "kunci").code == 0)
            let other = elsewhere(shop)
            let none = try await other.run("restore", "terkunci.akrab")
            #expect(none.code == 1 && none.err.contains("There is no passphrase yet."))
            let wrong = try await other.run("restore", "terkunci.akrab", "--passphrase-file", "salah")
            #expect(wrong.code == 1 && wrong.err.contains("does not open"))
            #expect(try await other.run("restore", "terkunci.akrab", "--passphrase-file", "kunci").code == 0)
            #expect(try await other.run("show", "Pak Budi").code == 0)
        }

        @Test("nothing is put back under a running server, which makes backups itself")
        func besideAServer() async throws {
            let shop = try await Dapur.open().english
            try await Serving.with(shop) { _ async throws in
                #expect(try await shop.run("backup", "satu.akrab").code == 0)
                let refused = try await shop.run("restore", "satu.akrab")
                #expect(refused.code == 1)
                #expect(refused.err.contains("is in use by another program"))
                #expect(try await shop.run("rollback", "--yes").code == 1)
            }
            #expect(try await shop.run("restore", "satu.akrab").code == 0)
        }

        @Test("what is not a backup is refused with a sentence, and nothing changes")
        func refused() async throws {
            let shop = try await Dapur.open().english
            try shop.file("foto.jpg", "bukan cadangan")
            let other = try await shop.run("restore", "foto.jpg")
            #expect(other.code == 1 && other.err.contains("is not a backup of Akrab"))
            let none = try await shop.run("restore", "tidak-ada")
            #expect(none.code == 1 && none.err.contains("was not found"))
            #expect(try await shop.run("backup", "foto.jpg").err.contains("already"))
            #expect(try await shop.run("rollback").err.contains("no data from before an upgrade"))
            #expect(try await shop.run("show", "Pak Budi").code == 0)
        }

        @Test("while three people write: what was acknowledged before is in it, and nothing is half in it")
        func whileWriting() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let writers = try ThreeWriters(shop)
                for round in 1...5 {
                    let enough = writers.acknowledged.count + 3
                    let deadline = ContinuousClock.now + .seconds(60)
                    while writers.acknowledged.count < enough, ContinuousClock.now < deadline {
                        try await Task.sleep(for: .milliseconds(5))
                    }
                    let before = writers.acknowledged
                    #expect(before.count >= enough)
                    #expect(try await shop.run("backup", "ke-\(round).akrab").code == 0)
                    var other = shop
                    other.database = shop.folder + "/lain-\(round)"
                    #expect(try await other.run("restore", "ke-\(round).akrab").code == 0)
                    let kept = Set(
                        try await other.sqlite("SELECT text FROM entry WHERE kind = 40").split(separator: "\n").map(String.init)
                    )
                    #expect(Set(before).subtracting(kept) == [], "acknowledged and not in the backup")
                    #expect(try await other.sqlite("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok")
                    #expect(try await other.run(["today"] + Dapur.asOf).code == 0)
                }
                try await writers.stop()
            }
        }

        @Test("killed in the middle of putting back, ten times over: the old or the new")
        func killedRestoring() async throws {
            let shop = try await Dapur.open()
            #expect(try await shop.run("note", "Pak Budi", "yang baru").code == 0)
            #expect(try await shop.run("backup", "baru.akrab").code == 0)
            let old = elsewhere(shop)
            try old.file("catatan-lama.csv", Dapur.notebook)
            #expect(try await old.run("import", "catatan-lama.csv").code == 0)
            #expect(try await old.run("note", "Pak Budi", "yang lama").code == 0)
            #expect(try await old.run("backup", "lama.akrab").code == 0)

            let whole = try await ContinuousClock().measure { _ = try await old.run("restore", "lama.akrab") }
            var chance = Chance(seed: 7)
            var seen: Set<String> = []
            for _ in 0..<10 {
                #expect(try await old.run("restore", "lama.akrab").code == 0)
                let process = try old.start(["restore", "baru.akrab"])
                try await Task.sleep(for: whole * chance.fraction())
                process.signal(SIGKILL)
                let ended = await process.finish()
                let shown = try await old.run("show", "Pak Budi")
                #expect(shown.code == 0, "\(shown)")
                let isNew = shown.out.contains("yang baru")
                #expect(isNew != shown.out.contains("yang lama"), "\(shown)")
                if ended.code == 0 { #expect(isNew) }
                #expect(try await old.sqlite("PRAGMA integrity_check; PRAGMA foreign_key_check") == "ok")
                seen.insert(isNew ? "new" : "old")
            }
            #expect(seen != [])
        }

        @Test("killed in the middle of an upgrade, ten times over: the old or the new, and the upgrade goes on")
        func killedUpgrading() async throws {
            let shop = try Terminal()
            try await OldShop.make(inFolder: shop.folder + "/asal", orders: 60_000)
            func lay() async throws {
                _ = try await shop.other("/bin/rm", "-rf", shop.database)
                let copied = try await shop.other("/bin/cp", "-r", shop.folder + "/asal", shop.database)
                guard copied.code == 0 else { throw TestTrouble("\(copied)") }
            }
            try await lay()
            let whole = try await ContinuousClock().measure { _ = try await shop.run("imports") }
            var chance = Chance(seed: 12)
            for _ in 0..<10 {
                try await lay()
                let process = try shop.start(["imports"])
                try await Task.sleep(for: whole * chance.fraction())
                process.signal(SIGKILL)
                _ = await process.finish()
                let version = try await shop.sqlite("SELECT max(number) FROM schema_version")
                let tables = try await shop.sqlite("SELECT count(*) FROM sqlite_master WHERE name = 'order_line'")
                let isWhole = version == "1" ? tables == "1" : (Int(version) ?? 0) > 1 && tables == "0"
                #expect(isWhole, "schema \(version), \(tables) old tables")
                #expect(try await shop.run("imports").code == 0)
                #expect(try await shop.sqlite("SELECT count(*) FROM orders WHERE lines IS NOT NULL") == "60000")
                #expect(try backups(shop).contains("before-schema-2.akrab"))
            }
        }

        @Test("the way back from an upgrade says what it costs, and asks for a yes")
        func rollback() async throws {
            let shop = try Terminal().english
            try await OldShop.make(inFolder: shop.database)
            #expect(try await shop.run("note", "Bu Sari", "sesudahnya").code == 0)
            let asked = try await shop.run("rollback")
            #expect(asked.code == 1)
            #expect(asked.err.contains("1 entry written since would be lost"), "\(asked)")
            #expect(try await shop.run("show", "Bu Sari").out.contains("sesudahnya"))
            let gone = try await shop.run("rollback", "--yes")
            #expect(gone.code == 0, "\(gone)")
            #expect(gone.out.contains("before-rollback-"))
            #expect(try await shop.sqlite("SELECT max(number) FROM schema_version") == "1")
            #expect(try await shop.sqlite("SELECT count(*) FROM entry WHERE text = 'sesudahnya'") == "0")
        }

        @Test("no snapshot is made when nobody wants one")
        func noSnapshot() async throws {
            let shop = try Terminal()
            try await OldShop.make(inFolder: shop.database)
            #expect(try await shop.run("imports", "--no-snapshot").code == 0)
            #expect(!FileManager.default.fileExists(atPath: shop.database + "/backups/before-schema-2.akrab"))
        }

        @Test("data on a server: the server's own command line, without its password", arguments: ["backup", "rollback"])
        func server(_ command: String) async throws {
            let shop = try Terminal().english
            let said = try await shop.run(command, "--database", "postgres://akrab:rahasia@db.example/toko?sslmode=require")
            #expect(said.code == 3)
            #expect(said.err.contains(command == "backup" ? "pg_dump --format=custom" : "pg_restore --clean"))
            #expect(said.err.contains("'postgres://akrab@db.example/toko?sslmode=require'"))
            #expect(!said.err.contains("rahasia"))
        }
    }
}

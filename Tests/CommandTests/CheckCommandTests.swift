import Foundation
import StorageTesting
import Testing

extension TheCommand {
    @Suite("Data are checked, and put right") struct CheckingData {
        @Test("a shop that is well says so, in both languages, and stays as it was", arguments: ["id", "en"])
        func clean(_ language: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            try await shop.run("today")
            let before = try await shop.sqlite("SELECT count(*), max(id) FROM entry")
            let looked = try await shop.run("check")
            #expect(looked.code == 0, "\(looked)")
            #expect(looked.out.contains(language == "id" ? "Semua baik." : "All is well."))
            #expect(looked.lines.count { $0.hasPrefix("✓") } == 22)
            #expect(try await shop.sqlite("SELECT count(*), max(id) FROM entry") == before)
        }

        @Test("what is wrong is named with its place and what to do; programs get the same")
        func flawed() async throws {
            let shop = try await Dapur.open().english
            try await shop.run("promise", "Pak Budi", "antar galon", "--due", "2026-12-01")
            _ = try await shop.sqlite("UPDATE promise SET state = 1")
            let promise = try await shop.sqlite("SELECT id FROM promise")
            let looked = try await shop.run("check")
            #expect(looked.code == 2)
            #expect(looked.out.contains("✗ Promises stand as written: 1 problem"))
            #expect(looked.out.contains("↻ It is not as written: promise \(promise) (state: 1 ≠ 0)"), "\(looked)")
            #expect(looked.out.contains("akrab check --mend"))

            struct Answer: Decodable {
                struct Check: Decodable {
                    struct Flaw: Decodable {
                        var kind: String
                        var remedy: String
                        var table: String
                        var row: String
                    }
                    var check: String
                    var flaws: [Flaw]
                }
                var isClean: Bool
                var checks: [Check]
            }
            let json = try await shop.run("check", "--json")
            let answer = try JSONDecoder().decode(Answer.self, from: Data(json.out.utf8))
            let flaw = try #require(answer.checks.first { $0.check == "promises" }?.flaws.first)
            #expect(json.code == 2 && !answer.isClean)
            #expect(flaw.kind == "differs" && flaw.remedy == "mend" && flaw.table == "promise" && flaw.row == promise)

            let mended = try await shop.run("check", "--mend")
            #expect(mended.code == 0, "\(mended)")
            #expect(mended.out.contains("before-mend-") && mended.out.contains("Put right."))
            #expect(try await shop.sqlite("SELECT state FROM promise") == "0")
            #expect(try await shop.run("check").code == 0)
        }

        @Test("a running server looks, and puts right, itself")
        func besideAServer() async throws {
            let shop = try await Dapur.open().english
            try await Serving.with(shop) { _ async throws in
                #expect(try await shop.run("check").code == 0)
                _ = try await shop.sqlite("UPDATE customer SET search_name = 'x' WHERE name = 'Pak Budi'")
                #expect(try await shop.run("check").code == 2)
                #expect(try await shop.run("check", "--mend").code == 0)
                #expect(try await shop.run("note", "Pak Budi", "halo").code == 0)
            }
        }

        @Test("damaged pages: named, nothing put right, nobody serves or writes, and a backup brings all back")
        func damaged() async throws {
            let shop = try await Dapur.open().english
            try await shop.run("today")
            #expect(try await shop.run("backup", "satu.akrab").code == 0)
            let path = shop.database + "/akrab.db"
            var data = try Data(contentsOf: URL(fileURLWithPath: path))
            let root = try #require(Int(try await shop.sqlite("SELECT rootpage FROM sqlite_master WHERE name = 'entry'")))
            data[(root - 1) * 4096] = 0x77
            try data.write(to: URL(fileURLWithPath: path))

            let looked = try await shop.run("check")
            #expect(looked.code == 2)
            #expect(
                looked.out.contains("✗ Where it is stored is whole") && looked.out.contains("akrab restore FILE"), "\(looked)")
            let mend = try await shop.run("check", "--mend")
            #expect(mend.code == 2 && mend.err.contains("nothing has changed"), "\(mend)")
            let serve = try await shop.start(["serve", "--port", "0"]).finish()
            #expect(serve.code == 1 && serve.err.contains("akrab check"), "\(serve)")
            #expect(try await shop.run("note", "Pak Budi", "halo").code == 1)
            #expect(try await shop.run("restore", "satu.akrab").code == 0)
            #expect(try await shop.run("check").code == 0)
        }

        @Test("a log that lost its end: named, and nothing is written over it")
        func cutLog() async throws {
            let shop = try await Dapur.open().english
            let server = try await Serving.start(shop)
            #expect(try await shop.run("note", "Pak Budi", "yang terakhir").code == 0)
            server.process.signal(SIGKILL)
            _ = await server.process.finish()
            let log = shop.database + "/akrab.db-wal"
            let data = try Data(contentsOf: URL(fileURLWithPath: log))
            try #require(data.count > 8_192)
            try data.prefix(data.count / 2).write(to: URL(fileURLWithPath: log))
            let looked = try await shop.run("check")
            #expect(looked.code == 2 && looked.out.contains("✗ What was written last is whole"), "\(looked)")
            let note = try await shop.run("note", "Pak Budi", "lagi")
            #expect(note.code == 1 && note.err.contains("akrab restore"), "\(note)")
        }

        @Test("a file that cannot even be opened is named all the same, and a backup brings it back")
        func rubble() async throws {
            let shop = try await Dapur.open().english
            #expect(try await shop.run("backup", "satu.akrab").code == 0)
            try Data(repeating: 65, count: 9_000).write(to: URL(fileURLWithPath: shop.database + "/akrab.db"))
            let looked = try await shop.run("check")
            #expect(looked.code == 2 && looked.out.contains("This part is damaged: akrab.db"), "\(looked)")
            #expect(try await shop.run("check", "--mend").code == 2)
            #expect(try await shop.run("today").err.contains("akrab check"))
            #expect(try await shop.run("restore", "satu.akrab").code == 0)
            #expect(try await shop.run("check").code == 0)
        }

        @Test("a folder without a shop is not made into one")
        func nowhere() async throws {
            let shop = try Terminal().english
            #expect(try await shop.run("check").err.contains("is not the data of an Akrab shop"))
            #expect(!FileManager.default.fileExists(atPath: shop.database))
        }
    }
}

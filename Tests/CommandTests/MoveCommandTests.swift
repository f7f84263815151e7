import Chances
import Foundation
import StorageTesting
import Testing

extension TheCommand {
    @Suite("A shop moves") struct MovingData {
        @Test("to PostgreSQL and back: the same today, and a table of what arrived", arguments: ["id", "en"])
        func thereAndBack(_ language: String) async throws {
            var shop = try await Dapur.open()
            shop.language = language
            let today = try await shop.run(["today"] + Dapur.asOf).out
            let address = try await OnPostgreSQL.address()
            let moved = try await shop.run("move", "--to", address)
            #expect(moved.code == 0, "\(moved)")
            #expect(moved.out.contains(#/customer +4/#) && moved.out.contains(address))
            #expect(moved.out.contains(language == "id" ? "Mulai sekarang pakai" : "From now on use"))
            var server = shop
            server.database = address
            #expect(try await server.run(["today"] + Dapur.asOf).out == today)
            #expect(try await server.run("note", "Pak Budi", "sudah pindah").code == 0)
            #expect(try await server.run("check").code == 0)
            let back = try await server.run("move", "--to", shop.folder + "/kembali")
            #expect(back.code == 0, "\(back)")
            var home = shop
            home.database = shop.folder + "/kembali"
            #expect(try await home.run("show", "Pak Budi").out.contains("sudah pindah"))
            #expect(try await home.run("check").code == 0)
        }

        @Test("what cannot be is refused with a sentence")
        func refused() async throws {
            let shop = try await Dapur.open().english
            let full = try await Dapur.open()
            #expect(try await shop.run("move", "--to", full.database).err.contains("There are data at"))
            #expect(try await shop.run("move", "--to", shop.database).err.contains("It is the same place"))
            let nowhere = try await shop.run("move", "--to", "postgres://akrab:rahasia@127.0.0.1:1/toko")
            #expect(nowhere.code == 1 && nowhere.err.contains("cannot be reached") && !nowhere.err.contains("rahasia"))
            try await Serving.with(shop) { _ async throws in
                let busy = try await shop.run("move", "--to", shop.folder + "/baru")
                #expect(busy.code == 1 && busy.err.contains("in use by another program"), "\(busy)")
            }
            #expect(!FileManager.default.fileExists(atPath: shop.folder + "/baru/akrab.db"))
            let none = try Terminal().english
            #expect(try await none.run("move", "--to", "x").err.contains("is not the data of an Akrab shop"))
        }

        @Test("killed in the middle, six times over: the source is untouched, the target empty or whole")
        func killed() async throws {
            let shop = try Terminal()
            try await OldShop.make(inFolder: shop.database, orders: 20_000)
            #expect(try await shop.run("imports").code == 0)
            let entries = try await shop.sqlite("SELECT count(*) FROM entry")
            let whole = try await ContinuousClock().measure { _ = try await shop.run("move", "--to", shop.folder + "/ukur") }
            var chance = Chance(seed: 21)
            for round in 0..<6 {
                let isServer = round % 2 == 0
                var target = shop
                target.database = isServer ? try await OnPostgreSQL.address() : shop.folder + "/tujuan-\(round)"
                let process = try shop.start(["move", "--to", target.database])
                try await Task.sleep(for: whole * chance.fraction())
                process.signal(SIGKILL)
                let ended = await process.finish()
                #expect(try await shop.sqlite("SELECT count(*) FROM entry; PRAGMA integrity_check") == "\(entries)\nok")
                if ended.code == nil {
                    // Empty, so that it takes the shop now.
                    let again = try await shop.run("move", "--to", target.database)
                    let hadArrived = again.code == 1
                    #expect(again.code == 0 || hadArrived, "\(again)")
                }
                #expect(try await target.run("show", "Bu Sari").code == 0)
            }
        }
    }
}

import Foundation
import Testing

extension TheCommand {
    /// Who gets in, by the command line and beside a running server.
    @Suite("The doors, from the machine itself") struct DoorsCommand {
        @Test("the first start prints a code in both languages; with it there is an owner, and no code any more")
        func firstStart() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { server async throws in
                #expect(server.process.out.contains("Kode untuk memulai: "))
                #expect(server.process.out.contains("The code to begin with: "))
                #expect(try await server.get("/", shop) == "")
                try await server.becomeOwner(shop)
                #expect(try await server.get("/", shop).contains("Mas Joko"))
            }
            try await Serving.with(shop) { server async throws in
                #expect(!server.process.out.contains("Kode untuk memulai"))
                #expect(try await server.get("/", shop).contains("Mas Joko"))
            }
        }

        @Test("staff are listed, and a way back in is made beside the server; it opens once")
        func reset() async throws {
            let shop = try await Dapur.open()
            #expect(try await shop.run("staff").out.contains("Belum ada yang bisa masuk"))
            try await Serving.with(shop) { server async throws in
                try await server.becomeOwner(shop)
                #expect(try await shop.run("staff").out.contains("Bu Sari (sari): pemilik"))
                #expect(try await shop.run("staff", "--reset", "Pak Siapa").code == 1)
                let said = try await shop.run("staff", "--reset", "Bu Sari")
                let path = try #require(said.out.firstMatch(of: #/\/undangan\/[\w-]+/#).map { String($0.0) })
                #expect(try await server.get(path, shop).contains("Kata sandi baru untuk Bu Sari"))
            }
        }

        @Test("beyond this machine only with an owner, and unencrypted only when said")
        func lan() async throws {
            let shop = try await Dapur.open()
            let early = try await shop.run("serve", "--port", "0", "--lan", "--plain-http")
            #expect(early.code == 1)
            #expect(early.err.contains("belum punya pemilik"))
            try await Serving.with(shop) { server async throws in try await server.becomeOwner(shop) }
            let plain = try await shop.run("serve", "--port", "0", "--lan")
            #expect(plain.code == 1)
            #expect(plain.err.contains("--plain-http"))
            let server = try await Serving.start(shop, "--lan", "--host", "toko.lokal", "--plain-http")
            func status(_ host: String) async throws -> String {
                let address = "http://127.0.0.1:\(server.port)/masuk"
                return try await shop.other(
                    "/usr/bin/curl", "-s", "-m", "30", "-o", "/dev/null", "-w", "%{http_code}", "-H", "Host: \(host)", address
                ).out
            }
            #expect(server.process.out.contains("http://toko.lokal:\(server.port)/"))
            #expect(server.process.out.contains("█"))
            #expect(try await status("toko.lokal:\(server.port)") == "200")
            #expect(try await status("evil.example") == "421")
            server.process.signal(SIGTERM)
            _ = await server.process.finish()
        }

        @Test("R1, R2, R10: what opens the door stands neither in the data nor in the log; the folder is its owner's alone")
        func atRest() async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop)
            try await server.becomeOwner(shop)
            _ = try await server.send("/keluar", [], from: "/", shop)
            _ = try await server.send("/masuk", [("masuk", "sari"), ("sandi", "salah sekali ini")], from: "/masuk", shop)
            let word = try #require(try await server.enter("sari", Serving.password, shop))
            let link = try await shop.run("staff", "--reset", "sari").out
            let secret = try #require(link.firstMatch(of: #/\/undangan\/([\w-]+)/#).map { String($0.1) })
            server.process.signal(SIGTERM)
            let ended = await server.process.finish()
            let code = try #require(ended.out.firstMatch(of: #/: (\d{8})\n/#).map { String($0.1) })
            for hidden in [Serving.password, "salah sekali ini", word, secret] {
                #expect(!(ended.out + ended.err).contains(hidden))
            }
            for name in try FileManager.default.contentsOfDirectory(atPath: shop.database) {
                let path = "\(shop.database)/\(name)"
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
                #expect((attributes[.posixPermissions] as? Int ?? 0) & 0o077 == 0, "\(name)")
                let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
                for hidden in [Serving.password, word, secret, code] {
                    #expect(bytes.firstRange(of: Array(hidden.utf8)) == nil, "\(name)")
                }
            }
        }
    }
}

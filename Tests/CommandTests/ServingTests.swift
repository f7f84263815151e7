import Foundation
import Testing

extension TheCommand {
    /// A server owns the folder; commands beside it are carried out by it.
    @Suite("Beside a running server") struct BesideAServer {
        @Test("the pages are served, of the same shop")
        func serves() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { server async throws in
                #expect(try await server.get("/sehat", shop) == "ok")
                try await server.becomeOwner(shop)
                #expect(try await server.get("/", shop).contains("Mas Joko"))
            }
        }

        @Test("more connections than there are file handles wait, and end nothing")
        func handles() async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop, under: ["/usr/bin/prlimit", "--nofile=64:64"])
            let crowd = "for n in $(seq 200); do exec {line}<>/dev/tcp/127.0.0.1/\(server.port) || exit 1; done; sleep 1"
            #expect(try await shop.other("/bin/bash", "-c", crowd).code == 0)
            #expect(try await server.get("/sehat", shop) == "ok")
            #expect(try await shop.run("note", "Pak Budi", "lewat server").code == 0)
            server.process.signal(SIGTERM)
            #expect(await server.process.finish().code == 0)
        }

        @Test("a command is carried out by the server, and says what it always says", arguments: ["id", "en"])
        func forwarded(_ language: String) async throws {
            var shop = try await Dapur.open()
            let alone = try await shop.run("note", "Pak Budi", "sendiri")
            #expect(alone.out == "Tercatat: Pak Budi.\n")
            try await Serving.with(shop) { server async throws in
                shop.language = language
                let said = try await shop.run("note", "Pak Budi", "lewat server")
                #expect(said.out == (language == "id" ? "Tercatat: Pak Budi.\n" : "Noted: Pak Budi.\n"))
                #expect(said.err == "")
                #expect(said.code == 0)
                try await server.becomeOwner(shop)
                let id = try #require(try await shop.run("show", "Pak Budi").out.firstMatch(of: #/\((\d+)\)/#)?.1)
                #expect(try await server.get("/pelanggan/\(id)", shop).contains("lewat server"))
            }
        }

        @Test("a file is brought in from where the command was typed")
        func importing() async throws {
            let shop = try await Dapur.open()
            try shop.file("kontak.csv", "Nama,No HP\nBu Wati,0812-0000-0044\n")
            try await Serving.with(shop) { _ async throws in
                let said = try await shop.run("import", "kontak.csv", "--json")
                #expect(said.code == 0)
                #expect(said.out.contains("\"newCustomers\" : 1"))
            }
        }

        @Test("what is refused comes back as it is refused: its sentence, its exit code")
        func refused() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let said = try await shop.run("note", "Bu Wati", "halo")
                #expect(said.code == 1)
                #expect(said.out == "")
                #expect(said.err == "Belum ada pelanggan “Bu Wati”. Periksa ejaannya, atau tambahkan dulu.\n")
                #expect((try await shop.run("today", "--jangan").code ?? 0) != 0)
            }
        }

        @Test("words go over the socket as they are", arguments: ["$(touch x)", "a\nb", "\"}{\\", "🌸 \u{2028}x", "-v"])
        func words(_ text: String) async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                #expect(try await shop.run("note", "Pak Budi", "--", text).code == 0)
            }
            #expect(try await shop.sqlite("SELECT text FROM entry WHERE source = 0 ORDER BY id DESC LIMIT 1") == text)
        }

        @Test("many commands at once are all carried out")
        func many() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let codes = try await withThrowingTaskGroup(of: Int32?.self) { group in
                    for number in 1...16 { group.addTask { try await shop.run("note", "Pak Budi", "catatan \(number)").code } }
                    return try await group.reduce(into: []) { $0.append($1) }
                }
                #expect(codes == Array(repeating: 0, count: 16))
            }
            #expect(try await shop.sqlite("SELECT count(DISTINCT text) FROM entry WHERE text LIKE 'catatan %'") == "16")
        }

        @Test("a second server is told that there is one")
        func secondServer() async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let said = try await shop.run("serve", "--port", "0")
                #expect(said.code == 1)
                #expect(said.err.contains("sedang dipakai program lain"))
            }
        }

        @Test(
            "a port that is taken is said so, and the folder is free again",
            arguments: [
                ("id", "sedang dipakai program lain"), ("en", "is in use by another program"),
            ])
        func takenPort(_ language: String, _ words: String) async throws {
            let shop = try await Dapur.open()
            var other = try await Dapur.open()
            other.language = language
            try await Serving.with(shop) { server async throws in
                let said = try await other.run("serve", "--port", "\(server.port)")
                #expect(said.code == 1)
                #expect(said.err.contains("\(server.port)"))
                #expect(said.err.contains(words))
                #expect(said.out == "")
                #expect(try await other.run("today").code == 0)
            }
        }

        @Test("asked to end, it ends well and leaves no socket behind", arguments: [SIGTERM, SIGINT])
        func ends(_ signal: Int32) async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop)
            #expect(FileManager.default.fileExists(atPath: shop.database + "/akrab.sock"))
            server.process.signal(signal)
            let ended = await server.process.finish()
            #expect(ended.code == 0, "\(ended)")
            #expect(ended.err == "")
            #expect(!FileManager.default.fileExists(atPath: shop.database + "/akrab.sock"))
            #expect(try await shop.run("today").code == 0)
        }

        @Test("somebody who only keeps the line open does not keep it from ending")
        func silentCaller() async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop)
            let caller = try #require(UnixLine(shop.database + "/akrab.sock"))
            #expect(try await shop.run("today").code == 0)
            server.process.signal(SIGTERM)
            #expect(await server.process.finish().code == 0)
            caller.hangUp()
        }

        @Test("a socket left behind by one that was killed is in nobody's way")
        func leftSocket() async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop)
            server.process.signal(SIGKILL)
            _ = await server.process.finish()
            #expect(FileManager.default.fileExists(atPath: shop.database + "/akrab.sock"))
            #expect(try await shop.run("note", "Pak Budi", "halo").code == 0)
            try await Serving.with(shop) { _ async throws in
                #expect(try await shop.run("note", "Pak Budi", "halo lagi").code == 0)
            }
        }

        @Test(
            "nonsense on the socket harms nobody",
            arguments: ["", "\n", "{}\n", "GET / HTTP/1.1\r\n\r\n", "{\"arguments\":[\"note\"]}\n"])
        func nonsense(_ words: String) async throws {
            let shop = try await Dapur.open()
            try await Serving.with(shop) { _ async throws in
                let caller = try #require(UnixLine(shop.database + "/akrab.sock"))
                caller.say(words)
                caller.hangUp()
                #expect(try await shop.run("note", "Pak Budi", "halo").code == 0)
            }
        }

        @Test("a folder too deep for a socket is served all the same; a command beside it is refused clearly")
        func deepFolder() async throws {
            var shop = try await Dapur.open()
            shop.database = shop.folder + "/" + String(repeating: "dalam/", count: 20) + "toko"
            try await Serving.with(shop) { server async throws in
                #expect(try await server.get("/sehat", shop) == "ok")
                let said = try await shop.run("today")
                #expect(said.code == 1)
                #expect(said.err.contains("sedang dipakai program lain"))
            }
        }

        @Test("nothing people wrote, and no number of theirs, is in the server's log")
        func log() async throws {
            let shop = try await Dapur.open()
            let server = try await Serving.start(shop)
            try await server.becomeOwner(shop)
            _ = try await server.get("/", shop)
            _ = try await server.get("/pelanggan?cari=Mas%20Joko", shop)
            _ = try await shop.run("note", "Pak Budi", "rahasia sekali")
            server.process.signal(SIGTERM)
            let ended = await server.process.finish()
            for word in ["Joko", "rahasia", "0812", "62812", "40 kotak"] { #expect(!(ended.out + ended.err).contains(word)) }
        }
    }
}

import Foundation
import StorageTesting
import Testing

extension TheCommand {
    /// The same shop in the grown-up database, named by its address.
    @Suite("On PostgreSQL") struct OnPostgreSQL {
        private func shop() async throws -> Terminal {
            var shop = try Terminal()
            shop.database = try await Self.address()
            try shop.file("catatan.csv", Dapur.notebook)
            try shop.file("Chat WhatsApp dengan Mas Joko.txt", Dapur.chat)
            return shop
        }

        /// As people write it, from what libpq calls a connection string.
        static func address() async throws -> String {
            let words = try await TemporaryPostgreSQL.shared().createDatabase(empty: true).split(separator: " ")
            let parts = Dictionary(
                uniqueKeysWithValues: words.map { word in
                    let pair = word.split(separator: "=", maxSplits: 1)
                    return (String(pair[0]), String(pair[1]))
                })
            guard let host = parts["host"], let port = parts["port"], let name = parts["dbname"] else {
                throw TestTrouble("no address in \(words)")
            }
            return "postgres://postgres@/\(name)?host=\(host.replacing("/", with: "%2F"))&port=\(port)"
        }

        @Test("files come in, and today names who waits, as on the small one")
        func importAndToday() async throws {
            let shop = try await shop()
            let came = try await shop.run(
                "import", "catatan.csv", "Chat WhatsApp dengan Mas Joko.txt", "--business", "Dapur", "--we", "Dapur",
                "--exported-at",
                "2026-11-19 15:02")
            #expect(came.code == 0, "\(came)")
            let small = try await Dapur.open()
            #expect(try await shop.run(["today"] + Dapur.asOf).out == small.run(["today"] + Dapur.asOf).out)
        }

        @Test("what is noted is shown")
        func note() async throws {
            let shop = try await shop()
            try await shop.run("import", "catatan.csv")
            #expect(try await shop.run("note", "Pak Budi", "halo").code == 0)
            #expect(try await shop.run("show", "Pak Budi").out.contains("Catatan: halo"))
        }

        @Test("it is served, and ends well when asked to")
        func serve() async throws {
            let shop = try await shop()
            try await shop.run("import", "catatan.csv")
            let server = try await Serving.start(shop)
            try await server.becomeOwner(shop)
            #expect(try await server.get("/pelanggan", shop).contains("Pak Budi"))
            #expect(try await shop.run("note", "Pak Budi", "halo").code == 0)
            server.process.signal(SIGTERM)
            #expect(await server.process.finish().code == 0)
        }
    }
}

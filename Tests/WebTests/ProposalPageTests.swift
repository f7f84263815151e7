import Foundation
import Testing
import UseCases
import Vocabulary

/// A sentence with a date becomes a promise by one tap.
@Suite("Proposals on pages") struct ProposalPageTests {
    private static func open() async throws -> OpenShop {
        let chat = """
            18/11/2026 09.14 - Bu Wati Laundry: Mbak, bisa kirim daftar harga?
            18/11/2026 09.20 - Warung Uji: Baik Bu, besok siang saya kirim daftar harganya ya
            """
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(chat.utf8).write(to: folder.appendingPathComponent("WhatsApp Chat with Bu Wati Laundry.txt"))
        return try await OpenShop(name: "Warung Uji") { shop in
            var request = ImportRequest(paths: [folder.path])
            request.we = ["Warung Uji"]
            request.exportedAt = OpenShop.now
            _ = try await ImportDesk(shop, request).run()
            try await shop.readMessages()
        }
    }

    private static func form(_ page: Answer, _ what: String) throws -> String {
        String(
            try #require(
                page.body.firstMatch(of: try Regex("action=\"(/usulan/[^\"]+/\(what))\"", as: (Substring, Substring).self)).map(
                    \.1)))
    }

    @Test("our own word is noted with one tap, and not asked about again")
    func accept() async throws {
        let open = try await Self.open()
        let page = try await open.get("/")
        let answer = try await open.send(try Self.form(page, "catat"), from: "/", [])
        #expect(answer.headers["location"] == "/?kabar=tercatat")
        let promises = try await open.shop.openPromises()
        #expect(promises.map(\.customer.name) == ["Bu Wati Laundry"])
        #expect(promises.first?.thing.due.day(in: .jakarta) == Day(year: 2026, month: 11, day: 19))
        #expect(try await open.get("/").body.contains("/usulan/") == false)
    }

    @Test("what is left is left")
    func drop() async throws {
        let open = try await Self.open()
        let page = try await open.get("/")
        let answer = try await open.send(try Self.form(page, "lewati"), from: "/", [])
        #expect(answer.headers["location"] == "/?kabar=dilewati")
        #expect(try await open.shop.openPromises().isEmpty)
        #expect(try await open.get("/").body.contains("/usulan/") == false)
    }
}

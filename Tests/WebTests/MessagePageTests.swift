import Foundation
import Testing
import UseCases
import Vocabulary

/// Quiet tags beside messages, and one tap to say how they were meant.
@Suite("What a message means, on pages") struct MessagePageTests {
    private static func open() async throws -> OpenShop {
        let chat = """
            18/11/2026 09.00 - Pak Budi: kardusnya penyok semua, kecewa banget 😡
            19/11/2026 09.10 - Pak Budi: rekening saya kebobol, tolong blokir sekarang
            """
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(chat.utf8).write(to: folder.appendingPathComponent("WhatsApp Chat with Pak Budi.txt"))
        return try await OpenShop(name: "Warung Uji") { shop in
            var request = ImportRequest(paths: [folder.path])
            request.we = ["Warung Uji"]
            request.exportedAt = OpenShop.now
            _ = try await ImportDesk(shop, request).run()
            try await shop.readMessages()
        }
    }

    /// The messages a page has tags of, as it shows them.
    private func tags(on page: Answer) -> [(address: String, word: String)] {
        page.body.matches(of: #/<a class="tag[^"]*" href="(\/pesan\/\d+)[^"]*">([^<]+)<\/a>/#).map {
            (String($0.1), String($0.2))
        }
    }

    @Test("the timeline tells quietly what stands out; Today says why it cannot wait")
    func tagged() async throws {
        let open = try await Self.open()
        let page = "/pelanggan/\(try await open.customer("Pak Budi"))"
        let timeline = tags(on: try await open.get(page)).map(\.word)
        #expect(timeline.contains("keluhan") && timeline.contains("mendesak"))
        let today = try await open.get("/")
        #expect(Set(tags(on: today).map(\.word)).isSuperset(of: ["mendesak", "keluhan"]))
        #expect(today.body.contains("Mendesak: <b>“kebobol”</b>."))
        #expect(tags(on: try await open.get("/?bahasa=en")).map(\.word).contains("urgent"))
    }

    @Test("one tap says otherwise, the tag says who said so, and another takes it back")
    func corrected() async throws {
        let open = try await Self.open()
        let page = "/pelanggan/\(try await open.customer("Pak Budi"))"
        let complaint = try #require(tags(on: try await open.get(page)).last { $0.word == "keluhan" })
        let shown = try await open.get(complaint.address)
        #expect(shown.status == 200 && shown.body.contains("kardusnya penyok semua"))
        #expect(shown.body.contains("value=\"benar\"") && !shown.body.contains("value=\"seperti-terdengar\""))
        let answer = try await open.send(complaint.address + "/maksud", from: page, [("maksud", "saran")])
        #expect(answer.headers["location"] == page + "?kabar=maksud")
        let after = tags(on: try await open.get(page)).first { $0.address == complaint.address }
        #expect(after?.word == "saran, kata kita")
        #expect(try await open.get(complaint.address).body.contains("value=\"seperti-terdengar\""))
        let back = try await open.send(complaint.address + "/maksud", from: page, [("maksud", "seperti-terdengar")])
        #expect(back.headers["location"] == page + "?kabar=maksud-batal")
        #expect(tags(on: try await open.get(page)).first { $0.address == complaint.address }?.word == "keluhan")
        let right = try await open.send(complaint.address + "/maksud", from: page, [("maksud", "benar")])
        #expect(right.headers["location"] == page + "?kabar=maksud")
        #expect(tags(on: try await open.get(page)).first { $0.address == complaint.address }?.word == "keluhan, kata kita")
        let odd = try await open.send(complaint.address + "/maksud", from: page, [("maksud", "entah")])
        #expect(odd.headers["location"] == page + "?kabar=tak-jelas")
    }

    @Test("whoever came from Today or a thread goes back there, and nobody is led out of the app")
    func goesBack() async throws {
        let open = try await Self.open()
        let talk = "/pelanggan/\(try await open.customer("Pak Budi"))/percakapan"
        for page in ["/", talk] {
            let shown = try await open.get(page).body
            let link = try #require(shown.firstMatch(of: #/<a class="tag[^"]*" href="(\/pesan\/[^"]*)"/#)?.1)
            let asked = try await open.get(String(link).replacing("&amp;", with: "&"))
            #expect(asked.body.contains("name=\"kembali\" value=\"\(page)\""))
        }
        let message = try #require(tags(on: try await open.get(talk)).first).address
        let elsewhere = try await open.get(message + "?dari=//evil.example").body
        #expect(!elsewhere.contains("evil.example\">") && elsewhere.contains("name=\"kembali\" value=\"/pelanggan/"))
    }

    @Test("what needs no answer leaves Today by one tap")
    func leaves() async throws {
        let open = try await Self.open()
        #expect(try await open.shop.today().people == 1)
        let page = "/pelanggan/\(try await open.customer("Pak Budi"))"
        for tag in Set(tags(on: try await open.get(page)).map(\.address)) {
            _ = try await open.send(tag + "/maksud", from: "/", [("maksud", "sampah")])
        }
        #expect(try await open.shop.today().lines.filter { $0.call.lane == .waiting }.isEmpty)
    }

    @Test("there is no page of a message that is not there, or of ours")
    func missing() async throws {
        let open = try await Self.open()
        #expect(try await open.get("/pesan/7").status == 404)
        #expect(try await open.send("/pesan/7/maksud", from: "/", [("maksud", "saran")]).status == 404)
    }
}

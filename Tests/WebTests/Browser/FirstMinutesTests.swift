import Foundation
import Testing
import UseCases

extension BrowserTests {
    /// Nobody has read anything: an empty shop, one exported chat, a telephone.
    @Test("the first ten minutes: a chat comes in, somebody waits and is answered, a sentence becomes a promise, and is kept")
    func firstMinutes() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let host = "http://127.0.0.1:\(open.port)"
        let chat = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: chat) }
        try Data(
            """
            18/11/2026 09.14 - Bu Wati Laundry: Mbak, bisa kirim daftar harga?
            18/11/2026 09.20 - Warung Uji: Baik Bu, besok siang saya kirim daftar harganya ya
            18/11/2026 10.00 - Bu Wati Laundry: Kalau Jumat bisa 30 kotak?
            """.utf8
        ).write(to: chat)
        try await RealBrowser.with { browser async throws in
            func page() async throws -> String {
                try await browser.ask(String.self, "return document.querySelector('main').innerText")
            }
            func see(_ name: String) async throws {
                let widths = try await browser.ask([Int].self, "return [document.documentElement.scrollWidth, innerWidth]")
                #expect(widths == [360, 360], "\(name)")
                #expect(try await browser.ask([String].self, PageScripts.smallTargets) == [], "\(name)")
                try await browser.picture(whole: true).write(
                    to: Inspection.pictureFolder().appendingPathComponent("first-\(name)-phone.png"))
            }
            try await browser.look(.phone)
            try await browser.enter(open)
            try await browser.visit(host + "/")
            try await see("1-empty")
            try await browser.follow("main .primary")
            try await browser.type(chat.path, into: "input[type=file]")
            try await browser.follow("main .box .primary")
            #expect(try await page().contains("Anda yang mana?"))
            try await browser.click("input[value='Warung Uji']")
            try await see("2-who")
            try await browser.follow("main .box .primary")
            #expect(try await page().contains("Selesai dimasukkan"))
            try await see("3-in")
            try await browser.follow("main a.primary")

            #expect(try await page().contains("Kalau Jumat bisa 30 kotak?"))
            try await see("4-today")
            try await browser.follow("[action$='/sudah-dibalas'] button")
            #expect(try await page().contains("Sudah dibalas, tidak menunggu lagi."))
            #expect(try await page().contains("Kalau Jumat bisa 30 kotak?") == false)

            try await browser.follow("[action$='/catat'] button")
            #expect(try await page().contains("Tercatat."))
            try await see("5-promised")
            try await browser.follow("[action$='/ditepati'] button")
            #expect(try await page().contains("Janji ditepati."))
            #expect(try await open.shop.openPromises().isEmpty)
            #expect(try await browser.log("browser").map(\.message) == [])
            #expect(try await browser.requests().filter { !$0.hasPrefix(host + "/") && !$0.hasPrefix("data:") } == [])
        }
    }
}

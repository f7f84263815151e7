import Foundation
import Testing
import UseCases

extension BrowserTests {
    @Test("a new owner, a second factor and its code, by hand", arguments: [RealBrowser.Look.phone, .desk])
    func signingIn(_ look: RealBrowser.Look) async throws {
        let clock = HandClock()
        let open = try await OpenShop(name: "", hasOwner: false, clock: { clock.now })
        let host = "http://127.0.0.1:\(open.port)"
        try await RealBrowser.with { browser async throws in
            func path() async throws -> String { try await browser.ask(String.self, "return location.pathname") }
            func see(_ name: String) async throws {
                let widths = try await browser.ask([Int].self, "return [document.documentElement.scrollWidth, innerWidth]")
                #expect(widths == [look.width, look.width], "\(name)")
                #expect(try await browser.ask([String].self, PageScripts.smallTargets) == [], "\(name)")
                #expect(try await browser.ask([String].self, PageScripts.namelessTargets) == [], "\(name)")
                #expect(try await browser.ask([String].self, PageScripts.faintWords) == [], "\(name)")
                try await browser.picture(whole: true).write(
                    to: Inspection.pictureFolder().appendingPathComponent("\(name)-\(look.name).png"))
            }
            try await browser.look(look)
            try await browser.visit(host + "/")
            #expect(try await path() == "/mulai")
            try await see("setup")
            let words = [
                ("kode", open.doors.newSetUpCode()), ("toko", "Warung Uji"), ("nama", "Bu Sari"), ("masuk", "sari"),
                ("sandi", OpenShop.password),
            ]
            for (name, word) in words { try await browser.type(word, into: "[name=\(name)]") }
            try await browser.follow("main .primary")
            #expect(try await path() == "/")

            try await browser.visit(host + "/setelan/saya")
            try await browser.follow("[action^='/setelan/saya/kode'] button")
            try await see("factor")
            let letters = try await browser.ask(String.self, "return document.querySelector('main code').textContent")
            let secret = try #require(Base32Text.decode(letters))
            func code() -> String { OneTimeCode.code(secret, step: OneTimeCode.step(at: clock.now)) }
            try await browser.type(code(), into: "[name=kode]")
            try await browser.follow("main .primary")
            #expect(try await browser.ask(Int.self, "return document.querySelectorAll('.codes li').length") == 10)
            try await see("recovery")

            clock.pass(.seconds(60))
            try await browser.visit(host + "/setelan/saya")
            try await browser.follow("main [action='/keluar'] button")
            #expect(try await path() == "/masuk")
            try await see("signin")
            try await browser.type("sari", into: "[name=masuk]")
            try await browser.type(OpenShop.password, into: "[name=sandi]")
            try await browser.follow("main .primary")
            #expect(try await path() == "/masuk/kode")
            try await browser.type(code(), into: "[name=kode]")
            try await browser.follow("main .primary")
            #expect(try await path() == "/")
            // The browser says that it forgot what was kept here, as it was told when Bu Sari signed out.
            let said = try await browser.log("browser").map(\.message)
            #expect(said.filter { !$0.contains("Clear-Site-Data") } == [])
            #expect(try await browser.requests().filter { !$0.hasPrefix(host + "/") && !$0.hasPrefix("data:") } == [])
        }
    }
}

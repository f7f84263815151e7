import Foundation
import Testing
import UseCases

extension BrowserTests {
    private static let shown = """
        return navigator.serviceWorker.ready.then(w => w.getNotifications()).then(all => all.map(one => one.body).sort())
        """

    @Test("asked to, a telephone reminds of promises that are due, each once, and stops when told so")
    func reminders() async throws {
        let (open, _) = try await RemindersTests.open()
        let host = "http://127.0.0.1:\(open.port)"
        try await RealBrowser.with { browser async throws in
            try await browser.look(.phone)
            try await browser.enter(open)
            try await browser.allowNotifications(of: host)
            try await browser.visit(host + "/setelan/saya")
            #expect(try await browser.ask(Bool.self, "return navigator.serviceWorker.ready.then(() => true)"))
            #expect(try await browser.ask([String].self, Self.shown) == [])
            let buttons = """
                return ['ingatkan', 'berhenti'].filter(one => document.querySelector(`[data-${one}]`).checkVisibility())
                """
            #expect(try await browser.ask([String].self, buttons) == ["ingatkan"])
            try await browser.click("[data-ingatkan]")
            let all = ["antar galon", "kirim nota", "telepon balik"]
            // The worker asks, then shows: asked until it has, or the browser gives up.
            let until = """
                return new Promise(done => { const look = async () => {
                  const all = await (await navigator.serviceWorker.ready).getNotifications();
                  if (all.length < 3) return setTimeout(look, 50);
                  done(all.map(one => one.body).sort()); }; look(); })
                """
            #expect(try await browser.ask([String].self, until) == all)
            let said = "return document.querySelector('#pengingat [role=status]').textContent"
            #expect(try await browser.ask(String.self, said) == "HP ini mengingatkan.")
            #expect(try await browser.ask([String].self, buttons) == ["berhenti"])
            // Put away, they do not come again today.
            let away = """
                return navigator.serviceWorker.ready.then(w => w.getNotifications()).then(all => all.forEach(one => one.close()))
                  .then(() => caches.open('akrab-diingatkan')).then(c => c.keys()).then(all => all.length)
                """
            #expect(try await browser.ask(Int.self, away) == 3)
            try await browser.click("[data-berhenti]")
            #expect(try await browser.ask(Bool.self, "return localStorage.getItem('akrab-ingatkan') === null"))
            #expect(try await browser.ask([String].self, buttons) == ["ingatkan"])
            try await browser.picture(whole: true).write(
                to: Inspection.pictureFolder().appendingPathComponent("reminding-phone.png"))
        }
    }
}

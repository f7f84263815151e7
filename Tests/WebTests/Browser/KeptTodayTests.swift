import Foundation
import Testing
import UseCases

extension BrowserTests {
    private static func open() async throws -> OpenShop {
        try await OpenShop(name: "Warung Uji") { shop in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let chat = "18/11/2026 10.00 - Bu Wati Laundry: Jumat bisa 30 kotak?\n"
            try Data(chat.utf8).write(to: folder.appendingPathComponent("Bu Wati Laundry.txt"))
            var request = ImportRequest(paths: [folder.path])
            request.we = ["Warung Uji"]
            _ = try await ImportDesk(shop, request).run()
        }
    }

    /// Every address that is kept for the time without a connection.
    private static let kept = """
        return (async () => { const all = [];
          for (const name of await caches.keys()) for (const one of await (await caches.open(name)).keys()) all.push(new URL(one.url).pathname);
          return all.sort() })()
        """

    /// Today once, and the worker that keeps it ready.
    private static func arrive(_ browser: RealBrowser, _ host: String) async throws {
        try await browser.visit(host + "/")
        #expect(try await browser.ask(Bool.self, "return navigator.serviceWorker.ready.then(() => true)"))
    }

    @Test("switched off, Today can still be read, says since when it is so, and offers nothing to do; nothing else is kept")
    func keptToday() async throws {
        let open = try await Self.open()
        let host = "http://127.0.0.1:\(open.port)"
        try await RealBrowser.with { browser async throws in
            try await browser.look(.phone)
            try await browser.enter(open)
            try await Self.arrive(browser, host)
            #expect(try await browser.installTroubles() == [])
            try await browser.visit(host + "/pelanggan")
            try await browser.visit(host + "/")
            #expect(
                try await browser.ask([String].self, Self.kept)
                    == ["/", "/akrab.css", "/akrab.js", "/ikon-192.png", "/ikon.svg"])
            #expect(try await browser.ask(Bool.self, "return document.getElementById('tersimpan').checkVisibility()") == false)

            await open.close()
            try await browser.visit(host + "/")
            let page = try await browser.ask(String.self, "return document.querySelector('main').innerText")
            #expect(page.contains("Ini Hari ini dari Kamis, 19"))
            #expect(page.contains("Jumat bisa 30 kotak?"))
            let acts = "return [...document.querySelectorAll('button, input')].filter(e => e.checkVisibility()).length"
            #expect(try await browser.ask(Int.self, acts) == 0)
            #expect(try await browser.ask([String].self, PageScripts.faintWords) == [])
            try await browser.picture(whole: true).write(
                to: Inspection.pictureFolder().appendingPathComponent("kept-phone.png"))
            await #expect(throws: Connection.Trouble.self) { try await browser.visit(host + "/pelanggan") }
        }
    }

    @Test("the kept page goes with whoever signs out, here or from afar", arguments: [true, false])
    func keptNoLonger(_ isHere: Bool) async throws {
        let open = try await Self.open()
        let host = "http://127.0.0.1:\(open.port)"
        try await RealBrowser.with { browser async throws in
            try await browser.enter(open)
            try await Self.arrive(browser, host)
            #expect(try await browser.ask([String].self, Self.kept).contains("/"))
            if isHere {
                try await browser.visit(host + "/setelan/saya")
                try await browser.follow("main [action='/keluar'] button")
            } else {
                let sari = try #require(try await open.doors.staff().first)
                for session in try await open.doors.sessions(of: sari) { try await open.doors.end(session.id, of: sari) }
                try await browser.visit(host + "/")
            }
            #expect(try await browser.ask(String.self, "return location.pathname") == "/masuk")
            var tries = 0
            while tries < 5_000, try await browser.ask([String].self, Self.kept).contains("/") { tries += 1 }
            #expect(try await browser.ask([String].self, Self.kept).contains("/") == false)
        }
    }

    @Test("the pixels of the app's picture are those of its drawing")
    func icons() async throws {
        let open = try await Self.open()
        try await RealBrowser.with { browser async throws in
            try await browser.visit("http://127.0.0.1:\(open.port)/masuk")
            for (pixels, side) in [("/ikon-192.png", 192), ("/ikon-512.png", 512)] {
                let difference = try await browser.ask(
                    Double.self,
                    """
                    const drawn = async (src) => { const image = new Image(); image.src = src; await image.decode();
                      const canvas = document.createElement("canvas"); canvas.width = canvas.height = \(side);
                      const sheet = canvas.getContext("2d"); sheet.drawImage(image, 0, 0, \(side), \(side));
                      return sheet.getImageData(0, 0, \(side), \(side)).data };
                    return (async () => { const [a, b] = [await drawn("/ikon.svg"), await drawn("\(pixels)")];
                      return a.reduce((sum, one, at) => sum + Math.abs(one - b[at]), 0) / a.length })()
                    """)
                #expect(difference < 2, "\(pixels)")
            }
        }
    }
}

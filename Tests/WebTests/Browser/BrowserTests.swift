import Foundation
import Testing

/// What only a real browser knows: whether a page fits, can be read, and can be used with a thumb or a keyboard.
@Suite("In a real browser", .serialized) struct BrowserTests {
    private static let looks: [RealBrowser.Look] = [.phone, .desk, .phone.dark, .desk.dark]

    /// Visits each kind of page in both languages.
    private func everyPage(
        _ look: RealBrowser.Look, _ body: (RealBrowser, _ page: String) async throws -> Void
    ) async throws {
        let open = try await OpenShop.sample()
        let pages = try await LanguagesTests.pages()
        try await RealBrowser.with { browser async throws in
            try await browser.look(look)
            for page in pages {
                for language in ["id", "en"] {
                    let path = page + (page.contains("?") ? "&" : "?") + "bahasa=\(language)"
                    try await browser.visit("http://127.0.0.1:\(open.port)\(path)")
                    try await body(browser, path)
                }
            }
        }
    }

    @Test("nothing has to be pushed sideways", arguments: [RealBrowser.Look.phone, .desk])
    func noSidewaysScroll(_ look: RealBrowser.Look) async throws {
        try await everyPage(look) { browser, page async throws in
            let widths = try await browser.ask([Int].self, "return [document.documentElement.scrollWidth, window.innerWidth]")
            #expect(widths == [look.width, look.width], "\(page)")
        }
    }

    @Test("the console stays silent, and nobody else is asked for anything")
    func quiet() async throws {
        let host = "http://127.0.0.1:\(try await OpenShop.sample().port)/"
        try await everyPage(.desk) { browser, page async throws in
            // The missing page is missing on purpose.
            let lines = try await browser.log("browser").filter { !$0.message.contains("/pelanggan/7") }
            #expect(lines.map(\.message) == [], "\(page)")
            #expect(try await browser.requests().filter { !$0.hasPrefix(host) && !$0.hasPrefix("data:") } == [], "\(page)")
        }
    }

    @Test("on a telephone the places lie along the bottom edge; on a desk they stand at the left")
    func rail() async throws {
        let open = try await OpenShop.sample()
        try await RealBrowser.with { browser async throws in
            for (look, wanted) in [(RealBrowser.Look.phone, [0, 740, 360]), (.desk, [0, 900, 216])] {
                try await browser.look(look)
                try await browser.visit("http://127.0.0.1:\(open.port)/")
                let rail = try await browser.ask(
                    [Int].self,
                    "const r = document.querySelector('.rail').getBoundingClientRect(); return [r.left, r.bottom, r.width].map(Math.round)"
                )
                #expect(rail == wanted, "\(look.name)")
            }
        }
    }

    @Test("whatever can be tapped has a name and is large enough", arguments: [RealBrowser.Look.phone, .desk])
    func tapTargets(_ look: RealBrowser.Look) async throws {
        try await everyPage(look) { browser, page async throws in
            let nameless = try await browser.ask([String].self, PageScripts.namelessTargets)
            #expect(nameless == [], "\(page)")
            let small = try await browser.ask([String].self, PageScripts.smallTargets)
            #expect(small == [], "\(page)")
        }
    }

    @Test("all words stand out from what is behind them", arguments: looks)
    func contrast(_ look: RealBrowser.Look) async throws {
        try await everyPage(look) { browser, page async throws in
            let faint = try await browser.ask([String].self, PageScripts.faintWords)
            #expect(faint == [], "\(page)")
        }
    }

    @Test("why somebody is here opens with the keyboard alone")
    func keyboard() async throws {
        let open = try await OpenShop.sample()
        try await RealBrowser.with { browser async throws in
            try await browser.visit("http://127.0.0.1:\(open.port)/")
            #expect(try await browser.ask(Int.self, "return document.querySelectorAll('details[open]').length") == 0)
            var steps = 0
            while steps < 30, try await browser.ask(String.self, "return document.activeElement.tagName") != "SUMMARY" {
                try await browser.press("\u{E004}")
                steps += 1
            }
            let ring = try await browser.ask(String.self, "return getComputedStyle(document.activeElement).outlineStyle")
            #expect(ring == "solid")
            try await browser.press("\u{E007}")
            #expect(try await browser.ask(Int.self, "return document.querySelectorAll('details[open]').length") == 1)
        }
    }

    @Test("the first thing the keyboard reaches leads past the menu")
    func skipLink() async throws {
        let open = try await OpenShop.sample()
        try await RealBrowser.with { browser async throws in
            try await browser.visit("http://127.0.0.1:\(open.port)/")
            try await browser.press("\u{E004}")
            #expect(try await browser.ask(String.self, "return document.activeElement.getAttribute('href')") == "#isi")
            #expect(try await browser.ask(Bool.self, "return document.activeElement.getBoundingClientRect().left >= 0"))
        }
    }

    @Test("hostile words do nothing, and load nothing")
    func hostile() async throws {
        let open = try await HostileWordsTests.open()
        let host = "http://127.0.0.1:\(open.port)/"
        let people = try await open.shop.customers(limit: 40).map { "pelanggan/\($0.id)" }
        try await RealBrowser.with { browser async throws in
            for page in ["", "pelanggan"] + people {
                try await browser.visit(host + page)
                #expect(
                    try await browser.ask(Int.self, "return document.scripts.length + document.images.length + frames.length")
                        == 0)
                #expect(try await browser.log("browser").map(\.message) == [], "\(page)")
            }
            #expect(try await browser.requests().filter { !$0.hasPrefix(host) && !$0.hasPrefix("data:") } == [])
        }
    }

    @Test("pictures of every page, to look at", arguments: looks)
    func pictures(_ look: RealBrowser.Look) async throws {
        let folder = URL(fileURLWithPath: OpenShop.root).appendingPathComponent(".screenshots")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let names = ["today", "names", "search", "nobody", "missing", "ratna", "senja", "andi", "hendra"]
        var taken = 0
        try await everyPage(look) { browser, page async throws in
            let language = page.hasSuffix("en") ? "en" : "id"
            let file = "\(names[taken / 2])-\(look.name)-\(language)"
            let whole = try await browser.picture(whole: true)
            #expect(whole.count > 4_000, "\(page)")
            try whole.write(to: folder.appendingPathComponent("\(file).png"))
            if taken < 2 {
                try await browser.picture(whole: false).write(to: folder.appendingPathComponent("\(file)-first.png"))
            }
            taken += 1
        }
        #expect(taken == names.count * 2)
    }
}

import Foundation
import Testing

/// What only a real browser knows: whether a page fits, can be read, and can be used with a thumb or a keyboard.
@Suite("In a real browser", .serialized) struct BrowserTests {
    private static let looks: [RealBrowser.Look] = [.phone, .desk, .phone.dark, .desk.dark]

    @Test("nothing has to be pushed sideways", arguments: [RealBrowser.Look.phone, .desk])
    func noSidewaysScroll(_ look: RealBrowser.Look) async throws {
        for seen in try await Inspection.all(look) { #expect(seen.widths == [look.width, look.width], "\(seen.page)") }
    }

    @Test("the console stays silent, and nobody else is asked for anything", arguments: looks)
    func quiet(_ look: RealBrowser.Look) async throws {
        for seen in try await Inspection.all(look) {
            #expect(seen.console == [], "\(seen.page)")
            #expect(seen.strangers == [], "\(seen.page)")
        }
    }

    @Test("on a telephone the places lie along the bottom edge; on a desk they stand at the left")
    func rail() async throws {
        let open = try await OpenShop.sample()
        try await RealBrowser.with { browser async throws in
            try await browser.enter(open)
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

    @Test("whatever can be tapped has a name", arguments: looks)
    func names(_ look: RealBrowser.Look) async throws {
        for seen in try await Inspection.all(look) { #expect(seen.namelessTargets == [], "\(seen.page)") }
    }

    @Test("whatever can be tapped is large enough for a thumb", arguments: looks)
    func tapTargets(_ look: RealBrowser.Look) async throws {
        for seen in try await Inspection.all(look) { #expect(seen.smallTargets == [], "\(seen.page)") }
    }

    @Test("all words stand out from what is behind them", arguments: looks)
    func contrast(_ look: RealBrowser.Look) async throws {
        for seen in try await Inspection.all(look) { #expect(seen.faintWords == [], "\(seen.page)") }
    }

    @Test("every page was looked at, in both languages, and its picture is no empty sheet", arguments: looks)
    func pictures(_ look: RealBrowser.Look) async throws {
        let seen = try await Inspection.all(look)
        #expect(seen.count == 94)
        #expect(seen.filter { $0.pictureBytes < 4_000 }.map(\.page) == [])
    }

    @Test("why somebody is here opens with the keyboard alone")
    func keyboard() async throws {
        let open = try await OpenShop.sample()
        try await RealBrowser.with { browser async throws in
            try await browser.enter(open)
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
            try await browser.enter(open)
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
            try await browser.enter(open)
            for page in ["", "pelanggan"] + people {
                try await browser.visit(host + page)
                #expect(
                    try await browser.ask(Int.self, "return document.scripts.length + document.images.length + frames.length")
                        == 1)
                #expect(try await browser.log("browser").map(\.message) == [], "\(page)")
            }
            #expect(try await browser.requests().filter { !$0.hasPrefix(host) && !$0.hasPrefix("data:") } == [])
        }
    }
}

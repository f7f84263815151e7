import Testing
import UseCases
import Vocabulary

@Suite("A telephone's calendar") struct CalendarFeedTests {
    /// Makes a link as somebody would, and gives its path.
    private static func link(_ guest: Guest) async throws -> String {
        let key = try OpenShop.key(on: try await guest.get("/setelan/saya"))
        let page = try await guest.send("/setelan/saya/kalender", key: key, [])
        return String(
            try #require(
                page.body.firstMatch(of: #/<code id="tautan">http://[^/]+(/kalender/[A-Za-z0-9_-]{43}\.ics)</code>/#)?.1))
    }

    private static func open() async throws -> OpenShop {
        let open = try await OpenShop.withPassword()
        let tini = try await open.customer("Bu Tini Lestari")
        _ = try await open.shop.promise("antar galon", to: tini, due: .on(Day(number: 20_777), in: .jakarta))
        return open
    }

    @Test("whoever has the link reads our promises, without a cookie; a new link ends the old one, and so does its owner")
    func link() async throws {
        let open = try await Self.open()
        let bayu = try await open.colleague("Bayu", Grant(role: .reader))
        let path = try await Self.link(bayu)
        let feed = try await open.askAsNobody("GET", path)
        #expect(feed.status == 200 && feed.headers["content-type"] == "text/calendar; charset=utf-8")
        #expect(feed.body.contains("DTSTART;VALUE=DATE:20261120\r\nSUMMARY:Janji ke Bu Tini Lestari: antar galon\r\n"))
        #expect(feed.headers["set-cookie"] == nil || !feed.body.contains("Bu Sari"))
        let newer = try await Self.link(bayu)
        #expect(try await open.askAsNobody("GET", path).status == 404)
        #expect(try await open.askAsNobody("GET", newer).status == 200)
        let key = try OpenShop.key(on: try await bayu.get("/setelan/saya"))
        _ = try await bayu.send("/setelan/saya/kalender-hapus", key: key, [])
        #expect(try await open.askAsNobody("GET", newer).status == 404)
    }

    @Test("the link is one that a telephone can open, or it is said that none can", arguments: [[], ["toko.lan"]])
    func address(hosts: [String]) async throws {
        let open = try await OpenShop(name: "Warung", hasOwner: true, clock: { OpenShop.now }, hosts: Set(hosts))
        let page = try await open.send("/setelan/saya/kalender", from: "/setelan/saya", [])
        let said = Markup(page.body).text.contains("hanya terbuka di komputer ini")
        #expect(said == hosts.isEmpty)
        #expect(page.body.contains("<svg class=\"qr\"") != hosts.isEmpty)
        let host = hosts.first ?? "127.0.0.1"
        #expect(page.body.contains("<code id=\"tautan\">http://\(host)/kalender/"))
    }

    @Test("it tells nothing of customers its owner may not see, and nothing at all once their door is closed")
    func rights() async throws {
        let open = try await Self.open()
        let rini = try await open.colleague("Rini", Grant(role: .staff, seesAll: false))
        let path = try await Self.link(rini)
        let feed = try await open.askAsNobody("GET", path)
        #expect(feed.status == 200 && !feed.body.contains("Tini") && !feed.body.contains("VEVENT"))
        let id = try #require(try await open.doors.staff().first { $0.name == "Rini" }?.id)
        try await open.doors.set(id, active: false, as: .owner)
        #expect(try await open.askAsNobody("GET", path).status == 404)
    }

    @Test("no other word opens it, and a link lets nobody in", arguments: ["", ".ics", "x.ics", "kata"])
    func strangers(_ word: String) async throws {
        let open = try await Self.open()
        #expect(try await open.askAsNobody("GET", "/kalender/\(word)").status != 200)
        let path = try await Self.link(try await open.colleague("Bayu", Grant(role: .reader)))
        let secret = path.dropFirst("/kalender/".count).dropLast(4)
        let inside = try await open.askAsNobody("GET", "/pelanggan", more: "Cookie: akrab=\(secret)\r\n")
        #expect(inside.status == 303)
    }
}

import Foundation
import Testing
import UseCases
import Vocabulary

@testable import Web

/// Akrab as an app of a telephone: what it is told, and what its share sheet hands over.
@Suite("On the telephone") struct PhoneTests {
    @Test("the app is called as the shop is, stands alone, begins at Today, and its pictures are as large as it says")
    func manifest() async throws {
        let open = try await OpenShop(name: "Warung “Uji” & Co") { _ in }
        let answer = try await open.get("/akrab.webmanifest")
        #expect(answer.headers["content-type"] == "application/manifest+json")
        let told = try #require(try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any])
        #expect(told["name"] as? String == "Warung “Uji” & Co")
        #expect(told["start_url"] as? String == "/")
        #expect(told["display"] as? String == "standalone")
        #expect((told["share_target"] as? [String: Any])?["action"] as? String == "/impor/bagikan")
        let icons = try #require(told["icons"] as? [[String: String]])
        #expect(icons.compactMap { $0["src"] } == ["/ikon.svg", "/ikon-192.png", "/ikon-512.png"])
        for icon in [AppIcon.small, .large] {
            // The second and third words of a PNG's first block are its width and height.
            let sides = [16, 20].map { from in icon.bytes[from..<from + 4].reduce(0) { $0 << 8 | Int($1) } }
            #expect(sides.map(String.init).joined(separator: "x") == icon.sizes)
        }
    }

    @Test("what the shop is called is told to nobody at the door; what is about nobody is the same for all")
    func strangers() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        #expect(try await open.askAsNobody("GET", "/akrab.webmanifest").status == 303)
        for path in ["/pekerja.js", "/ikon.svg", "/ikon-192.png", "/ikon-512.png"] {
            let answer = try await open.askAsNobody("GET", path)
            #expect(answer.status == 200, "\(path)")
            #expect(answer.headers["set-cookie"] == nil, "\(path)")
        }
    }

    @Test("the colours told to the telephone are those of the stylesheet")
    func colours() {
        let look = "\(Stylesheet.text)"
        #expect(look.contains("--paper: light-dark(\(Stylesheet.paper.light), \(Stylesheet.paper.dark));"))
        #expect(look.contains("--accent: light-dark(#0f6b62"))
        #expect(String(decoding: AppIcon.drawing.bytes, as: UTF8.self).contains("fill=\"#0f6b62\""))
    }

    @Test("the kept page's sentence is there, and not shown", arguments: ["id", "en"])
    func sentence(_ language: String) async throws {
        let body = try await OpenShop.sample().get("/?bahasa=\(language)").body
        // As the worker looks for it.
        #expect(body.contains("id=\"tersimpan\" hidden>"))
        #expect(body.contains("<html "))
        #expect(body.contains(language == "id" ? "Ini Hari ini dari Kamis, 19" : "This is Today as of Thursday, 19"))
    }

    @Test("signing out tells the browser to forget what it kept")
    func forgetting() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let answer = try await open.send("/keluar", from: "/", [])
        #expect(answer.status == 303)
        #expect(answer.headers["clear-site-data"] == "\"storage\"")
    }

    // MARK: the share sheet

    /// As a telephone's browser sends what its owner shared: by itself, from no page.
    private static let byItself = "Sec-Fetch-Site: none\r\nSec-Fetch-Mode: navigate\r\nOrigin: null\r\n"

    private static func shared(_ files: [(name: String, text: String)], more: String) -> (more: String, body: String) {
        let boundary = "----akrab7MA4YWxk"
        let body =
            files.map { file in
                "--\(boundary)\r\nContent-Disposition: form-data; name=\"berkas\"; filename=\"\(file.name)\"\r\n\r\n\(file.text)\r\n"
            }.joined() + "--\(boundary)--\r\n"
        let type = "Content-Type: multipart/form-data; boundary=\(boundary)\r\nContent-Length: \(body.utf8.count)\r\n"
        return (type + more, body)
    }

    private static let chats = [
        (
            "WhatsApp Chat with Bu Wati.txt",
            "17/11/2026 09.14 - Bu Wati: Mbak, jadi besok?\n17/11/2026 09.20 - Warung Uji: Jadi Bu\n"
        ),
        (
            "WhatsApp Chat with Pak Joko.txt",
            "18/11/2026 08.00 - Pak Joko: Ada lontong?\n18/11/2026 08.02 - Warung Uji: Ada Pak\n"
        ),
    ]

    @Test("chats shared from the telephone are asked about, come in by that page's button, and not before")
    func share() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let sent = Self.shared(Self.chats, more: Self.byItself)
        let seen = try await open.ask("POST", "/impor/bagikan", more: sent.more, body: sent.body)
        #expect(seen.status == 200)
        #expect(Markup(seen.body).text.contains("Isinya begini"))
        #expect(try await open.shop.customers().isEmpty)
        let word = String(try #require(seen.body.firstMatch(of: #/name="berkas" value="([^"]+)"/#)).1)
        let done = try await open.send(
            "/impor/masukkan", key: try OpenShop.key(on: seen), [("berkas", word)])
        #expect(Markup(done.body).text.contains("Selesai dimasukkan"))
        #expect(try await open.shop.customers().map(\.name).sorted() == ["Bu Wati", "Pak Joko"])
    }

    @Test(
        "no site can share, nor who does not say where from; nothing is kept",
        arguments: [
            "Sec-Fetch-Site: cross-site\r\n", "Sec-Fetch-Site: same-site\r\n", "Origin: https://evil.example\r\n",
            "Origin: null\r\n", "",
        ])
    func foreign(_ header: String) async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let sent = Self.shared(Self.chats, more: header)
        let answer = try await open.ask("POST", "/impor/bagikan", more: sent.more, body: sent.body)
        #expect(answer.status == 403)
        #expect(!answer.body.contains("name=\"berkas\""))
    }

    @Test("who is not in is led to the door; who only reads, or sees some customers only, brings nothing in")
    func whoMay() async throws {
        let open = try await OpenShop.withPassword()
        let sent = Self.shared(Self.chats, more: Self.byItself)
        let stranger = try await open.askAsNobody("POST", "/impor/bagikan", more: sent.more, body: sent.body)
        #expect(stranger.status == 303)
        #expect(stranger.headers["location"] == "/masuk?kembali=%2Fimpor")
        for (name, grant, status) in [
            ("Bu Tia", Grant(role: .reader), 403), ("Pak Budi", Grant(role: .staff, seesAll: false), 404),
        ] {
            let word = try #require(try await open.colleague(name, grant).session)
            let answer = try await open.askAsNobody(
                "POST", "/impor/bagikan", more: "Cookie: akrab=\(word)\r\n" + sent.more, body: sent.body)
            #expect(answer.status == status, "\(name)")
        }
    }

    @Test("a share has the limits of the page: no file, no form, too much")
    func limits() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let nothing = Self.shared([], more: Self.byItself)
        #expect(try await open.ask("POST", "/impor/bagikan", more: nothing.more, body: nothing.body).status == 422)
        let plain = Self.byItself + "Content-Type: text/plain\r\nContent-Length: 1\r\n"
        #expect(try await open.ask("POST", "/impor/bagikan", more: plain, body: "x").status == 400)
        let huge = Self.byItself + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 10737418240\r\n"
        #expect(try await open.ask("POST", "/impor/bagikan", more: huge).status == 413)
    }
}

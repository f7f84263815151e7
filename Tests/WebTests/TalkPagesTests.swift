import Testing
import UseCases
import Vocabulary

@Suite("Talks, on pages") struct TalkPagesTests {
    @Test("the kitchen's talks: newest first, who waits is marked, and one tap shows only those")
    func kitchen() async throws {
        let open = try await OpenShop.sample()
        let all = Markup(try await open.get("/percakapan").body)
        let names = all.words.filter { ["Mbak Sinta Lestari", "Mas Fajar Cipta Karya", "Bu Ratna Wulandari"].contains($0) }
        #expect(names == ["Mbak Sinta Lestari", "Mas Fajar Cipta Karya", "Bu Ratna Wulandari"])
        #expect(all.words.contains("menunggu kita"))
        let waiting = try await open.get("/percakapan?saring=menunggu").body
        #expect(waiting.contains("Bu Ratna Wulandari") && !waiting.contains("Mbak Sinta Lestari"))
        #expect(try await open.get("/percakapan?saring=milik-saya").body.contains("Belum ada pelanggan yang Anda pegang"))
    }

    @Test("the next page goes on where the one before ended, and nobody stands on both")
    func paging() async throws {
        let open = try await OpenShop.sample()
        func people(_ page: String) async throws -> [String] {
            Markup(try await open.get(page).body).links.filter { $0.contains("/percakapan#") }
        }
        let first = try await people("/percakapan")
        let next = try #require(Markup(try await open.get("/percakapan").body).links.first { $0.contains("sebelum=") })
        let second = try await people(next)
        #expect(first.count == 30 && !second.isEmpty && Set(first).isDisjoint(with: second))
    }

    @Test("a thread begins with the oldest and leads to older ones, all sources in one")
    func thread() async throws {
        let open = try await OpenShop.sample()
        let path = "/pelanggan/\(try await open.customer("Bu Ratna Wulandari"))/percakapan"
        let page = Markup(try await open.get(path).body)
        let texts = page.words
        let asked = try #require(texts.firstIndex { $0.hasPrefix("Sama tolong jangan pedas") })
        let before = try #require(texts.firstIndex(of: "Selamat pagi Mbak"))
        #expect(before < asked)
        let older = try #require(page.links.first { $0.contains("sebelum=") })
        let earlier = Markup(try await open.get(older).body)
        #expect(earlier.links.contains(path) && !earlier.words.contains { $0.hasPrefix("Sama tolong jangan pedas") })
    }

    @Test("an answer is made ready, opened in WhatsApp, and stands in the thread once somebody says it is sent")
    func answer() async throws {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in
                let tini = try pen.meet("Bu Tini", how: "typed")
                try pen.give(try pen.handle(Handle(kind: .phone, value: "+6281234567890")), to: tini)
            }
        }
        let tini = try await open.customer("Bu Tini")
        let path = "/pelanggan/\(tini)/percakapan"
        let ready = try await open.send(path, from: path, [("isi", "Besok jam 9 ya Bu")]).body
        #expect(Markup(ready).links.contains("https://wa.me/6281234567890?text=Besok%20jam%209%20ya%20Bu"))
        #expect(try await open.shop.thread(with: tini)?.lines.isEmpty == true)
        let sent = try await open.send("/pelanggan/\(tini)/terkirim", from: path, [("isi", "Besok jam 9 ya Bu")])
        #expect(sent.headers["location"] == path + "?kabar=dibalas")
        let words = Markup(try await open.get(path).body).words
        #expect(words.contains("Besok jam 9 ya Bu") && words.contains { $0.contains("ditulis di sini oleh Bu Sari") })
    }

    @Test("an answer that was made ready can still be worded otherwise; an empty one is asked for", arguments: ["id", "en"])
    func otherWords(_ language: String) async throws {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { _ = try $0.meet("Bu Tini", how: "typed") }
        }
        let path = "/pelanggan/\(try await open.customer("Bu Tini"))/percakapan"
        let ready = try await open.send(path, from: path, [("isi", "Besok jam 9 ya Bu"), ("bahasa", language)]).body
        #expect(ready.contains(">Besok jam 9 ya Bu</textarea>"))
        let again = try await open.send(path, from: path, [("apa", "balasan"), ("isi", "Besok jam 10 ya Bu")]).body
        #expect(again.contains("<blockquote class=\"sending\">Besok jam 10 ya Bu</blockquote>"))
        let empty = try await open.send(path + (language == "en" ? "?bahasa=en" : ""), from: path, [("isi", " ")])
        #expect(empty.status == 422)
        #expect(empty.body.contains(language == "en" ? "The reply is still empty." : "Balasannya masih kosong."))
        let box = path.replacing("/percakapan", with: "")
        let typed = try await open.send(box + "/tulis", from: box, [("apa", "balasan"), ("isi", "Siap Bu")]).body
        #expect(typed.contains("action=\"\(box)/tulis\"") && typed.contains(">Siap Bu</textarea>"))
        let nothing = try await open.send(box + "/tulis", from: box, [("apa", "balasan"), ("isi", "")])
        #expect(nothing.status == 422 && nothing.body.contains("Balasannya masih kosong."))
    }

    @Test("what is in a photo of long ago is told on its own page of the thread")
    func olderPage() async throws {
        let open = try await OpenShop.sample()
        let path = "/pelanggan/\(try await open.customer("Bu Ratna Wulandari"))/percakapan"
        let older = try #require(Markup(try await open.get(path).body).links.first { $0.contains("sebelum=") })
        let described = "name=\"kembali\" value=\"\(older)\""
        let page = try await open.get(older).body
        #expect(page.contains(described) == page.contains("/isi-pesan\""))
        let back = try await open.send(path.replacing("percakapan", with: "tanda"), from: older, [("isi", "lama")])
        #expect(back.headers["location"] == older + "&kabar=bertanda")
    }

    @Test("a colleague called by name reads it on Hari ini, until she says so; who only reads hands nobody over")
    func mention() async throws {
        let open = try await OpenShop.withPassword()
        let rini = try await open.colleague("Rini", Grant(role: .reader))
        let bayu = try await open.colleague("Bayu", Grant(role: .staff))
        let tini = try await open.customer("Bu Tini Lestari")
        let key = try OpenShop.key(on: try await bayu.get("/pelanggan/\(tini)"))
        _ = try await bayu.send("/pelanggan/\(tini)/tulis", key: key, [("apa", "catatan"), ("isi", "@Rini suka pedas")])
        let today = try await rini.get("/")
        #expect(Markup(today.body).text.contains("Bayu menyebut Anda: “@Rini suka pedas”"))
        #expect(try await bayu.get("/").body.contains("menyebut Anda") == false)
        let path = try #require(today.body.firstMatch(of: #/action="(/sebutan/\d+)"/#)?.1)
        _ = try await rini.send(String(path), key: try OpenShop.key(on: today), [])
        #expect(try await rini.get("/").body.contains("menyebut Anda") == false)
        let page = try await rini.get("/pelanggan/\(tini)/percakapan")
        #expect(!page.body.contains("Serahkan") && !page.body.contains("Siapkan balasan"))
        let handed = try await rini.send(
            "/pelanggan/\(tini)/pegang", key: try OpenShop.key(on: page), [("siapa", "")])
        #expect(handed.status == 403)
    }

    @Test("Lainnya and the customer's page lead there")
    func leads() async throws {
        let open = try await OpenShop.sample()
        #expect(Markup(try await open.get("/lainnya").body).links.contains("/percakapan"))
        let ratna = try await open.customer("Bu Ratna Wulandari")
        #expect(Markup(try await open.get("/pelanggan/\(ratna)").body).links.contains("/pelanggan/\(ratna)/percakapan"))
    }
}

import StorageTesting
import Testing
import UseCases
import Vocabulary

/// What is done on the pages becomes one entry, is seen on the next page, and is done by nobody else's page.
@Suite("Forms") struct FormsTests {
    private static func open() async throws -> (OpenShop, CustomerID) {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in _ = try pen.meet("Bu Tini Lestari", how: "test") }
        }
        return (open, try await open.customer("Bu Tini Lestari"))
    }

    private static func page(_ id: CustomerID) -> String { "/pelanggan/\(id)" }

    @Test(
        "the one box writes each kind down",
        arguments: [
            ("catatan", [("isi", "Suka datang pagi")], "tercatat"),
            ("janji", [("isi", "Antar kue"), ("tanggal", "2026-11-21")], "janji"),
            ("keluhan", [("isi", "Kuenya keras")], "keluhan"), ("dari-kita", [("isi", "Bonus lemper")], "tercatat"),
            ("dari-beliau", [("isi", "Membawa mangga")], "tercatat"),
            ("ingatan", [("isi", "Jl. Melati 4"), ("tentang", "alamat")], "diingat"),
        ])
    func box(_ kind: String, _ fields: [(String, String)], _ notice: String) async throws {
        let (open, id) = try await Self.open()
        let answer = try await open.send("\(Self.page(id))/tulis", from: Self.page(id), [("apa", kind)] + fields)
        #expect(answer.status == 303)
        #expect(answer.headers["location"] == "\(Self.page(id))?kabar=\(notice)")
        let page = try await open.get(answer.headers["location"] ?? "/")
        #expect(page.body.contains(fields[0].1))
        #expect(page.body.contains("role=\"status\""))
    }

    @Test("what is missing is said, and the words are kept")
    func unclear() async throws {
        let (open, id) = try await Self.open()
        let answer = try await open.send(
            "\(Self.page(id))/tulis", from: Self.page(id),
            [("apa", "janji"), ("isi", "Antar <kue>"), ("tanggal", "kapan-kapan")])
        #expect(answer.status == 422)
        #expect(answer.body.contains("Antar &lt;kue&gt;</textarea>"))
        #expect(Markup(answer.body).text.contains("Janji perlu kata dan tanggal"))
        #expect(try await open.shop.openPromises(to: id).isEmpty)
    }

    @Test("a promise is kept with one tap, once")
    func keep() async throws {
        let (open, id) = try await Self.open()
        let promise = try await open.shop.promise(
            "Antar kue", to: id, due: .on(open.shop.zone.day(of: OpenShop.now), in: .jakarta))
        #expect(try await open.get("/").body.contains("Antar kue"))
        let key = try OpenShop.key(on: try await open.get("/"))
        for _ in 0..<2 {
            let answer = try await open.send("/janji/\(promise)/ditepati", key: key, [("kembali", "/")])
            #expect(answer.status == 303)
        }
        #expect(try await open.shop.promise(promise)?.state == .kept)
        #expect(try await open.get("/").body.contains("Antar kue") == false)
    }

    @Test("a button pressed twenty times is one entry")
    func once() async throws {
        let (open, id) = try await Self.open()
        let key = try OpenShop.key(on: try await open.get(Self.page(id)))
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await open.send("\(Self.page(id))/tulis", key: key, [("apa", "catatan"), ("isi", "sekali saja")]).status
                }
            }
            for try await status in group { #expect(status == 303) }
        }
        let seen = try await open.shop.customer(id)?.timeline.filter { $0.event.words == "sekali saja" }
        #expect(seen?.count == 1)
    }

    @Test("a complaint goes from its words to the customer's verdict")
    func complaint() async throws {
        let (open, id) = try await Self.open()
        let page = Self.page(id)
        _ = try await open.send("\(page)/tulis", from: page, [("apa", "keluhan"), ("isi", "Kuenya keras")])
        let complaint = try #require(try await open.shop.customer(id)?.complaints.first)
        let step = try await open.send(
            "/keluhan/\(complaint.id)/langkah", from: page, [("apa", "apologise"), ("isi", "Minta maaf, diganti besok")])
        #expect(step.headers["location"] == "\(page)?kabar=langkah")
        let verdict = try await open.send("/keluhan/\(complaint.id)/putusan", from: page, [("beres", "ya"), ("isi", "")])
        #expect(verdict.headers["location"] == "\(page)?kabar=beres")
        #expect(try await open.shop.customer(id)?.complaints.first?.state == .accepted)
    }

    @Test("a reply is shown to be sent, and changes nothing until it is")
    func reply() async throws {
        let (open, id) = try await Self.open()
        let page = Self.page(id)
        let before = try await open.shop.customer(id)?.timeline.count
        let answer = try await open.send("\(page)/tulis", from: page, [("apa", "balasan"), ("isi", "Siap Bu, & terima kasih")])
        #expect(answer.status == 200)
        #expect(answer.body.contains("Siap Bu, &amp; terima kasih"))
        #expect(try await open.shop.customer(id)?.timeline.count == before)
    }

    @Test(
        "a form that is not from our page does nothing",
        arguments: [
            ("no word", "", ""), ("a wrong word", "AAAA.BBBB", ""), ("another site", nil, "Origin: https://evil.example\r\n"),
            ("a site that says so", nil, "Sec-Fetch-Site: cross-site\r\n"), ("nobody's site", nil, "Origin: null\r\n"),
        ] as [(String, String?, String)])
    func foreign(_ what: String, _ key: String?, _ more: String) async throws {
        let (open, id) = try await Self.open()
        let real = try OpenShop.key(on: try await open.get(Self.page(id)))
        let answer = try await open.send(
            "\(Self.page(id))/tulis", key: key ?? real, [("apa", "catatan"), ("isi", "dari luar")], more: more)
        #expect(answer.status == 403, "\(what)")
        #expect(try await open.get(Self.page(id)).body.contains("dari luar") == false)
    }

    @Test(
        "the way back never leads away",
        arguments: ["//evil.example", "https://evil.example", "/\\evil", "/%0d%0aX-Atk:1", "x"])
    func back(_ path: String) async throws {
        let (open, id) = try await Self.open()
        let key = try OpenShop.key(on: try await open.get(Self.page(id)))
        let answer = try await open.send(
            "\(Self.page(id))/tulis", key: key, [("apa", "catatan"), ("isi", "kembali"), ("kembali", path)])
        #expect(answer.headers["location"] == "\(Self.page(id))?kabar=tercatat")
        #expect(answer.headers["x-atk"] == nil)
    }

    @Test("nothing is done by looking", arguments: ["tulis", "sudah-dibalas", "lain-kali", "penilaian"])
    func noGet(_ form: String) async throws {
        let (open, id) = try await Self.open()
        #expect(try await open.get("\(Self.page(id))/\(form)").status >= 400)
    }
}

import Testing
import UseCases
import Vocabulary

@Suite("Customers asked for by what is known of them, on a page") struct CustomerFilterTests {
    private static func names(_ answer: Answer) -> Set<String> {
        Set(Markup(answer.body).words).intersection(["Bu Tini", "Pak Budi", "Kantor Melati"])
    }

    private static func open() async throws -> OpenShop {
        try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in
                for name in ["Bu Tini", "Pak Budi"] { _ = try pen.meet(name, how: "typed") }
                _ = try pen.meet("Kantor Melati", kind: .organisation, how: "typed")
            }
        }
    }

    @Test("a tag on one, then on all that are shown, and off again; the question stays in the address")
    func tags() async throws {
        let open = try await Self.open()
        let tini = try await open.customer("Bu Tini")
        let put = try await open.send("/pelanggan/\(tini)/tanda", from: "/pelanggan/\(tini)", [("isi", "Reseller & teman")])
        #expect(put.headers["location"] == "/pelanggan/\(tini)?kabar=bertanda")
        let asked = "/pelanggan?tanda=Reseller%20%26%20teman"
        #expect(Self.names(try await open.get(asked)) == ["Bu Tini"])
        let others = [try await open.customer("Pak Budi"), tini].map { ("siapa", "\($0)") }
        let key = try OpenShop.key(on: try await open.get(asked))
        let many = try await open.send(
            "/pelanggan/tanda", key: key,
            others + [("isi", "Reseller & teman"), ("apa", "beri"), ("saring", "tanda=Reseller%20%26%20teman")])
        #expect(many.headers["location"] == asked + "&kabar=bertanda")
        #expect(Self.names(try await open.get(asked)) == ["Bu Tini", "Pak Budi"])
        _ = try await open.send("/pelanggan/tanda", key: key, others + [("isi", "Reseller & teman"), ("apa", "lepas")])
        #expect(Self.names(try await open.get(asked)) == [])
    }

    @Test("a question is kept under a name, found above the list, and removed")
    func views() async throws {
        let open = try await Self.open()
        let asked = "/pelanggan?jenis=usaha"
        #expect(Self.names(try await open.get(asked)) == ["Kantor Melati"])
        let kept = try await open.send("/pelanggan/tampilan", from: asked, [("saring", "jenis=usaha"), ("nama", "Usaha saja")])
        #expect(kept.headers["location"] == asked + "&kabar=tampilan")
        let list = Markup(try await open.get("/pelanggan").body)
        #expect(list.links.contains(asked) && list.words.contains("Usaha saja"))
        _ = try await open.send("/pelanggan/tampilan", from: asked, [("apa", "hapus"), ("nama", "Usaha saja")])
        #expect(Markup(try await open.get("/pelanggan").body).words.contains("Usaha saja") == false)
    }

    @Test("what is remembered is chosen by words people use, and asked for under its own name")
    func factNames() async throws {
        let open = try await Self.open()
        let tini = try await open.customer("Bu Tini")
        try await open.shop.journal.write(as: .owner) { pen in
            for key in ["BDAY", "URL (work)"] {
                try pen.learn(FactLearnt(key: key, value: "--0815", source: .imported, confidence: 0.8), about: tini)
            }
        }
        let page = try await open.get("/pelanggan").body
        #expect(page.contains("<option value=\"BDAY\">ulang tahun, seperti tertulis</option>"))
        #expect(page.contains("<option value=\"URL (work)\">situs web (work)</option>"))
        let english = try await open.get("/pelanggan?bahasa=en&ingat=BDAY").body
        #expect(english.contains("<option value=\"BDAY\" selected>birthday, as written</option>"))
        #expect(Self.names(try await open.get("/pelanggan?ingat=BDAY")) == ["Bu Tini"])
    }

    @Test("nonsense in the address asks for nobody in particular, and nothing breaks")
    func nonsense() async throws {
        let open = try await Self.open()
        for query in ["sepi=-3", "sepi=x", "dari=kemarin", "jenis=apa", "ingat=%20", "tanda=%20", "sesudah=9/"] {
            #expect(try await open.get("/pelanggan?\(query)").status == 200, "\(query)")
        }
        #expect(Self.names(try await open.get("/pelanggan?sepi=x")).count == 3)
        #expect(try await open.get("/pelanggan?tanda=%27%3B--").body.contains("Tidak ada yang cocok dengan saringan ini."))
    }

    @Test("who only reads is offered nothing to do")
    func reader() async throws {
        let open = try await OpenShop.withPassword()
        let rini = try await open.colleague("Rini", Grant(role: .reader))
        let page = try await rini.get("/pelanggan")
        #expect(!page.body.contains("/pelanggan/tanda") && page.body.contains("Saring"))
        let tried = try await rini.send("/pelanggan/tanda", key: "x", [("isi", "a")])
        #expect(tried.status == 403)
    }
}

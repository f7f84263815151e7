import Engagement
import EngagementReport
import Formats
import Testing
import UseCases
import Vocabulary

/// The planned lunch, brought into the sample business.
extension OpenShop {
    static func bringInLunch(_ shop: Shop) async throws {
        let folder = root + "/Samples/makan-siang-syukuran"
        _ = try await ImportDesk(shop, ImportRequest(paths: [folder + "/pantangan.csv"])).run()
        let file = try PlanFile(try FileSource(path: folder + "/rencana.json"), now: shop.now)
        let (people, others) = try await shop.customers(
            called: file.people.filter(\.isInvited).map { file.name($0.guest.id) })
        guard others.isEmpty else { throw Connection.Trouble(description: "not known: \(others)") }
        _ = try await shop.bringIn(
            PlanWritten(
                text: file.plan.name, kind: file.plan.kind, words: file.plan.text, elements: file.plan.elements,
                at: file.plan.at, otherTimes: file.plan.otherTimes, audience: .init(people: people)))
    }

    func lunch() async throws -> String {
        let list = try await get("/promo").body
        let link = list.firstMatch(of: #/\/promo\/\d+/#)
        return String(link?.output ?? "")
    }

    /// A shop of three people, with doors.
    static func engaging() async throws -> OpenShop {
        try await OpenShop(name: "Warung Uji") { shop in
            for name in ["Bu Ratna", "Bu Maria", "Pak Joko"] {
                _ = try await shop.journal.write(as: .owner) { pen in
                    let customer = try pen.meet(name, how: "typed")
                    try pen.learn(
                        FactLearnt(
                            key: name == "Bu Ratna" ? "pantang" : "tidak masalah", value: "alkohol di masakan", source: .said,
                            confidence: 0.95), about: customer)
                    _ = try pen.reply("halo", to: customer)
                }
            }
        }
    }
}

@Suite("Promos and events, on their pages") struct EngagementPagesTests {
    @Test("the sample's lunch: not like this, with the names, the reasons and the range; never a figure without it")
    func lunch() async throws {
        let open = try await OpenShop.sample()
        let words = Markup(try await open.get(try await open.lunch()).body).text
        for wanted in [
            "Makan siang syukuran", "Jangan dulu", "Rencana ini bisa menyinggung", "pernah bilang pantang: mi goreng angciu",
            "Ganti kue keju dengan singkong goreng.", "Keluarga Pak Hendra sedang berduka.",
            "Lebih baik datang melayat, tanpa promo.",
            "Pindahkan ke Sabtu, 28 November 2026, 11.30.", "Kalau orang bercerita separuhnya",
            "Siapa kenal siapa baru sebagian kita tahu.",
            "perkiraan umum, belum dari data toko ini",
            "Pakai semua perubahan", "Tetap jalankan, atas nama saya", "+ Keluarga Pak Hendra tidak diganggu",
        ] {
            #expect(words.contains(wanted), "\(wanted)")
        }
    }

    private static let parts: [(String, String)] = [
        ("mi goreng angciu", "food"), ("es teh", "drink"), ("rebana", "music"), ("tetangga", "people"), ("halaman", "place"),
    ]

    private static func filledIn(_ more: [(String, String)] = []) -> [(String, String)] {
        var fields = [
            ("nama", "Syukuran"), ("apa", "event"), ("kapan", "2026-11-28T16:00"), ("lain", ""),
            ("kata", "Halo {nama}, datang ya."),
            ("orang", "bu ratna\nBu Maria"), ("tanpa", ""),
        ]
        for (number, part) in parts.enumerated() {
            fields += [("isi\(number)", part.0), ("bagian\(number)", part.1), ("ciri\(number)", ""), ("dekat\(number)", "1.0")]
        }
        return fields.filter { field in !more.contains { $0.0 == field.0 } } + more
    }

    @Test("written, put right, sent out, noted as sent, and how it was taken")
    func wholeWay() async throws {
        let open = try await OpenShop.engaging()
        let saved = try await open.send("/rencana/baru", from: "/rencana/baru", Self.filledIn([("ganti0", "mi kecap")]))
        let page = try #require(saved.headers["location"]?.split(separator: "?").first.map(String.init))
        #expect(page.hasPrefix("/promo/"))
        let first = Markup(try await open.get(page).body).text
        #expect(first.contains("Jangan dulu") && first.contains("Bu Ratna pernah bilang pantang"))
        let without = try await open.send(page + "/mulai", from: page, [("sebab", ""), ("sisih", "0")])
        #expect(without.headers["location"]?.contains("kabar=tak-jelas") == true)

        let taken = try await open.send(page + "/ganti", from: page, [])
        #expect(taken.headers["location"]?.contains("kabar=diganti") == true)
        #expect(Markup(try await open.get(page).body).text.contains("Boleh jalan"))
        _ = try await open.send(page + "/mulai", from: page, [("sisih", "0")])
        let sending = try await open.get(page + "/kirim").body
        #expect(Markup(sending).text.contains("Halo Bu Ratna, datang ya."))
        #expect(try await open.get(page + "/kirim.csv").body.contains("Bu Maria,,,\"Halo Bu Maria, datang ya.\"\r\n"))
        let out = try #require(sending.firstMatch(of: #/\/promo\/\d+\/kirim\/(\d+)\/terkirim/#))
        let noted = try await open.send(String(out.output.0), from: page + "/kirim", [("isi", "Halo Bu Ratna, datang ya.")])
        #expect(noted.headers["location"] == "\(page)/kirim?kabar=terkirim")
        let reaction = "\(page)/kirim/\(out.output.1)/tanggapan"
        _ = try await open.send(reaction, from: page, [("rasa", "kecewa"), ("soal", ""), ("isi", "kepedasan")])
        let course = Markup(try await open.get(page).body).text
        #expect(course.contains("kecewa: kepedasan") && course.contains("Diam bukan berarti puas."))
    }

    @Test("what cannot be read is said, and the rest is kept")
    func wrongInput() async throws {
        let open = try await OpenShop.engaging()
        let nameless = try await open.send("/rencana/baru", from: "/rencana/baru", Self.filledIn([("nama", " ")]))
        #expect(nameless.status == 422)
        #expect(Markup(nameless.body).text.contains("Belum tersimpan: beri namanya dulu."))
        #expect(nameless.body.contains("Halo {nama}, datang ya.") && nameless.body.contains("mi goreng angciu"))
        let strangers = try await open.send(
            "/rencana/baru", from: "/rencana/baru", Self.filledIn([("orang", "Bu Ratna\nPak Entah <b>")]))
        let told = try await open.get(try #require(strangers.headers["location"]))
        #expect(told.status == 200)
        #expect(Markup(told.body).text.contains("Belum kita kenal, atau lebih dari satu yang bernama begitu: Pak Entah <b>"))
        let untimed = try await open.send(
            "/rencana/baru", from: "/rencana/baru", Self.filledIn([("nama", "B"), ("kapan", "besok")]))
        #expect(
            Markup(try await open.get(try #require(untimed.headers["location"])).body).text.contains("Waktunya tidak terbaca"))
        for path in ["/promo/1", "/promo/1/ubah", "/promo/1/kirim", "/promo/1/kirim.csv", "/kelompok/1", "/promo/x"] {
            #expect(try await open.get(path).status == 404, "\(path)")
        }
    }

    @Test(
        "a condition that cannot be read is named, with what there is instead; the form still holds what was typed",
        arguments: [
            ([("apa0", "orders"), ("isi0", "banyak")], "“banyak” bukan angka"),
            ([("apa0", "tag"), ("isi0", "vip")], "“vip” tidak ada untuk “punya tanda”. Yang ada: kantor."),
            ([("apa0", "fact"), ("nama0", "hobi")], "“hobi” tidak ada untuk “diingat tentangnya”"),
            ([("apa0", "holds"), ("nama0", "benci"), ("isi0", "alkohol")], "sikap “benci” tidak terbaca"),
            ([("apa0", "holds"), ("nama0", "pantang"), ("isi0", "qwerty")], "ciri “qwerty” belum ada"),
            ([("apa0", "measure"), ("nama0", "M99"), ("isi0", "80")], "“M99” tidak ada untuk “ukuran"),
            ([("apa0", "group"), ("isi0", "RT <3")], "“RT <3” tidak ada untuk “anggota kelompok”. Belum ada satu pun."),
            ([("apa0", "picked"), ("isi0", "Bu Ratna, Pak Entah")], "bernama begitu: Pak Entah."),
            ([("isi0", "kantor")], "“kantor” terisi, tetapi syaratnya belum dipilih"),
            ([], "pilih paling sedikit satu syarat"),
        ])
    func unreadable(_ fields: [(String, String)], _ words: String) async throws {
        let open = try await OpenShop.engaging()
        let ratna = try await open.customer("Bu Ratna")
        try await open.shop.journal.write(as: .owner) { try $0.tag([ratna], "kantor") }
        let answer = try await open.send("/kelompok", from: "/kelompok", [("nama", "Tetangga")] + fields)
        #expect(answer.status == 422)
        let text = Markup(answer.body).text
        #expect(text.contains("Belum tersimpan") && text.contains(words), "\(text)")
        #expect(answer.body.contains("value=\"Tetangga\""))
        for (_, value) in fields where !value.contains("<") { #expect(answer.body.contains(value), "\(value)") }
        #expect(try await open.shop.groups().groups.isEmpty)
    }

    @Test("how we stay close to a group is held against each of them")
    func bond() async throws {
        let open = try await OpenShop.engaging()
        _ = try await open.send(
            "/kelompok", from: "/kelompok", [("nama", "Tetangga"), ("apa0", "picked"), ("isi0", "Bu Ratna, Bu Maria")])
        let group = "/kelompok/\(try #require(try await open.shop.groups().groups.first).id)"
        #expect(Markup(try await open.get(group).body).text.contains("belum ada yang menghubungi kita sendiri"))
        let nothing = try await open.send(group + "/hubungan", from: group, [("kali", "2")])
        #expect(nothing.status == 422 && Markup(nothing.body).text.contains("pilih lewat apa"))
        let often = try await open.send(group + "/hubungan", from: group, [("lewat", "2"), ("kali", "sering <b>")])
        #expect(often.status == 422 && Markup(often.body).text.contains("“sering <b>” bukan angka"))
        #expect(often.body.contains("value=\"2\" checked"))
        _ = try await open.send(
            group + "/hubungan", from: group, [("bentuk", "advise"), ("lewat", "1"), ("lewat", "2"), ("kali", "0,5")])
        let text = Markup(try await open.get(group).body).text
        #expect(text.contains("0,5 kali dalam 30 hari, lewat WhatsApp atau telepon: memberi nasihat."))
        #expect(text.contains("Belum kita tahu kebiasaannya: Bu Ratna dan Bu Maria. Tanya dulu."))
        // Changing who belongs leaves it as it is.
        _ = try await open.send(
            group + "/ubah", from: group, [("nama", "Tetangga"), ("apa0", "picked"), ("isi0", "Bu Ratna")])
        #expect(Markup(try await open.get(group).body).text.contains("0,5 kali dalam 30 hari"))
    }

    @Test("the shop's own figure for a trait of ours stands until it is taken away")
    func ownFigure() async throws {
        let open = try await OpenShop.engaging()
        func base() async throws -> Double { try await open.shop.traits().taxonomy.base(of: "food.taste.spicy") }
        let ours = try await base()
        _ = try await open.send("/ciri/angka", from: "/ciri", [("ciri", "food.taste.spicy"), ("dasar", "45")])
        #expect(try await base() == 0.45)
        #expect(try await open.send("/ciri/angka", from: "/ciri", [("ciri", "tidak.ada"), ("dasar", "45")]).status == 404)
        let wrong = try await open.send("/ciri/angka", from: "/ciri", [("ciri", "food.taste.spicy"), ("dasar", "450")])
        #expect(wrong.headers["location"]?.contains("kabar=angka-ciri") == true)
        _ = try await open.send("/ciri/hapus", from: "/ciri", [("id", "food.taste.spicy")])
        #expect(try await base() == ours)
    }

    @Test("whom to ask is said with the words to ask by; the answer is noted there and holds", arguments: ["id", "en"])
    func asking(_ language: String) async throws {
        let open = try await OpenShop.engaging()
        let baru = try await open.shop.journal.write(as: .owner) { pen in
            let baru = try pen.meet("Bu Sinta Baru", how: "typed")
            _ = try pen.reply("halo", to: baru)
            return baru
        }
        let saved = try await open.send(
            "/rencana/baru", from: "/rencana/baru", Self.filledIn([("orang", "Bu Sinta Baru\nPak Joko")]))
        let page = try #require(saved.headers["location"]?.split(separator: "?").first.map(String.init))
        let inLanguage = page + "?bahasa=\(language)"
        let before = try await open.get(inLanguage)
        let isIndonesian = language == "id"
        let question =
            isIndonesian
            ? "Bu Sinta, untuk Syukuran kami rencanakan mi goreng angciu (alkohol dalam makanan). Apakah cocok"
            : "Bu Sinta, for Syukuran we are planning mi goreng angciu (alcohol in food). Would that suit you"
        let text = Markup(before.body).text
        #expect(text.contains(question), "\(text)")
        // Who said that it is fine is not asked.
        #expect(!text.contains("Pak Joko, untuk") && !text.contains("Pak Joko, for"))
        let card = before.body.split(separator: question)[1]
        let key = try #require(card.firstMatch(of: #/name="tentang">.*?<option value="([^"]+)">(?:pantang|never)</#)?.1)
        let value = try #require(card.firstMatch(of: #/name="isi">.*?<option value="([^"]+)" selected/#)?.1)
        _ = try await open.send(
            "/pelanggan/\(baru)/tulis", from: page, [("apa", "ingatan"), ("tentang", String(key)), ("isi", String(value))])
        let after = Markup(try await open.get(inLanguage).body).text
        #expect(!after.contains(question))
        #expect(after.contains(isIndonesian ? "Bu Sinta Baru pernah bilang pantang" : "Bu Sinta Baru"))
        let id = try #require(EntryID(String(page.dropFirst("/promo/".count))))
        let planned = try #require(await open.shop.engagement(id))
        #expect(planned.look.verdict.blockedBy.map(\.id) == [baru])
    }

    @Test("the list says what a look at each plan says; a closed day and a reward are told")
    func told() async throws {
        let open = try await OpenShop.engaging()
        let day = try #require(Day(year: 2026, month: 11, day: 28))
        #expect(try await open.shop.close(from: day, through: day, name: "Lebaran"))
        let saved = try await open.send(
            "/rencana/baru", from: "/rencana/baru", Self.filledIn([("isi5", "voucher mengajak"), ("bagian5", "reward")]))
        let page = try #require(saved.headers["location"]?.split(separator: "?").first.map(String.init))
        let list = Markup(try await open.get("/promo").body).text
        #expect(list.contains("Jangan dulu"))
        #expect(list.contains("Setahun ini 0 orang mengajak tanpa dijanjikan hadiah."))
        let text = Markup(try await open.get(page).body).text
        #expect(text.contains("Hari itu toko tutup, menurut Setelan."))
        #expect(text.contains("Ada hadiahnya"))
        // The shop wrote the holy day down itself: the guard goes by it.
        let id = try #require(EntryID(String(page.dropFirst("/promo/".count))))
        func isHoly() async throws -> Bool {
            try #require(await open.shop.engagement(id)).look.verdict.traits.contains {
                $0.trait == "time.holy_day.idulfitri"
            }
        }
        #expect(try await isHoly())
        try await open.shop.openAgain(from: day)
        #expect(try await isHoly() == false)
    }

    @Test("whoever sees only their own people, or may not act, is not let in or shown no button")
    func doors() async throws {
        let open = try await OpenShop.withPassword()
        let own = try await open.colleague("Bayu", Grant(role: .staff, seesAll: false))
        let reader = try await open.colleague("Rini", Grant(role: .reader))
        for path in ["/promo", "/kelompok", "/ciri", "/rencana/baru"] {
            #expect(try await own.get(path).status == 403, "\(path)")
        }
        #expect(try await reader.get("/rencana/baru").status == 403)
        let list = try await reader.get("/promo")
        #expect(list.status == 200 && !list.body.contains("/rencana/baru"))
    }

    @Test("two of one name are picked by the end of their numbers, and stay picked")
    func ofOneName() async throws {
        let open = try await OpenShop(name: "Warung Uji") { shop in
            try await shop.journal.write(as: .owner) { pen in
                for number in ["+6281300001111", "+6281300002222"] {
                    let sari = try pen.meet("Bu Sari", how: number)
                    try pen.give(try pen.handle(Handle(kind: .phone, value: number)), to: sari)
                }
                _ = try pen.meet("Bu Sari", how: "tanpa nomor")
            }
        }
        let people = try await open.shop.customers(named: "Bu Sari").map(\.id)
        #expect(people.count == 3)
        let (nobody, choices) = try await open.shop.customers(called: ["Bu Sari"])
        #expect(
            nobody.isEmpty && choices.count == 3 && choices.contains("Bu Sari (1111)") && choices.contains("Bu Sari (2222)"))
        let (found, others) = try await open.shop.customers(called: choices)
        #expect(Set(found) == Set(people) && others.isEmpty)
        let saved = try await open.send(
            "/rencana/baru", from: "/rencana/baru", [("nama", "Hantaran"), ("apa", "gift"), ("orang", "bu sari (2222)")])
        let plan = try #require(saved.headers["location"]?.prefix { $0 != "?" })
        #expect(try await open.get("\(plan)/ubah").body.contains(">Bu Sari (2222)</textarea>"))
    }

    @Test("who holds what is a name only to whoever may see confidential things")
    func confidential() async throws {
        let open = try await OpenShop.withPassword()
        try await open.shop.journal.write(as: .owner) { pen in
            let ratna = try pen.meet("Bu Ratna", how: "typed")
            try pen.learn(FactLearnt(key: "pantang", value: "alkohol", source: .said, confidence: 0.95), about: ratna)
            _ = try pen.reply("halo", to: ratna)
        }
        let (people, _) = try await open.shop.customers(called: ["Bu Ratna"])
        let plan = PlanWritten(
            text: "Jamuan", kind: .gift,
            elements: [PlannedElement(name: "bir", aspect: .drink, traits: ["drink.alcohol.beer"])],
            audience: .init(people: people))
        let id = try #require(try await open.shop.bringIn(plan)).id
        let plain = try await open.colleague("Bayu", Grant(role: .staff, seesGuarded: false))
        let trusted = try await open.colleague("Rini", Grant(role: .staff, seesGuarded: true))
        let hidden = Markup(try await plain.get("/promo/\(id)").body).text
        #expect(hidden.contains("1 orang pernah bilang pantang") && !hidden.contains("Bu Ratna pernah bilang"))
        #expect(Markup(try await trusted.get("/promo/\(id)").body).text.contains("Bu Ratna pernah bilang pantang"))
    }
}

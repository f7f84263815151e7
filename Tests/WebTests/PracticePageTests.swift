import Testing
import UseCases
import Vocabulary

@Suite("How the team does things, on a page") struct PracticePageTests {
    @Test("the kitchen's own: what was agreed and how it came back, the rule of fairness, ideas and alarms")
    func kitchen() async throws {
        let open = try await OpenShop.sample()
        let words = Markup(try await open.get("/kebiasaan").body).words
        for wanted in [
            "kurang kirim", "yang kurang dikirim ulang hari itu juga, ongkos kita", "kirim ulang: 2 kali, 2 ternyata baik",
            "karena salah kita · disetujui Bayu, Rini · Rabu, 18 Feb", "Aturan sama-sama enak",
            "terakhir ditinjau Senin, 7 Sep, 73 hari lalu", "foto isi kotak sebelum berangkat",
            "rem mobil antar berdecit, jangan dipakai jauh dulu", "Bayu mengantar payung, beliau kehujanan di halte",
        ] {
            #expect(words.contains(wanted), "\(wanted)")
        }
    }

    @Test("begins with one sentence each, and an idea goes from the box to its answer")
    func begins() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let empty = Markup(try await open.get("/kebiasaan").body).text
        for wanted in ["Belum ada yang disepakati.", "Belum tertulis.", "Belum ada cerita.", "Belum ada ide."] {
            #expect(empty.contains(wanted), "\(wanted)")
        }
        let sent = try await open.send("/kebiasaan/ide", from: "/kebiasaan", [("apa", "ide"), ("isi", "es batu di mobil")])
        #expect(sent.headers["location"] == "/kebiasaan?kabar=tercatat")
        let idea = try #require(try await open.shop.practice().ideas.first)
        #expect(idea.idea.from == "Bu Sari")
        let path = "/kebiasaan/ide/\(idea.entry.id)"
        let wordless = try await open.send(path, from: "/kebiasaan", [("jadi", "tidak"), ("isi", "")])
        #expect(wordless.headers["location"] == "/kebiasaan?kabar=tak-jelas")
        _ = try await open.send(path, from: "/kebiasaan", [("jadi", "ya"), ("isi", "mulai besok")])
        #expect(Markup(try await open.get("/kebiasaan").body).text.contains("dipakai, Kamis, 19 Nov: mulai besok"))
    }

    @Test("an alarm is read by the owner and by whoever raised it; only the owner answers")
    func alarm() async throws {
        let open = try await OpenShop.withPassword()
        let bayu = try await open.colleague("Bayu", Grant(role: .staff))
        let rini = try await open.colleague("Rini", Grant(role: .staff))
        let key = try OpenShop.key(on: try await bayu.get("/kebiasaan"))
        let sent = try await bayu.send("/kebiasaan/ide", key: key, [("apa", "alarm"), ("isi", "rem berdecit")])
        #expect(sent.status == 303)
        #expect(try await bayu.get("/kebiasaan").body.contains("rem berdecit"))
        #expect(try await rini.get("/kebiasaan").body.contains("rem berdecit") == false)
        let alarm = try #require(try await open.shop.practice().alarms.first)
        let answer = try await bayu.send("/kebiasaan/ide/\(alarm.entry.id)", key: key, [("jadi", "ya"), ("isi", "sudah")])
        #expect(answer.status == 403)
        #expect(try await open.shop.practice().alarms.count == 1)
    }

    @Test("the owner writes what is agreed and the rule of fairness, everybody may hold with it")
    func agreeing() async throws {
        let open = try await OpenShop.withPassword()
        let bayu = try await open.colleague("Bayu", Grant(role: .staff))
        let owner = try await open.colleague("Bu Tari", Grant(role: .owner))
        let key = try OpenShop.key(on: try await bayu.get("/kebiasaan"))
        func write(_ fields: [(String, String)]) async throws -> Answer {
            let key = try OpenShop.key(on: try await owner.get("/kebiasaan"))
            return try await owner.send("/kebiasaan/kesepakatan", key: key, fields)
        }
        let agreement = [("situasi", "telat antar"), ("isi", "ongkir kita ganti"), ("sebab", "salah kita")]
        #expect(try await bayu.send("/kebiasaan/kesepakatan", key: key, agreement).status == 403)
        #expect(try await write(agreement).status == 303)
        let rule = [("situasi", "sama-sama enak"), ("isi", "yang rugi bukan cuma satu pihak"), ("sebab", "")]
        #expect(try await write(rule).status == 303)
        #expect(try await bayu.send("/kebiasaan/setuju", key: key, [("situasi", "telat antar")]).status == 303)
        let words = Markup(try await bayu.get("/kebiasaan").body).text
        for wanted in ["telat antar", "ongkir kita ganti", "karena salah kita · disetujui Bayu", "terakhir ditinjau"] {
            #expect(words.contains(wanted), "\(wanted)")
        }
        let wordless = try await write([("situasi", "basi"), ("isi", "")])
        #expect(wordless.headers["location"] == "/kebiasaan?kabar=tak-jelas")
        #expect(try await open.shop.practice().situations.map(\.name) == ["telat antar"])
    }

    @Test("Lainnya leads there")
    func leads() async throws {
        let open = try await OpenShop.sample()
        #expect(Markup(try await open.get("/lainnya").body).links.contains("/kebiasaan"))
    }
}

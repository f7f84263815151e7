import Foundation
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// Who gets in, and who does not: the threats of strangers, against the running server.
@Suite("The doors") struct DoorsTests {
    private static let pages = ["/", "/pelanggan", "/pelanggan?cari=Tini", "/kabar", "/nilai", "/tim", "/setelan/saya", "/x"]

    @Test("S01: nothing is shown to somebody who is not in")
    func signedOut() async throws {
        let open = try await OpenShop.withPassword()
        let id = try await open.customer("Bu Tini Lestari")
        for page in Self.pages + ["/pelanggan/\(id)"] {
            let answer = try await Guest(open).get(page)
            #expect(answer.status == 303, "\(page)")
            #expect(answer.headers["location"]?.hasPrefix("/masuk") == true, "\(page)")
            #expect(!answer.body.contains("Tini"), "\(page)")
        }
        let answer = try await Guest(open).send("/pelanggan/\(id)/tulis", key: nil, [("apa", "catatan"), ("isi", "x")])
        #expect(answer.status == 403)
    }

    @Test("S02: whoever guesses is made to wait, and the owner gets in after it")
    func guessing() async throws {
        let clock = HandClock()
        let open = try await OpenShop.withPassword(clock)
        let guest = Guest(open)
        var statuses: [Int] = []
        for number in 1...20 { statuses.append(try await guest.signIn("sari", "tebakan nomor \(number)").status) }
        #expect(statuses.prefix(5).allSatisfy { $0 == 422 })
        #expect(statuses.dropFirst(5).allSatisfy { $0 == 429 })
        let told = try await guest.signIn("sari", OpenShop.password)
        #expect(told.status == 429)
        let wait = try #require(told.headers["retry-after"].flatMap { Int($0) })
        clock.pass(.seconds(wait))
        #expect(try await guest.signIn("sari", OpenShop.password).status == 303)
    }

    @Test("S03: a name that is known and one that is not are answered alike")
    func findingAccounts() async throws {
        let open = try await OpenShop.withPassword()
        func shown(_ login: String) async throws -> String {
            let answer = try await Guest(open).signIn(login, "bukan ini sandinya")
            let body = answer.body.replacing(#/value="[^"]*"/#, with: "")
            return "\(answer.status) \(answer.headers["content-length"] ?? "") \(body)"
        }
        let known = try await shown("sari")
        #expect(known.hasPrefix("422"))
        #expect(try await shown("siap") == known)
    }

    @Test("S04: signing in gives a new word, whatever was planted, and it is kept from scripts and other sites")
    func fixing() async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        let planted = Secret.fresh().word
        guest.plant(planted)
        let answer = try await guest.signIn("sari", OpenShop.password)
        let cookie = try #require(answer.headers["set-cookie"])
        for word in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(cookie.contains(word)) }
        let first = try #require(guest.session)
        #expect(first != planted)
        #expect(first.utf8.count >= 43)
        let again = Guest(open)
        _ = try await again.signIn("sari", OpenShop.password)
        #expect(again.session != first)
    }

    @Test("S05: what was signed out stays out")
    func signedOutCookie() async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        _ = try await guest.signIn("sari", OpenShop.password)
        let word = try #require(guest.session)
        #expect(try await guest.get("/").status == 200)
        #expect(try await guest.send("/keluar", from: "/", []).status == 303)
        guest.plant(word)
        #expect(try await guest.get("/").status == 303)
    }

    @Test("S06: whose door is closed is out at once")
    func closed() async throws {
        let open = try await OpenShop.withPassword()
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff))
        #expect(try await budi.get("/").status == 200)
        let sari = Guest(open)
        _ = try await sari.signIn("sari", OpenShop.password)
        let id = try #require(try await open.doors.staff().first { $0.name == "Pak Budi" }?.id)
        #expect(try await sari.send("/tim/\(id)/tutup", from: "/tim", []).status == 303)
        #expect(try await budi.get("/").status == 303)
        #expect(try await Guest(open).signIn("pakbudi", OpenShop.password).status == 422)
    }

    @Test("S07: a new password ends what was signed in elsewhere, and takes the old one to set")
    func newPassword() async throws {
        let open = try await OpenShop.withPassword()
        let (here, elsewhere) = (Guest(open), Guest(open))
        for guest in [here, elsewhere] { _ = try await guest.signIn("sari", OpenShop.password) }
        let page = "/setelan/saya"
        let without = try await here.send("\(page)/sandi", from: page, [("lama", "x"), ("baru", "becak hujan lemper")])
        #expect(without.status == 422)
        #expect(try await elsewhere.get("/").status == 200)
        let changed = try await here.send(
            "\(page)/sandi", from: page, [("lama", OpenShop.password), ("baru", "becak hujan lemper")])
        #expect(changed.status == 303)
        #expect(try await here.get("/").status == 200)
        #expect(try await elsewhere.get("/").status == 303)
        #expect(try await Guest(open).signIn("sari", OpenShop.password).status == 422)
        #expect(try await Guest(open).signIn("sari", "becak hujan lemper").status == 303)
    }

    @Test(
        "S08: weak passwords are refused, long phrases are taken",
        arguments: [
            ("password1", 422), ("sayang123", 422), ("pendek", 422), ("Warung Uji 1", 422),
            ("tujuh belas kambing menyeberang jalan pagi-pagi sekali, lalu tidur lagi", 303),
        ])
    func weak(_ password: String, _ status: Int) async throws {
        let open = try await OpenShop.withPassword()
        let path = "/undangan/\(try await open.doors.invite("Pak Budi", Grant(role: .staff), as: .owner).word)"
        let answer = try await Guest(open).send(
            path, from: path, [("nama", "Pak Budi"), ("masuk", "budi"), ("sandi", password)])
        #expect(answer.status == status)
    }

    @Test("S09: a link opens once; nothing but the owner makes one, and a foreign host gets none")
    func reset() async throws {
        let open = try await OpenShop.withPassword()
        let sari = try #require(try await open.doors.staff().first)
        let path = "/undangan/\(try await open.doors.offerReset(to: sari.id, as: .owner).word)"
        #expect(try await open.askAsNobody("GET", path, host: "evil.example").status == 421)
        let guest = Guest(open)
        #expect(try await guest.send(path, from: path, [("sandi", "becak hujan lemper")]).status == 303)
        #expect(try await guest.get("/").status == 200)
        #expect(try await Guest(open).get(path).status == 404)
        for word in ["x", Secret.fresh().word, "%00", "../masuk"] {
            #expect(try await Guest(open).get("/undangan/\(word)").status >= 400, "\(word)")
        }
    }

    @Test(
        "S10: other sites' forms do nothing, signed in or not",
        arguments: ["Origin: https://evil.example\r\n", "Sec-Fetch-Site: cross-site\r\n", "Origin: null\r\n"])
    func crossSite(_ header: String) async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        #expect(try await guest.signIn("sari", OpenShop.password, more: header).status == 403)
        _ = try await guest.signIn("sari", OpenShop.password)
        #expect(try await guest.send("/keluar", from: "/", [], more: header).status == 403)
        #expect(try await guest.get("/").status == 200)
        // A word of somebody else's page opens nothing here.
        let other = try await open.colleague("Pak Budi", Grant(role: .staff))
        let theirs = try OpenShop.key(on: try await other.get("/"))
        #expect(try await guest.send("/keluar", key: theirs, []).status == 403)
        for path in ["/keluar", "/tim/undang", "/setelan/saya/sandi"] {
            #expect(try await guest.get(path).status >= 400, "\(path)")
        }
    }

    @Test("S11, S12: no other site may read, and the pages at the door are as safe as the others", arguments: ["/masuk", "/x"])
    func headers(_ page: String) async throws {
        let open = try await OpenShop.withPassword()
        let answer = try await Guest(open).get(page, more: "Origin: https://evil.example\r\n")
        #expect(answer.headers["access-control-allow-origin"] == nil)
        #expect(answer.headers["content-security-policy"]?.contains("default-src 'none'") == true)
        #expect(answer.headers["x-content-type-options"] == "nosniff")
        #expect(answer.headers["referrer-policy"] == "same-origin")
        #expect(answer.headers["cache-control"] == "no-store")
    }

    @Test(
        "S21, S22: after signing in one stays here",
        arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX-Atk:1", "/pelanggan\r\nX-Atk: 1"])
    func redirects(_ path: String) async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        let answer = try await guest.send(
            "/masuk", from: "/masuk", [("masuk", "sari"), ("sandi", OpenShop.password), ("kembali", path)])
        #expect(answer.headers["location"] == "/")
        #expect(answer.headers["x-atk"] == nil)
    }

    @Test("who wanted a page is brought to it after signing in")
    func goingOn() async throws {
        let open = try await OpenShop.withPassword()
        let asked = try await Guest(open).get("/pelanggan")
        #expect(asked.headers["location"] == "/masuk?kembali=%2Fpelanggan")
        let guest = Guest(open)
        let answer = try await guest.send(
            "/masuk", from: "/masuk?kembali=%2Fpelanggan",
            [("masuk", " SARI "), ("sandi", OpenShop.password), ("kembali", "/pelanggan")])
        #expect(answer.headers["location"] == "/pelanggan")
    }

    @Test("R1, S54: neither password, nor word, nor secret stands in the data or on a page")
    func secretsInTheData() async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        _ = try await guest.signIn("sari", OpenShop.password)
        let person = try #require(try await open.doors.staff().first)
        let offer = try open.doors.offerFactor(person)
        let link = try await open.doors.invite("Pak Budi", Grant(role: .staff), as: .owner)
        let secret = try #require(Base32Text.decode(offer.letters))
        let code = OneTimeCode.code(secret, step: OneTimeCode.step(at: open.doors.now))
        let codes = try await open.doors.turnOnFactor(offer.sealed, code: code, person)
        let tables = ["account", "session", "invitation", "recovery_code", "door_log", "staff"]
        let stored = try await open.shop.journal.database.read { db in
            try tables.map { table -> [UInt8] in
                var bytes: [UInt8] = []
                let columns = Self.columns[table] ?? []
                for column in columns {
                    try db.rows(.init(text: "SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL")) {
                        bytes += $0.bytes(0)
                    }
                }
                return bytes
            }.flatMap { $0 }
        }
        let hidden = [OpenShop.password, guest.session ?? "", link.word, offer.letters, offer.sealed] + codes
        for word in hidden { #expect(stored.firstRange(of: Array(word.utf8)) == nil) }
        #expect(stored.firstRange(of: secret) == nil)
        for page in ["/tim", "/setelan/saya", "/"] {
            let body = try await guest.get(page).body
            for word in hidden + ["scrypt$"] { #expect(!body.contains(word), "\(page)") }
        }
    }
    private static let columns = [
        "account": ["login", "password", "factor"], "session": ["hash", "device"], "invitation": ["hash", "name"],
        "recovery_code": ["hash"], "staff": ["name"],
    ]

    @Test("R3: a new shop has one page, no password, and takes nothing but the code of its console")
    func firstRun() async throws {
        let open = try await OpenShop(name: "", hasOwner: false, clock: Shop.wallClock)
        let code = open.doors.newSetUpCode()
        for page in ["/", "/masuk", "/tim", "/pelanggan"] {
            #expect(try await Guest(open).get(page).headers["location"] == "/mulai", "\(page)")
        }
        let guest = Guest(open)
        let words = [("toko", "Warung Uji"), ("nama", "Bu Sari"), ("masuk", "sari"), ("sandi", OpenShop.password)]
        let wrong = code == "00000000" ? "00000001" : "00000000"
        #expect(try await guest.send("/mulai", from: "/mulai", [("kode", wrong)] + words).status == 422)
        #expect(try await open.doors.staff().isEmpty)
        #expect(try await guest.send("/mulai", from: "/mulai", [("kode", code)] + words).headers["location"] == "/")
        #expect(try await guest.get("/").status == 200)
        #expect(open.shop.name == "Warung Uji")
        // Once: the page is gone, and the code with it.
        #expect(try await Guest(open).get("/mulai").headers["location"] == "/masuk")
        await #expect(throws: DoorRefusal.wrongCode) {
            try await open.doors.setUp(
                code: code, shop: "X", person: "Pak Budi", login: "budi", password: OpenShop.password,
                Visitor(address: "a", device: ""))
        }
    }

    @Test("R4: what a header says about where somebody comes from counts for nothing")
    func proxies() async throws {
        let open = try await OpenShop.withPassword()
        let guest = Guest(open)
        var statuses: [Int] = []
        for number in 1...8 {
            let header =
                "X-Forwarded-For: 10.1.2.\(number)\r\nForwarded: for=10.1.2.\(number)\r\nX-Forwarded-Host: evil.example\r\n"
            statuses.append(try await guest.signIn("nama\(number)", "tebakan", more: header).status)
        }
        #expect(statuses.suffix(3).allSatisfy { $0 == 429 })
    }

    @Test("with a second factor the password alone opens nothing; a code opens once, a recovery code too")
    func secondFactor() async throws {
        let clock = HandClock()
        let open = try await OpenShop.withPassword(clock)
        let person = try #require(try await open.doors.staff().first)
        let offer = try open.doors.offerFactor(person)
        let secret = try #require(Base32Text.decode(offer.letters))
        func code() -> String { OneTimeCode.code(secret, step: OneTimeCode.step(at: clock.now)) }
        let recovery = try await open.doors.turnOnFactor(offer.sealed, code: code(), person)
        clock.pass(.seconds(60))
        let guest = Guest(open)
        #expect(try await guest.signIn("sari", OpenShop.password).headers["location"] == "/masuk/kode")
        let half = guest.session
        #expect(try await guest.get("/").status == 303)
        #expect(try await guest.send("/masuk/kode", from: "/masuk/kode", [("kode", "000000")]).status == 422)
        #expect(try await guest.send("/masuk/kode", from: "/masuk/kode", [("kode", code())]).headers["location"] == "/")
        #expect(guest.session != half)
        #expect(try await guest.get("/").status == 200)
        for (word, status) in [(code(), 422), (recovery[3], 303), (recovery[3], 422)] {
            let next = Guest(open)
            _ = try await next.signIn("sari", OpenShop.password)
            #expect(try await next.send("/masuk/kode", from: "/masuk/kode", [("kode", word)]).status == status)
        }
        // Half a sign-in is over after a few minutes.
        let late = Guest(open)
        _ = try await late.signIn("sari", OpenShop.password)
        clock.pass(.minutes(6))
        #expect(try await late.get("/masuk/kode").headers["location"] == "/masuk")
    }

    @Test("one's own devices are listed, and signed out from afar; nobody else's are")
    func sessions() async throws {
        let open = try await OpenShop.withPassword()
        let (here, there) = (Guest(open), Guest(open))
        _ = try await here.signIn("sari", OpenShop.password)
        _ = try await there.signIn(
            "sari", OpenShop.password, more: "User-Agent: Mozilla/5.0 (Linux; Android 14) Chrome/126.0\r\n")
        let page = try await here.get("/setelan/saya")
        #expect(page.body.contains("Chrome, Android"))
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff))
        let paths = page.body.matches(of: #/action="(\/setelan\/saya\/keluarkan\/\d+)"/#).map { String($0.1) }
        for path in paths { #expect(try await budi.send(path, from: "/setelan/saya", []).status == 404) }
        #expect(try await there.get("/").status == 200)
        for path in paths { #expect(try await here.send(path, from: "/setelan/saya", []).status == 303) }
        #expect(try await there.get("/").status == 303)
        #expect(try await here.get("/").status == 200)
    }
}

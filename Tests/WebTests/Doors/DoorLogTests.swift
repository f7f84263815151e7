import Testing
import UseCases
import Vocabulary

@Suite("Who came in") struct DoorLogTests {
    @Test("the owner reads who came in and what changed, newest first; nobody else does")
    func log() async throws {
        let clock = HandClock()
        let open = try await OpenShop.withPassword(clock)
        let sari = Guest(open)
        _ = try await sari.signIn("sari", OpenShop.password)
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff))
        let id = try #require(try await open.doors.staff().first { $0.name == "Pak Budi" }?.id)
        _ = try await sari.send("/tim/\(id)/tutup", from: "/tim", [])
        let words = Markup(try await sari.get("/tim/pintu").body).words
        let told = ["Bu Sari menutup pintu untuk Pak Budi", "Pak Budi bergabung lewat undangan", "Bu Sari masuk"]
        let places = told.compactMap { words.firstIndex(of: $0) }
        #expect(places.count == told.count)
        #expect(places == places.sorted())
        _ = try await sari.send("/tim/\(id)/buka", from: "/tim", [])
        #expect(try await budi.get("/tim/pintu").status == 303)
        let joko = try await open.colleague("Mas Joko", Grant(role: .staff))
        #expect(try await joko.get("/tim/pintu").status == 403)
    }

    @Test("a long log is read page by page, and each line once")
    func pages() async throws {
        let open = try await OpenShop.withPassword()
        let sari = try #require(try await open.doors.staff().first)
        for number in 0..<120 {
            try await open.shop.journal.write(as: .owner) { try $0.setPassword("\(number)", of: sari.id, keeping: .init(1)) }
        }
        let guest = Guest(open)
        let session = Secret.fresh()
        try await open.shop.journal.write(as: .owner) {
            try $0.openSession(
                session.hash, of: sari.id, awaitsCode: false, until: open.doors.now.adding(.days(1)), device: "")
        }
        guest.plant(session.word)
        var (path, lines, pages): (String?, Int, Int) = ("/tim/pintu", 0, 0)
        while let next = path {
            let page = Markup(try await guest.get(next).body)
            lines += page.words.filter { $0 == "Bu Sari mengganti kata sandi" }.count
            pages += 1
            path = page.links.first { $0.contains("sebelum=") }
        }
        #expect(lines == 120)
        #expect(pages == 3)
    }
}

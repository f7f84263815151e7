import Foundation
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// What those who are in may see and do: the threats of colleagues, against the running server.
@Suite("What each may do") struct RolesTests {
    @Test("S13: who keeps no customers finds none, and changes none")
    func ownCustomers() async throws {
        let open = try await OpenShop.withPassword()
        let id = try await open.customer("Bu Tini Lestari")
        let budi = try await open.colleague("Pak Budi", Grant(role: .staff, seesAll: false))
        #expect(try await budi.get("/pelanggan/\(id)").status == 404)
        #expect(try await budi.get("/pelanggan?cari=Tini").body.contains("Tini Lestari") == false)
        let written = try await budi.send(
            "/pelanggan/\(id)/tulis", key: try OpenShop.key(on: try await budi.get("/")),
            [("apa", "catatan"), ("isi", "dari Budi")])
        #expect(written.status == 404)
        #expect(try await open.shop.customer(id)?.timeline.contains { $0.event.words == "dari Budi" } == false)
    }

    @Test("S14, S15: who may only read changes nothing, and only an owner sees the team", arguments: [Role.reader, .staff])
    func roles(_ role: Role) async throws {
        let open = try await OpenShop.withPassword()
        let id = try await open.customer("Bu Tini Lestari")
        let guest = try await open.colleague("Pak Budi", Grant(role: role))
        let me = try #require(try await open.doors.staff().first { $0.name == "Pak Budi" })
        #expect(try await guest.get("/tim").status == 403)
        let key = try OpenShop.key(on: try await guest.get("/setelan/saya"))
        for path in ["/tim/undang", "/tim/\(me.id)/ubah", "/tim/\(me.id)/tautan", "/undangan-batal/7"] {
            let answer = try await guest.send(path, key: key, [("nama", "X"), ("peran", "2")])
            #expect(answer.status == 403, "\(path)")
        }
        let written = try await guest.send("/pelanggan/\(id)/tulis", key: key, [("apa", "catatan"), ("isi", "dari Budi")])
        #expect(written.status == (role == .reader ? 403 : 303))
        // Nor is anybody shown a button that would be refused.
        #expect(try await guest.get("/pelanggan/\(id)").body.contains("/tulis\"") == (role != .reader))
        #expect(try await open.doors.staff().first { $0.id == me.id } == me)
        // Not even past the pages.
        await #expect(throws: (any Error).self) { try await open.doors.change(me.id, to: .owner, as: me.viewer) }
    }

    @Test("S16: nobody gives themselves a role, an id or a second life by what they send")
    func massAssignment() async throws {
        let open = try await OpenShop.withPassword()
        let path = "/undangan/\(try await open.doors.invite("Pak Budi", Grant(role: .reader), as: .owner).word)"
        let guest = Guest(open)
        let more = [("peran", "2"), ("role", "2"), ("id", "1"), ("sees_all", "1"), ("pribadi", "ya"), ("active", "1")]
        _ = try await guest.send(
            path, from: path, [("nama", "Pak Budi"), ("masuk", "budi"), ("sandi", OpenShop.password)] + more)
        let before = try #require(try await open.doors.staff().first { $0.login == "budi" })
        #expect(before.grant == Grant(role: .reader))
        _ = try await guest.send("/setelan/saya/bahasa", from: "/setelan/saya", [("pilihan", "en")] + more)
        var after = before
        after.language = "en"
        #expect(try await open.doors.staff().first { $0.id == before.id } == after)
        #expect(try await guest.get("/").body.contains("<html lang=\"en\">"))
    }

    @Test("somebody must always be able to let people in")
    func lastOwner() async throws {
        let open = try await OpenShop.withPassword()
        let sari = Guest(open)
        _ = try await sari.signIn("sari", OpenShop.password)
        let id = try #require(try await open.doors.staff().first?.id)
        #expect(try await sari.send("/tim/\(id)/tutup", from: "/tim", []).status == 422)
        #expect(try await sari.send("/tim/\(id)/ubah", from: "/tim", [("peran", "0")]).status == 422)
        #expect(try await sari.get("/tim").status == 200)
    }

    @Test("an invitation made on the page lets one person in, and is gone when taken back")
    func inviting() async throws {
        let open = try await OpenShop.withPassword()
        let sari = Guest(open)
        _ = try await sari.signIn("sari", OpenShop.password)
        let words = [("nama", "Mbak Rini"), ("peran", "1"), ("jangkauan", "semua"), ("pribadi", "tidak")]
        let shown = try await sari.send("/tim/undang", from: "/tim", words)
        // Where no telephone could open it, there is none to scan.
        #expect(!shown.body.contains("<svg class=\"qr\"") && Markup(shown.body).text.contains("hanya terbuka di komputer ini"))
        let path = try #require(shown.body.firstMatch(of: #/127\.0\.0\.1(\/undangan\/[\w-]+)/#).map { String($0.1) })
        let rini = Guest(open)
        let joined = try await rini.send(
            path, from: path, [("nama", "Mbak Rini"), ("masuk", "rini"), ("sandi", OpenShop.password)])
        #expect(joined.status == 303)
        #expect(try await rini.get("/").body.contains("Mbak Rini"))
        _ = try await sari.send("/tim/undang", from: "/tim", words)
        let id = try #require(try await open.doors.invitations().first?.id)
        #expect(try await sari.send("/undangan-batal/\(id)", from: "/tim", []).status == 303)
        #expect(try await open.doors.invitations().isEmpty)
    }
}

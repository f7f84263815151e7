import Foundation
import Testing
import UseCases
import Vocabulary

@Suite("Days closed, on Setelan") struct ClosedDaysPageTests {
    @Test("days off are added, shown in both languages, and removed; what is none changes nothing")
    func stretches() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let path = "/setelan/tutup"
        for odd in [
            [("dari", "kemarin")], [("dari", "2026-12-05"), ("sampai", "2026-12-01")],
            [("dari", "2026-01-01"), ("sampai", "2026-12-31")], [("dari", "2026-12-05"), ("sampai", "x")],
        ] {
            let refused = try await open.send(path, from: "/setelan", odd)
            #expect(refused.headers["location"] == "/setelan?kabar=tak-jelas")
        }
        #expect(try await open.shop.closedDays().isEmpty)
        let added = try await open.send(
            path, from: "/setelan", [("dari", "2026-12-24"), ("sampai", "2026-12-26"), ("nama", "Natal & <kumpul>")])
        #expect(added.headers["location"] == "/setelan?kabar=setelan")
        #expect(Markup(try await open.get("/setelan").body).text.contains("Natal & <kumpul>: Kamis, 24 Desember 2026 – Sabtu"))
        #expect(Markup(try await open.get("/setelan?bahasa=en").body).text.contains("Thursday, 24 December 2026"))
        _ = try await open.send(path, from: "/setelan", [("hapus", "2026-12-24")])
        #expect(try await open.shop.closedDays().isEmpty)
    }

    @Test("the day of each week is ticked again when the page is opened; a week without an open day is none")
    func weekly() async throws {
        let open = try await OpenShop(name: "Warung Uji") { _ in }
        let path = "/setelan/tutup"
        _ = try await open.send(path, from: "/setelan", [("mingguan", "1"), ("hari", "0"), ("hari", "5")])
        #expect(try await open.shop.closedDays().weekdays == [0, 5])
        #expect(try await open.get("/setelan").body.contains("name=\"hari\" value=\"5\" checked><span>Jumat"))
        let never = try await open.send(path, from: "/setelan", [("mingguan", "1")] + (0...6).map { ("hari", "\($0)") })
        #expect(never.headers["location"] == "/setelan?kabar=tak-jelas")
        _ = try await open.send(path, from: "/setelan", [("mingguan", "1")])
        #expect(try await open.shop.closedDays().isEmpty)
    }

    @Test("who asked on a closed day is not late on Hari ini, until it is said to be open")
    func waiting() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("akrab-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("19/11/2026 09.00 - Pak Budi: Besok bisa kirim 5 galon?\n".utf8).write(
            to: folder.appendingPathComponent("WhatsApp Chat with Pak Budi.txt"))
        let open = try await OpenShop(name: "Warung Uji") { shop in
            var request = ImportRequest(paths: [folder.path])
            request.we = ["Warung Uji"]
            request.exportedAt = OpenShop.now
            _ = try await ImportDesk(shop, request).run()
        }
        func waiting() async throws -> Int { try await open.shop.today().lines.count { $0.call.lane == .waiting } }
        #expect(try await waiting() == 1)
        _ = try await open.send("/setelan/tutup", from: "/setelan", [("dari", "2026-11-19")])
        #expect(try await waiting() == 0)
        _ = try await open.send("/setelan/tutup", from: "/setelan", [("hapus", "2026-11-19")])
        #expect(try await waiting() == 1)
    }
}

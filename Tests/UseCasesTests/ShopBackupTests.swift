import Foundation
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A shop keeps backups") struct ShopBackupTests {
    @Test("older ones go, but those of another shop, those before an upgrade, and other files stay")
    func rotation() async throws {
        try await withShop(on: .sqlite, at: "2026-11-22 09:00") { front in
            let folder = front.folder + "/cadangan"
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try front.put("cadangan/foto.jpg", "bukan cadangan")
            try front.put("cadangan/palsu.akrab", "bukan cadangan")
            try await withShop(on: .sqlite, at: "2025-01-01 09:00") { other in
                _ = try await other.shop.backUp(BackupRequest(path: folder + "/tetangga.akrab"))
            }
            for minute in 10...19 {
                front.clock.set("2026-11-22 09:\(minute)")
                _ = try await front.shop.backUp(BackupRequest(path: folder))
            }
            front.clock.set("2026-11-22 10:00")
            let made = try #require(try await front.shop.backUp(BackupRequest(path: folder, keep: 3)))
            #expect(made.removed == 8)
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
                    "akrab-2026-11-22T0918.akrab", "akrab-2026-11-22T0919.akrab", "akrab-2026-11-22T1000.akrab", "foto.jpg",
                    "palsu.akrab", "tetangga.akrab",
                ])
        }
    }

    @Test("two in one minute are two files")
    func sameMinute() async throws {
        try await withShop(on: .sqlite, at: "2026-11-22 01:30") { front in
            let first = try #require(try await front.shop.backUp())
            let second = try #require(try await front.shop.backUp())
            #expect(first.path.hasSuffix("/backups/akrab-2026-11-22T0130.akrab"))
            #expect(second.path.hasSuffix("/backups/akrab-2026-11-22T0130-2.akrab"))
        }
    }

    @Test("a server has tools of its own")
    func server() async throws {
        try await withShop(on: .postgresql, at: "2026-11-22 01:30") { front in
            let made = try await front.shop.backUp()
            #expect(made == nil)
        }
    }
}

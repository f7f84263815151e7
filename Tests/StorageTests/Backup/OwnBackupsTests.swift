import Foundation
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("Backups made by themselves") struct OwnBackupsTests {
    private func withShop(_ body: (TestPlace, String) async throws -> Void) async throws {
        try await withPlace(on: .sqlite) { place in
            let database = try #require(try await place.open() as? any BackingUp)
            try await database.write { try $0.run("INSERT INTO staff (id, name) VALUES (1, 'Mbak Rini')") }
            let asked = database.backups.path + "/diminta.akrab"
            _ = try await database.backUp(to: asked, at: Instant(seconds: 0), passphrase: nil)
            try await database.close()
            try await body(place, asked)
        }
    }

    private func restore(_ path: String, into place: TestPlace, day: Int64) throws -> String? {
        let folder = try DataFolder(place.address)
        defer { folder.release() }
        let moment = Instant(seconds: 1_763_800_000 + day * 86_400)
        return try Restoring(into: folder, at: moment, stamp: "hari-\(day)").restore(path, passphrase: nil).kept
    }

    private func names(_ place: TestPlace) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place.address + "/backups").sorted()
    }

    @Test("the newest three of each kind stay; those somebody asked for all do")
    func newestThree() async throws {
        try await withShop { place, asked in
            for day in 1...5 { _ = try restore(asked, into: place, day: Int64(day)) }
            #expect(
                try names(place) == [
                    "before-restore-hari-3.akrab", "before-restore-hari-4.akrab", "before-restore-hari-5.akrab",
                    "diminta.akrab",
                ])
            let database = try #require(try await place.open() as? any BackingUp)
            let path = database.backups.path + "/before-mend-hari-6.akrab"
            _ = try await database.backUp(to: path, at: Instant(seconds: 1_764_500_000), passphrase: nil, reason: .beforeMend)
            try await database.close()
            #expect(try names(place).count == 5)
        }
    }

    @Test("one that is being put back is not cleared away under it")
    func inUse() async throws {
        try await withShop { place, asked in
            for day in 1...3 { _ = try restore(asked, into: place, day: Int64(day)) }
            let oldest = place.address + "/backups/before-restore-hari-1.akrab"
            _ = try restore(oldest, into: place, day: 4)
            #expect(try names(place).contains("before-restore-hari-1.akrab"))
            #expect(try names(place).contains("before-restore-hari-4.akrab"))
        }
    }
}

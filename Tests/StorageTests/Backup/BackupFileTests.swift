import Chances
import Foundation
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("A backup in one file") struct BackupFileTests {
    private static let moment = Instant(seconds: 1_763_800_000)

    /// A small shop and a backup of it; the body gets the file, and a folder to restore into.
    private func withBackup(passphrase: String? = nil, _ body: (String, String) async throws -> Void) async throws {
        try await withPlace(on: .sqlite) { place in
            let database = try #require(try await place.open() as? any BackingUp)
            try await database.write { db in
                try db.run("INSERT INTO setting (name, value) VALUES ('business.name', 'Toko Tirta')")
                for id in 1...200 { try db.run("INSERT INTO staff (id, name) VALUES (\(id), \("Mbak Rini \(id)"))") }
            }
            let file = place.address + "/satu.akrab"
            _ = try await database.backUp(to: file, at: Self.moment, passphrase: passphrase)
            try await database.close()
            try await body(file, place.address + "/lain")
        }
    }

    private func restore(_ file: String, into folder: String, passphrase: String? = nil) throws -> Restoring.Done {
        let owned = try DataFolder(folder)
        defer { owned.release() }
        return try Restoring(into: owned, at: Self.moment, stamp: "2026-11-22T0130").restore(file, passphrase: passphrase)
    }

    private func trouble(_ file: String, into folder: String, passphrase: String? = nil) -> BackupTrouble? {
        do {
            _ = try restore(file, into: folder, passphrase: passphrase)
            return nil
        } catch let trouble as BackupTrouble {
            return trouble
        } catch {
            Issue.record("\(error)")
            return nil
        }
    }

    private func staff(in folder: String) async throws -> Int64? {
        let database = try SQLiteDatabase(in: try DataFolder(folder))
        let count = try await number("SELECT count(*) FROM staff", in: database)
        try await database.close()
        return count
    }

    @Test("comes back as it was, with a passphrase or without", arguments: [nil, "kopi tanpa gula"])
    func roundTrip(_ passphrase: String?) async throws {
        try await withBackup(passphrase: passphrase) { file, folder in
            let header = try BackupReader(file).header
            #expect(header.madeAt == Self.moment && header.schema == Migration.all.count)
            #expect(header.shop == (passphrase == nil ? "Toko Tirta" : ""))
            let done = try restore(file, into: folder, passphrase: passphrase)
            #expect(done.kept == nil)
            #expect(try await staff(in: folder) == 200)
            let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            #expect((bytes.range(of: Data("Mbak Rini 7".utf8)) == nil) == (passphrase != nil))
        }
    }

    @Test("needs its passphrase, and no other")
    func passphrases() async throws {
        try await withBackup(passphrase: "kopi") { file, folder async throws in
            #expect(trouble(file, into: folder) == .passphraseNeeded(path: file))
            #expect(trouble(file, into: folder, passphrase: "") == .passphraseNeeded(path: file))
            #expect(trouble(file, into: folder, passphrase: "Kopi") == .wrongPassphrase(path: file))
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["akrab.lock", "backups"])
        }
    }

    @Test("is not believed with one bit flipped, wherever it is", arguments: [nil, "kopi"])
    func flipped(_ passphrase: String?) async throws {
        try await withBackup(passphrase: passphrase) { file, folder in
            let whole = try Data(contentsOf: URL(fileURLWithPath: file))
            var chance = Chance(seed: 26)
            // Some of them in the header, which is a small part of the file.
            for trial in 0..<200 {
                let place = trial < 40 ? trial * 10 % 400 : chance.below(whole.count)
                var bytes = whole
                bytes[place] ^= 1 << UInt8(chance.below(8))
                let copy = file + ".bit"
                try bytes.write(to: URL(fileURLWithPath: copy))
                #expect(trouble(copy, into: folder, passphrase: passphrase) != nil, "byte \(place)")
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/akrab.db"))
        }
    }

    @Test("is not believed cut off, or with something behind it", arguments: [nil, "kopi"])
    func truncated(_ passphrase: String?) async throws {
        try await withBackup(passphrase: passphrase) { file, folder in
            let whole = try Data(contentsOf: URL(fileURLWithPath: file))
            var chance = Chance(seed: 11)
            let copy = file + ".cut"
            for trial in 0..<50 {
                let length = trial < 10 ? trial * 40 : chance.below(whole.count)
                try whole.prefix(length).write(to: URL(fileURLWithPath: copy))
                let found = trouble(copy, into: folder, passphrase: passphrase)
                #expect(found == .notWhole(path: copy) || length == 0 && found == .notABackup(path: copy), "\(length) bytes")
            }
            try (whole + [0]).write(to: URL(fileURLWithPath: copy))
            #expect(trouble(copy, into: folder, passphrase: passphrase) == .damaged(path: copy))
            #expect(!FileManager.default.fileExists(atPath: folder + "/akrab.db"))
        }
    }

    @Test("something else is not a backup, and nothing is not there")
    func somethingElse() async throws {
        try await withPlace(on: .sqlite) { place in
            let folder = place.address
            let other = try TemporaryRoot.shared().fresh("lain") + ".txt"
            try Data("halo, ini bukan cadangan sama sekali".utf8).write(to: URL(fileURLWithPath: other))
            #expect(trouble(other, into: folder) == .notABackup(path: other))
            #expect(trouble(other + "x", into: folder) == .notThere(path: other + "x"))
        }
    }

    @Test("of a later schema is refused")
    func newer() async throws {
        try await withPlace(on: .sqlite) { place in
            let database = try #require(try await place.open(migrations: Shelf.migrations) as? any BackingUp)
            let file = place.address + "/nanti.akrab"
            _ = try await database.backUp(to: file, at: Self.moment, passphrase: nil)
            try await database.close()
            #expect(trouble(file, into: place.address + "/lain") == .newer(path: file))
        }
    }

    @Test("never takes the place of another file")
    func alreadyThere() async throws {
        try await withPlace(on: .sqlite) { place in
            let database = try #require(try await place.open() as? any BackingUp)
            let file = place.address + "/satu.akrab"
            _ = try await database.backUp(to: file, at: Self.moment, passphrase: nil)
            let before = try Data(contentsOf: URL(fileURLWithPath: file))
            await #expect(throws: BackupTrouble.alreadyThere(path: file)) {
                _ = try await database.backUp(to: file, at: Self.moment, passphrase: nil)
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == before)
            try await database.close()
        }
    }

    @Test("what was there is kept, and can be put back in its turn")
    func kept() async throws {
        try await withBackup { file, folder in
            let other = try SQLiteDatabase(in: try DataFolder(folder))
            try await other.write { try $0.run("INSERT INTO staff (id, name) VALUES (1, 'Mas Joko')") }
            try await other.close()
            let done = try restore(file, into: folder)
            let kept = try #require(done.kept)
            #expect(kept == folder + "/backups/before-restore-2026-11-22T0130.akrab")
            #expect(try await staff(in: folder) == 200)
            _ = try restore(kept, into: folder)
            #expect(try await staff(in: folder) == 1)
        }
    }

    @Test("data that cannot be read any more are replaced, and their files kept as they are")
    func damagedBefore() async throws {
        try await withBackup { file, folder in
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let rubble = Data(repeating: 7, count: 9_000)
            try rubble.write(to: URL(fileURLWithPath: folder + "/akrab.db"))
            let done = try restore(file, into: folder)
            #expect(done.keptAsFiles)
            let kept = try #require(done.kept)
            #expect(try Data(contentsOf: URL(fileURLWithPath: kept + "/akrab.db")) == rubble)
            #expect(try await staff(in: folder) == 200)
        }
    }

    @Test("whoever opens the folder next finishes what was cut off at the last step")
    func finishes() async throws {
        try await withBackup { file, folder in
            let new = try SQLiteDatabase(in: try DataFolder(folder))
            try await new.write { try $0.run("INSERT INTO staff (id, name) VALUES (1, 'Mas Joko')") }
            try await new.close()
            let other = folder + "-lain"
            _ = try restore(file, into: other)
            try FileManager.default.moveItem(atPath: other + "/akrab.db", toPath: folder + "/akrab.db.next")
            try Data("a log of the data before".utf8).write(to: URL(fileURLWithPath: folder + "/akrab.db-wal"))
            #expect(try await staff(in: folder) == 200)
            #expect(!FileManager.default.fileExists(atPath: folder + "/akrab.db.next"))
        }
    }
}

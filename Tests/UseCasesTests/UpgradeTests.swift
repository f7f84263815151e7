import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Data of every schema are upgraded") struct UpgradeTests {
    private static let sari = CustomerID(OldShop.sari)

    @Test("what people see is what they saw", arguments: TestEngine.all)
    func asBefore(on engine: TestEngine) async throws {
        try await withPlace(on: engine, empty: true) { place in
            let old = try await place.open(migrations: OldShop.schema)
            try await OldShop.fill(old)
            let linesBefore = try await old.read { db in
                try db.all("SELECT what, quantity_milli, amount FROM order_line ORDER BY order_id DESC, line") {
                    OrderLine(what: $0.text(0), quantityMilli: $0.number(1), amountMinor: $0.numberOrNil(2))
                }
            }
            let before = try await TableDump.take(old)
            try await old.close()

            let new = try await place.open()
            let after = try await TableDump.take(new)
            for table in before.tables.keys where !["order_line", "orders", "import_run", "schema_version"].contains(table) {
                #expect(after.rows(table) == before.rows(table), "\(table)")
            }
            let shop = try await Shop.open(new)
            let view = try #require(try await shop.customer(Self.sari))
            #expect(view.promises.map(\.what) == ["antar galon"])
            #expect(view.facts.map(\.value) == ["teh manis"])
            let orders = try await shop.journal.read(as: .owner) { try $0.orders(of: Self.sari) }
            #expect(orders.count == 3 && linesBefore.count == 6)
            #expect(orders.flatMap(\.lines) == linesBefore)
            #expect(try await shop.undo(ImportID(OldShop.orderImport)) == 3)
            #expect(try await shop.journal.read(as: .owner) { try $0.orders(of: Self.sari) } == [])
            try await new.close()
        }
    }

    @Test("before the first step the data are kept, and come back by themselves")
    func snapshot() async throws {
        try await withPlace(on: .sqlite) { place in
            try await OldShop.make(inFolder: place.address)
            let new = try await place.open()
            try await new.write { try $0.run("INSERT INTO staff (id, name) VALUES (7, 'Mas Joko')") }
            let shop = try await Shop.open(new)
            try await shop.note("sesudah pembaruan", about: Self.sari)
            try await new.close()

            let folder = try DataFolder(place.address)
            #expect(folder.backups.backups().map(\.name) == ["before-schema-2.akrab"])
            let back = try #require(try GoingBack.find(in: folder))
            #expect(back.entriesSince == 1)
            #expect(back.snapshot.header.schema == 1 && back.snapshot.header.shop == "Toko Tirta")
            let done = try Restoring(into: folder, at: shop.now, stamp: "x")
                .restore(back.snapshot.path, passphrase: nil, reason: .beforeRollback)
            #expect(done.kept == place.address + "/backups/before-rollback-x.akrab")
            folder.release()
            let old = try await place.open(migrations: OldShop.schema)
            #expect(try await old.read { try $0.number("SELECT count(*) FROM order_line") } == 6)
            #expect(try await old.read { try $0.number("SELECT count(*) FROM staff") } == 1)
            try await old.close()
        }
    }

    @Test("a shop that is up to date is not kept at each start, and has nothing to go back to")
    func noSnapshot() async throws {
        try await withPlace(on: .sqlite) { place in
            for _ in 0..<2 { try await place.open().close() }
            let folder = try DataFolder(place.address)
            #expect(folder.backups.backups() == [])
            #expect(try GoingBack.find(in: folder) == nil)
            folder.release()
        }
    }

    @Test("on a server they are upgraded once somebody has said that they are kept")
    func server() async throws {
        try await withPlace(on: .postgresql, empty: true) { place in
            let old = try await place.open(migrations: OldShop.schema)
            try await old.close()
            await #expect(throws: StorageError.self) { _ = try await PostgreSQLDatabase(url: place.address, upgrading: false) }
            try await place.open().close()
            try await PostgreSQLDatabase(url: place.address, upgrading: false).close()
        }
    }
}

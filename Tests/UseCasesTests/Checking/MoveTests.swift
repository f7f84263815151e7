import Chances
import Foundation
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A whole shop moves to another place") struct MoveTests {
    private func place(_ place: TestPlace) -> Moving.Place {
        place.engine == .sqlite ? .folder(place.address) : .server(url: place.address)
    }

    /// A shop after a life at random, and an empty place on the other engine.
    private func withShopAndPlace(
        from engine: TestEngine, seed: UInt64, _ body: (TestPlace, TestPlace) async throws -> Void
    ) async throws {
        try await CheckedShop.with(on: engine) { shop in
            try await withPlace(on: engine == .sqlite ? .postgresql : .sqlite, empty: true) { target in
                try await shop.open { open in
                    var chance = Chance(seed: seed)
                    let people = try await open.customers(limit: 50)
                    for number in 0..<60 {
                        let customer = chance.pick(people).id
                        switch chance.below(3) {
                        case 0: try await open.note("catatan \(number)\t\\N \u{1F600} \n é", about: customer)
                        case 1: try await open.promise("janji \(number)", to: customer, due: due("2025-03-2\(chance.below(9))"))
                        default: try await open.learn("suka", "\(chance.below(1_000))", about: customer)
                        }
                    }
                    _ = try await open.today()
                }
                try await body(shop.place, target)
            }
        }
    }

    private func dump(_ place: TestPlace) async throws -> TableDump {
        let database = try place.look()
        let dump = try await TableDump.take(database)
        try await database.close()
        return dump
    }

    @Test("there and back again, row by row the same", arguments: TestEngine.all, 0..<3)
    func thereAndBack(from engine: TestEngine, seed: Int) async throws {
        try await withShopAndPlace(from: engine, seed: UInt64(seed)) { source, target in
            let before = try await dump(source)
            let moved = try await Moving(from: place(source), to: place(target)).run()
            #expect(try await dump(source).differences(from: before) == [])
            let arrived = try await dump(target).differences(from: before)
            #expect(arrived == [])
            #expect(moved.first { $0.table == "entry" }?.rows == before.rows("entry").count)
            #expect(Set(moved.map(\.table)).union(["schema_version"]) == Set(before.tables.keys))
            try await withPlace(on: engine, empty: true) { back in
                _ = try await Moving(from: place(target), to: place(back)).run()
                #expect(try await dump(back).differences(from: before) == [])
                // Numbers go on where they were.
                let shop = try await Shop.open(try await back.open())
                let customer = try #require(try await shop.customers(limit: 1).first)
                try await shop.note("sesudah pindah", about: customer.id)
                let newest = try await shop.journal.database.read { try $0.number("SELECT max(id) FROM entry") ?? 0 }
                #expect(before.rows("entry").allSatisfy { !$0.contains("id=\(newest)") })
                let database = try #require(shop.journal.database as? any Checkable)
                #expect(try await Checkup(database, now: shop.now).run().isClean)
                try await shop.close()
            }
        }
    }

    @Test("a place that is not empty is refused, and stays as it was", arguments: TestEngine.all)
    func notEmpty(from engine: TestEngine) async throws {
        try await withShopAndPlace(from: engine, seed: 7) { source, target in
            let other = try await Shop.open(try await target.open())
            try await other.rename(to: "Toko lain")
            try await other.close()
            let before = try await dump(target)
            let refused = await #expect(throws: MoveTrouble.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            #expect(refused == .targetNotEmpty)
            #expect(try await dump(target).differences(from: before) == [])
        }
    }

    @Test("data that are being used are refused")
    func served() async throws {
        try await withShopAndPlace(from: .postgresql, seed: 8) { source, target in
            let open = try await source.open()
            let refused = await #expect(throws: MoveTrouble.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            #expect(refused == .served(isSource: true))
            try await open.close()
        }
        try await withShopAndPlace(from: .sqlite, seed: 9) { source, target in
            let open = try await target.open()
            let refused = await #expect(throws: MoveTrouble.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            #expect(refused == .served(isSource: false))
            try await open.close()
        }
    }

    @Test("rows that speak of others that are not there do not arrive anywhere", arguments: TestEngine.all)
    func flawed(from engine: TestEngine) async throws {
        try await withShopAndPlace(from: engine, seed: 10) { source, target in
            try await source.spoil(["DELETE FROM handle"])
            let refused = await #expect(throws: MoveTrouble.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            guard case .flawedSource? = refused else {
                Issue.record("\(String(describing: refused))")
                return
            }
            switch target.engine {
            case .sqlite: #expect(!FileManager.default.fileExists(atPath: target.address + "/akrab.db"))
            case .postgresql:
                #expect(try await dump(target).tables.filter { $0.key != "schema_version" && !$0.value.isEmpty }.isEmpty)
            }
        }
    }

    @Test("data of an earlier schema, and of a later one, wait", arguments: TestEngine.all)
    func schemas(from engine: TestEngine) async throws {
        try await withShopAndPlace(from: engine, seed: 11) { source, target in
            try await source.spoil(["INSERT INTO schema_version (number, name) VALUES (999, 'x')"])
            let newer = await #expect(throws: StorageError.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            #expect(newer?.kind == .newerSchema)
            try await source.spoil(["DELETE FROM schema_version WHERE number > 2"])
            let older = await #expect(throws: MoveTrouble.self) {
                _ = try await Moving(from: place(source), to: place(target)).run()
            }
            #expect(older == .olderSource)
        }
    }
}

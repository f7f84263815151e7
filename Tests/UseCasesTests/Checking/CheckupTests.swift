import Chances
import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A check of everything that is kept") struct CheckupTests {
    private func flawed(_ looked: [Looked]) -> [String] {
        looked.filter { !$0.isClean }.map { "\($0.check): \($0.flaws.prefix(3))" }
    }

    @Test("a shop in which some of everything happened is clean, and stays as it was", arguments: TestEngine.all)
    func clean(on engine: TestEngine) async throws {
        try await CheckedShop.with(on: engine) { shop in
            let before = try await shop.dump()
            let looked = try await shop.look()
            #expect(flawed(looked) == [])
            #expect(Set(looked.map(\.check)).isSuperset(of: CheckName.allCases.filter { ![.rights, .log].contains($0) }))
            #expect(
                looked.filter { $0.rows == 0 && $0.hindrance == nil }.map(\.check).allSatisfy {
                    [.log, .numbers, .worth].contains($0)
                })
            #expect(try await shop.dump().differences(from: before) == [])
        }
    }

    @Test("what is damaged is named, made anew, and then as it was", arguments: TestEngine.all, Damage.mendable)
    func mended(on engine: TestEngine, _ damage: Damage) async throws {
        try await CheckedShop.with(on: engine) { shop in
            let before = try await shop.dump()
            try await shop.place.spoil(damage.statements)
            let looked = try await shop.look()
            let found = try #require(looked.first { $0.check == damage.check })
            #expect(found.flaws.contains { $0.kind == damage.kind && $0.remedy == damage.remedy }, "\(found.flaws)")
            #expect(looked.canBeMended && !looked.isStorageDamaged)

            let (mended, kept) = try await shop.open { try await $0.mend() }
            #expect(mended.contains { $0.kind == damage.kind }, "\(mended)")
            #expect((kept != nil) == (engine == .sqlite))
            let after = try await shop.look()
            #expect(flawed(after) == [])
            let differences = try await shop.dump().differences(from: before)
            // Thinking anew keeps what was usual before, and who was touched is measured anew.
            let others = differences.filter { row in
                [" stale ", " parameter ", " share_due "].allSatisfy { !row.contains($0) }
            }
            #expect(others == [])
        }
    }

    @Test("what is lost is named, and not invented", arguments: TestEngine.all, Damage.lost)
    func lost(on engine: TestEngine, _ damage: Damage) async throws {
        try await CheckedShop.with(on: engine) { shop in
            try await shop.place.spoil(damage.statements)
            let found = try #require(try await shop.look().first { $0.check == damage.check })
            #expect(found.flaws.contains { $0.kind == damage.kind && $0.remedy == damage.remedy }, "\(found.flaws)")
            #expect(!found.isClean)
        }
    }

    @Test("what happens at random leaves nothing to complain of", arguments: TestEngine.all)
    func random(on engine: TestEngine) async throws {
        for seed in 0..<(engine == .sqlite ? 12 : 3) {
            try await withShop(on: engine, at: "2025-03-10 09:00") { front in
                var people: Storefront.Neighbours?
                for round in 0..<4 {
                    people = try await front.live(Chance(seed: UInt64(seed * 10 + round)), events: 30, people: people)
                    let database = try #require(front.database as? any Checkable)
                    #expect(
                        flawed(try await Checkup(database, now: front.clock.now).run()) == [], "seed \(seed), round \(round)")
                    _ = try await front.shop.today()
                    #expect(
                        flawed(try await Checkup(database, now: front.clock.now).run()) == [], "seed \(seed), thought \(round)")
                    front.clock.set("2025-03-1\(round + 1) 1\(round):30")
                }
            }
        }
    }

    @Test("data of the first schema are only looked at as far as they are stored", arguments: TestEngine.all)
    func olderSchema(on engine: TestEngine) async throws {
        try await withPlace(on: engine, empty: true) { place in
            let old = try await place.open(migrations: OldShop.schema)
            try await OldShop.fill(old)
            try await old.close()
            let database = try place.look()
            let looked = try await Checkup(database, now: CheckedShop.clock).run()
            try await database.close()
            #expect(looked.first { $0.check == .promises }?.hindrance == .olderSchema)
            #expect(looked.isClean)
            #expect(looked.first { $0.check == .pages }?.hindrance == (engine == .sqlite ? nil : .noExtension))
        }
    }

    @Test("every row that may speak of another one is looked at")
    func everyReference() async throws {
        try await withDatabase(on: .sqlite) { database in
            let known = Set(ReferencesCheck.columns)
            let keys = try await database.read { db in
                try db.all("SELECT name FROM sqlite_master WHERE type = 'table'") { $0.text(0) }.flatMap { table in
                    try db.all("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(\(table))") {
                        "\(table).\($0.text(0)) → \($0.text(1))"
                    }
                }
            }
            #expect(!keys.isEmpty)
            #expect(Set(keys).subtracting(known) == [])
        }
    }
}

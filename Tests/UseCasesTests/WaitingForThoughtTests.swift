import Journal
import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("While everybody is thought of anew") struct WaitingForThoughtTests {
    private func names(_ front: Storefront) async throws -> [String] {
        try await front.shop.today().lines.map(\.customer.name)
    }

    @Test("what was thought before is shown, with whatever was done since", arguments: TestEngine.all)
    func meanwhile(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await front.bring(Files.budiName, Files.budi + "\n10/03/25 07.10 - Pak Budi: Bisa antar dua galon hari ini?\n")
            try await front.bring(Files.sariName, "10/03/25 08.10 - Bu Sari: Ada stok galon?\n")
            #expect(try await names(front) == ["Pak Budi", "Bu Sari"])
            front.shop.nobodyWaits(longerThan: .zero)
            // Somebody else's pass has begun and does not end yet.
            let (gate, open) = AsyncStream.makeStream(of: Void.self)
            let (begun, hasBegun) = AsyncStream.makeStream(of: Void.self)
            let rebuilding = front.shop.rebuilding
            let pass = Task {
                try await rebuilding.alone {
                    rebuilding.begins()
                    hasBegun.finish()
                    for await _ in gate {}
                    rebuilding.ends()
                }
            }
            for await _ in begun {}
            // From here on everybody is to be thought of anew; the counter goes on.
            #expect(try await front.shop.closeWeekly(on: [0]))
            #expect(try await names(front) == ["Pak Budi", "Bu Sari"])
            try await front.shop.markAnswered(try await front.customer("Pak Budi"))
            #expect(try await names(front) == ["Bu Sari"])
            open.finish()
            try await pass.value
            try await front.shop.refreshUnderstanding()
            #expect(try await front.read { try Shop.isOutOfDate($0) } == false)
            #expect(try await names(front) == ["Bu Sari"])
        }
    }

    @Test("who is thought of meanwhile is thought of again after it", arguments: TestEngine.all)
    func again(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await front.bring(Files.budiName, Files.budi + "\n10/03/25 07.10 - Pak Budi: Bisa antar dua galon hari ini?\n")
            let budi = try await front.customer("Pak Budi")
            front.shop.rebuilding.begins()
            try await front.shop.note("mampir", about: budi)
            try await front.shop.refreshUnderstanding()
            #expect(front.shop.rebuilding.thoughtMeanwhile == [budi])
            front.shop.rebuilding.ends()
            #expect(front.shop.rebuilding.thoughtMeanwhile.isEmpty)
        }
    }

    @Test("a wish that comes while a pass goes on is not forgotten", arguments: TestEngine.all)
    func wishedMeanwhile(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await front.bring(Files.sariName, Files.sari)
            #expect(try await front.read { try Shop.isOutOfDate($0) } == false)
            try await front.write { _ = try Shop.thinkAllAnew($0) }
            #expect(try await front.read { try Shop.isOutOfDate($0) })
            // An earlier wish fulfilled does not fulfil a later one: their numbers differ.
            let (first, second) = try await front.write { (try Shop.thinkAllAnew($0), try Shop.thinkAllAnew($0)) }
            #expect(first != second)
            try await front.shop.refreshUnderstanding()
            #expect(try await front.read { try Shop.isOutOfDate($0) } == false)
        }
    }

    @Test("a cache that is made anew is written only where it is another one", arguments: TestEngine.all)
    func onlyWhatIsOther(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await front.bring(Files.budiName, Files.budi)
            try await front.bring(Files.sariName, Files.sari)
            func other() async throws -> [CustomerID] {
                try await front.read { book in
                    try book.otherThanKept(book.everyTalk(asOf: wib("2025-03-10 12:00"))).chunks.flatMap(\.customers)
                }
            }
            #expect(try await other() == [])
            let (sari, budi) = (try await front.customer("Bu Sari"), try await front.customer("Pak Budi"))
            try await front.run("UPDATE talk SET last_entry = 1 WHERE customer_id = \(budi)")
            #expect(try await other() == [budi])
            try await front.run("DELETE FROM talk WHERE customer_id = \(sari)")
            #expect(try await other() == [sari, budi].sorted())
            try await front.shop.rebuildUnderstanding()
            #expect(try await other() == [])
            // One who has no words any more is taken out.
            let stranger = try await front.write { try $0.meet("Bu Asing", how: "typed") }
            try await front.run("INSERT INTO talk (customer_id, last_at, last_entry) VALUES (\(stranger), 1, 1)")
            #expect(try await other() == [stranger])
            try await front.shop.rebuildUnderstanding()
            #expect(try await other() == [])
        }
    }
}

import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Whatever is said at the counter") struct RecordingTests {
    @Test("is written down as a line of the notebook would be", arguments: TestEngine.all)
    func written(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "test") }
            let customer = try #require(try await front.read { try $0.customer(sari) })
            try await front.shop.record(SpokenHappening(kind: "usul", about: customer, words: "sambalnya dipisah; ya?"))
            front.clock.set("2025-03-10 10:00")
            var answer = SpokenHappening(kind: "jawaban usul", about: customer, words: "mulai besok")
            answer.cells = [("hasil", "dikerjakan")]
            try await front.shop.record(answer)
            let entries = try await front.read { try $0.timeline(of: sari) }
            #expect(entries.map(\.event.kind).prefix(2) == [.suggestionAnswered, .suggested])
            #expect(entries.dropFirst().first?.event.words == "sambalnya dipisah; ya?")
            let heard = try await front.shop.measures(of: sari)?.findings.first { $0.measure == "M2" }
            #expect(heard?.evidence.map(\.outcome) == [true])
        }
    }

    @Test("and what cannot be understood is refused, and nothing written")
    func refused() async throws {
        try await withShop(on: .sqlite) { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "test") }
            let customer = try #require(try await front.read { try $0.customer(sari) })
            let before = try await front.read { try $0.entryCount() }
            await #expect(throws: NotRecorded.self) {
                try await front.shop.record(SpokenHappening(kind: "usull", about: customer, words: "x"))
            }
            await #expect(throws: NotRecorded.self) {
                try await front.shop.record(SpokenHappening(kind: "putusan", about: customer, words: "puas"))
            }
            var odd = SpokenHappening(kind: "usul", about: customer, words: "x")
            odd.cells = [("warna", "biru")]
            await #expect(throws: NotRecorded.self) { try await front.shop.record(odd) }
            #expect(try await front.read { try $0.entryCount() } == before)
        }
    }
}

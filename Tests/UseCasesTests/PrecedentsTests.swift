import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("Dulu kita bagaimana") struct PrecedentsTests {
    @Test("texts about one thing are near, and grammar is not a thing")
    func likeness() {
        let likeness = Likeness(among: [
            "Nasi kotaknya terlambat satu jam", "Ayamnya asam dan berlendir", "Kurir salah alamat", "Sambalnya tumpah di dus",
            "Uang kembalian kurang",
        ])
        #expect(likeness.nearest(to: "ayam kemarin asam, tamu tidak makan", limit: 2) == [1])
        #expect(likeness.nearest(to: "di dan ke", limit: 2).isEmpty)
    }

    @Test("a new complaint shows how one like it was settled", arguments: TestEngine.allCases)
    func settled(_ engine: TestEngine) async throws {
        let shop = try await Shop.open(try await engine.open())
        let (first, second) = try await shop.journal.write(as: .owner) { pen in
            (try pen.meet("Mas Andi", how: "test"), try pen.meet("Bu Sari", how: "test"))
        }
        try await shop.perform(.complain("Sambalnya tumpah di dus", by: first), once: "1")
        let old = try #require(try await shop.openComplaints().first?.thing)
        try await shop.perform(.step(ComplaintStep(kind: .compensate, text: "diganti 5 kotak"), in: old.id), once: "2")
        try await shop.perform(.verdict(ComplaintVerdict(accepted: true), on: old.id), once: "3")
        try await shop.perform(.complain("Dusnya basah, sambal tumpah semua", by: second), once: "4")
        let open = try await shop.openComplaints().map(\.thing)
        let found = try await shop.precedents(for: open)
        #expect(found[open[0].id]?.map(\.before.customer.name) == ["Mas Andi"])
        #expect(found[open[0].id]?.first?.steps.map(\.text) == ["diganti 5 kotak"])
    }
}

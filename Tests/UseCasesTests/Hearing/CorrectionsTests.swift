import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A reading that somebody corrects") struct CorrectionsTests {
    /// Bu Sari's words about the straw, and Pak Budi's displeasure.
    private func entries(_ front: Storefront) async throws -> (straw: EntryID, bent: EntryID) {
        try await Talks.bring(front)
        let lines = try await front.shop.proposals()
        let straw = try #require(lines.first { $0.proposal.id.kind == .stance }).source.id
        let bent = try #require(lines.first { $0.customer.name == "Pak Budi" }).source.id
        return (straw, bent)
    }

    @Test("is as that person says, for that message and for ever", arguments: TestEngine.all)
    func corrected(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let (straw, bent) = try await entries(front)
            let before = try #require(try await front.shop.reading(of: straw))
            #expect(before.correction == nil && !before.reading.intents.contains(.complaint))
            try await front.shop.correct(straw, to: [.complaint])
            try await front.shop.correct(bent, to: [.other])
            let after = try #require(try await front.shop.reading(of: straw))
            #expect(after.reading.intents == [.complaint] && after.reading.sentiment == .negative && !after.reading.unsure)
            #expect(after.correction == ReadingCorrected(intents: ["complaint"], sentiment: "negative"))
            // Proposals follow: what is no complaint is not proposed as one.
            #expect(!(try await front.shop.proposals()).contains { $0.source.id == bent })
            try await front.shop.rebuildUnderstanding()
            #expect(try await front.shop.reading(of: straw)?.reading == after.reading)
            // A later word takes the place of an earlier one.
            try await front.shop.correct(straw, to: [.request, .suggestion], .positive)
            let last = try #require(try await front.shop.reading(of: straw))
            #expect(last.reading.intents == [.request, .suggestion] && last.reading.sentiment == .positive)
        }
    }

    @Test("bends the next readings of such words a little", arguments: TestEngine.all)
    func learnt(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let odd = (1...5).map { "0\($0)/03/25 09.00 - Pak Budi: rasanya ngelokro kak" }.joined(separator: "\n")
            try await front.bring(Files.budiName, odd)
            let budi = try await front.customer("Pak Budi")
            let entries = try await front.read { try $0.timeline(of: budi) }.filter { $0.event.kind == .message }
            let last = try #require(entries.first).id
            let before = try #require(try await front.shop.reading(of: last)).reading
            for entry in entries.dropFirst() { try await front.shop.correct(entry.id, to: [.complaint]) }
            let after = try #require(try await front.shop.reading(of: last)).reading
            #expect(after.scores[0] > before.scores[0])
            #expect(after.scores[2] < before.scores[2])
        }
    }

    @Test("is of a customer's message that the viewer may see, or refused", arguments: TestEngine.all)
    func refused(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let (straw, _) = try await entries(front)
            let budi = try await front.customer("Pak Budi")
            let ours = try #require(
                try await front.read { try $0.timeline(of: budi) }.first { $0.side == .us && $0.event.kind == .message })
            let stranger = Viewer(staff: StaffID(99), reach: .own(StaffID(99)))
            await #expect(throws: JournalError.notFound) { try await front.shop.correct(ours.id, to: [.complaint]) }
            await #expect(throws: JournalError.notFound) { try await front.shop.correct(EntryID(7), to: [.complaint]) }
            await #expect(throws: JournalError.notFound) { try await front.shop.correct(straw, to: [.praise], as: stranger) }
            #expect(try await front.shop.reading(of: straw, as: stranger) == nil)
            #expect(try await front.number("SELECT count(*) FROM entry WHERE kind = 131") == 0)
        }
    }
}

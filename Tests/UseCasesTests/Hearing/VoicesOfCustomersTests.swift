import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("What customers say") struct VoicesOfCustomersTests {
    @Test("is counted by people, with the messages behind", arguments: TestEngine.all)
    func voices(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let view = try await front.shop.voices(since: wib("2025-03-03 00:00"))
            let theme = try #require(view.voices.themes.first)
            #expect(theme.intent == .complaint && theme.people == 2 && theme.messages == 2 && theme.peopleBefore == 0)
            #expect(view.voices.people == 2 && !view.isPartial)
            let words = theme.examples.compactMap { view.examples[$0]?.event.words }
            #expect(
                words == ["kardusnya penyok dan airnya bocor semua, kecewa 😡", "galonnya bocor lagi, kecewa sekali saya 😔"])
            #expect(Set(view.names.values) == ["Bu Sari", "Pak Budi"])
            // More people than the week before complain.
            #expect(view.rising.map { [$0.people, $0.peopleBefore] } == [[2, 0]])
            #expect(view.rising.map(\.intent) == [.complaint])
            let stranger = Viewer(staff: StaffID(99), reach: .own(StaffID(99)))
            #expect(try await front.shop.voices(since: wib("2025-03-03 00:00"), as: stranger).voices.people == 0)
        }
    }

    @Test("stands on today's line where it is displeasure, in the cached list as in the fresh one", arguments: TestEngine.all)
    func tags(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let waiting = "\n10/03/25 07.10 - Pak Budi: galonnya bocor, kecewa. Bisa diganti?\n"
            try await front.bring(Files.budiName, Files.budi + waiting)
            try await front.shop.readMessages()
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .waiting)
            #expect(line.heard.map(\.kind) == [.complaint])
            #expect(line.heard.map(\.entry) == line.evidence.map(\.id))
            let fresh = try #require(try await front.shop.today(asOf: wib("2025-03-10 12:00")).lines.first)
            #expect(fresh.heard == line.heard)
            let timeline = try await front.read { try $0.timeline(of: line.customer.id) }
            #expect(try await front.shop.tags(of: timeline)[line.evidence[0].id] == line.heard)
        }
    }
}

import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// Only what is noted as a decision can be looked up the next time: a complaint settled as one like it was is proposed as one.
@Suite("Proposals from settled complaints") struct ProposalsFromComplaintsTests {
    private static let late = DecisionMade(
        text: "nasi kotak datang telat", situation: "terlambat antar",
        options: [.init(name: "ganti ongkir", costUs: 2_000_000), .init(name: "minta maaf", costCustomer: 5_000_000)],
        chosen: "ganti ongkir")

    private func withSettled(
        on engine: TestEngine, _ words: String, _ kind: ComplaintStep.Kind,
        _ body: (Storefront, CustomerID) async throws -> Void
    ) async throws {
        try await withShop(on: engine, at: "2026-11-19 11:00") { front in
            let tini = try await front.write { pen in
                let before = try pen.meet("Pak Dulu", how: "typed")
                _ = try pen.happened(.decided(Self.late), about: before, by: .us, at: When(wib("2026-08-01 09:00")))
                let tini = try pen.meet("Bu Tini", how: "typed")
                let complaint = try pen.complain(words, by: tini, at: When(wib("2026-11-17 09:00")))
                try pen.step(
                    ComplaintStep(kind: kind, text: "ongkir kita ganti"), in: complaint, at: When(wib("2026-11-18 09:00")))
                return tini
            }
            try await body(front, tini)
        }
    }

    @Test("as it was decided before: proposed once, noted with its options", arguments: TestEngine.all)
    func likeLastTime(on engine: TestEngine) async throws {
        try await withSettled(on: engine, "kok terlambat lagi ya, antar jam berapa?", .compensate) { front, tini in
            let lines = try await front.shop.proposals()
            #expect(lines.map(\.customer.id) == [tini])
            #expect(try await front.shop.proposals(of: tini).map(\.proposal) == lines.map(\.proposal))
            let proposal = try #require(lines.first).proposal
            #expect(proposal.words == "ongkir kita ganti")
            guard case .decision(let made) = proposal.becomes else {
                Issue.record("\(proposal)")
                return
            }
            #expect(made.situation == "terlambat antar" && made.chosen == "ganti ongkir" && made.options == Self.late.options)
            try await front.shop.accept(proposal.id)
            #expect(try await front.shop.proposals().isEmpty)
            let practice = try await front.shop.practice()
            let way = try #require(practice.situations.first { $0.name == "terlambat antar" }?.ways.first)
            #expect(way.decisions.count == 2)
        }
    }

    @Test("left, it does not come again", arguments: TestEngine.all)
    func dropped(on engine: TestEngine) async throws {
        try await withSettled(on: engine, "kok terlambat lagi ya", .solve) { front, _ in
            let line = try #require(try await front.shop.proposals().first)
            try await front.shop.drop(line.proposal.id)
            #expect(try await front.shop.proposals().isEmpty)
        }
    }

    @Test(
        "not where nothing like it was decided, nor where nothing is settled yet",
        arguments: [("sambalnya basi", ComplaintStep.Kind.solve), ("kok terlambat lagi ya", .apologise)])
    func nothing(_ words: String, _ kind: ComplaintStep.Kind) async throws {
        try await withSettled(on: .sqlite, words, kind) { front, _ in
            let found = try await front.shop.proposals()
            #expect(found.isEmpty)
        }
    }
}

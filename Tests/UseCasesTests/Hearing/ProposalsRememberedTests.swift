import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Proposals that are remembered") struct ProposalsRememberedTests {
    /// Those of everybody, and those of each one after the other, which nothing remembers.
    private func bothWays(_ front: Storefront, _ people: [CustomerID]) async throws -> (all: [String], each: [String]) {
        let all = try await front.shop.proposals(limit: 100).map { "\($0.customer.name) \($0.proposal.id)" }.sorted()
        var each: Set<String> = []
        for person in people {
            each.formUnion(try await front.shop.proposals(of: person).map { "\($0.customer.name) \($0.proposal.id)" })
        }
        return (all, each.sorted())
    }

    @Test("are those of now, whatever was written down since the last look", arguments: TestEngine.all)
    func always(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let (sari, budi) = (try await front.customer("Bu Sari"), try await front.customer("Pak Budi"))
            var people = [sari, budi]
            var counts: [Int] = []
            func look() async throws {
                let found = try await bothWays(front, people)
                #expect(found.all == found.each)
                counts.append(found.all.count)
            }
            try await look()
            // Of somebody else nothing is thought anew, and nothing is lost.
            try await front.write { _ = try $0.note("mampir sebentar", about: budi) }
            try await look()
            let promise = try #require(
                try await front.shop.proposals(of: sari).first { $0.proposal.id.kind == .promise })
            try await front.shop.accept(promise.proposal.id)
            try await look()
            let stance = try #require(try await front.shop.proposals(of: sari).first { $0.proposal.id.kind == .stance })
            try await front.shop.drop(stance.proposal.id)
            try await look()
            // Who does not wish to be judged is not listened to, and from then on is again.
            let refused = Consent(purpose: .assessment, isGranted: false)
            try await front.write { _ = try $0.happened(.consented(refused), about: budi, by: .customer) }
            try await look()
            let granted = Consent(purpose: .assessment, isGranted: true)
            try await front.write { _ = try $0.happened(.consented(granted), about: budi, by: .customer) }
            try await front.shop.readMessages()
            try await look()
            // Two cards that are one: nothing is told of a card that is no more.
            try await front.write { _ = try $0.merge(budi, into: sari) }
            people = [sari]
            try await look()
            let names = try await front.shop.proposals().map(\.customer.name)
            #expect(!names.isEmpty && names.allSatisfy { $0 == "Bu Sari" })
            // A chat that comes in later.
            try await front.bring(
                "Chat WhatsApp dengan Bu Rina.txt",
                """
                09/03/25 12.00 - Bu Rina: kuenya basi, kecewa sekali
                09/03/25 12.05 - Toko Tirta: Maaf Bu
                """)
            try await front.shop.readMessages()
            let rina = try await front.customer("Bu Rina")
            let found = try await bothWays(front, people + [rina])
            #expect(found.all == found.each)
            #expect(found.all.contains { $0.hasPrefix("Bu Rina") })
            #expect(counts[0] == 4 && counts[1] == 4 && counts[2] == 3 && counts[3] == 2)
        }
    }
}

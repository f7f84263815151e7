import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// Chats in which things are said that nobody writes down.
enum Talks {
    static let sari = """
        01/03/25 08.00 - Bu Sari: Pagi, airnya masih ada?
        07/03/25 08.10 - Toko Tirta: Masih Bu. Galon barunya kami antar hari Rabu ya
        08/03/25 09.00 - Bu Sari: galonnya bocor lagi, kecewa sekali saya 😔
        09/03/25 10.05 - Bu Sari: Tolong jangan dikasih sedotan ya
        """
    static let budi = """
        09/03/25 11.00 - Pak Budi: kardusnya penyok dan airnya bocor semua, kecewa 😡
        09/03/25 11.05 - Toko Tirta: Maaf Pak, kami lihat dulu
        """

    static func bring(_ front: Storefront) async throws {
        try await front.bring(Files.sariName, sari)
        try await front.bring(Files.budiName, budi)
        try await front.shop.readMessages()
    }
}

@Suite("Proposals from chats") struct ProposalsFromChatsTests {
    private func ids(_ front: Storefront) async throws -> [Proposal.ID] {
        try await front.shop.proposals().map(\.proposal.id)
    }

    private func kinds(_ front: Storefront, _ name: String) async throws -> [Proposal.Kind] {
        try await front.shop.proposals(of: try await front.customer(name)).map(\.proposal.id.kind)
    }

    @Test("tell what was heard, of whom, and in which message", arguments: TestEngine.all)
    func heard(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let lines = try await front.shop.proposals()
            #expect(lines.map { "\($0.customer.name): \($0.proposal.id.kind)" } == Self.expected)
            let word = try #require(lines.last)
            #expect(word.source.event.words == "Masih Bu. Galon barunya kami antar hari Rabu ya")
            #expect(word.proposal.words == "Galon barunya kami antar hari Rabu ya")
            let made = PromiseMade(what: "Galon barunya kami antar hari Rabu ya", due: due("2025-03-12"))
            #expect(word.proposal.becomes == .promise(made, by: .us))
            // As of the morning before, the later words were not said yet.
            let before = try await front.shop.proposals(asOf: wib("2025-03-08 07:00"))
            #expect(before.map(\.proposal) == [word.proposal])
            #expect(try await front.shop.proposals(limit: 1).count == 1)
            #expect(try await front.shop.proposals().map(\.proposal) == lines.map(\.proposal))
            // After the look-back nobody brings it up.
            #expect(try await front.shop.proposals(asOf: wib("2025-03-30 09:00")).isEmpty)
        }
    }

    private static let expected = ["Pak Budi: complaint", "Bu Sari: stance", "Bu Sari: complaint", "Bu Sari: promise"]

    @Test("who gave way, who spoke well of us and a happy day become what they are", arguments: TestEngine.all)
    func giving(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let said = """
                09/03/25 08.00 - Bu Sari: galon yang kemarin nggak usah diganti ya
                09/03/25 08.05 - Toko Tirta: Terima kasih Bu, ongkirnya kami yang tanggung
                09/03/25 08.10 - Bu Sari: saya sudah rekomendasikan ke teman kantor
                09/03/25 08.15 - Bu Sari: minggu depan anak saya wisuda
                """
            try await front.bring(Files.sariName, said)
            try await front.shop.readMessages()
            let sari = try await front.customer("Bu Sari")
            let lines = try await front.shop.proposals(of: sari)
            #expect(lines.map(\.proposal.id.kind) == [.moment, .favour, .concession, .concession])
            for line in lines { try await front.shop.accept(line.proposal.id) }
            #expect(try await front.shop.proposals(of: sari).isEmpty)
            let sources = Set(lines.map(\.source.id))
            let written = try await front.read { try $0.timeline(of: sari) }.filter {
                $0.refersTo.map(sources.contains) ?? false
            }
            #expect(written.map { $0.event.kind } == [.moment, .gave, .conceded, .conceded])
            #expect(written.map(\.side) == [.other, .customer, .us, .customer])
            #expect(written.allSatisfy { entry in lines.contains { $0.source.at.instant == entry.at.instant } })
        }
    }

    @Test("become the ordinary entry, with the message as its evidence, and do not come again", arguments: TestEngine.all)
    func accepted(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let sari = try await front.customer("Bu Sari")
            let lines = try await front.shop.proposals(of: sari)
            let word = try #require(lines.first { $0.proposal.id.kind == .promise })
            // Nobody promises for a day that has gone by.
            await #expect(throws: PromiseWithoutDay.self) {
                try await front.shop.accept(word.proposal.id, changing: ProposalChanges(due: due("2025-03-01")))
            }
            #expect(try await front.shop.openPromises(to: sari).isEmpty)
            try await front.shop.accept(
                word.proposal.id, changing: ProposalChanges(words: "antar galon baru", due: due("2025-03-13")))
            let promise = try #require(try await front.shop.openPromises(to: sari).first)
            #expect(promise.what == "antar galon baru" && promise.due == due("2025-03-13"))
            #expect(promise.madeAt == wib("2025-03-07 08:10"))
            let entry = try #require(try await front.read { try $0.entries([promise.entry]) }[promise.entry])
            #expect(entry.refersTo == word.source.id)
            for line in lines where line.proposal.id.kind != .promise { try await front.shop.accept(line.proposal.id) }
            #expect(try await front.read { try $0.complaints(of: sari) }.map(\.openedAt) == [wib("2025-03-08 09:00")])
            let facts = try await front.read { try $0.facts(of: sari) }
            #expect(facts.map { "\($0.key): \($0.value)" } == ["kurang suka: sedotan"])
            #expect(try await kinds(front, "Bu Sari") == [])
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.accept(word.proposal.id) }
            #expect(try await front.shop.openPromises(to: sari).count == 1)
        }
    }

    @Test("that were dropped do not come again, leave no theme behind, and are learnt from", arguments: TestEngine.all)
    func dropped(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let sari = try await front.customer("Bu Sari")
            let stance = try #require(try await front.shop.proposals(of: sari).first { $0.proposal.id.kind == .stance })
            try await front.shop.drop(stance.proposal.id)
            #expect(try await kinds(front, "Bu Sari") == [.complaint, .promise])
            try await front.shop.rebuildUnderstanding()
            #expect(try await kinds(front, "Bu Sari") == [.complaint, .promise])
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.drop(stance.proposal.id) }
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.accept(stance.proposal.id) }
            let written = try #require(
                try await front.read { try $0.timeline(of: sari) }.first { $0.event.kind == .proposalDropped })
            #expect(written.event == .proposalDropped(ProposalDropped(kind: "stance")))
            #expect(written.refersTo == stance.source.id)
            let decisions = try await front.read { try $0.decisionsOnProposals(limit: 10) }
            #expect(decisions == [written.event])
        }
    }

    @Test("that never were are refused, and nothing is written", arguments: TestEngine.all)
    func unknown(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            var id = try #require(try await ids(front).first)
            id.kind = .suggestion
            let before = try await front.countable()
            await #expect(throws: JournalError.notFound) { try await front.shop.accept(id) }
            await #expect(throws: JournalError.notFound) { try await front.shop.drop(id) }
            #expect(differences(try await front.countable(), before) == [])
        }
    }

    @Test("are not for those who may not see the customer, nor of those who are not to be assessed", arguments: TestEngine.all)
    func viewers(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let (sari, id) = (try await front.customer("Bu Sari"), try #require(try await ids(front).last))
            let stranger = Viewer(staff: StaffID(99), reach: .own(StaffID(99)))
            #expect(try await front.shop.proposals(as: stranger).isEmpty)
            #expect(try await front.shop.proposals(of: sari, as: stranger).isEmpty)
            await #expect(throws: JournalError.notFound) { try await front.shop.accept(id, as: stranger) }
            try await front.shop.assess(sari, false, why: "tidak mau")
            #expect(try await front.shop.proposals().map(\.customer.name) == ["Pak Budi"])
            #expect(try await front.shop.proposals(of: sari).isEmpty)
        }
    }

    @Test("of a group are none, and those of a merged card are of the one it became", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let group = Files.arisan + "\n09/03/25 12.00 - Bu Sari: airnya bau, kecewa sekali 😡"
            try await front.bring(Files.arisanName, group)
            try await front.shop.readMessages()
            let (sari, budi) = (try await front.customer("Bu Sari"), try await front.customer("Pak Budi"))
            #expect(try await front.shop.proposals(of: sari).count == 3)
            try await front.write { pen in _ = try pen.merge(budi, into: sari) }
            let lines = try await front.shop.proposals()
            #expect(Set(lines.map(\.customer.id)) == [sari])
            // One complaint within three days is one complaint.
            #expect(lines.map(\.proposal.id.kind).filter { $0 == .complaint }.count == 1)
            let line = try #require(lines.first { $0.proposal.id.kind == .complaint })
            try await front.shop.accept(line.proposal.id)
            #expect(try await front.read { try $0.complaints(of: sari) }.count == 1)
        }
    }
}

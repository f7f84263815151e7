import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("What is kept of every message") struct KeptReadingsTests {
    private func rows(_ front: Storefront) async throws -> [HeardRow] {
        let entries = try await front.database.read { try $0.all("SELECT entry_id FROM heard") { $0.id(0, Entry.self) } }
        return try await front.read { try $0.heard(in: entries) }.values.sorted { $0.entry < $1.entry }
    }

    private func said(_ rows: [HeardRow], _ front: Storefront) async throws -> [String] {
        let entries = try await front.read { try $0.entries(rows.map(\.entry)) }
        return rows.compactMap { entries[$0.entry]?.event.words }
    }

    @Test(
        "is a small row of each customer's message, and of ours where it gives our word; none of a group",
        arguments: TestEngine.all)
    func kept(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await front.bring(Files.arisanName, Files.arisan)
            try await Talks.bring(front)
            let rows = try await rows(front)
            #expect(
                try await said(rows, front) == [
                    "Pagi, airnya masih ada?", "Masih Bu. Galon barunya kami antar hari Rabu ya",
                    "galonnya bocor lagi, kecewa sekali saya 😔", "Tolong jangan dikasih sedotan ya",
                    "kardusnya penyok dan airnya bocor semua, kecewa 😡",
                ])
            #expect(rows.map(\.proposes) == [false, true, true, true, true])
            #expect(Set(rows.map(\.version)).count == 1)
            try await front.shop.readMessages()
            #expect(try await self.rows(front) == rows)
            try await front.shop.readMessagesAnew()
            #expect(try await self.rows(front) == rows)
        }
    }

    @Test("comes in batches, the latest first; what comes in meanwhile is read before what is old", arguments: TestEngine.all)
    func latestFirst(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let chat = (0..<1_500).map { number in
                let (day, minute) = (1 + number / 720, number % 720)
                return
                    "0\(day)/03/25 \(10 + minute / 60).\(minute % 60 < 10 ? "0" : "")\(minute % 60) - Pak Budi: pesan ke \(number)"
            }
            try await front.bring(Files.budiName, chat.joined(separator: "\n"))
            #expect(try await front.shop.readMessages(atMost: 1) == 1_000)
            #expect(try await said(try await rows(front), front).first == "pesan ke 500")
            try await front.bring(Files.sariName, "09/03/25 08.00 - Bu Sari: Pagi, airnya masih ada?")
            try await front.shop.readMessages(atMost: 1)
            #expect(try await said(try await rows(front), front).last == "Pagi, airnya masih ada?")
            try await front.shop.readMessages()
            #expect(try await rows(front).count == 1_501)
        }
    }

    @Test("goes with an import that is taken back", arguments: TestEngine.all)
    func withdrawn(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let run = try #require(try await front.bring(Files.sariName, Talks.sari).runs.first)
            try await front.bring(Files.budiName, Talks.budi)
            try await front.shop.readMessages()
            _ = try await front.shop.undo(run)
            #expect(try await said(try await rows(front), front) == ["kardusnya penyok dan airnya bocor semua, kecewa 😡"])
        }
    }

    @Test("is forgotten of whoever is not to be judged, and read again when they may be", arguments: TestEngine.all)
    func notAssessed(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let before = try await rows(front)
            let sari = try await front.customer("Bu Sari")
            try await assess(sari, false, front)
            try await front.shop.readMessages()
            #expect(try await rows(front).map(\.customer).contains(sari) == false)
            #expect(try await front.shop.voices(since: wib("2025-03-03 00:00")).voices.people == 1)
            try await assess(sari, true, front)
            try await front.shop.readMessages()
            #expect(try await rows(front) == before)
        }
    }

    private func assess(_ customer: CustomerID, _ isGranted: Bool, _ front: Storefront) async throws {
        let consent = Consent(purpose: .assessment, isGranted: isGranted)
        try await front.write { _ = try $0.happened(.consented(consent), about: customer, by: .customer) }
    }

    @Test("says at once what a person said, and what was heard when that is taken back", arguments: TestEngine.all)
    func corrected(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            try await Talks.bring(front)
            let budi = try await front.customer("Pak Budi")
            let bent = try #require(try await rows(front).last { $0.customer == budi })
            try await front.shop.correct(bent.entry, to: [.question])
            let meant = try #require(try await rows(front).first { $0.entry == bent.entry })
            #expect(meant.what != bent.what && meant.version != bent.version)
            // What else was read before is read again by what was learnt.
            try await front.shop.readMessages()
            #expect(try await rows(front).first { $0.entry == bent.entry } == meant)
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.correct(bent.entry, to: [.question]) }
            try await front.shop.correct(bent.entry, to: [])
            let heard = try #require(try await rows(front).first { $0.entry == bent.entry })
            #expect(heard.saysTheSame(as: bent))
            #expect(try await front.shop.reading(of: bent.entry)?.correction == nil)
            try await front.shop.confirm(bent.entry)
            #expect(try await front.shop.reading(of: bent.entry)?.correction?.intents.contains("complaint") == true)
        }
    }
}

@Suite("Whoever waits, and what they say") struct HeardWaitsTests {
    /// Bu Sari has waited longer; Pak Budi's words cannot wait; Mas Joko thanks.
    private func bring(_ front: Storefront) async throws {
        try await front.bring(Files.sariName, "10/03/25 07.00 - Bu Sari: Pagi, airnya masih ada?")
        try await front.bring(
            Files.budiName,
            "10/03/25 08.00 - Pak Budi: halo kak?\n10/03/25 08.10 - Pak Budi: rekening saya kebobol, tolong blokir sekarang")
        try await front.shop.readMessages()
    }

    private func waiting(_ front: Storefront) async throws -> [TodayList.Line] {
        let lines = try await front.shop.today().lines.filter { $0.call.lane == .waiting }
        let fresh = try await front.shop.today(asOf: front.clock.now).lines.filter { $0.call.lane == .waiting }
        #expect(fresh.map(\.call) == lines.map(\.call) && fresh.map(\.heard) == lines.map(\.heard))
        return lines
    }

    @Test("what cannot wait comes first, quoted, with the words that say so", arguments: TestEngine.all)
    func urgentFirst(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await bring(front)
            let lines = try await waiting(front)
            #expect(lines.map(\.customer.name) == ["Pak Budi", "Bu Sari"])
            #expect(lines[0].words.quote == "rekening saya kebobol, tolong blokir sekarang")
            #expect(lines[0].heard.first.map { [$0.kind.rawValue, $0.words] } == ["urgent", "kebobol"])
            #expect(lines[1].heard.map(\.kind) == [.question])
        }
    }

    @Test(
        "nobody waits less for what was heard; a person's word takes somebody off, and brings them back",
        arguments: TestEngine.all)
    func corrected(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await bring(front)
            let sari = try #require(try await waiting(front).last)
            let question = try #require(sari.evidence.first).id
            try await front.shop.correct(question, to: [.spam])
            #expect(try await waiting(front).map(\.customer.name) == ["Pak Budi"])
            try await front.shop.correct(question, to: [])
            #expect(try await waiting(front).map(\.customer.name) == ["Pak Budi", "Bu Sari"])
            // What is said to be calm is no longer ahead of who has waited longer.
            let budi = try #require(try await waiting(front).first)
            try await front.shop.correct(try #require(budi.heard.first).entry, to: [.suggestion])
            #expect(try await waiting(front).map(\.customer.name) == ["Bu Sari", "Pak Budi"])
        }
    }

    @Test("what the first rule passed over waits when a person says so", arguments: TestEngine.all)
    func opened(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            try await front.bring(
                Files.sariName, "10/03/25 07.00 - Toko Tirta: Sudah kami antar Bu\n10/03/25 07.05 - Bu Sari: makasih ya kak")
            try await front.shop.readMessages()
            #expect(try await waiting(front).isEmpty)
            let sari = try await front.customer("Bu Sari")
            let thanks = try #require(try await front.read { try $0.timeline(of: sari) }.first { $0.side == .customer })
            try await front.shop.correct(thanks.id, to: [.question])
            #expect(try await waiting(front).map(\.customer.name) == ["Bu Sari"])
        }
    }
}

import Guidance
import Listening
import Testing
import Vocabulary

/// Words of a chat, listened to by the model that is part of the program.
struct Chat {
    var messages: [HeardMessage] = []
    private let listener: Listener

    init() throws { listener = try #require(Listener(), "the program carries no readable weights") }

    /// - Parameter moment: on the clock of Jakarta.
    mutating func says(_ side: Side, _ text: String, _ moment: String = "2026-11-18 10:00", by customer: Int64 = 1) {
        let at = Shop.at(moment)
        let occasion = Listener.Occasion(at: Zone.jakarta.local(at, precision: .minute), side: side, context: .init())
        messages.append(
            HeardMessage(
                entry: EntryID(Int64(messages.count + 1)), customer: CustomerID(customer), at: When(at), side: side, text: text,
                reading: listener.read(text, occasion, explaining: true)))
    }

    func proposals(
        beside written: WrittenDown = WrittenDown(), after decisions: [Event] = [], settled: Set<Proposal.ID> = [],
        at moment: String = "2026-11-19 15:00"
    ) -> [Proposal] {
        Proposals(ProposalWariness(after: decisions), asOf: Shop.at(moment), zone: .jakarta)
            .chosen(from: messages, beside: written) { _ in settled }
    }
}

extension Proposal {
    /// *promise us 2026-11-25*, *stance pantang udang*
    var brief: String {
        switch becomes {
        case .promise(let made, let side): "promise \(side) \(made.due.day(in: .jakarta).iso)"
        case .undatedPromise(_, let side): "promise \(side) -"
        case .complaint: "complaint"
        case .suggestion: "suggestion"
        case .stance(let fact): "stance \(fact.key) \(fact.value)"
        case .concession(let concession, let side): "concession \(side) \(concession.text)"
        case .favour(let gift): "favour \(gift.kind.rawValue) \(gift.text)"
        case .moment(let moment): "moment \(moment.kind.rawValue) \(moment.text)"
        case .risk(let risk, let money): "risk \(risk.text) \(money.minor)"
        case .decision(let made): "decision \(made.situation) \(made.chosen)"
        }
    }
}

@Suite("What is proposed of a message") struct ProposalTests {
    private func proposed(_ side: Side, _ text: String) throws -> [String] {
        var chat = try Chat()
        chat.says(side, text)
        return chat.proposals().map(\.brief)
    }

    @Test(
        "a word that was given, with its day",
        arguments: [
            (Side.us, "Daftar lengkapnya kami kirim Rabu tanggal 25 ya", ["promise us 2026-11-25"]),
            (Side.us, "nanti kami simpan 🙏", ["promise us -"]),
            (Side.us, "terima kasih sudah cerita, jadi kami tahu", []),
            (Side.customer, "besok saya transfer ya kak", ["promise customer 2026-11-19"]),
        ])
    func promises(_ side: Side, _ text: String, _ expected: [String]) throws {
        #expect(try proposed(side, text) == expected)
    }

    @Test("a word without a day is never clear, and the same as one with a day that was given near it")
    func undated() throws {
        var chat = try Chat()
        chat.says(.us, "nanti kami simpan ya", "2026-11-18 09:00")
        let proposal = try #require(chat.proposals().first)
        #expect(!proposal.isClear && proposal.needsDay && proposal.isPressing)
        chat.says(.us, "Daftar lengkapnya kami kirim Rabu tanggal 25 ya", "2026-11-18 10:00")
        #expect(chat.proposals().count == 1)
        var written = WrittenDown()
        let day = try #require(Day(iso: "2026-11-30"))
        written.promises = [
            Promise(
                id: PromiseID(9), customer: CustomerID(1), entry: EntryID(9), by: .us, what: "simpan kue",
                madeAt: Shop.at("2026-11-18 11:00"), due: .on(day, in: .jakarta))
        ]
        #expect(chat.proposals(beside: written) == [])
    }

    @Test("displeasure of a customer, not ours, and not trouble told in passing")
    func complaints() throws {
        let words = "kak dus kue tadi pagi 4 dus penyok, isinya pada hancur 😔"
        #expect(try proposed(.customer, words) == ["complaint"])
        #expect(try proposed(.us, words) == [])
        #expect(
            try proposed(.customer, "By the way, no peanuts for my daughter please, she is allergic") == [
                "stance keluarga By the way, no peanuts for my daughter please, she is allergic"
            ])
    }

    @Test("a suggestion that asks for nothing else")
    func suggestions() throws {
        #expect(try proposed(.customer, "saran aja kak, lebih baik kalau ada menu sayur") == ["suggestion"])
        #expect(try proposed(.customer, "30 boxes for Saturday please, 12 pm if possible") == [])
    }

    @Test("a stance towards a thing", arguments: [("Sama tolong jangan pedas ya 🙏", "stance kurang suka pedas")])
    func stances(_ text: String, _ expected: String) throws { #expect(try proposed(.customer, text) == [expected]) }

    @Test(
        "what is told of others is theirs, and never the writer's own",
        arguments: [
            ("Three of our guests don't eat meat, is that ok?", "stance tamu Three of our guests don't eat meat, is that ok"),
            ("Tamu kami tidak makan babi ya. Terima kasih", "stance tamu Tamu kami tidak makan babi ya"),
            ("teman kantor saya alergi udang", "stance tamu teman kantor saya alergi udang"),
            ("Suami saya jangan dikasih sambal", "stance keluarga Suami saya jangan dikasih sambal"),
            ("Untuk 30 orang, tanpa kacang", "stance tamu Untuk 30 orang, tanpa kacang"),
            ("tamu kami 20 orang. saya alergi udang", "stance pantang udang"),
            ("Saya alergi udang", "stance pantang udang"), ("Bu, ibu jangan pakai plastik ya", "stance kurang suka plastik"),
        ])
    func ofOthers(_ text: String, _ expected: String) throws {
        #expect(try proposed(.customer, text).filter { $0.hasPrefix("stance") } == [expected])
    }

    @Test(
        "nothing of faith, origin, health or a loss",
        arguments: [
            "Assalamualaikum, pesanan untuk tahlilan besok jadi ya", "kue kering Natal tahun ini ada apa saja?",
            "ibu saya meninggal kemarin kak", "saya orang Batak, keluarga besar datang",
        ])
    func guarded(_ text: String) throws {
        let stances = try proposed(.customer, text).filter { $0.hasPrefix("stance") }
        #expect(stances == [], "\(text)")
    }

    @Test("its number reads back, and no other words are a number")
    func numbers() throws {
        let id = Proposal.ID(entry: EntryID(77), kind: .promise, span: 3..<20)
        #expect(id.description == "77.promise.3.20")
        #expect(Proposal.ID("77.promise.3.20") == id)
        for odd in [
            "", "77", "77.promise.3", "77.gift.3.20", "77.promise.20.3", "x.promise.3.20", "77.promise.-3.20",
            "77.promise.3.20.1",
        ] {
            #expect(Proposal.ID(odd) == nil, "\(odd)")
        }
    }
}

@Suite("What is worth asking of a chat") struct ProposalsTests {
    private let word = "Daftar lengkapnya kami kirim Rabu tanggal 25 ya"

    @Test("a promise said twice is asked once, and not when it is written down or long past")
    func once() throws {
        var chat = try Chat()
        chat.says(.us, word)
        chat.says(.us, "Siap, kami kirim Rabu tanggal 25 ya", "2026-11-19 10:00")
        #expect(chat.proposals().map(\.id.entry) == [EntryID(1)])
        var written = WrittenDown()
        let day = try #require(Day(iso: "2026-11-25"))
        written.promises = [
            Promise(
                id: PromiseID(9), customer: CustomerID(1), entry: EntryID(9), by: .us, what: "daftar kue",
                madeAt: Shop.at("2026-11-10 09:00"), due: .on(day, in: .jakarta))
        ]
        #expect(chat.proposals(beside: written) == [])
        #expect(chat.proposals(at: "2026-11-27 15:00").count == 1)
        #expect(chat.proposals(at: "2026-11-28 15:00") == [])
    }

    @Test("a complaint is one, however many messages it takes, and none while one is open")
    func oneComplaint() throws {
        var chat = try Chat()
        chat.says(.customer, "kak 4 dus penyok, isinya pada hancur 😔")
        chat.says(.customer, "kecewa banget saya, kuenya rusak semua", "2026-11-18 10:05")
        #expect(chat.proposals().map(\.id.entry) == [EntryID(1)])
        var written = WrittenDown()
        written.complaints = [
            Complaint(
                id: ComplaintID(9), customer: CustomerID(1), entry: EntryID(9), text: "bocor",
                openedAt: Shop.at("2026-09-01 09:00"))
        ]
        #expect(chat.proposals(beside: written) == [])
        written.complaints[0].state = .accepted
        #expect(chat.proposals(beside: written).count == 1)
        written.complaints[0].openedAt = Shop.at("2026-11-17 09:00")
        #expect(chat.proposals(beside: written) == [])
    }

    @Test("what was decided on is not asked again, in other words of the same talk either")
    func settled() throws {
        var chat = try Chat()
        chat.says(.customer, "kak 4 dus penyok, isinya pada hancur 😔")
        chat.says(.customer, "kecewa banget saya, kuenya rusak semua", "2026-11-18 10:05")
        let first = try #require(chat.proposals().first)
        #expect(chat.proposals(settled: [first.id]) == [])
    }

    @Test("what is known to be forbidden is not asked as a dislike")
    func knownStance() throws {
        var chat = try Chat()
        chat.says(.customer, "bisa tanpa kemasan plastik?")
        #expect(chat.proposals().map(\.brief) == ["stance kurang suka plastik"])
        var written = WrittenDown()
        written.facts = [
            Fact(
                id: FactID(9), customer: CustomerID(1), entry: EntryID(9), key: "pantang", value: "Kemasan plastik",
                source: .said, confidence: 0.9, at: Shop.at("2026-01-01 09:00"))
        ]
        #expect(chat.proposals(beside: written) == [])
        var english = try Chat()
        english.says(.customer, "no plastic please")
        #expect(english.proposals().map(\.brief) == ["stance kurang suka plastic"])
        #expect(english.proposals(beside: written) == [])
    }

    @Test("a kind that was mostly dropped is asked only where it is clear, until it is accepted again")
    func wary() throws {
        var unclear = try Chat()
        unclear.says(.customer, "bisa tanpa kemasan plastik?")
        var clear = try Chat()
        clear.says(.customer, "Sama tolong jangan pedas ya 🙏")
        let drop = Event.proposalDropped(ProposalDropped(kind: "stance"))
        let accept = Event.learnt(FactLearnt(key: "pantang", value: "es", source: .said, confidence: 1))
        #expect(unclear.proposals(after: Array(repeating: drop, count: 4)).count == 1)
        #expect(unclear.proposals(after: Array(repeating: drop, count: 5)) == [])
        #expect(clear.proposals(after: Array(repeating: drop, count: 5)).count == 1)
        #expect(unclear.proposals(after: [accept, accept] + Array(repeating: drop, count: 5)).count == 1)
        #expect(
            unclear.proposals(after: Array(repeating: .proposalDropped(ProposalDropped(kind: "promise")), count: 9)).count == 1)
    }
}

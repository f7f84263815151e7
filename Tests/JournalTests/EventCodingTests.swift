import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("What happened reads back as it was written") struct EventCodingTests {
    /// One of each kind, with everything in it that it can hold.
    static let samples: [Event] =
        [
            .message(
                Message(
                    text: "ini fotonya 📷", media: .image, fileName: "IMG-20250310-WA0001.jpg", isDeleted: false, isEdited: true,
                    forwardedFrom: "Bu Tuti", purpose: .care)),
            .ordered(OrderPlaced(number: nil, total: .rupiah(250_000), lines: [], summary: "10 × Nasi kotak")),
            .orderChanged(OrderChange(status: .returned, refunded: .rupiah(25_000), reason: "tumpah")),
            .paid(Payment(amount: .rupiah(100_000), method: "transfer", forOrder: "SR-0007")),
            .promised(PromiseMade(what: "antar galon", due: due("2025-03-12"))),
            .promiseChanged(PromiseChange(newDue: .at(wib("2025-03-13 15:00")), askedBy: .customer)),
            .promiseKept, .promiseWithdrawn,
            .complained(
                ComplaintMade(
                    text: "kurang dua", topic: "jumlah", loss: .rupiah(30_000), severity: .betrayed, voicedTo: "tetangga")),
            .complaintStep(ComplaintStep(kind: .compensate, text: "diganti")),
            .complaintVerdict(ComplaintVerdict(accepted: false, text: "masih kecewa")),
            .noted("suka pagi"),
            .learnt(FactLearnt(key: "pantang", value: "alkohol", source: .observed, confidence: 0.7)),
            .gave(Gift(kind: .patience, text: "menunggu", value: .rupiah(20_000), low: .rupiah(10_000), high: .rupiah(40_000))),
            .riskNoticed(Risk(text: "dobel", topic: "pesanan")),
            .riskTold, .cared("tanya kabar"),
            .heldBack(HeldBack(why: "berduka", until: wib("2025-04-20 00:00"))),
            .answeredElsewhere, .needsNoAnswer,
            .moment(Moment(kind: .mourning, text: "ibunda wafat", sign: .bad, intensity: 5, judgedBy: .customer)),
            .met("contacts"), .importWithdrawn(ImportID(81)), .renamed(to: "Bu Sari Dewi", was: "Bu Sari"),
            .merged(OtherCard(customer: CustomerID(7), name: "Sari Galon")),
            .parted(OtherCard(customer: CustomerID(7), name: "Sari Galon")),
            .toldApart(OtherCard(customer: CustomerID(7), name: "Sari Galon")),
            .toldApartTakenBack(OtherCard(customer: CustomerID(7), name: "Sari Galon")),
        ] + relations

    /// What is said, chosen, decided and told beside orders and promises.
    static let relations: [Event] = [
        .visited("ambil sendiri"), .rewardUsed(RewardUse(text: "10 cap", value: .rupiah(20_000))),
        .weighed(Rivalry(text: "lebih dekat", reason: .distance, to: "Depot Jaya", hasStayed: true)),
        .suggested(Suggestion(text: "antar sore", topic: "jam antar")),
        .suggestionAnswered(SuggestionAnswer(text: "mulai Senin", outcome: .planned)),
        .asked(QuestionAsked(text: "berapa orang?", key: "keluarga")),
        .beliefChecked(BeliefCheck(text: "dua", key: "kebutuhan", isRight: false, confidence: 0.6)),
        .heardOfUs(HeardOfUs(text: "Bu Tuti", how: .friend)),
        .surveyAnswered(SurveyAnswer(text: "Tirta", wave: "2025-1", question: "Merek apa?", isInMarket: true)),
        .contributed(Gift(kind: .money, text: "ongkos", value: .rupiah(5_000), low: .rupiah(4_000), high: .rupiah(6_000))),
        .rewarded(Gift(kind: .money, text: "hemat", value: .rupiah(8_000))),
        .conceded(Concession(text: "menunggu", value: .rupiah(1_000))),
        .consented(Consent(text: "jangan promo", channel: .whatsapp, purpose: .marketing, isGranted: false)),
        .offered(Offer(text: "antar mingguan", value: .rupiah(75_000), options: ["mingguan", "bulanan"], hasWayOut: true)),
        .chose(Choice(text: "mingguan", isNo: false)),
        .campaigned(
            Campaign(
                text: "syukuran", elements: [.init(trait: "musik", exposure: 0.5)], audience: 40, decision: .warn,
                overrideReason: "sudah ditanyakan")),
        .exposed(Exposure(text: "teh", campaign: "syukuran")),
        .reacted(Reaction(text: "pulang cepat", trait: "musik", isDisappointed: true)),
        .served(ServiceGiven(text: "dipilihkan", form: .advise, depth: .being, usesFact: "kebutuhan", isConfirmed: true)),
        .mentioned(Mention(text: "airnya segar", isPublic: true, sign: .good, topic: "rasa", isTrue: true)),
        .referred(Referral(text: "pesan", to: "Pak Budi", customer: CustomerID(7), isRewarded: false, isAccepted: true)),
        .tied(Tie(text: "satu gang", other: "Pak Budi", customer: CustomerID(7), closeness: .close)),
        .decided(
            DecisionMade(
                text: "hari itu juga", situation: "terlambat antar",
                options: [.init(name: "antar sendiri", costUs: 2_000_000, costCustomer: 0)], chosen: "antar sendiri",
                askedBy: .customer, isUnderPressure: true, exception: "hari raya")),
        .decisionTurnedOut(DecisionOutcome(text: "senang", sign: .mixed)),
        .precedentSet(Precedent(text: "ongkos kita", situation: "terlambat antar", why: "salah kita")),
        .endorsed(Endorsement(text: "Dina", situation: "terlambat antar")),
        .staffExchanged(StaffExchange(text: "lanjutkan", from: "Dina", to: "Rudi")),
        .ideaGiven(Idea(text: "galon ditandai", from: "Rudi")), .ideaGiven(Idea(text: "rem aus", isAlarm: true)),
        .ideaAnswered(IdeaAnswer(text: "dicoba", isAdopted: true)),
        .tagged(Tagging("katering kantor")), .untagged(Tagging("reseller")),
        .handed(Handing(text: "Bayu", to: StaffID(9))), .handed(Handing()),
        .colleagueMentioned(ColleagueMention(text: "Rini", colleague: StaffID(11))), .mentionRead(MentionRead()),
        .planned(
            PlanWritten(
                text: "Makan siang", kind: .event, words: "Datang, {nama}",
                elements: [
                    PlannedElement(
                        name: "mi goreng", aspect: .food, traits: ["drink.alcohol.in_food"], exposure: 0.5,
                        alternatives: [.init(name: "kecap asin", traits: [])])
                ], at: Instant(microseconds: 1_795_000_000_000_000), otherTimes: [Instant(microseconds: 1_795_100_000_000_000)],
                audience: .init(groups: [EntryID(3)], people: [CustomerID(4)], without: [CustomerID(5)]))),
        .planned(PlanWritten(text: "Makan siang", kind: .gift, isGone: true)),
        .invited(Invited(text: "Makan siang", predicted: 0.25, trait: "drink.alcohol")),
        .invited(Invited(text: "Makan siang", predicted: 0, isKeptAside: true)),
        .grouped(
            GroupWritten(
                text: "Kantor",
                conditions: [
                    GroupCondition(.fact, isNot: true, key: "kebutuhan", value: "rapat"), GroupCondition(.orders, number: 3),
                ],
                isAny: true)),
        .grouped(GroupWritten(text: "Kantor", conditions: [GroupCondition(.picked, people: [CustomerID(4)])], isGone: true)),
        .priced(
            PricesAgreed(
                text: "nastar Rp45.000", list: PriceList(items: [.init(what: "nastar", eachMinor: 4_500_000)], offPerMille: 100)
            )),
        .orderRewritten(
            OrderRewritten(
                text: "1,5 × nastar", value: .rupiah(75_000),
                lines: [OrderLine(what: "nastar", quantityMilli: 1_500, amountMinor: 7_500_000)],
                deliverAt: When(Instant(microseconds: 1_700_000_000_000_000), precision: .day), note: "Jl. Mawar",
                recipient: "Bu Yuni")),
        .priced(PricesAgreed(text: "", list: PriceList())),
        .attached(Attached(text: "kue.jpg", size: 48_213)), .detached(Attached(text: "kue.jpg", size: 48_213)),
        .traitWritten(TraitWritten(text: "petai", id: "food.petai", english: "stink beans", base: 0.2, isGuarded: true)),
        .traitWritten(TraitWritten(text: "petai", id: "food.petai", english: "stink beans", base: 0.2, isGone: true)),
        .proposalDropped(ProposalDropped(kind: "promise")),
        .readingCorrected(ReadingCorrected(intents: ["complaint", "question"], sentiment: "negative")),
    ]

    /// Those of which some fields were left open.
    static let bare: [Event] = [
        .message(Message(text: "")), .message(Message(text: "halo", isAutomatic: true)),
        .message(Message(text: "", isDeleted: true)), .message(Message(text: "lihat lampiran", fileName: "nota.pdf")),
        .message(Message(text: "lihat ini", forwardedFrom: "")), .renamed(to: "Bu Sari Dewi"),
        .moment(Moment(kind: .birth, text: "")), .campaigned(Campaign(text: "promo")), .offered(Offer(text: "mingguan")),
        .weighed(Rivalry(text: "pindah")), .mentioned(Mention(text: "basi", isPublic: false, sign: .bad)),
        .ordered(OrderPlaced(number: nil, total: nil, lines: [])),
        .orderChanged(OrderChange(status: .delivered)), .paid(Payment(amount: .rupiah(1))),
        .complained(ComplaintMade(text: "basi")), .complaintVerdict(ComplaintVerdict(accepted: true)),
        .gave(Gift(kind: .time, text: "bantu")), .riskNoticed(Risk(text: "dobel")), .heldBack(HeldBack(why: "nanti")),
        .gave(
            Gift(
                kind: .referral, text: "ajak teman", low: Currency("USD").map { Money(minor: 100, $0) },
                high: Currency("USD").map { Money(minor: 900, $0) })),
    ]

    private func again(_ event: Event) throws -> Event {
        let coded = try EventCoding.encode(event)
        return EventCoding.decode(code: event.code, amount: coded.amount, text: coded.text, payload: coded.payload)
    }

    @Test("there is a sample of every kind", arguments: Event.Kind.allCases)
    func sampled(_ kind: Event.Kind) { #expect(Self.samples.contains { $0.code == kind.rawValue }) }

    @Test("from its columns", arguments: samples + bare)
    func columns(_ event: Event) throws { #expect(try again(event) == event) }

    @Test("from the database, on every engine", arguments: TestEngine.all)
    func database(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let events = Self.samples + Self.bare
            for (index, event) in events.enumerated() {
                let coded = try EventCoding.encode(event)
                try await counter.put(event.code, about: sari, id: index + 1, coded)
            }
            let ids = events.indices.map { EntryID(Int64($0 + 1)) }
            let read = try await counter.read { try $0.entries(ids) }
            #expect(ids.map { read[$0]?.event } == events)
        }
    }

    @Test("a payload says by which version it was written", arguments: samples + bare)
    func versioned(_ event: Event) throws {
        guard let payload = try EventCoding.encode(event).payload else { return }
        #expect(payload.contains("\"v\":1"))
    }

    @Test("plain words carry no payload")
    func plainWords() throws {
        #expect(try EventCoding.encode(.message(Message(text: "halo"))).payload == nil)
    }

    @Test("an order is kept in its own words, kilos and all")
    func orderInWords() throws {
        let lines = [
            OrderLine(what: "Rendang", quantityMilli: 1_500), OrderLine(what: "Tumpeng", quantityMilli: 1_000),
            OrderLine(what: "Nasi kotak", quantityMilli: 20_000),
        ]
        let coded = try EventCoding.encode(.ordered(OrderPlaced(number: "7", total: nil, lines: lines)))
        #expect(coded.text == "1,5 × Rendang, Tumpeng, 20 × Nasi kotak")
    }

    /// Payloads of kinds that need one, as a crash, another tool or a later program may have left them.
    static let damaged = ["{", "", "null", "[]", "{\"v\":1}", "{\"dueAt\":\"besok\",\"v\":1}", "{\"v\":2,\"dueAt\":1}", "🙂"]

    @Test("a damaged or newer payload is kept as it is, not guessed at", arguments: damaged)
    func damagedPayload(_ payload: String) {
        let code = Event.Kind.promised.rawValue
        let read = EventCoding.decode(code: code, amount: nil, text: "antar galon", payload: payload)
        #expect(read == .unknown(code: code, text: "antar galon", payload: payload))
    }

    @Test("a kind of a later version is kept and shown by its words", arguments: TestEngine.all)
    func laterKind(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let coded = EventCoding.Coded(amount: nil, text: "menari bersama", payload: "{\"v\":9,\"irama\":\"jaipong\"}")
            try await counter.put(777, about: sari, id: 5, coded)
            let shown = try await counter.read { try $0.timeline(of: sari) }.first { $0.id == EntryID(5) }
            #expect(shown?.event == .unknown(code: 777, text: "menari bersama", payload: "{\"v\":9,\"irama\":\"jaipong\"}"))
            #expect(shown?.event.words == "menari bersama")
        }
    }

    @Test("for whoever looks with another tool, the kinds are named in the database", arguments: TestEngine.all)
    func kindsNamed(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            try await counter.write { try $0.recordEventKinds() }
            try await counter.write { try $0.recordEventKinds() }
            let named = try await counter.database.read { db in
                try db.all("SELECT code, name FROM event_kind ORDER BY code") { "\($0.int(0)) \($0.text(1))" }
            }
            let wanted = Event.Kind.allCases.sorted { $0.rawValue < $1.rawValue }.map { "\($0.rawValue) \($0.name)" }
            #expect(named == wanted)
        }
    }
}

extension Counter {
    fileprivate func put(_ code: Int, about customer: CustomerID, id: Int, _ coded: EventCoding.Coded) async throws {
        try await run(
            """
            INSERT INTO entry (id, at, at_precision, at_offset, zone_assumed, recorded_at, customer_id, side, channel, kind,
              amount, currency, text, payload, source)
            VALUES (\(id), \(wib("2025-03-10 08:00")), 1, 420, 0, \(wib("2025-03-10 08:00")), \(customer), 1, 0, \(code),
              \(coded.amount?.minor), \(coded.amount?.currency), \(coded.text), \(coded.payload), 0)
            """)
    }
}

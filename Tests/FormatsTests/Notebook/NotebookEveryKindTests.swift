import Testing
import Vocabulary

@testable import Formats

@Suite("The notebook: every kind of thing that happens") struct NotebookEveryKindTests {
    static let names = ["catatan-lengkap.csv", "notebook-complete.csv"]
    /// What only a command can do.
    static let commandsOnly: Set<Event.Kind> = [
        .importWithdrawn, .merged, .parted, .toldApart, .toldApartTakenBack, .proposalDropped, .readingCorrected,
        .priced, .orderRewritten, .tagged, .untagged, .attached, .detached, .handed, .colleagueMentioned, .mentionRead,
        .planned, .invited,
        .grouped,
        .traitWritten,
    ]

    private func read(_ source: MemorySource) throws -> (drafts: [HappeningDraft], told: [Diagnostic]) {
        let survey = try TableReader.survey(source)
        #expect(TableKind.recognise(survey) == .notebook)
        let table = try NotebookTable(survey)
        var drafts: [HappeningDraft] = []
        var told: [Diagnostic] = []
        try table.read(source, report: { told.append($0) }) { drafts.append($0) }
        return (drafts, told)
    }

    @Test("an example line of each is read, in both languages", arguments: names)
    func examples(_ name: String) throws {
        let (drafts, told) = try read(TableFixtures.source(name))
        #expect(told == [])
        #expect(drafts.count == 69)
        let kinds = Set(drafts.map(\.happening.eventKind))
        #expect(Set(Event.Kind.allCases).subtracting(kinds) == Self.commandsOnly)
    }

    @Test("both languages say the same")
    func sameInBoth() throws {
        let indonesian = try read(TableFixtures.source(Self.names[0])).drafts
        let english = try read(TableFixtures.source(Self.names[1])).drafts
        #expect(indonesian.map(\.happening.eventKind) == english.map(\.happening.eventKind))
        #expect(indonesian.map(\.side) == english.map(\.side))
        #expect(indonesian.map(\.channel) == english.map(\.channel))
        #expect(
            indonesian.filter { if case .event = $0.happening { true } else { false } }.map(\.happening)
                == english.filter { if case .event = $0.happening { true } else { false } }.map(\.happening))
    }

    @Test(
        "every kind is known by the name it has in the journal",
        arguments: Event.Kind.allCases.filter { !commandsOnly.contains($0) })
    func ownNames(_ kind: Event.Kind) {
        #expect(kind.name.withCellBytes { NotebookWords.kind($0) } != nil)
    }

    @Test("what stands in the columns arrives")
    func columns() throws {
        let drafts = try read(TableFixtures.source(Self.names[0])).drafts
        func happening(_ kind: Event.Kind) throws -> HappeningDraft.Happening {
            try #require(drafts.first { $0.happening.eventKind == kind }).happening
        }
        #expect(
            try happening(.complained)
                == .complaint(
                    ComplaintMade(
                        text: "galonnya bocor", topic: "kebocoran", loss: .rupiah(20_000), severity: .serious,
                        voicedTo: "tetangganya")))
        #expect(
            try happening(.decided)
                == .event(
                    .decided(
                        DecisionMade(
                            text: "diantar hari itu juga", situation: "terlambat antar",
                            options: [
                                .init(name: "antar sendiri", costUs: 2_000_000, costCustomer: 0),
                                .init(name: "ojek", costUs: 1_500_000, costCustomer: 500_000),
                            ], chosen: "antar sendiri", askedBy: .customer, isUnderPressure: false, exception: "hari raya"))))
        #expect(
            try happening(.campaigned)
                == .event(
                    .campaigned(
                        Campaign(
                            text: "syukuran pelanggan",
                            elements: [.init(trait: "teh", exposure: 1), .init(trait: "musik", exposure: 0.5)], audience: 40,
                            decision: .ask, overrideReason: "sudah ditanyakan"))))
        #expect(
            try happening(.gave)
                == .gift(
                    Gift(
                        kind: .goods, text: "satu galon gratis", value: .rupiah(20_000), low: .rupiah(15_000),
                        high: .rupiah(25_000))))
        #expect(
            try happening(.moment)
                == .moment(Moment(kind: .mourning, text: "ibunda wafat", sign: .bad, intensity: 5, judgedBy: .customer)))
        #expect(try happening(.orderChanged) == .orderChanged(number: "SR-9", change: OrderChange(status: .delivered)))
    }

    @Test("a stance has its strength, its source and how sure it is")
    func stances() throws {
        let facts = try read(TableFixtures.source(Self.names[0])).drafts.compactMap { draft -> FactLearnt? in
            if case .fact(let fact) = draft.happening { fact } else { nil }
        }
        #expect(
            facts == [
                FactLearnt(key: "kebutuhan", value: "3 galon seminggu", source: .observed, confidence: 0.7),
                FactLearnt(key: "pantang", value: "alkohol", source: .said, confidence: 0.95),
                FactLearnt(key: "kurang suka", value: "musik keras", source: .guessed, confidence: 0.3),
                FactLearnt(key: "tidak masalah", value: "ayam", source: .said, confidence: 0.9),
                FactLearnt(key: "suka", value: "singkong", source: .said, confidence: 0.9),
            ])
    }

    @Test("a word nobody knows is refused with its line and the one that was probably meant")
    func didYouMean() throws {
        let head = "jenis;tanggal;pelanggan;isi;jatuh tempo;kunci;hasil\n"
        let (drafts, told) = try read(
            MemorySource(
                text: head + """
                    catatan;1/2/2025;Bu Sari;suka pagi;;;
                    janju;1/2/2025;Bu Sari;antar galon;3/2/2025;;
                    keputsan;1/2/2025;Bu Sari;diganti;;;
                    jaipongan;1/2/2025;Bu Sari;di acara;;;
                    layanan;1/2/2025;Bu Sari;dipilihkan;;memberi nasehat;
                    sikap;1/2/2025;Bu Sari;alkohol;;pantank;
                    jawaban usul;1/2/2025;Bu Sari;mulai Senin;;;entah
                    catatan;2/2/2025;Bu Sari;suka sore;;;
                    """))
        #expect(drafts.count == 2)
        #expect(told.map(\.place.line) == [3, 4, 5, 6, 7, 8])
        #expect(
            told.map(\.problem) == [
                .unknownWord("janju", near: "janji"), .unknownWord("keputsan", near: "keputusan"), .unknownKind("jaipongan"),
                .unknownWord("memberi nasehat", near: "memberi nasihat"), .unknownWord("pantank", near: "pantang"),
                .unknownKind("entah"),
            ])
    }

    @Test("what a kind needs and does not have is named")
    func needs() throws {
        let lines = [
            "mengenalkan": "kepada", "keputusan": "situasi", "jawaban usul": "hasil", "pengembalian dana": "nilai",
            "izin": "hasil", "serah terima": "petugas", "dugaan": "hasil", "janji dipindah": "jatuh tempo",
        ]
        for (kind, field) in lines {
            let (drafts, told) = try read(
                MemorySource(text: "jenis;tanggal;pelanggan;isi;jatuh tempo\n\(kind);1/2/2025;Bu Sari;apa saja;\n"))
            #expect(drafts.isEmpty && told.map(\.problem) == [.missing(field: field)], "\(kind)")
        }
    }

    @Test("an idea is nobody's in particular; a promise is somebody's")
    func nobodys() throws {
        let (drafts, told) = try read(
            MemorySource(
                text: "jenis;tanggal;pelanggan;isi;jatuh tempo\nide;1/2/2025;;galon ditandai;\njanji;1/2/2025;;antar;3/2/2025\n"
            ))
        #expect(drafts.map(\.customerName) == [""])
        #expect(told.map(\.problem) == [.missing(field: "pelanggan")])
    }

    @Test("a list of nothing but sales and returns is a list of orders")
    func notOrders() throws {
        let source = MemorySource(
            text: "Tipe,Tanggal,Nama,Jumlah,No Pesanan\nOrder,1/2/2025,Bu Sari,40000,1\nReturn,2/2/2025,Bu Sari,40000,1\n")
        #expect(TableKind.recognise(try TableReader.survey(source)) != .notebook)
    }
}

extension HappeningDraft.Happening {
    /// The kind of entry it becomes.
    fileprivate var eventKind: Event.Kind {
        switch self {
        case .promise: .promised
        case .promiseKept: .promiseKept
        case .promiseMoved: .promiseChanged
        case .promiseWithdrawn: .promiseWithdrawn
        case .complaint: .complained
        case .complaintStep: .complaintStep
        case .complaintVerdict: .complaintVerdict
        case .note: .noted
        case .fact: .learnt
        case .since, .met: .met
        case .gift: .gave
        case .care: .cared
        case .moment: .moment
        case .payment: .paid
        case .message: .message
        case .order: .ordered
        case .orderChanged: .orderChanged
        case .riskTold: .riskTold
        case .heldBack: .heldBack
        case .answeredElsewhere: .answeredElsewhere
        case .needsNoAnswer: .needsNoAnswer
        case .renamed: .renamed
        case .event(let event): event.kind ?? .importWithdrawn
        }
    }
}

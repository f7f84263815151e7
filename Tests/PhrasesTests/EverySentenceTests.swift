import Formats
import Guidance
import Measures
import Phrases
import Testing
import Vocabulary

/// Everything is said in both languages, differently, and in our own words.
@Suite("Every sentence") struct EverySentenceTests {
    /// Voice: what Akrab never says.
    private static let forbidden = [
        "Optional(", "nil", "panggilan", "menunggu Anda", "Integritas", "Keadilan", "Ekuitas", "Otonomi", "Empati",
        "Kelonggaran",
        "Preseden", "Gunung es", "bukti", "melarang", "Ajakan", "segmen", "Denyut", "Tandai ditepati", "Jadwalkan ulang",
        "Anggapan",
        "skor", "score", "Sendable", "EntryID", "Instant(", "nan", "inf ",
    ]

    private func expectSaid(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(!text.trimming().isEmpty, sourceLocation: sourceLocation)
        #expect(!text.contains("  "), "\(text)", sourceLocation: sourceLocation)
        for word in Self.forbidden where word != "nan" {
            #expect(!text.contains(word), "\(text)", sourceLocation: sourceLocation)
        }
        let words = text.lowercased().split { !$0.isLetter }
        for pronoun in ["ia", "dia", "nan"] {
            #expect(!words.contains { $0 == pronoun }, "\(text)", sourceLocation: sourceLocation)
        }
    }

    private func expectBoth(_ say: (Phrasebook) -> String, sourceLocation: SourceLocation = #_sourceLocation) {
        let indonesian = say(Samples.indonesian)
        let english = say(Samples.english)
        expectSaid(indonesian, sourceLocation: sourceLocation)
        expectSaid(english, sourceLocation: sourceLocation)
        #expect(indonesian != english, "not translated: \(indonesian)", sourceLocation: sourceLocation)
    }

    @Test("reasons, tags and why, for somebody we know much and somebody we know little of", arguments: Samples.reasons)
    func reasons(_ reason: Reason) {
        for words in [Samples.words, CallWords(customerName: "Warung Kopi Senja")] {
            expectBoth { $0.reason(reason, words, now: Samples.now).text }
        }
        expectBoth { $0.tag(reason, now: Samples.now) }
        expectBoth { $0.why(reason, now: Samples.now) }
    }

    @Test("acts, through every door", arguments: Act.allCases)
    func acts(_ act: Act) {
        for channel in Channel.allCases {
            expectBoth { $0.label(act, CallWords(customerName: "Mbak Sinta Lestari", channel: channel)) }
        }
    }

    @Test("every act on every reason makes a card", arguments: Act.allCases)
    func cards(_ act: Act) {
        for reason in Samples.reasons {
            let call = Call(
                customer: CustomerID(1), lane: .waiting, reason: reason, evidence: [], acts: [act], order: 0,
                showsFrom: Samples.now)
            let card = Samples.indonesian.card(call, Samples.words, now: Samples.now)
            #expect(card.acts.map(\.act) == [act])
            #expect(card.quote == "“Mbak, bisa tanpa plastik?”" && card.quoteSource == "WhatsApp, 09.14")
            #expect(card.reason.pieces.contains { if case .strong = $0 { true } else { false } })
        }
    }

    @Test("problems of files, at every weight", arguments: Samples.problems)
    func problems(_ problem: Diagnostic.Problem) {
        for severity in [Diagnostic.Severity.note, .warning, .refused] {
            let diagnostic = Diagnostic(severity, problem, at: Place(file: "pesanan.csv", line: 12), excerpt: "a;b")
            expectBoth { $0.sentence(diagnostic) }
            expectBoth { $0.line(diagnostic) }
            #expect(Samples.indonesian.line(diagnostic).hasPrefix("pesanan.csv"))
        }
    }

    @Test("troubles", arguments: Samples.troubles)
    func troubles(_ trouble: Trouble) { expectBoth { $0.sentence(trouble) } }

    @Test("why a file stayed outside")
    func strangers() {
        var troubles: [ImportOutcome.Trouble] = [
            .empty, .notFound, .notAllowed, .unreadable, .passwordLocked, .damagedArchive, .damagedWorkbook, .tooLarge,
            .binary("PDF"), .notRecognised(columns: []), .notRecognised(columns: ["rak"]), .whoAreWe(["Bu Sari"]), .leftOut,
        ]
        troubles += ImportOutcome.SpreadsheetForm.allCases.map { .spreadsheet($0) }
        troubles += [
            .export(.notWhole(missing: "manifest.json")), .export(.damaged(file: "data/entry.0001.jsonl")), .export(.newer),
            .export(.shopNotEmpty),
        ]
        for trouble in troubles { expectBoth { $0.sentence(trouble) } }
        for decision in [ImportOutcome.Decision.sheetsPassedOver(["Rekap"]), .hiddenSheets(["Bantuan"])] {
            expectBoth { $0.decision(decision) ?? "" }
        }
    }

    @Test("data kept, put back, taken back to before")
    func keeping() {
        let (now, then) = (Samples.now, Samples.now.subtracting(.days(3)))
        for count in [0, 1, 12] {
            expectBoth { $0.backedUp(path: "/a", bytes: 12_000_000, isSealed: count > 0, removed: count) }
            expectBoth { $0.goingBack(to: then, now: now, losing: count) }
            expectBoth { $0.wentBack(to: then, now: now, lost: count, kept: "/b") }
        }
        for count in [0, 1, 12] { expectBoth { $0.exported(path: "/a", entries: count * 5_000, customers: count) } }
        for asFiles in [false, true] {
            expectBoth { $0.restored(madeAt: then, shop: "Dapur", now: now, kept: "/b", asFiles: asFiles) }
        }
        expectBoth { $0.restored(madeAt: then, shop: "", now: now, kept: nil, asFiles: false) }
        expectBoth { $0.askPassphrase }
        expectBoth { $0.askPassphraseAgain }
        expectBoth { $0.useDump("pg_dump") }
        expectBoth { $0.useRestore("pg_restore") }
    }

    @Test("lanes, states, measures, severities")
    func names() {
        for lane in Lane.allCases { expectBoth { $0.lane(lane) } }
        for state in [Finding.State.unknown, .thin, .enough] { expectBoth { $0.state(state) } }
        for measure in MeasureName.allCases { expectBoth { $0.label(measure) } }
        expectBoth { $0.assumed }
    }

    @Test("findings of every measure, from unknown to enough", arguments: MeasureName.allCases)
    func findings(_ measure: MeasureName) {
        for state in [Finding.State.unknown, .thin, .enough] {
            for value in [nil, 0, 0.4, 1, 12.5] as [Double?] {
                let finding = Finding(
                    measure: measure.rawValue, value: value, interval: value.map { $0...$0 + 1 }, effectiveEvidence: 2,
                    prior: nil,
                    state: state, direction: .neither, evidence: [.init(entry: EntryID(1), weight: 1, outcome: true)])
                expectBoth { $0.line(finding).label }
                expectBoth { $0.line(finding).short }
                expectBoth { $0.line(finding).sentence }
                if Samples.english.line(finding).range != nil { expectBoth { $0.line(finding).range ?? "" } }
            }
        }
    }
}

extension String {
    func trimming() -> String { String(drop { $0 == " " }) }
}

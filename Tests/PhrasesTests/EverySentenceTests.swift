import Formats
import Guidance
import Measures
import Phrases
import Testing
import Vocabulary

/// Everything is said in both languages, differently, and in our own words.
@Suite("Every sentence") struct EverySentenceTests {
    private func expectBoth(_ say: (Phrasebook) -> String, sourceLocation: SourceLocation = #_sourceLocation) {
        Saying.expectBoth(say, sourceLocation: sourceLocation)
    }

    @Test("reasons, tags and why, for somebody we know much and somebody we know little of", arguments: Samples.reasons)
    func reasons(_ reason: Reason) {
        for words in [Samples.words, CallWords(customerName: "Warung Kopi Senja")] {
            expectBoth { $0.reason(reason, words, now: Samples.now).text }
        }
        expectBoth { $0.tag(reason, now: Samples.now) }
        expectBoth { $0.why(reason, now: Samples.now) }
    }

    @Test("why messages cannot be read")
    func listening() {
        expectBoth { $0.cannotReadMessages("pesan.txt") }
        expectBoth { $0.noWeights }
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
            .diskFull,
            .notKept,
            .binary("PDF"), .notRecognised(columns: []), .notRecognised(columns: ["rak"]), .whoAreWe(["Bu Sari"]), .leftOut,
            .missingColumn("date"), .noSuchColumn("umur", columns: ["Nama"]), .strangeName("bintang"),
        ]
        troubles += ImportOutcome.SpreadsheetForm.allCases.map { .spreadsheet($0) }
        troubles += [
            .export(.notWhole(missing: "manifest.json")), .export(.damaged(file: "data/entry.0001.jsonl")), .export(.newer),
            .export(.shopNotEmpty),
        ]
        for trouble in troubles { expectBoth { $0.sentence(trouble) } }
        for decision in [
            ImportOutcome.Decision.sheetsPassedOver(["Rekap"]), .hiddenSheets(["Bantuan"]), .asBefore, .key(.phone), .key(.id),
            .key(.email), .key(.name),
        ] {
            expectBoth { $0.decision(decision) ?? "" }
        }
        expectBoth { $0.watching("masuk") }
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

    @Test("data checked and put right")
    func checking() {
        for check in CheckName.allCases {
            expectBoth { $0.question(check) }
            expectBoth { $0.checking(check, step: 1, of: 18, rows: 20_000) }
            for count in [0, 1, 12] {
                expectBoth { $0.line(Looked(check: check, rows: 7, flaws: [], flawCount: count)) }
            }
        }
        for kind in Flaw.Kind.allCases {
            expectBoth { $0.sentence(Flaw(kind, .mend, table: "promise", row: "7", entry: EntryID(8), detail: "state: 1 ≠ 0")) }
            expectBoth { $0.sentence(Flaw(kind, .restore)) }
        }
        for hindrance in Looked.Hindrance.allCases { expectBoth { $0.sentence(hindrance) } }
        for (flaws, canMend, needsRestore) in [(0, false, false), (3, true, false), (3, false, true), (3, true, true)] {
            for notLooked in [0, 2] {
                expectBoth {
                    $0.verdict(flaws: flaws, canMend: canMend, needsRestore: needsRestore, notLooked: notLooked)
                }
            }
        }
        let many = Array(repeating: Flaw(.withoutRow, .mend, table: "promise", row: "7"), count: 60)
        expectBoth { $0.mended(many, kept: "/b") }
        expectBoth { $0.flaws(of: Looked(check: .promises, rows: 60, flaws: many, flawCount: 900)).last?.trimming() ?? "" }
        expectBoth { $0.nothingToMend }
        expectBoth { $0.notMended }
        expectBoth { $0.mendNeedsDump("pg_dump") }
    }

    @Test("a shop moves")
    func moving() {
        let troubles: [Trouble.OfMove] = [
            .targetNotEmpty(place: "/b"), .served(place: "/b"), .samePlace, .olderSource, .flawedSource,
            .notTheSame(table: "entry"), .interrupted, .targetUnreachable(place: "/b"),
        ]
        for trouble in troubles { expectBoth { $0.sentence(.move(trouble)) } }
        expectBoth { $0.moving("entry", rows: 20_000) }
        expectBoth { $0.moved([], to: "/b", from: "/a") }
    }

    @Test(
        "how large a file is",
        arguments: [
            (12, "12 B"), (180_224, "180 kB"), (999_400, "999 kB"), (999_600, "1 MB"), (1_540_000, "1,5 MB"),
            (12_400_000, "12 MB"),
            (2_040_000_000, "2 GB"),
        ] as [(Int64, String)])
    func fileSizes(_ bytes: Int64, _ words: String) {
        #expect(Samples.indonesian.fileSize(bytes) == words)
        #expect(Samples.indonesian.backedUp(path: "/a", bytes: bytes, isSealed: false, removed: 0).contains("(\(words))"))
    }

    @Test("lanes, states, measures, severities")
    func names() {
        for lane in Lane.allCases { expectBoth { $0.lane(lane) } }
        for state in [Finding.State.unknown, .thin, .enough] { expectBoth { $0.state(state) } }
        for measure in MeasureName.allCases { expectBoth { $0.label(measure) } }
        expectBoth { $0.assumed }
    }
}

extension String {
    func trimming() -> String { String(drop { $0 == " " }) }
}

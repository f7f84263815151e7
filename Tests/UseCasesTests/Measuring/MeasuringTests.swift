import Foundation
import Journal
import Measures
import Phrases
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("How relationships stand") struct MeasuringTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Samples/dapur-sari-rasa").path

    private static func kitchen<T>(on engine: TestEngine, _ body: (Storefront) async throws -> T) async throws -> T {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            _ = try await front.bring([folder]) {
                $0.leaveOut = ["Keluarga Besar Wiryo"]
                $0.exportedAt = wib("2026-11-19 15:02")
            }
            return try await body(front)
        }
    }

    private static func customers(_ front: Storefront) async throws -> [Customer] {
        try await front.read { try $0.customers(limit: 500) }
    }

    @Test(
        "at least twenty of the measures have something to say of the sample kitchen, each with its notes",
        arguments: TestEngine.all)
    func most(on engine: TestEngine) async throws {
        try await Self.kitchen(on: engine) { front in
            try await front.shop.learnMeasureBasis()
            let business = try await front.shop.businessMeasures()
            var numbers = Set(business.findings.compactMap { MeasureName(rawValue: $0.measure)?.number })
            for customer in try await Self.customers(front) {
                let reading = try #require(try await front.shop.measures(of: customer.id))
                for finding in reading.findings where finding.state != .unknown {
                    numbers.insert(try #require(MeasureName(rawValue: finding.measure)).number)
                    let shown = finding.evidence.suffix(CustomerView.evidenceShown)
                    #expect(shown.allSatisfy { reading.evidence[$0.entry] != nil }, "\(customer.name) \(finding.measure)")
                }
            }
            #expect(numbers.count >= 20, "\(numbers.sorted())")
        }
    }

    @Test("who sees only their own customers reads of those alone", arguments: TestEngine.all)
    func own(on engine: TestEngine) async throws {
        try await Self.kitchen(on: engine) { front in
            let rini = try await front.write { try $0.employ("Rini") }
            let ratna = try await front.customer("Bu Ratna Wulandari")
            try await front.run("UPDATE customer SET keeper = \(rini) WHERE id = \(ratna)")
            let mine = try await front.shop.businessMeasures(as: Viewer(staff: rini, reach: .own(rini)))
            #expect(mine.customers == 1)
            #expect(mine.evidence.values.allSatisfy { $0.customer == ratna })
            let all = try await front.shop.businessMeasures()
            #expect(all.customers > 10)
            #expect(mine.findings != all.findings)
        }
    }

    @Test("every finding is told in both languages, and never as a bare number", arguments: [Language.indonesian, .english])
    func words(_ language: Language) async throws {
        try await Self.kitchen(on: .sqlite) { front in
            let phrases = Phrasebook(language, zone: front.shop.zone)
            var findings = try await front.shop.businessMeasures().findings
            for customer in try await Self.customers(front) {
                findings += try await front.shop.measures(of: customer.id)?.findings ?? []
            }
            let known = findings.filter { $0.state != .unknown }
            #expect(known.count > 500)
            for finding in known {
                let line = phrases.line(finding)
                #expect(line.label != finding.measure)
                #expect(line.sentence.hasSuffix("."), "\(finding.measure): \(line.sentence)")
                #expect(line.sentence.contains { $0.isLetter }, "\(finding.measure): \(line.sentence)")
            }
        }
    }

    @Test("what the hot columns say is what the entries say", arguments: TestEngine.all)
    func fromEntries(on engine: TestEngine) async throws {
        try await Self.kitchen(on: engine) { front in
            let basis = CustomerMeasures(usual: BusinessUsual(asOf: front.shop.now), zone: front.shop.zone)
            for customer in try await Self.customers(front).prefix(30) {
                let reading = try #require(try await front.shop.measures(of: customer.id))
                let entries = try await front.read { book in
                    var all: [Entry] = []
                    while let page = try Self.page(of: customer.id, before: all.last, book) { all += page }
                    return all
                }
                let history = History(customer: customer.id, entries: entries.reversed())
                let plain = Dictionary(
                    basis.assess(history, asOf: reading.asOf).map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first })
                // Without the chats: what Listening thought of a message stands beside its entry, not in it. Without what is
                // read against the usual, and against the wall of covered days, which the entries alone do not know.
                for name in Self.compared {
                    let mine = reading.findings.first { $0.measure == name.rawValue }
                    #expect(mine?.value == plain[name.rawValue]?.value, "\(customer.name) \(name)")
                    #expect(mine?.evidence == plain[name.rawValue]?.evidence, "\(customer.name) \(name)")
                }
            }
        }
    }

    private static let compared: [MeasureName] = [
        .reciprocity, .returnedFavours, .harmRepaired, .equity, .bestForBoth, .concessions, .toldFirst, .complaintsAccepted,
        .memoryPeak, .memoryEnd, .serviceForms, .referrals,
    ]

    private static func page(of customer: CustomerID, before: Entry?, _ book: Book) throws -> [Entry]? {
        let page = try book.timeline(of: customer, before: before.map { ($0.at.instant, $0.id) }, limit: 500)
        return page.isEmpty ? nil : page
    }

    @Test("looked at from then, nothing that came later counts; looked at twice, it is the same")
    func asOf() async throws {
        try await Self.kitchen(on: .sqlite) { front in
            let then = wib("2026-03-01 00:00")
            let first = try await front.shop.businessMeasures(asOf: then)
            #expect(first.evidence.values.allSatisfy { $0.at.instant <= then })
            #expect(!first.findings.isEmpty)
            let id = try await front.customer("Bu Ratna Wulandari")
            let ratna = try #require(try await front.read { try $0.customer(id) })
            try await front.shop.record(SpokenHappening(kind: "usul", about: ratna, words: "antar lebih pagi"))
            let again = try await front.shop.businessMeasures(asOf: then)
            #expect(again.findings == first.findings)
        }
    }

    @Test("what single customers are read beside is of that moment, too", arguments: TestEngine.all)
    func besideThen(on engine: TestEngine) async throws {
        try await Self.kitchen(on: engine) { front in
            try await front.shop.learnMeasureBasis()
            let ratna = try #require(try await Self.customers(front).first { $0.name == "Bu Ratna Wulandari" })
            let then = wib("2026-03-01 00:00")
            let first = try #require(try await front.shop.measures(of: ratna.id, asOf: then)).findings
            #expect(Set(first.filter { $0.measure == "M4m" }.map(\.parameters.learntAsOf)) == [then])
            for other in try await Self.customers(front).prefix(20) {
                try await front.shop.record(SpokenHappening(kind: "usul", about: other, words: "antar lebih pagi"))
            }
            try await front.shop.learnMeasureBasis()
            #expect(try await front.shop.measures(of: ratna.id, asOf: then)?.findings == first)
        }
    }

    @Test("what was learnt is kept, and findings say since when")
    func learning() async throws {
        try await Self.kitchen(on: .sqlite) { front in
            let ratna = try await front.customer("Bu Ratna Wulandari")
            func since() async throws -> Set<Instant?> {
                let findings = try await front.shop.measures(of: ratna)?.findings ?? []
                return Set(findings.filter { $0.measure == "M4m" }.map(\.parameters.learntAsOf))
            }
            #expect(try await since() == [nil])
            try await front.shop.learnOvernight()
            let learnt = try await since()
            #expect(learnt == [front.shop.now])
            front.clock.set("2026-11-19 16:10")
            try await front.shop.learnOvernight()
            #expect(try await since() == learnt)
            front.clock.set("2026-11-20 16:10")
            try await front.shop.learnOvernight()
            #expect(try await since() == [front.shop.now])
        }
    }
}

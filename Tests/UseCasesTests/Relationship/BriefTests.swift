import Guidance
import Journal
import Measures
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("The minute before a contact") struct BriefTests {
    private func withRatna(on engine: TestEngine, _ body: (Storefront, CustomerID) async throws -> Void) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            try await front.bring("kontak.vcf", Files.card("Bu Ratna", "081300001001"))
            try await body(front, try await front.customer("Bu Ratna"))
        }
    }

    @Test("says what waits and what to leave for now, each with its entry", arguments: TestEngine.all)
    func waiting(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            _ = try await front.write { pen in
                try pen.promise("kirim ulang", to: ratna, due: due("2026-11-20"), at: at("2026-11-18 09:00"))
                try pen.complain("tumpah", by: ratna, at: at("2026-11-18 10:00"))
                try pen.holdBack(HeldBack(why: "sedang umrah", until: nil), from: ratna, at: at("2026-11-18 11:00"))
                try pen.happened(
                    .consented(Consent(purpose: .marketing, isGranted: false)), about: ratna, by: .customer,
                    at: at("2026-11-18 12:00"))
                try pen.learn(
                    FactLearnt(key: "pantang", value: "plastik", source: .said, confidence: 1), about: ratna,
                    at: at("2026-11-01 10:00"))
            }
            let brief = try #require(try await front.shop.brief(of: ratna))
            #expect(brief.promises.map(\.what) == ["kirim ulang"])
            #expect(brief.complaints.map(\.text) == ["tumpah"])
            #expect(brief.facts(.avoids).map(\.value) == ["plastik"])
            #expect(
                brief.restraints.map(\.kind) == [
                    .heldBack(until: at("2026-11-25 11:00").instant), .openComplaint, .refused(.marketing),
                ])
            let behind = try await front.read { try $0.entries(brief.restraints.map(\.entry)) }
            #expect(behind.count == 3)
            #expect(brief.phone == "+6281300001001")
        }
    }

    @Test("one kind thing: condolence before anything else, then what we owe, then whom they love", arguments: TestEngine.all)
    func kindness(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            func kind() async throws -> String {
                switch try await front.shop.brief(of: ratna)?.kindness {
                case .condole: "condole"
                case .giveBack(let entry): "give back \(entry.event.words ?? "")"
                case .askAfter(let fact): "ask after \(fact.value)"
                case .recall(let entry): "recall \(entry.event.words ?? "")"
                case nil: "nothing"
                }
            }
            #expect(try await kind() == "nothing")
            _ = try await front.write {
                try $0.learn(
                    FactLearnt(key: "keluarga", value: "Nisa kuliah", source: .said, confidence: 1), about: ratna,
                    at: at("2026-10-01 10:00"))
            }
            #expect(try await kind() == "ask after Nisa kuliah")
            _ = try await front.write {
                try $0.give(
                    Gift(kind: .goods, text: "meja lipat"), by: .customer, with: ratna, at: at("2026-10-02 10:00"))
            }
            #expect(try await kind() == "give back meja lipat")
            _ = try await front.write {
                try $0.remember(
                    Moment(kind: .mourning, text: "ibunda wafat"), of: ratna, at: at("2026-11-10 10:00"))
            }
            #expect(try await kind() == "condole")
            _ = try await front.write { try $0.care("melayat", for: ratna, at: at("2026-11-11 10:00")) }
            #expect(try await kind() == "nothing")
        }
    }

    @Test("and what they lived through, only for whoever may see them", arguments: TestEngine.all)
    func hidden(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            _ = try await front.write { pen in
                for day in 1...9 { try pen.care("menjenguk \(day)", for: ratna, at: at("2026-11-0\(day) 10:00")) }
            }
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await front.shop.brief(of: ratna, as: rini) == nil)
            #expect(try await front.shop.livedThrough(by: ratna, as: rini) == nil)
            let lived = try #require(try await front.shop.livedThrough(by: ratna))
            #expect(lived.lines.map { $0.entry.event.words } == (1...9).map { "menjenguk \($0)" })
            #expect(lived.talk.given.count == 9)
            try await front.shop.perform(.assess(ratna, false, why: ""), once: "a")
            let uncounted = try #require(try await front.shop.livedThrough(by: ratna))
            #expect(uncounted.talk == AskedAndGiven() && uncounted.lines.count == 9)
            #expect(try await front.shop.brief(of: ratna)?.usual == .unknown)
            let third = try #require(lived.lines.dropFirst(3).first)
            let before = try await front.shop.livedThrough(by: ratna, before: (third.experience.at, third.entry.id))
            #expect(before?.lines.count == 3 && before?.hasEarlier == false)
        }
    }
}

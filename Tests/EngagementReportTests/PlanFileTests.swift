import Engagement
import EngagementReport
import Formats
import Foundation
import Phrases
import Testing
import Vocabulary

/// Plans as people write them down.
@Suite("Plan files") struct PlanFileTests {
    static let now = Instant(seconds: 1_795_000_000)
    static let indonesian = Phrasebook(.indonesian, zone: .jakarta)
    static let english = Phrasebook(.english, zone: .jakarta)

    static func sample() throws -> PlanFile {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("Samples/jamuan-seller.json"))
        return try PlanFile(MemorySource(Array(data)), now: now)
    }

    private func read(_ text: String) throws -> PlanFile { try PlanFile(MemorySource(text: text), now: Self.now) }

    @Test("the example is read as it is written")
    func example() throws {
        let file = try Self.sample()
        #expect(file.plan.elements.count == 6 && file.people.count == 7 && file.audience.count == 5)
        #expect(file.plan.elements[0].exposure == 0.5)
        #expect(file.taxonomy.isWithin("drink.tea", "drink") && file.passedOver.isEmpty)
        #expect(file.plan.notThoughtOf == [])
        #expect(file.acquaintances.pairs.count == 4 && file.acquaintances.groups["grup seller Bandung"]?.count == 4)
    }

    @Test("the dinner is stopped, with the names, the reasons and the range; with the changes it may go ahead")
    func dinner() async throws {
        let check = await PlanCheck(try Self.sample())
        #expect(check.verdict.decision == .block)
        #expect(Set(check.verdict.blockedBy.map { check.file.name($0.id) }) == ["Ani"])
        #expect(check.better.verdict.decision == .go)
        #expect(check.better.verdict.disappointed.mean < check.verdict.disappointed.mean / 5)
        #expect(check.then.middle.expected < check.now.middle.expected)
        let (low, middle, high) = (check.now.low.expected, check.now.middle.expected, check.now.high.expected)
        #expect(low < middle && middle <= high && middle > check.now.middle.expectedDirect)
        let reasons = check.reasons(CustomerID(1))
        #expect(reasons.first?.word?.stance == .forbids && reasons.first?.word?.source == .said)
        let changes = check.better.replacements.map(\.change)
        #expect(changes.contains { if case .replace(0, let other, true) = $0 { other.name == "teh dan kopi" } else { false } })
        #expect(changes.contains { if case .move = $0 { true } else { false } })
        #expect(changes.contains { if case .spare([CustomerID(4)], .mourning) = $0 { true } else { false } })
    }

    @Test("the look at the dinner, in both languages, names who and what")
    func words() async throws {
        let check = await PlanCheck(try Self.sample())
        let text = PlanText(check, Self.indonesian).text
        for word in [
            "Jangan dulu", "Ani", "pantang", "teh dan kopi", "Boleh jalan", "Yuli sedang berduka", "Sabtu, 28 November",
        ] {
            #expect(text.contains(word), "\(word)")
        }
        let twin = PlanText(check, Self.english).text
        for word in ["Not like this", "Ani", "never", "Good to go", "In mourning: Yuli"] {
            #expect(twin.contains(word), "\(word)")
        }
        #expect(!text.contains("  \n") && text != twin)
    }

    @Test("programs get the same figures")
    func json() async throws {
        let check = await PlanCheck(try Self.sample())
        let text = PlanJSON(check, Self.indonesian).text
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(root["decision"] as? String == "block" && root["blockedBy"] as? [String] == ["Ani"])
        #expect((root["people"] as? [Any])?.count == 5)
        let spread = try #require(root["spread"] as? [String: Any])
        #expect(spread["isAssumed"] as? Bool == true && spread["tiesAreKnown"] as? Bool == true)
        #expect((root["then"] as? [String: Any])?["decision"] as? String == "go")
    }

    static let head = #""name": "x", "kind": "message", "people": [{"name": "Bu Sari"}]"#

    @Test(
        "what cannot be taken is said with its line",
        arguments: [
            ("{", PlanTrouble.notJSON(line: 1)), ("[]", .noPlan), ("", .notJSON(line: 1)),
            ("{\"kind\": \"event\"}", .missing("name", line: 1)), ("{\"name\": \"x\"}", .missing("kind", line: 1)),
            ("{\"name\": \"x\", \"kind\": \"message\"}", .nobodyInvited),
            ("{\"name\": 5, \"kind\": \"message\"}", .wrongKind("name", line: 1)),
            (
                "{\"name\": \"x\",\n\"kind\": \"evnet\"}",
                .unknownWord("evnet", key: "kind", line: 2, near: "event", known: ["message", "offer", "gift", "event"])
            ),
            ("{\(head),\n\"at\": \"besok\"}", .noSuchTime("besok", line: 2)),
            (
                "{\(head),\n\"elements\": [{\"name\": \"bir\", \"aspect\": \"drink\", \"traits\": [\"drink.alkohol\"]}]}",
                .unknownWord("drink.alkohol", key: "traits", line: 2, near: "drink.alcohol", known: [])
            ),
            (
                "{\(head),\n\"elements\": [{\"name\": \"bir\", \"aspect\": \"drink\"}]}", .missing("traits", line: 2)
            ),
            (
                "{\(head),\n\"elements\": [{\"name\": \"bir\", \"aspect\": \"drink\", \"traits\": [],\n\"exposure\": 2}]}",
                .noChance("2.0", line: 3)
            ),
            ("{\(head),\n\"ties\": [{\"between\": [\"Bu Sari\", \"Pak Budi\"]}]}", .unknownPerson("Pak Budi", line: 2)),
            (
                "{\"name\": \"x\", \"kind\": \"gift\", \"people\": [{\"name\": \"A\"},\n{\"name\": \"A\"}]}",
                .twice("A", line: 2)
            ),
            ("{\(head),\n\"traits\": [{\"id\": \"p\", \"indonesian\": \"\", \"english\": \"\"}]}", .noTrait("p", line: 2)),
        ])
    func refusals(_ text: String, _ trouble: PlanTrouble) {
        #expect(throws: trouble) { try read(text) }
        let (here, there) = (trouble.sentence(Self.indonesian), trouble.sentence(Self.english))
        #expect(!here.isEmpty && !there.isEmpty && here != there)
    }

    @Test("what nobody knows is told and passed over")
    func passedOver() throws {
        let file = try read("{\(Self.head),\n\"warna\": \"hijau\"}")
        #expect(file.passedOver == [PlanFile.Note(key: "warna", line: 2)])
        #expect(file.plan.notThoughtOf == [.wording, .time, .channel])
    }

    @Test("an event of which half is not said is not waved through")
    func checklist() async throws {
        let file = try read(
            #"{"name": "arisan", "kind": "event", "people": [{"name": "Bu Sari"}], "elements": [{"name": "teh", "aspect": "drink", "traits": []}]}"#
        )
        let check = await PlanCheck(file)
        #expect(check.verdict.decision == .ask && check.verdict.notThoughtOf.contains(.food))
        #expect(check.branching != nil)
    }
}

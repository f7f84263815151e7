import Foundation
import Testing

@testable import Listening

@Suite("who waits for an answer, measured on hand-made chat endings")
struct ChatEndingsTests {
    struct Score {
        var hits = 0
        var falseAlarms = 0
        var misses = 0
        var rests = 0
        var precision: Double { Double(hits) / Double(max(1, hits + falseAlarms)) }
        var recall: Double { Double(hits) / Double(max(1, hits + misses)) }

        mutating func count(_ said: Bool, _ truth: Bool) {
            switch (said, truth) {
            case (true, true): hits += 1
            case (true, false): falseAlarms += 1
            case (false, true): misses += 1
            case (false, false): rests += 1
            }
        }
    }

    @Test("a false alarm is rare, and most waits are seen")
    func precisionAndRecall() {
        var overall = Score()
        for group in FixtureEnding.Group.allCases {
            let score = score(of: FixtureEnding.all.filter { $0.group == group }, showing: group == .tune)
            show("\(group)", score)
            #expect(score.precision >= 0.9)
            #expect(score.recall >= 0.85)
            overall.hits += score.hits
            overall.falseAlarms += score.falseAlarms
            overall.misses += score.misses
            overall.rests += score.rests
        }
        show("all", overall)
        show("english", score(of: FixtureEnding.all.filter { $0.language == "en" }, showing: false))
        #expect(overall.precision >= 0.93)
    }

    @Test("the endings are enough, different and balanced")
    func honestFixture() {
        let endings = FixtureEnding.all
        #expect(endings.count >= 260)
        #expect(endings.count { $0.group == .check } >= 60)
        #expect(endings.count { $0.language == "en" } >= 40)
        #expect(Set(endings.map(\.id)).count == endings.count)
        #expect((0.4...0.6).contains(Double(endings.count { $0.waits }) / Double(endings.count)))
    }

    @Test("lines it has been shaped on do not slip back")
    func shapedLines() throws {
        let resting = try lines("resting-lines")
        let waiting = try lines("waiting-lines")
        #expect(Double(resting.count { waits($0) }) <= 0.02 * Double(resting.count))
        #expect(Double(waiting.count { waits($0) }) >= 0.85 * Double(waiting.count))
    }

    private func lines(_ name: String) throws -> [String] {
        let file = try #require(Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Fixtures"))
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func score(of endings: [FixtureEnding], showing: Bool) -> Score {
        var score = Score()
        for ending in endings {
            let verdict = ending.verdict
            score.count(verdict.needsReply, ending.waits)
            // Rows held aside are counted, never shown: whoever reads them starts shaping the rule on them.
            if showing, verdict.needsReply != ending.waits {
                print(ending.waits ? "missed     " : "false alarm", ending, verdict.reasons.first.map { "\($0.rule)" } ?? "")
            }
        }
        return score
    }

    private func show(_ name: String, _ score: Score) {
        let counts = "yes \(score.hits)+\(score.misses) missed, no \(score.rests)+\(score.falseAlarms) false alarms"
        print(name, String(format: "precision %.3f recall %.3f", score.precision, score.recall), counts, separator: "\t")
    }
}

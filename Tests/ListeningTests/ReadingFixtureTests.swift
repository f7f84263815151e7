import Foundation
import Testing
import Vocabulary

@testable import Listening

/// The bars hold for rows the rules were shaped on and for rows kept aside alike; rows kept aside are counted, never shown.
@Suite("Hand-labelled messages and promises") struct ReadingFixtureTests {
    private struct Counts {
        var hits = 0
        var wrong = 0
        var missed = 0
        var precision: Double { Double(hits) / Double(max(1, hits + wrong)) }
        var recall: Double { Double(hits) / Double(max(1, hits + missed)) }
        var f1: Double { 2 * Double(hits) / Double(max(1, 2 * hits + wrong + missed)) }

        mutating func note(_ said: Bool, _ truth: Bool) {
            if said, truth { hits += 1 } else if said { wrong += 1 } else if truth { missed += 1 }
        }
    }

    private func rows(_ name: String, _ set: String) throws -> [[String: String]] {
        let file = try #require(Bundle.module.url(forResource: name, withExtension: "tsv", subdirectory: "Fixtures"))
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        let header = try #require(lines.first)
        return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }.filter { $0["set"] == set }
    }

    @Test("intents, urgency and spam", arguments: ["tune", "check"])
    func intents(_ set: String) throws {
        let listener = try ListenerTests.listener()
        var all = Counts()
        var urgent = Counts()
        var spam = Counts()
        let rows = try rows("messages", set)
        #expect(rows.count >= 150)
        for row in rows {
            let reading = listener.read(row["text"] ?? "", Listener.Occasion(at: ListenerTests.wednesday))
            let truth = Set((row["intents"] ?? "").split(separator: ",").map(String.init))
            for intent in Intent.allCases { all.note(reading.intents.contains(intent), truth.contains(intent.rawValue)) }
            urgent.note(reading.urgency == .now, row["urgency"] == "2")
            spam.note(reading.intents.contains(.spam), truth.contains("spam"))
        }
        #expect(all.f1 >= 0.86)
        #expect(urgent.recall >= 0.8 && urgent.precision >= 0.6)
        #expect(spam.recall >= 0.6 && spam.precision >= 0.95)
    }

    @Test("traits", arguments: ["tune", "check"])
    func traits(_ set: String) throws {
        let listener = try ListenerTests.listener()
        var counts = Counts()
        for row in try rows("messages", set) {
            let said = Set(listener.read(row["text"] ?? "", Listener.Occasion(at: ListenerTests.wednesday)).traits.map(\.code))
            let truth = Set((row["traits"] ?? "").split(separator: ",").map(String.init).filter { $0 != "-" })
            for code in said.union(truth) { counts.note(said.contains(code), truth.contains(code)) }
        }
        #expect(counts.precision >= 0.9)
        #expect(counts.recall >= 0.85)
    }

    @Test("promises with their day", arguments: ["tune", "check"])
    func promises(_ set: String) throws {
        let listener = try ListenerTests.listener()
        var counts = Counts()
        var rightDays = 0
        let rows = try rows("promises", set)
        #expect(rows.count == 75)
        for row in rows {
            let day = try #require(Day(iso: (row["at"] ?? "").prefix(10)))
            let occasion = Listener.Occasion(
                at: LocalTime(day: day, secondOfDay: 14 * 3600, precision: .minute), side: row["side"] == "us" ? .us : .customer
            )
            let said = listener.read(row["text"] ?? "", occasion).promises
            let truth = (row["promises"] ?? "-") == "-" ? [] : (row["promises"] ?? "").split(separator: ";").map(String.init)
            for index in 0..<max(said.count, truth.count) {
                counts.note(index < said.count, index < truth.count)
                if index < said.count, index < truth.count, truth[index].hasSuffix(said[index].due?.iso ?? "-") {
                    rightDays += 1
                }
            }
        }
        #expect(counts.precision >= 0.85)
        #expect(counts.recall >= 0.8)
        #expect(Double(rightDays) >= 0.9 * Double(counts.hits))
    }
}

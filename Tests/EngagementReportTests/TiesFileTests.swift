import Engagement
import EngagementReport
import Formats
import Foundation
import Phrases
import Testing
import Vocabulary

/// Lists of who tells whom.
@Suite("Ties") struct TiesFileTests {
    private func read(_ text: String) throws -> TiesFile { try TiesFile(MemorySource(name: "ties.csv", text: text)) }

    @Test("a star of three, by hand: 1 + 3/4")
    func star() async throws {
        let file = try read("from,to,probability\nani,b,0.25\nani,c,1/4\nani,d,0.25\n")
        let result = await Spread.of(try file.graph(seeds: TiesFile.seeds("ani")))
        #expect(abs(result.expected - 1.75) < 1e-12 && result.isExact && result.standardError == 0)
        let json = SpreadReport(result, PlanFileTests.indonesian).json
        let root = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(Set(root.keys) == ["expected", "exact", "standardError", "distribution"])
        #expect(root["exact"] as? Bool == true)
        #expect((root["distribution"] as? [Double])?.count == 5)
    }

    @Test("ties go one way")
    func directed() async throws {
        let file = try read("from,to,probability\na,b,1\n")
        #expect(await Spread.of(try file.graph(seeds: ["b"])).expected == 1)
        #expect(await Spread.of(try file.graph(seeds: ["a"])).expected == 2)
    }

    @Test("columns in any order, decimal commas between semicolons, several seeds with blanks")
    func tolerant() async throws {
        let file = try read("Probability;To;From\n0,5;b;a\n0,5;b;c\n")
        let result = await Spread.of(try file.graph(seeds: TiesFile.seeds(" a , c ")))
        #expect(abs(result.expected - 2.75) < 1e-12)
    }

    @Test(
        "what cannot be taken is said, in both languages",
        arguments: [
            ("from,to\na,b\n", "a", TiesFile.Trouble.noColumn("probability")),
            ("from,to,probability\na,b,often\n", "a", .noChance("often", line: 2)),
            ("from,to,probability\na,b,1.5\n", "a", .noChance("1.5", line: 2)),
            ("from,to,probability\na,,0.5\n", "a", .noName(line: 2)), ("from,to,probability\n", "a", .empty),
            ("from,to,probability\na,b,0.5\n", "z", .unknownSeed("z")),
        ])
    func refusals(_ text: String, _ seeds: String, _ trouble: TiesFile.Trouble) {
        #expect(throws: trouble) { try read(text).graph(seeds: TiesFile.seeds(seeds)) }
        #expect(trouble.sentence(PlanFileTests.indonesian) != trouble.sentence(PlanFileTests.english))
    }

    @Test("what is not exact says how sure it is, and the seed says it again")
    func random() async throws {
        var text = "from,to,probability\n"
        for teller in 0..<30 { for hearer in 0..<30 where hearer != teller { text += "\(teller),\(hearer),0.05\n" } }
        let graph = try read(text).graph(seeds: ["0"])
        let result = await Spread.of(graph, runs: 2_000, seed: 7)
        let again = await Spread.of(graph, runs: 2_000, seed: 7, workers: 1)
        #expect(!result.isExact && result.standardError > 0 && result.expected == again.expected)
        let here = SpreadReport(result, PlanFileTests.indonesian).text
        let there = SpreadReport(result, PlanFileTests.english).text
        #expect(here.contains("2.000 percobaan acak") && there.contains("2,000 random courses"))
    }
}

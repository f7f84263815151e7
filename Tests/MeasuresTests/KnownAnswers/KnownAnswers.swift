import Foundation
import Testing

/// The figures that must come out, computed elsewhere with exact fractions. One test a case; a family is one file.
@Suite("Known answers")
struct KnownAnswers {
    static let families = [
        "waiting_episodes", "listening_response", "promise_keeping", "prior_strength", "reciprocity", "returned_favours",
        "rate_change", "concessions", "journal",
    ]

    @Test("every family we measure has its cases", arguments: families)
    func casesExist(_ family: String) { #expect(!CaseFile.cases(family).isEmpty) }

    @Test("families that are not measured yet", .disabled("not measured yet: \(notYet.joined(separator: ", "))"))
    func notMeasuredYet() {}

    static let notYet: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: CaseFile.folder.path)) ?? []
        let files = names.filter { $0.hasSuffix(".json") && $0 != "engagement_traits.json" }.map { String($0.dropLast(5)) }
        return files.filter { !families.contains($0) }.sorted()
    }()
}

import Engagement
import Foundation
import Testing
import Vocabulary

/// The figures that must come out, computed elsewhere with exact fractions. One test a case; a family is one file.
@Suite("Known answers")
struct KnownAnswers {
    static let families = [
        "fit_resolution", "fit_campaign", "fit_then_spread", "stance_shares", "wom_spread", "wom_branching",
    ]

    @Test("every family we answer has its cases", arguments: families)
    func casesExist(_ family: String) { #expect(!CaseFile.cases(family).isEmpty) }

    @Test("our own copies hold every family, so that a clone proves them alone", arguments: families)
    func copies(_ family: String) { #expect(!CaseFile.cases(family, in: CaseFile.copies).isEmpty) }

    /// The little tree a case brings along.
    func taxonomy(_ input: Answer) throws -> Taxonomy {
        Taxonomy(
            try input["traits"].list.map { trait in
                Engagement.Trait(
                    id: try #require(trait["id"].text), parent: trait["parent"].text,
                    isGuarded: trait["sensitive"].flag ?? false)
            })
    }

    func elements(_ answer: Answer) throws -> [(trait: String, exposure: Double)] {
        try answer.list.map { (try #require($0["trait"].text), try #require($0["exposure"].number)) }
    }
}

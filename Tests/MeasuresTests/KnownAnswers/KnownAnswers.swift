import Foundation
import Testing

/// The figures that must come out, computed elsewhere with exact fractions. One test a case; a family is one file.
@Suite("Known answers")
struct KnownAnswers {
    static let families = [
        "waiting_episodes", "listening_response", "promise_keeping", "prior_strength", "reciprocity", "returned_favours",
        "rate_change", "concessions", "journal", "equity", "consistency", "awareness", "return_on_customer",
        "word_of_mouth_tree", "silent_dissatisfaction", "personalisation", "joint_cost", "service_forms", "flatness",
        "calibration",
    ]

    /// The fit guard and the spread of disappointment are not measures of this target.
    static let elsewhere: Set<String> = [
        "fit_resolution", "fit_campaign", "fit_then_spread", "stance_shares", "wom_spread", "wom_branching",
    ]

    @Test("every family we measure has its cases", arguments: families)
    func casesExist(_ family: String) { #expect(!CaseFile.cases(family).isEmpty) }

    @Test("no family is left out")
    func nothingLeftOut() {
        let found = CaseFile.families
        #expect(Set(found).subtracting(Self.elsewhere).subtracting(Self.families) == [])
    }

    @Test("our own copies hold every family, so that a clone proves them alone", arguments: families)
    func copies(_ family: String) { #expect(!CaseFile.cases(family, in: CaseFile.copies).isEmpty) }
}

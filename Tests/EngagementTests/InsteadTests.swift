import Testing
import Vocabulary

@testable import Engagement

@Suite("What instead") struct InsteadTests {
    @Test(
        "a dish is replaced by no drink, and a drink by no dish",
        arguments: [(Aspect.food, "drink.alcohol.in_food", "drink"), (.drink, "food.allergen.milk", "food")])
    func aspects(_ aspect: Aspect, _ trait: String, _ never: String) {
        let guests = (1...3).map { number in
            Guest(
                id: CustomerID(Int64(number)),
                stances: [HeldStance(.forbids, towards: trait, .said, at: RandomParty.now, in: .standard)])
        }
        let watch = Guard(StanceReading(.standard, asOf: RandomParty.now))
        let plan = Plan(
            name: "Syukuran", kind: .gift, elements: [PlannedElement(name: "sesuatu", aspect: aspect, traits: [trait])])
        let better = watch.improve(watch.look(at: plan, for: guests), for: guests)
        #expect(!better.replacements.isEmpty)
        for case .replace(_, let other, _) in better.replacements.map(\.change) {
            #expect(!other.traits.contains { Taxonomy.standard.isWithin($0, never) }, "\(other)")
        }
    }
}

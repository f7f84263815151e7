/// What follows from other traits: pork is meat too, and food is not shown in the hours of fasting.
package struct FollowingTrait: Hashable, Sendable {
    /// All of these are there, or something below them.
    package var when: [String]
    package var adds: String

    package init(when: [String], adds: String) {
        self.when = when
        self.adds = adds
    }

    package static let standard = [
        FollowingTrait(when: ["food.non_halal.pork"], adds: "food.meat"),
        FollowingTrait(when: ["food.non_halal.dog"], adds: "food.meat"),
        FollowingTrait(when: ["food.non_halal.blood"], adds: "food.meat"),
        FollowingTrait(when: ["drink.alcohol.in_food"], adds: "food"),
        FollowingTrait(when: ["food", "time.ramadan.fasting_hours"], adds: "time.ramadan.food_in_fasting_hours"),
    ]
}

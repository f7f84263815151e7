/// Something a message tells of a person that a careless campaign could offend. It stays a suggestion until a person confirms it.
package struct TraitHint: Hashable, Sendable {
    package enum Theme: String, Sendable, CaseIterable, Codable {
        case religion, halal, pork, alcohol, tobacco, gambling, politics, riba, ethnicity, gender, sexual, health, diet
        case bereavement, abuse, privacy
    }

    package enum Attitude: String, Sendable, Codable {
        /// Belongs to it or wants it.
        case affirms = "+"
        /// Keeps away from it or objects.
        case avoids = "-"
        case mentions = ""
    }

    package var theme: Theme
    package var attitude: Attitude
    /// UTF-8 offsets of the words that say so.
    package var span: Range<Int>

    /// As in `halal+`, `alcohol-`, `politics`.
    package var code: String { theme.rawValue + attitude.rawValue }

    /// Its place among the traits of engagements; `nil` where a campaign has no such trait.
    package var traitID: String? {
        switch theme {
        case .religion: "religion"
        case .halal: "food.non_halal"
        case .pork: "food.non_halal.pork"
        case .alcohol: "drink.alcohol"
        case .tobacco: "smoke"
        case .gambling: "gamble"
        case .politics: "politics"
        case .riba: "finance.interest"
        case .ethnicity: "sara"
        case .gender: "gender"
        case .sexual: "visual.sexual"
        case .health: "privacy.health"
        case .diet: "food"
        case .bereavement: "family.bereavement"
        case .privacy: "privacy"
        case .abuse: nil
        }
    }
}

extension Lexicon {
    /// Indonesian as it is typed, with Javanese and Sundanese as far as they reach a shop, and English.
    static let ours = Lexicon(
        spellings: Spellings.lines,
        roles: AskingWords.lists + TroubleWords.lists + RestingWords.lists + OccasionWords.lists)
}

/// The lists of words, ready to be looked up. Each is read by itself, so that the longest phrase of one does not hide the words of
/// another.
enum Lexicons {
    /// Indonesian as it is typed, with Javanese and Sundanese as far as they reach a shop, and English.
    static let roles = Lexicon(
        spellings: Spellings.lines,
        roles: AskingWords.lists + TroubleWords.lists + RestingWords.lists + OccasionWords.lists)
    static let wishes = LexiconOf<Cue>(spellings: Spellings.lines, roles: WishWords.lists)
    static let moods = LexiconOf<Cue>(spellings: Spellings.lines, roles: MoodWords.lists)
    static let hurries = LexiconOf<Cue>(spellings: Spellings.lines, roles: HurryWords.lists)
    static let topics = LexiconOf<Cue>(spellings: Spellings.lines, roles: TopicWords.lists)
    static let pleasures = LexiconOf<Cue>(spellings: Spellings.lines, roles: PleasantWords.lists)
    static let themes = LexiconOf<ThemeCue>(spellings: Spellings.lines, roles: ThemeWords.lists)
    static let promises = LexiconOf<PromiseCue>(spellings: Spellings.lines, roles: PromiseWords.lists)
}

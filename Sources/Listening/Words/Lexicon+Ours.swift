/// The lists of words, ready to be looked up. Each is read by itself, so that the longest phrase of one does not hide the words of
/// another.
enum Lexicons {
    /// Indonesian as it is typed, with Javanese and Sundanese as far as they reach a shop, and English.
    static let roles = Lexicon(
        spellings: Spellings.lines,
        roles: AskingWords.lists + TroubleWords.lists + RestingWords.lists + OccasionWords.lists, list: 1 << 0)
    static let wishes = LexiconOf<Cue>(spellings: Spellings.lines, roles: WishWords.lists, list: 1 << 1)
    static let moods = LexiconOf<Cue>(spellings: Spellings.lines, roles: MoodWords.lists, list: 1 << 2)
    static let hurries = LexiconOf<Cue>(spellings: Spellings.lines, roles: HurryWords.lists, list: 1 << 3)
    static let topics = LexiconOf<Cue>(spellings: Spellings.lines, roles: TopicWords.lists, list: 1 << 4)
    static let pleasures = LexiconOf<Cue>(spellings: Spellings.lines, roles: PleasantWords.lists, list: 1 << 5)
    static let themes = LexiconOf<ThemeCue>(spellings: Spellings.lines, roles: ThemeWords.lists, list: 1 << 6)
    static let promises = LexiconOf<PromiseCue>(spellings: Spellings.lines, roles: PromiseWords.lists, list: 1 << 7)

    /// Which lists hold a word: one look instead of one for each list.
    static let membership: WordMembership = {
        var lists: [UInt64: UInt16] = [:]
        func add(_ hashes: [UInt64], _ list: UInt16) { for hash in hashes { lists[hash, default: 0] |= list } }
        add(roles.tellingHashes, roles.list)
        add(wishes.tellingHashes, wishes.list)
        add(moods.tellingHashes, moods.list)
        add(hurries.tellingHashes, hurries.list)
        add(topics.tellingHashes, topics.list)
        add(pleasures.tellingHashes, pleasures.list)
        add(themes.tellingHashes, themes.list)
        add(promises.tellingHashes, promises.list)
        add(DueWords.tellingHashes, DueWords.list)
        return WordMembership(lists)
    }()
}

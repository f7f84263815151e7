/// Words and short phrases with their roles, found by hash. Spellings of one word share its entry.
///
/// What a word can do depends on who asks: whether somebody waits (``Role``), what the message wants (``Cue``), what it tells of
/// a person (``Theme``).
struct LexiconOf<Roles: WordRoles>: Sendable {
    struct Entry: Sendable {
        var roles: Roles
        /// The word this is a spelling of; phrases are built from these.
        var canonical: UInt64
        var beginsPhrase = false
    }

    private(set) var entries: [UInt64: Entry] = [:]
    /// One bit, by which ``Token/lists`` names this lexicon.
    let list: UInt16
    /// Open addressing with the keys apart, so that a word that is not here costs one small read.
    private var keys: [UInt64] = []
    private var values: [Entry] = []
    private var mask = 0

    /// - Parameters:
    ///   - spellings: "ga gak nggak": the first word is the one the others stand for.
    ///   - roles: words and phrases, separated by commas.
    init(spellings: [String], roles: [(Roles, String)], list: UInt16 = .max) {
        self.list = list
        for line in spellings { addSpellings(line) }
        for (role, list) in roles {
            for phrase in list.split(whereSeparator: { $0 == "," || $0 == "\n" }) { add(role, to: phrase) }
        }
        buildSlots()
    }

    /// The slots for as long as one message is read: no reference is counted per word.
    struct Table {
        let keys: UnsafeBufferPointer<UInt64>
        let values: UnsafeBufferPointer<Entry>
        let mask: Int
        let list: UInt16

        @inline(__always)
        func find(_ hash: UInt64) -> Entry? {
            var index = LexiconOf.slot(of: hash, mask)
            while keys[index] != 0 {
                if keys[index] == hash { return values[index] }
                index = (index + 1) & mask
            }
            return nil
        }
    }

    /// The words that do something here, alone or as the beginning of a phrase.
    var tellingHashes: [UInt64] { entries.filter { !$0.value.roles.isEmpty || $0.value.beginsPhrase }.map(\.key) }

    @inline(__always)
    func withTable<Result>(_ body: (Table) -> Result) -> Result {
        keys.withUnsafeBufferPointer { keys in
            values.withUnsafeBufferPointer { values in body(Table(keys: keys, values: values, mask: mask, list: list)) }
        }
    }

    private mutating func addSpellings(_ line: String) {
        let words = Folding.tokens(of: line)
        guard let first = words.first else { return }
        for word in words { entries[word.hash] = Entry(roles: [], canonical: first.hash) }
    }

    private mutating func add(_ role: Roles, to phrase: Substring) {
        var hash: UInt64?
        for token in Folding.tokens(of: String(phrase)) {
            let canonical = entries[token.hash]?.canonical ?? token.hash
            if let before = hash {
                entries[before, default: Entry(roles: [], canonical: before)].beginsPhrase = true
                hash = WordHash.joining(before, canonical)
            } else {
                hash = canonical
            }
            // Known even alone, so that a stretched spelling inside a phrase is still found.
            if entries[canonical] == nil { entries[canonical] = Entry(roles: [], canonical: canonical) }
        }
        if let hash { entries[hash, default: Entry(roles: [], canonical: hash)].roles.formUnion(role) }
    }

    private mutating func buildSlots() {
        // A spelling plays the roles of the word it stands for.
        for (hash, entry) in entries where entry.canonical != hash {
            let word = entries[entry.canonical] ?? entry
            entries[hash]?.roles.formUnion(word.roles)
            entries[hash]?.beginsPhrase = word.beginsPhrase
        }
        var size = 1_024
        while size < entries.count * 3 { size *= 2 }
        mask = size - 1
        keys = Array(repeating: 0, count: size)
        values = Array(repeating: Entry(roles: [], canonical: 0), count: size)
        for (hash, entry) in entries {
            var index = Self.slot(of: hash, mask)
            while keys[index] != 0 { index = (index + 1) & mask }
            keys[index] = hash
            values[index] = entry
        }
    }

    @inline(__always)
    private static func slot(of hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: hash &* 0x9e37_79b9_7f4a_7c15 >> 32) & mask
    }
}

/// What words can do, as a set of at most 64.
protocol WordRoles: OptionSet, Hashable, Sendable where RawValue == UInt64, Element == Self {
    /// What "wkwkwk" and "hahaha" do.
    static var laughing: Self { get }
}

extension WordRoles {
    func hasAny(_ others: Self) -> Bool { rawValue & others.rawValue != 0 }
}

typealias Lexicon = LexiconOf<Role>

/// What somebody wants left out of their things: "tanpa plastik", "jangan terlalu pedas", "alergi udang". Towards things alone,
/// those a kitchen and a shop know; whoever is to remember it confirms it.
package struct Wishes: Sendable {
    /// One thing they do not want.
    package struct Wish: Hashable, Sendable {
        /// UTF-8 offsets of the thing's words.
        package var span: Range<Int>
        /// They cannot bear it, so that it must never be; otherwise they would rather not.
        package var isAllergy: Bool
    }

    package private(set) var all: [Wish] = []

    package init(of text: String) {
        let tokens = Folding.tokens(of: text)
        let words = tokens.map { $0.kind == .word ? Folding.letters(of: $0, in: text) : "" }
        let isAllergy = words.indices.contains { Self.speaksOfAllergy(at: $0, words) }
        var index = 0
        while index < words.count {
            guard let beginning = Self.beginning(at: index, words) else {
                index += 1
                continue
            }
            index = beginning.start
            var fillers = beginning.fillers
            while index < words.count, fillers >= 0 {
                if LeftOutWords.things.contains(words[index]) {
                    all.append(Wish(span: tokens[index].span, isAllergy: isAllergy))
                    fillers = 0
                } else if !LeftOutWords.links.contains(words[index]), tokens[index].kind != .pause {
                    fillers -= 1
                } else if !Self.goesOn(at: index + 1, words) {
                    break
                }
                index += 1
            }
        }
    }

    /// Every name of a thing, its own among them: whoever knows of *kacang* knows of peanuts.
    package static func names(of thing: String) -> [String] {
        LeftOutWords.names.first { $0.contains(thing) } ?? [thing]
    }

    /// "Tanpa kacang, udang": a list goes on over a comma; other words do not.
    private static func goesOn(at index: Int, _ words: [String]) -> Bool {
        index < words.count && (LeftOutWords.things.contains(words[index]) || LeftOutWords.links.contains(words[index]))
    }

    /// Where the things may begin that are not wanted, and how many other words may stand before the first.
    private static func beginning(at index: Int, _ words: [String]) -> (start: Int, fillers: Int)? {
        if LeftOutWords.without.contains(words[index]) { return (index + 1, 1) }
        if speaksOfAllergy(at: index, words) { return (index + 1, 2) }
        guard LeftOutWords.not.contains(words[index]) else { return nil }
        var next = index + 1
        while next < words.count, LeftOutWords.may.contains(words[next]) { next += 1 }
        if next < words.count, LeftOutWords.serves.contains(words[next]) { return (next + 1, 1) }
        return LeftOutWords.forbids.contains(words[index]) ? (index + 1, 0) : nil
    }

    /// "Tidak ada alergi" speaks of none.
    private static func speaksOfAllergy(at index: Int, _ words: [String]) -> Bool {
        guard LeftOutWords.allergies.contains(words[index]) else { return false }
        return !words[..<index].suffix(2).contains(where: LeftOutWords.denies.contains)
    }
}

/// Words for what is left out, and for the things.
private enum LeftOutWords {
    static func set(_ words: String) -> Set<String> { Set(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

    static let without = set("tanpa tnp without no")
    static let allergies = set("alergi alerginya allergic allergy allergies")
    static let forbids = set("jangan jgn jangn ojo dont")
    static let denies = set("ga gak gk nggak ngga enggak tidak tdk ora teu not no")
    static let not = forbids.union(denies).subtracting(["no", "not"])
    static let may = set("bisa mau boleh usah perlu")
    static let serves = set("pakai pake pk dikasih dikasi diberi suka makan eat use add like terlalu")
    static let links = set("dan sama and or atau")
    /// A thing a line, by every name it is written with.
    static let names: [[String]] = """
        pedas pedes pedesan lada spicy
        manis sweet
        asin salty
        asam asem
        gurih
        berminyak oily
        gula sugar
        garam salt
        msg micin mecin penyedap
        santan
        susu milk
        keju cheese
        mentega butter
        telur telor egg eggs
        kacang peanut peanuts nuts
        udang shrimp prawn prawns
        kepiting crab
        seafood
        cumi squid
        kerang
        ikan fish
        ayam chicken
        sapi beef
        kambing lamb
        daging meat
        babi pork
        alkohol alcohol
        bawang onion onions garlic
        seledri celery
        ketumbar coriander
        sambal sambel
        saus saos sauce
        cabai cabe chili
        tomat tomato
        timun cucumber
        kol cabbage
        pete petai
        jengkol
        durian
        kopi coffee
        es ice
        plastik plastic kresek
        styrofoam sterofom
        sedotan straw
        gluten
        tepung terigu flour
        """.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").map(String.init) }
    static let things = Set(names.joined())
}

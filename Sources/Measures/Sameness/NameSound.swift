/// How a name sounds, whatever spelling it is written in: *Soekarno* and *Sukarno*, *Djoko* and *Joko*, *Achmad* and
/// *Ahmad*, *Fitriyah* and *Fitria*.
enum NameSound {
    /// - Parameter word: lower-case letters.
    static func of(_ word: String) -> String {
        if NameWords.muhammads.contains(word) { return "muhamad" }
        if word == "abd" || word == "abdoel" || word == "abdoul" { return "abdul" }
        var letters = Array(word.utf8)
        for (from, to) in spellings { replace(from, with: to, in: &letters) }
        beginning(&letters)
        for (from, to) in laterSpellings { replace(from, with: to, in: &letters) }
        letters = letters.map { single[$0] ?? $0 }
        letters = withoutDoubles(letters)
        letters = withoutGlides(letters)
        if letters.count > 3, letters.last == h { letters.removeLast() }
        return String(decoding: withoutDoubles(letters), as: UTF8.self)
    }

    private static let h = UInt8(ascii: "h")
    private static let i = UInt8(ascii: "i")
    private static let y = UInt8(ascii: "y")
    private static let vowels: Set<UInt8> = Set("aiueo".utf8)

    private static let spellings: [([UInt8], [UInt8])] = [
        ("oe", "u"), ("dj", "y"), ("tj", "c"), ("sj", "s"), ("sy", "s"), ("sh", "s"), ("chr", "kr"), ("kh", "h"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static let laterSpellings: [([UInt8], [UInt8])] = [
        ("ch", "h"), ("ck", "k"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("gh", "g"), ("oo", "u"), ("ee", "i"), ("ie", "i"),
        ("ae", "ai"), ("oi", "ai"), ("x", "ks"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static let single: [UInt8: UInt8] = Dictionary(
        uniqueKeysWithValues: [("j", "y"), ("q", "k"), ("z", "s"), ("v", "p"), ("f", "p")].map {
            (Array($0.0.utf8)[0], Array($0.1.utf8)[0])
        })

    /// *Chandra*, *Charles*, *Cherry* are spoken with a c; *Chairul* and *Cholid* with an h.
    private static func beginning(_ letters: inout [UInt8]) {
        for start in ["chand", "charl", "che", "chik", "chin"] where letters.starts(with: start.utf8) {
            letters.remove(at: 1)
            return
        }
    }

    private static func replace(_ from: [UInt8], with to: [UInt8], in letters: inout [UInt8]) {
        guard letters.count >= from.count, letters.contains(from[0]) else { return }
        var out: [UInt8] = []
        out.reserveCapacity(letters.count)
        var index = 0
        while index < letters.count {
            if index + from.count <= letters.count, letters[index..<index + from.count].elementsEqual(from) {
                out += to
                index += from.count
            } else {
                out.append(letters[index])
                index += 1
            }
        }
        letters = out
    }

    private static func withoutDoubles(_ letters: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for letter in letters where out.last != letter { out.append(letter) }
        return out
    }

    /// *Rizky* ends like *Rizki*; *Fitriyah* has the sound of *Fitriah*.
    private static func withoutGlides(_ letters: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            guard letter == y else {
                out.append(letter)
                continue
            }
            let isBeforeVowel = index + 1 < letters.count && vowels.contains(letters[index + 1])
            if !isBeforeVowel {
                out.append(i)
            } else if out.last != i {
                out.append(y)
            }
        }
        return out
    }
}

import Listening

/// Others for whom somebody tells a wish: *tamu kami tiga orang tidak makan daging*. It is theirs, and never becomes the
/// writer's own. Whoever is named last before the thing is meant; else whom it is *for*. [assumption]
struct SpokenFor {
    /// The name under which it would be remembered.
    let key: String
    /// UTF-8 offsets of the sentence that tells of them.
    let sentence: Range<Int>

    /// - Parameter wish: UTF-8 offsets of the thing.
    /// - Returns: nil when whoever writes speaks of themselves.
    init?(_ wish: Range<Int>, in text: String) {
        sentence = Self.sentence(around: wish, in: text)
        let bounds = sentence
        let tokens = Folding.tokens(of: text).filter { bounds.contains($0.span.lowerBound) }
        let words = tokens.map { $0.kind == .word ? Folding.letters(of: $0, in: text) : $0.kind == .number ? "#" : "" }
        let thing = tokens.firstIndex { $0.span.upperBound > wish.lowerBound } ?? tokens.count
        for index in (0..<thing).reversed() {
            if SpokenForWords.own.contains(words[index]) {
                guard let others = Self.owned(by: index, words) else { return nil }
                key = others
                return
            }
            if let others = Self.others(at: index, words) {
                key = others
                return
            }
        }
        let after = words.indices.filter { $0 >= thing }
        guard let link = after.first(where: { SpokenForWords.serves.contains(words[$0]) }),
            let others = words.indices.filter({ $0 > link && $0 <= link + 3 }).lazy.compactMap({ Self.others(at: $0, words) })
                .first
        else { return nil }
        key = others
    }

    /// *Tamu kami*, *teman kantor saya*, *ibu saya*: then they are not the writer.
    private static func owned(by pronoun: Int, _ words: [String]) -> String? {
        for index in (max(0, pronoun - 2)..<pronoun).reversed() {
            if words[index].isEmpty { return nil }
            if let others = others(at: index, words) { return others }
        }
        return pronoun > 0 && SpokenForWords.alsoAddressed.contains(words[pronoun - 1]) ? "keluarga" : nil
    }

    private static func others(at index: Int, _ words: [String]) -> String? {
        let word = words[index]
        if SpokenForWords.guests.contains(word) { return "tamu" }
        if SpokenForWords.family.contains(word) { return "keluarga" }
        let isCounted = index > 0 && SpokenForWords.counts.contains(words[index - 1])
        return isCounted && SpokenForWords.people.contains(word) ? "tamu" : nil
    }

    private static func sentence(around wish: Range<Int>, in text: String) -> Range<Int> {
        let bytes = Array(text.utf8)
        func ends(_ index: Int) -> Bool {
            switch bytes[index] {
            case UInt8(ascii: "\n"), UInt8(ascii: ";"): true
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ") || bytes[index + 1] == UInt8(ascii: "\n")
            default: false
            }
        }
        let start = (0..<wish.lowerBound).last(where: ends).map { $0 + 1 } ?? 0
        let end = (wish.upperBound..<max(wish.upperBound, bytes.count)).first(where: ends) ?? bytes.count
        return start..<end
    }
}

private enum SpokenForWords {
    static func set(_ words: String) -> Set<String> { Set(words.split(whereSeparator: \.isWhitespace).map(String.init)) }

    static let own = set("saya sy aku aq gue gw kami kita i im ive we were me")
    static let guests = set(
        """
        tamu tamunya tamutamu undangan peserta pesertanya teman temen temannya temennya kawan rekan karyawan pegawai staf
        bos boss atasan klien murid siswa jemaah jamaah guest guests friend friends colleague colleagues coworker coworkers
        client clients attendee attendees visitor visitors employee employees
        """)
    static let family = set(
        """
        anak anakku anaknya anakanak suami suamiku istri istriku ayah mama papa nenek kakek mertua cucu bayi keluarga
        daughter son husband wife mother father mom dad kid kids child children baby parents grandmother grandfather family
        """)
    /// How one is spoken to as well: of the family only where somebody's own is meant.
    static let alsoAddressed = set("ibu bapak kakak adik adek bude pakde tante om")
    static let people = set("orang org people persons us them pax")
    static let counts = set(
        "# satu dua tiga empat lima enam beberapa sebagian one two three four five six several some of")
    static let serves = set("untuk buat utk bwt for soalnya karena krn because")
}

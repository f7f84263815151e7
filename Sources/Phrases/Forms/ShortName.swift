/// What one calls somebody in the middle of a sentence: *Bu Ratna* for Bu Ratna Wulandari; a shop's name stays whole.
package enum ShortName {
    /// Of whom we only have a number.
    package static let nobodysName = "Bapak/Ibu"

    package static func of(_ name: String) -> String {
        let words = name.split(separator: " ")
        var count = 0
        while count < words.count, isTitle(words[count]) { count += 1 }
        guard count > 0, count < words.count else { return name }
        return words[...count].joined(separator: " ")
    }

    private static func isTitle(_ word: Substring) -> Bool {
        titles.contains(word.lowercased().trimmingCharacters("."))
    }

    private static let titles: Set<String> = [
        "bu", "ibu", "pak", "bapak", "bpk", "mas", "mbak", "mba", "kak", "kakak", "bang", "abang", "dik", "adik", "om", "tante",
        "koh", "ko", "cik", "ci", "cici", "teh", "teteh", "kang", "aa", "uni", "uda", "neng", "gus", "ning", "bli", "mbok",
        "haji", "hajah", "h", "hj", "ustaz", "ustadz", "ustazah", "ustadzah", "kiai", "kyai", "romo", "pendeta", "suster", "dr",
        "drg", "prof", "ir",
        "mr", "mrs", "ms", "miss", "madam", "sir",
    ]
}

extension String {
    fileprivate func trimmingCharacters(_ character: Character) -> String {
        var text = self[...]
        while text.last == character { text.removeLast() }
        return String(text)
    }
}

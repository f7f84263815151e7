import Vocabulary

/// `BDAY` in the ways it is written: `1990-01-15`, `19900115`, `1990-1-5`, with a time behind it, without a year.
enum VCardBirthday: Hashable {
    case day(Day)
    /// A true birthday that names no whole day: `--0115`, `1990`, `circa 1800`.
    case partial
    /// Written like a day, but there is none such.
    case wrong

    init(_ property: VCardProperty) {
        let text = property.text
        guard property.parameters["VALUE"]?.lowercased() != "text" || Self.numbers(text) != nil else {
            self = .partial
            return
        }
        guard let (year, month, day) = Self.numbers(text) else {
            self = Self.saysLess(text) ? .partial : .wrong
            return
        }
        // Apple has no birthday without a year: it writes 1604, and says so.
        if property.parameters["X-APPLE-OMIT-YEAR"] == String(year) {
            self = .partial
        } else if year >= 1000, let found = Day(year: year, month: month, day: day) {
            self = .day(found)
        } else {
            self = .wrong
        }
    }

    private static func numbers(_ text: String) -> (Int, Int, Int)? {
        let date = text.prefix { $0 != "T" && $0 != "t" && $0 != " " }
        guard date.utf8.allSatisfy({ (48...57).contains($0) || $0 == 45 || $0 == 47 }) else { return nil }
        let pieces = date.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
        if pieces.count == 1, date.utf8.count == 8 {
            return triple([date.prefix(4), date.dropFirst(4).prefix(2), date.dropFirst(6)])
        }
        return triple(pieces)
    }

    private static func triple(_ pieces: [Substring]) -> (Int, Int, Int)? {
        guard pieces.count == 3, pieces[0].utf8.count <= 4, let year = Int(pieces[0]), let month = Int(pieces[1]),
            let day = Int(pieces[2])
        else { return nil }
        return (year, month, day)
    }

    /// A year, a year and month, a month and day, a day of the month, or words.
    private static func saysLess(_ text: String) -> Bool {
        if text.hasPrefix("--") { return true }
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return true }
        let digits = text.utf8.filter { (48...57).contains($0) }.count
        return text.utf8.contains { $0 >= 65 } || digits == 4 || digits == 6
    }
}

import Vocabulary

/// The moment a mail names: `Wed, 19 Nov 2026 09:14:05 +0700 (WIB)`, and what programs make of it.
package enum MailDate {
    /// Nil when no such day or time exists, or nothing of a date is there: a wrong one is never shifted to another.
    package static func parse(_ text: some StringProtocol) -> When? {
        var day: Int?
        var month: Int?
        var year: Int?
        var clock: Clock?
        var zone: Int?
        for word in words(text) {
            if clock == nil, word.contains(UInt8(ascii: ":")) {
                guard let read = Clock(word) else { return nil }
                clock = read
            } else if month == nil, let found = self.month(word) {
                month = found
            } else if clock != nil, zone == nil, let found = self.zone(word) {
                zone = found
            } else if let number = number(word) {
                if day == nil, number <= 31, word.count <= 2 {
                    day = number
                } else if year == nil {
                    year = fullYear(number, digits: word.count)
                }
            } else if let parts = dashed(word) {
                (day, month, year) = parts
            }
        }
        guard let day, let month, let year, let clock,
            let local = LocalTime(
                year: year, month: month, day: day, hour: clock.hour, minute: clock.minute, second: clock.second)
        else { return nil }
        let east = zone ?? 0
        let wall = Int64(local.day.number) * 86_400 + Int64(local.secondOfDay)
        return When(
            Instant(seconds: wall - Int64(east) * 60), precision: local.precision, offsetMinutes: Int16(east),
            zoneAssumed: zone == nil)
    }

    private struct Clock {
        var hour: Int
        var minute: Int
        var second: Int?

        init?(_ word: [UInt8]) {
            let parts = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            guard (2...3).contains(parts.count), let hour = MailDate.number(parts[0]), let minute = MailDate.number(parts[1])
            else { return nil }
            self.hour = hour
            self.minute = minute
            if parts.count == 3 {
                guard let second = MailDate.number(parts[2].prefix { $0 != UInt8(ascii: ".") }) else { return nil }
                self.second = second
            }
        }
    }

    /// Comments in parentheses say again what the numbers say.
    private static func words(_ text: some StringProtocol) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        var depth = 0
        for byte in text.utf8.prefix(200) {
            switch byte {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth = max(0, depth - 1)
            case _ where depth > 0: continue
            case 0...32, UInt8(ascii: ","):
                if !word.isEmpty { words.append(word) }
                word = []
            default: word.append(byte)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func number(_ word: some Collection<UInt8>) -> Int? {
        guard (1...4).contains(word.count) else { return nil }
        var value = 0
        for byte in word {
            guard (48...57).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 48)
        }
        return value
    }

    /// Two digits were enough for the first thirty years of mail.
    private static func fullYear(_ number: Int, digits: Int) -> Int {
        switch digits {
        case 4: number
        case 3: 1900 + number
        default: number < 50 ? 2000 + number : 1900 + number
        }
    }

    private static let months: [[UInt8]] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ].map { Array($0.utf8) }
    /// What Indonesian programs write instead.
    private static let others: [([UInt8], Int)] = [("mei", 5), ("agu", 8), ("ags", 8), ("okt", 10), ("des", 12)].map {
        (Array($0.0.utf8), $0.1)
    }

    private static func month(_ word: [UInt8]) -> Int? {
        guard word.count >= 3 else { return nil }
        let start = word.prefix(3).map { $0 | 0x20 }
        return months.firstIndex(of: start).map { $0 + 1 } ?? others.first { $0.0 == start }?.1
    }

    /// `19-Nov-2026`
    private static func dashed(_ word: [UInt8]) -> (Int?, Int?, Int?)? {
        let parts = word.split(separator: UInt8(ascii: "-"))
        guard parts.count == 3, let day = number(parts[0]), let month = month(Array(parts[1])), let year = number(parts[2])
        else { return nil }
        return (day, month, fullYear(year, digits: parts[2].count))
    }

    /// Minutes east of Greenwich.
    private static func zone(_ word: [UInt8]) -> Int? {
        if let sign = word.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
            let digits = word.dropFirst().filter { $0 != UInt8(ascii: ":") }
            guard digits.count == 4, let value = number(digits), value % 100 < 60, value / 100 <= 15 else { return nil }
            let minutes = value / 100 * 60 + value % 100
            return sign == UInt8(ascii: "-") ? -minutes : minutes
        }
        return named[String(decoding: word, as: UTF8.self).uppercased()]
    }

    private static let named: [String: Int] = [
        "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "WIB": 420, "WITA": 480, "WIT": 540, "SGT": 480, "MYT": 480, "ICT": 420,
        "JST": 540, "CET": 60, "CEST": 120, "MET": 60, "BST": 60, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
        "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    ]
}

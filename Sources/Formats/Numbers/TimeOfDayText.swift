import Vocabulary

/// The time behind a date (`09.14`, `2:05:09 PM`, `pukul 14.00 WIB`, `10:00:00 +0200`), or in a cell of its own.
package enum TimeOfDayText {
    /// Seconds since midnight and how finely; nil for what is no time.
    package static func read(_ cell: CellBytes) -> (second: Int32, precision: Precision)? {
        var cursor = TextCursor(cell.trimmedCell)
        guard case .time(let clock) = clock(&cursor) else { return excelFraction(cell) }
        cursor.skipBlanks()
        if let offset = offset(&cursor), offset != nil { cursor.skipBlanks() }
        return cursor.isAtEnd ? (clock.second, clock.precision) : nil
    }

    static func finish(_ day: Day, _ cursor: inout TextCursor) -> DateText.Reading {
        skipBetween(&cursor)
        guard !cursor.isAtEnd else { return .time(.local(LocalTime(day: day))) }
        let clock: Clock
        switch Self.clock(&cursor) {
        case .time(let found): clock = found
        case .impossible: return .noSuchTime
        case .none: return .noSuchDate
        }
        cursor.skipBlanks()
        guard let zone = offset(&cursor) else { return .noSuchDate }
        cursor.skipBlanks()
        guard cursor.isAtEnd else { return .noSuchDate }
        let local = LocalTime(day: day, secondOfDay: clock.second, precision: clock.precision)
        guard let zone else { return .time(.local(local)) }
        let wall = Int64(day.number) * 86_400 + Int64(clock.second)
        let instant = Instant(seconds: wall - Int64(zone) * 60)
        return .time(.exact(When(instant, precision: clock.precision, offsetMinutes: zone)))
    }

    private static func skipBetween(_ cursor: inout TextCursor) {
        cursor.skipSeparators()
        if cursor.byte | 0x20 == UInt8(ascii: "t") {
            var ahead = cursor
            ahead.skip()
            if ahead.isDigit { cursor = ahead }
        }
        var ahead = cursor
        let word = ahead.word()
        if word.isWord("pukul") || word.isWord("pkl") || word.isWord("jam") || word.isWord("at") || word.isWord("pk") {
            ahead.skipSeparators()
            cursor = ahead
        }
    }

    private struct Clock {
        var second: Int32
        var precision: Precision
    }

    private enum Found {
        case time(Clock)
        case impossible
        case none
    }

    private static func clock(_ cursor: inout TextCursor) -> Found {
        guard let hour = cursor.number(upTo: 2) else { return .none }
        var minute = 0
        var second: Int?
        if cursor.byte == UInt8(ascii: ":") || cursor.byte == UInt8(ascii: ".") {
            let separator = cursor.byte
            cursor.skip()
            guard let minutes = cursor.number(upTo: 2), minutes.digits == 2 else { return .none }
            minute = minutes.value
            if cursor.byte == separator || cursor.byte == UInt8(ascii: ":") {
                cursor.skip()
                guard let seconds = cursor.number(upTo: 2), seconds.digits == 2 else { return .none }
                second = seconds.value
                if cursor.skip(if: UInt8(ascii: ".")) || cursor.skip(if: UInt8(ascii: ",")) { _ = cursor.number(upTo: 12) }
            }
        } else if !partOfDayFollows(cursor) {
            return .none
        }
        return adjusted(hour.value, minute, second, &cursor)
    }

    private static func partOfDayFollows(_ cursor: TextCursor) -> Bool {
        var ahead = cursor
        ahead.skipBlanks()
        return partOfDay(&ahead) != nil
    }

    private enum PartOfDay { case morning, midday, noonOn, night }

    /// AM and PM, and what people say here: *pagi*, *siang*, *sore*, *malam*.
    private static func partOfDay(_ cursor: inout TextCursor) -> PartOfDay? {
        var ahead = cursor
        let first = ahead.word()
        if first.count == 1, ahead.skip(if: UInt8(ascii: ".")) {
            ahead.skipBlanks()
            guard ahead.word().isWord("m") else { return nil }
            ahead.skip(if: UInt8(ascii: "."))
            cursor = ahead
            return first.isWord("p") ? .noonOn : first.isWord("a") ? .morning : nil
        }
        let part: PartOfDay? =
            first.isWord("pm") || first.isWord("sore")
            ? .noonOn
            : first.isWord("siang")
                ? .midday : first.isWord("am") || first.isWord("pagi") ? .morning : first.isWord("malam") ? .night : nil
        if part != nil { cursor = ahead }
        return part
    }

    private static func adjusted(_ written: Int, _ minute: Int, _ second: Int?, _ cursor: inout TextCursor) -> Found {
        var hour = written
        var ahead = cursor
        ahead.skipBlanks()
        if let part = partOfDay(&ahead) {
            cursor = ahead
            switch part {
            case .morning: if hour == 12 { hour = 0 }
            case .noonOn: if hour < 12, hour > 0 { hour += 12 } else if hour == 0 { hour = 12 }
            // *Jam 11 siang* is before noon, 2 siang is not.
            case .midday: if hour < 10, hour > 0 { hour += 12 }
            case .night: if hour < 12, hour >= 5 { hour += 12 } else if hour == 12 { hour = 0 }
            }
        }
        // 24.00 closes a day; there is no such minute on it.
        guard hour < 24, minute < 60, (second ?? 0) <= 60 else { return .impossible }
        let seconds = hour * 3600 + minute * 60 + min(second ?? 0, 59)
        return .time(Clock(second: Int32(seconds), precision: second == nil ? .minute : .second))
    }

    /// Nil when something stands there that is no zone; `.some(nil)` when nothing does.
    private static func offset(_ cursor: inout TextCursor) -> Int16?? {
        guard !cursor.isAtEnd else { return .some(nil) }
        var minutes: Int16?
        if cursor.isLetter {
            guard let known = named(cursor.word()) else { return nil }
            minutes = known
            cursor.skipBlanks()
        }
        guard cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") else { return .some(minutes) }
        let isWest = cursor.byte == UInt8(ascii: "-")
        cursor.skip()
        guard let first = cursor.number(upTo: 4) else { return nil }
        var total: Int
        switch first.digits {
        case 4: total = first.value / 100 * 60 + first.value % 100
        case 1, 2:
            total = first.value * 60
            if cursor.skip(if: UInt8(ascii: ":")) {
                guard let rest = cursor.number(upTo: 2), rest.digits == 2 else { return nil }
                total += rest.value
            }
        default: return nil
        }
        guard total <= 18 * 60 else { return nil }
        if isWest { total = -total }
        return .some(Int16(total))
    }

    private static func named(_ word: CellBytes) -> Int16? {
        if word.isWord("z") || word.isWord("utc") || word.isWord("gmt") { return 0 }
        if word.isWord("wib") { return 7 * 60 }
        if word.isWord("wita") { return 8 * 60 }
        if word.isWord("wit") { return 9 * 60 }
        return nil
    }

    /// Excel keeps a time as a part of the day: 0.5 is noon.
    private static func excelFraction(_ cell: CellBytes) -> (second: Int32, precision: Precision)? {
        let trimmed = cell.trimmedCell
        guard trimmed.count >= 3, trimmed[0] == 48, trimmed[1] == 46 || trimmed[1] == 44 else { return nil }
        var cursor = TextCursor(trimmed.cellSlice(2, trimmed.count))
        guard let fraction = cursor.number(upTo: 17), cursor.isAtEnd else { return nil }
        var scale = 1.0
        for _ in 0..<fraction.digits { scale *= 10 }
        let seconds = (Double(fraction.value) / scale * 86_400).rounded()
        return (Int32(min(seconds, 86_399)), .second)
    }
}

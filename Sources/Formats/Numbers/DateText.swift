import Vocabulary

/// A date, with or without a time, as people and programs write it. Works on bytes: a million rows hold millions of dates.
package enum DateText {
    package enum Reading: Hashable, Sendable {
        case time(OrderDraft.Time)
        case nothing
        case noSuchDate
        case noSuchTime
    }

    package static func read(_ cell: CellBytes, _ form: DateForm) -> Reading {
        let trimmed = cell.trimmedCell.withoutGuard
        guard !trimmed.isEmpty else { return .nothing }
        guard trimmed.count <= 80 else { return .noSuchDate }
        for byte in trimmed where byte >= 0x80 {
            return PlainDigits.with(trimmed) { parse($0.trimmedCell, form) } ?? .noSuchDate
        }
        return parse(trimmed, form)
    }

    package static func read(_ text: String, _ form: DateForm) -> Reading { text.withCellBytes { read($0, form) } }

    /// Only the day: birthdays, due dates. Of a moment with its own zone, the day it was there.
    package static func day(_ cell: CellBytes, _ form: DateForm) -> Day? {
        guard case .time(let time) = read(cell, form) else { return nil }
        return time.day
    }

    package static func day(_ text: String, _ form: DateForm) -> Day? { text.withCellBytes { day($0, form) } }

    // MARK: parsing

    private static func parse(_ cell: CellBytes, _ form: DateForm) -> Reading {
        if let usual = usual(cell, form) { return usual }
        var cursor = TextCursor(cell)
        skipWeekday(&cursor)
        guard let date = date(&cursor, form, whole: cell) else { return .noSuchDate }
        switch date {
        case .impossible: return .noSuchDate
        case .serial(let local): return .time(.local(local))
        case .day(let day): return TimeOfDayText.finish(day, &cursor)
        }
    }

    /// What nearly every file holds (`19/11/2026`, `2026-11-19`, either with `09.14` or `09:14:00` behind it), without a
    /// cursor. Nil for everything else.
    private static func usual(_ cell: CellBytes, _ form: DateForm) -> Reading? {
        guard cell.count == 10 || cell.count == 16 || cell.count == 19, let date = usualDate(cell, form) else { return nil }
        guard cell.count > 10 else {
            return Day(year: date.year, month: date.month, day: date.day).map { .time(.local(LocalTime(day: $0))) }
                ?? .noSuchDate
        }
        let colon = cell[13]
        guard cell[10] == 32 || cell[10] == UInt8(ascii: "T"), colon == UInt8(ascii: ":") || colon == UInt8(ascii: "."),
            let hour = two(cell, 11), let minute = two(cell, 14)
        else { return nil }
        var second: Int?
        if cell.count == 19 {
            guard cell[16] == colon, let seconds = two(cell, 17) else { return nil }
            second = seconds
        }
        guard let day = Day(year: date.year, month: date.month, day: date.day) else { return .noSuchDate }
        guard hour < 24, minute < 60, (second ?? 0) <= 60 else { return .noSuchTime }
        let seconds = hour * 3600 + minute * 60 + min(second ?? 0, 59)
        return .time(
            .local(LocalTime(day: day, secondOfDay: Int32(seconds), precision: second == nil ? .minute : .second)))
    }

    private static func usualDate(_ cell: CellBytes, _ form: DateForm) -> (year: Int, month: Int, day: Int)? {
        if cell[4] == UInt8(ascii: "-"), cell[7] == UInt8(ascii: "-") {
            guard let century = two(cell, 0), let year = two(cell, 2), let month = two(cell, 5), let day = two(cell, 8)
            else { return nil }
            return (century * 100 + year, month, day)
        }
        guard cell[2] == cell[5], cell[2] == UInt8(ascii: "/") || cell[2] == UInt8(ascii: "-") || cell[2] == UInt8(ascii: "."),
            let first = two(cell, 0), let second = two(cell, 3), let century = two(cell, 6), let year = two(cell, 8)
        else { return nil }
        return form == .mdy ? (century * 100 + year, first, second) : (century * 100 + year, second, first)
    }

    private static func two(_ cell: CellBytes, _ index: Int) -> Int? {
        let tens = cell[index] &- 48
        let ones = cell[index &+ 1] &- 48
        return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : nil
    }

    private enum Found {
        case day(Day)
        case serial(LocalTime)
        case impossible
    }

    private static func date(_ cursor: inout TextCursor, _ form: DateForm, whole: CellBytes) -> Found? {
        if cursor.isLetter { return monthFirstInWords(&cursor) }
        guard let first = cursor.number(upTo: 8) else { return nil }
        if cursor.isAtEnd || (first.digits == 5 && cursor.byte == UInt8(ascii: ".")) {
            return digitsOnly(first, &cursor)
        }
        if first.digits == 8, cursor.byte == 32 || cursor.byte | 0x20 == UInt8(ascii: "t") { return compact(first.value) }
        return cursor.byteAfterSeparators.isAsciiLetter ? monthInWords(first, &cursor) : numbers(first, &cursor, form)
    }

    /// `20261119`, or what Excel counts: days since the last day of 1899, with its leap day of 1900 that never was.
    private static func digitsOnly(_ number: TextCursor.Number, _ cursor: inout TextCursor) -> Found? {
        if number.digits == 8 { return compact(number.value) }
        guard number.digits == 5, (10_000...99_999).contains(number.value) else { return nil }
        let day = Day(number: Int32(number.value - 25_569))
        guard !cursor.isAtEnd else { return .serial(LocalTime(day: day)) }
        cursor.skip()
        guard let fraction = cursor.number(upTo: 18), cursor.isAtEnd else { return nil }
        var scale = 1.0
        for _ in 0..<fraction.digits { scale *= 10 }
        let seconds = min(86_399, Int32((Double(fraction.value) / scale * 86_400).rounded()))
        return .serial(LocalTime(day: day, secondOfDay: seconds, precision: seconds == 0 ? .day : .second))
    }

    private static func compact(_ value: Int) -> Found {
        guard (1900_01_01...2199_12_31).contains(value) else { return .impossible }
        return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100).map(Found.day) ?? .impossible
    }

    /// `19 November 2026`, `19-Nov-26`, `19 Nov`… a year is demanded: a guessed one would be wrong every January.
    private static func monthInWords(_ day: TextCursor.Number, _ cursor: inout TextCursor) -> Found? {
        cursor.skipSeparators()
        cursor.skipOrdinal()
        guard let month = CalendarWords.month(cursor.word()) else { return nil }
        cursor.skipSeparators()
        cursor.skip(if: UInt8(ascii: "'"))
        guard let year = cursor.number(upTo: 4) else { return nil }
        if day.digits == 4 { return calendar(year: day, month: month, day: year.value) }
        return calendar(year: year, month: month, day: day.value)
    }

    /// `November 19, 2026`
    private static func monthFirstInWords(_ cursor: inout TextCursor) -> Found? {
        guard let month = CalendarWords.month(cursor.word()) else { return nil }
        cursor.skipSeparators()
        guard let day = cursor.number(upTo: 2) else { return nil }
        cursor.skipOrdinal()
        cursor.skipSeparators()
        guard let year = cursor.number(upTo: 4), year.digits == 4 else { return nil }
        return calendar(year: year, month: month, day: day.value)
    }

    private static func numbers(_ first: TextCursor.Number, _ cursor: inout TextCursor, _ form: DateForm) -> Found? {
        guard let separator = cursor.dateSeparator(), let second = cursor.number(upTo: 2),
            cursor.dateSeparator() == separator, let third = cursor.number(upTo: 4)
        else { return nil }
        if first.digits == 4 { return calendar(year: first, month: second.value, day: third.value) }
        switch form {
        case .ymd where third.digits <= 2: return calendar(year: first, month: second.value, day: third.value)
        case .mdy: return calendar(year: third, month: first.value, day: second.value)
        case .dmy, .ymd: return calendar(year: third, month: second.value, day: first.value)
        }
    }

    private static func calendar(year: TextCursor.Number, month: Int, day: Int) -> Found {
        var full = year.value
        switch year.digits {
        case 4: break
        // Shops write of these years; the far side is for birthdays.
        case 2: full += full < 50 ? 2000 : 1900
        default: return .impossible
        }
        return Day(year: full, month: month, day: day).map(Found.day) ?? .impossible
    }

    private static func skipWeekday(_ cursor: inout TextCursor) {
        guard cursor.isLetter else { return }
        var ahead = cursor
        guard CalendarWords.isWeekday(ahead.word()) else { return }
        ahead.skipSeparators()
        cursor = ahead
    }

    // MARK: for deciding the order

    struct Triple {
        var first: Int
        var second: Int
        var third: Int
        var firstDigits: Int
        var separator: UInt8
    }

    /// The three numbers a date begins with; nil where it is written in another way.
    static func triple(_ cell: CellBytes) -> Triple? {
        var cursor = TextCursor(cell.trimmedCell.withoutGuard)
        skipWeekday(&cursor)
        guard let first = cursor.number(upTo: 4), let separator = cursor.dateSeparator(), let second = cursor.number(upTo: 2),
            cursor.dateSeparator() == separator, let third = cursor.number(upTo: 4), third.digits != 3
        else { return nil }
        return Triple(
            first: first.value, second: second.value, third: third.value, firstDigits: first.digits, separator: separator)
    }
}

extension OrderDraft.Time {
    /// The day on the clock it was read from.
    package var day: Day {
        switch self {
        case .local(let local): return local.day
        case .exact(let when):
            let seconds = when.instant.microseconds / 1_000_000 + Int64(when.offsetMinutes) * 60
            return Day(number: Int32(clamping: seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400))
        }
    }
}

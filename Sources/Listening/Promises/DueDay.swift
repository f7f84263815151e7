import Vocabulary

/// The day a few words name, seen from the moment they were written.
///
/// "Before Friday" is Thursday, "by Friday" is Friday; "Jumat" is the next one; "Rabu depan" is that of next week, weeks beginning
/// on Monday; "tgl 5" is the next fifth.
struct DueDay {
    private(set) var day: Day
    private(set) var span: Range<Int>

    init?(_ tokens: ArraySlice<Token>, in text: String, from at: LocalTime) {
        guard tokens.contains(where: { $0.kind == .number || $0.lists & DueWords.list != 0 }) else { return nil }
        let words = tokens.map { Word(token: $0, text: text) }
        for index in words.indices {
            guard var (day, length) = Self.day(at: index, words, at) else { continue }
            // "Rabu tanggal 25": the date tells which Wednesday.
            if DueWords.weekdays[words[index].letters] != nil, let dated = Self.dated(index + length, words, at),
                dated.0.weekday == day.weekday
            {
                day = dated.0
                length += dated.1
            }
            let last = words[min(words.count, index + length) - 1]
            let isBefore =
                index > 0 && ["sebelum", "sblm", "before", "sakdurunge"].contains(words[index - 1].letters)
                || index > 1 && ["sebelum", "sblm", "before"].contains(words[index - 2].letters)
                    && ["hari", "tanggal", "tgl", "the"].contains(words[index - 1].letters)
            self.day = isBefore && day > at.day ? day.adding(days: -1) : day
            span = words[index].span.lowerBound..<last.span.upperBound
            return
        }
        return nil
    }

    struct Word {
        var letters: String
        var span: Range<Int>
        var number: Int?

        init(token: Token, text: String) {
            span = token.span
            let bytes = text.utf8
            let start = bytes.index(bytes.startIndex, offsetBy: span.lowerBound)
            let end = bytes.index(start, offsetBy: span.count)
            letters = token.kind == .word ? Folding.letters(of: token, in: text) : String(text[start..<end])
            number = Int(letters) ?? DueWords.numbers[letters]
        }
    }

    /// - Returns: the day and how many words name it.
    private static func day(at index: Int, _ words: [Word], _ at: LocalTime) -> (Day, Int)? {
        let word = words[index].letters
        let next = index + 1 < words.count ? words[index + 1].letters : ""
        let afterNext = index + 2 < words.count ? words[index + 2].letters : ""
        if let days = DueWords.fromToday[word] { return (at.day.adding(days: days), 1) }
        if word == "hari", next == "ini" { return (at.day, 2) }
        if word == "day", next == "after", afterNext == "tomorrow" { return (at.day.adding(days: 2), 3) }
        if DueWords.partsOfDay.contains(word), DueWords.ofToday.contains(next) { return (at.day, 2) }
        if DueWords.soon.contains(word), DueWords.partsOfDay.contains(next) { return (at.day, 2) }
        if word == "this", ["morning", "afternoon", "evening"].contains(next) { return (at.day, 2) }
        if let found = counted(index, words, at) ?? weekday(index, words, at) ?? dated(index, words, at)
            ?? stretch(index, words, at)
        {
            return found
        }
        // "Jam 3 nanti", "at six": a time alone is today's.
        if word == "jam", index + 1 < words.count, words[index + 1].number != nil, words.count > index + 2,
            DueWords.soon.contains(words[index + 2].letters) || DueWords.partsOfDay.contains(words[index + 2].letters),
            !words[..<index].contains(where: { DueWords.namesDay($0.letters) }),
            !words[index...].dropFirst(2).contains(where: { DueWords.namesDay($0.letters) })
        {
            return (at.day, 2)
        }
        return nil
    }

    /// "3 hari lagi", "dalam 24 jam", "in two days", "seminggu lagi".
    private static func counted(_ index: Int, _ words: [Word], _ at: LocalTime) -> (Day, Int)? {
        let word = words[index].letters
        let next = index + 1 < words.count ? words[index + 1].letters : ""
        if word == "seminggu", next == "lagi" { return (at.day.adding(days: 7), 2) }
        if word == "sejam" || word == "sebentar" || word == "bentar", next == "lagi" { return (after(seconds: 3600, at), 2) }
        let before = index > 0 ? words[index - 1].letters : ""
        guard let number = words[index].number, number < 400, !next.isEmpty else { return nil }
        let tail = index + 2 < words.count ? words[index + 2].letters : ""
        let ahead = tail == "lagi" || ["dalam", "dlm", "in", "within"].contains(before)
        guard ahead else { return nil }
        let length = tail == "lagi" ? 3 : 2
        switch next {
        case "hari", "hr", "day", "days", "dino": return (at.day.adding(days: number), length)
        case "minggu", "mgg", "week", "weeks": return (at.day.adding(days: 7 * number), length)
        case "jam", "hour", "hours": return (after(seconds: number * 3600, at), length)
        case "menit", "mnt", "minute", "minutes", "min", "mins": return (after(seconds: number * 60, at), length)
        default: return nil
        }
    }

    private static func after(seconds: Int, _ at: LocalTime) -> Day {
        at.day.adding(days: (Int(at.secondOfDay) + seconds) / 86_400)
    }

    private static func weekday(_ index: Int, _ words: [Word], _ at: LocalTime) -> (Day, Int)? {
        let word = words[index].letters
        guard let weekday = DueWords.weekdays[word] else { return nil }
        let next = index + 1 < words.count ? words[index + 1].letters : ""
        let before = index > 0 ? words[index - 1].letters : ""
        // "Minggu" is also "week".
        if word == "minggu", before != "hari", next == "depan" || next == "ini" || next == "lalu" { return nil }
        if next == "lalu" || next == "kemarin" || before == "last" { return nil }
        let isNextWeek = next == "depan" || next == "dpn" || before == "next"
        let today = (at.day.weekday + 6) % 7
        let wanted = (weekday + 6) % 7
        if isNextWeek { return (at.day.adding(days: 7 - today + wanted), next == "depan" || next == "dpn" ? 2 : 1) }
        if next == "ini" || before == "this" { return (at.day.adding(days: max(0, wanted - today)), 2) }
        let ahead = (wanted - today + 7) % 7
        return (at.day.adding(days: ahead == 0 ? 7 : ahead), 1)
    }

    /// "tgl 5", "tanggal 3 bulan depan", "2 Desember", "20/11", "3 December", "the 24th".
    private static func dated(_ index: Int, _ words: [Word], _ at: LocalTime) -> (Day, Int)? {
        guard index < words.count else { return nil }
        let word = words[index].letters
        var place = index
        let saysDate = ["tanggal", "tgl", "tggl", "tg"].contains(word) || word == "the" && ordinal(index + 1, words) != nil
        if saysDate { place += 1 }
        guard place < words.count else { return nil }
        if let slash = slashed(words[place].letters, at) { return (slash, place - index + 1) }
        guard let number = ordinal(place, words) ?? words[place].number, (1...31).contains(number) else { return nil }
        var following = place + 1
        if following < words.count, DueWords.ordinalEnds.contains(words[following].letters) { following += 1 }
        let next = following < words.count ? words[following].letters : ""
        if let month = DueWords.months[next] {
            return upcoming(day: number, month: month, at).map { ($0, following - index + 1) }
        }
        if let month = index > 0 ? DueWords.months[words[index - 1].letters] : nil {
            return upcoming(day: number, month: month, at).map { ($0, 1) }
        }
        guard saysDate else { return nil }
        let isNextMonth = next == "bulan" && following + 1 < words.count && words[following + 1].letters == "depan"
        return monthDay(number, at, nextMonth: isNextMonth).map { ($0, following - index + (isNextMonth ? 2 : 0)) }
    }

    private static func ordinal(_ index: Int, _ words: [Word]) -> Int? {
        guard index < words.count else { return nil }
        let word = words[index].letters
        if let number = words[index].number, index + 1 < words.count, DueWords.ordinalEnds.contains(words[index + 1].letters) {
            return number
        }
        guard let end = DueWords.ordinalEnds.first(where: { word.hasSuffix($0) }) else { return nil }
        return Int(word.dropLast(end.count))
    }

    private static func slashed(_ text: String, _ at: LocalTime) -> Day? {
        guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
        let parts = text.split(separator: "/").map { Int($0) }
        guard parts.count == 2, let day = parts[0], let month = parts[1] else { return nil }
        return upcoming(day: day, month: month, at)
    }

    private static func upcoming(day: Int, month: Int, _ at: LocalTime) -> Day? {
        let year = at.day.civil.year
        guard let found = Day(year: year, month: month, day: day) else { return nil }
        return found < at.day ? Day(year: year + 1, month: month, day: day) : found
    }

    private static func monthDay(_ number: Int, _ at: LocalTime, nextMonth: Bool) -> Day? {
        let today = at.day.civil
        let moves = nextMonth || number < today.day
        let month = moves ? today.month % 12 + 1 : today.month
        return Day(year: moves && today.month == 12 ? today.year + 1 : today.year, month: month, day: number)
    }

    /// "akhir bulan", "minggu depan", "next week", "weekend".
    private static func stretch(_ index: Int, _ words: [Word], _ at: LocalTime) -> (Day, Int)? {
        let word = words[index].letters
        let next = index + 1 < words.count ? words[index + 1].letters : ""
        let today = at.day.civil
        let sunday = at.day.adding(days: (7 - at.day.weekday) % 7)
        switch (word, next) {
        case ("akhir", "bulan"), ("end", "of"):
            return Day(year: today.year, month: today.month, day: Day.length(month: today.month, year: today.year)).map {
                ($0, 2)
            }
        case ("akhir", "minggu"), ("akhir", "pekan"), ("weekend", _): return (sunday, word == "akhir" ? 2 : 1)
        case ("minggu", "depan"), ("pekan", "depan"), ("next", "week"): return (at.day.adding(days: 7), 2)
        case ("minggu", "ini"), ("pekan", "ini"), ("this", "week"): return (sunday, 2)
        case ("bulan", "depan"), ("next", "month"): return monthDay(today.day, at, nextMonth: true).map { ($0, 2) }
        default: return nil
        }
    }
}

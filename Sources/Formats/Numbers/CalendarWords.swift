/// Months and weekdays in Indonesian and English, in full and as they are cut short in shops and by spreadsheets.
enum CalendarWords {
    static func month(_ word: CellBytes) -> Int? {
        guard word.count >= 3, word.count <= 10 else { return nil }
        return months[lowered(word)]
    }

    static func isWeekday(_ word: CellBytes) -> Bool {
        guard word.count >= 3, word.count <= 9 else { return false }
        return weekdays.contains(lowered(word))
    }

    private static func lowered(_ word: CellBytes) -> String { String(decoding: word.map(\.asciiLowered), as: UTF8.self) }

    private static let months: [String: Int] = {
        let names: [[String]] = [
            ["januari", "january", "jan"],
            ["februari", "pebruari", "february", "feb", "peb"],
            ["maret", "march", "mar", "mrt"],
            ["april", "apr"],
            ["mei", "may"],
            ["juni", "june", "jun"],
            ["juli", "july", "jul"],
            ["agustus", "august", "aug", "agt", "agu", "ags", "agust", "agus", "agst"],
            ["september", "sept", "sep"],
            ["oktober", "october", "okt", "oct"],
            ["november", "nopember", "nov", "nop"],
            ["desember", "december", "des", "dec"],
        ]
        var table: [String: Int] = [:]
        for (index, group) in names.enumerated() { for name in group { table[name] = index + 1 } }
        return table
    }()

    /// `Min`, `Sel`, `Rab`… `mar` is March, never a short Tuesday.
    private static let weekdays: Set<String> = [
        "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad", "sen", "sel", "rab", "kam", "jum",
        "sab",
        "min", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "tues", "thur", "thurs",
    ]
}

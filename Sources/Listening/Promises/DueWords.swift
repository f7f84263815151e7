/// Names of days, months and numbers, in the languages that reach a shop.
enum DueWords {
    static let fromToday: [String: Int] = [
        "besok": 1, "bsk": 1, "besuk": 1, "esok": 1, "sesuk": 1, "suk": 1, "enjing": 1, "benjing": 1, "isuk": 1, "tomorrow": 1,
        "tmrw": 1, "tomorow": 1, "lusa": 2, "pageto": 2, "today": 0, "tonight": 0, "sekarang": 0, "skrg": 0, "skrang": 0,
        "saiki": 0, "ayeuna": 0, "now": 0,
    ]
    static let partsOfDay: Set<String> = [
        "pagi", "siang", "sore", "malam", "malem", "mlm", "sonten", "wengi", "bengi", "petang", "subuh",
    ]
    static let ofToday: Set<String> = ["ini", "nanti", "iki", "ieu", "niki"]
    static let soon: Set<String> = ["nanti", "ntar", "nti", "entar", "mangke", "mengko", "engke", "tar"]
    static let weekdays: [String: Int] = [
        "minggu": 0, "ahad": 0, "sunday": 0, "sun": 0, "senin": 1, "senen": 1, "monday": 1, "mon": 1, "selasa": 2, "slasa": 2,
        "tuesday": 2, "tue": 2, "rabu": 3, "rebo": 3, "wednesday": 3, "wed": 3, "kamis": 4, "kemis": 4, "thursday": 4, "thu": 4,
        "jumat": 5, "jumaat": 5, "jum": 5, "friday": 5, "fri": 5, "sabtu": 6, "setu": 6, "saptu": 6, "saturday": 6, "sat": 6,
        "sabtunya": 6, "seninnya": 1, "jumatnya": 5,
    ]
    static let months: [String: Int] = [
        "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "pebruari": 2, "february": 2, "maret": 3, "mar": 3,
        "march": 3, "april": 4, "apr": 4, "mei": 5, "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7,
        "agustus": 8, "agt": 8, "agu": 8, "ags": 8, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10,
        "okt": 10, "october": 10, "oct": 10, "november": 11, "nopember": 11, "nov": 11, "nop": 11, "desember": 12, "des": 12,
        "december": 12, "dec": 12,
    ]
    static let numbers: [String: Int] = [
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10,
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10, "a": 1, "an": 1,
    ]
    static let ordinalEnds = ["st", "nd", "rd", "th"]

    /// The bit by which ``Token/lists`` tells that a word may name a day.
    static let list: UInt16 = 1 << 8
    static var tellingHashes: [UInt64] {
        let words: [String] =
            Array(fromToday.keys) + Array(weekdays.keys) + Array(months.keys) + Array(partsOfDay) + Array(soon) + [
                "hari", "this", "day", "end", "akhir", "weekend", "minggu", "pekan", "bulan", "next", "seminggu", "sejam",
                "sebentar", "bentar", "jam", "the", "tgl", "tanggal", "tggl", "days", "weeks", "week", "hours", "hour", "menit",
                "minutes", "minute", "hr", "dino",
            ]
        return words.flatMap { Folding.tokens(of: $0).flatMap { [$0.hash, $0.squeezedHash] } }
    }

    static func namesDay(_ word: String) -> Bool {
        fromToday[word].map { $0 > 0 } ?? false || weekdays[word] != nil || months[word] != nil || word == "tgl"
            || word == "tanggal"
    }
}

import Vocabulary

/// The words that stand before and behind amounts.
enum CurrencyWord {
    static func isCurrency(_ word: CellBytes) -> Bool {
        switch word.count {
        case 1: word.isWord("s") || word.isWord("a")
        case 2: word.isWord("rp") || word.isWord("rm") || word.isWord("us") || word.isWord("nt")
        case 3: code(word) != nil
        default: false
        }
    }

    /// Three letters that are a currency shops here meet.
    static func code(_ word: CellBytes) -> Currency? {
        guard word.count == 3, word[0].isAsciiLetter, word[1].isAsciiLetter, word[2].isAsciiLetter else { return nil }
        let code = String(decoding: word.map { $0 & 0xDF }, as: UTF8.self)
        return known.contains(code) ? Currency(code) : nil
    }

    private static let known: Set<String> = [
        "IDR", "USD", "EUR", "SGD", "MYR", "AUD", "JPY", "CNY", "HKD", "GBP", "THB", "PHP", "VND", "KRW", "TWD", "INR", "SAR",
        "AED", "CHF", "CAD", "NZD", "BND", "NOK", "SEK", "DKK", "QAR", "KWD", "TRY", "RUB", "ZAR", "BRL", "MXN", "PLN",
    ]

    /// What a sign in an amount says of its currency; nil where it says nothing (a bare `$` is any dollar).
    static func currency(in text: String) -> Currency? {
        let upper = text.uppercased()
        if upper.contains("RP") || upper.contains("IDR") { return .rupiah }
        if text.contains("€") { return Currency("EUR") }
        if text.contains("£") { return Currency("GBP") }
        if upper.contains("S$") { return Currency("SGD") }
        if upper.contains("US$") { return Currency("USD") }
        if upper.hasPrefix("RM") { return Currency("MYR") }
        for word in upper.split(whereSeparator: { !$0.isLetter }) where word.utf8.count == 3 {
            if let found = String(word).withCellBytes(code) { return found }
        }
        return nil
    }

    static func suffix(_ rest: CellBytes) -> NumberText.Suffix {
        if rest[0] == UInt8(ascii: "%") { return .percent }
        // A price for each: 25.000/kg.
        if rest[0] == UInt8(ascii: "/"), rest.count > 1, rest[1].isAsciiLetter { return .currency }
        guard rest[0].isAsciiLetter else { return .broken }
        var end = 0
        while end < rest.count, rest[end].isAsciiLetter { end += 1 }
        let word = rest.cellSlice(0, end)
        if let scale = scale(word) { return scale }
        if word.isWord("rupiah") || word.isWord("rp") || word.isWord("rm") { return .currency }
        return end == rest.count && code(word) != nil ? .currency : .unit
    }

    private static func scale(_ word: CellBytes) -> NumberText.Suffix? {
        if word.isWord("rb") || word.isWord("ribu") || word.isWord("k") || word.isWord("ribuan") { return .thousand }
        if word.isWord("jt") || word.isWord("juta") || word.isWord("jutaan") { return .million }
        if word.isWord("m") || word.isWord("miliar") || word.isWord("milyar") { return .billion }
        return nil
    }
}

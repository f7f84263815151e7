/// Phone numbers as people write them, into E.164 (`+6281234567890`), by which customers are matched. Numbers without a
/// country are Indonesian.
package enum PhoneNumber {
    package enum Outcome: Hashable, Sendable {
        /// E.164
        case number(String)
        /// `0812-****-7890`: a marketplace hid it. Keep it as text, never match on it.
        case masked(String)
        /// `6,28123E+12`: a spreadsheet lost the digits.
        case lostDigits(String)
        /// Digits like a phone number's, but there is no such number.
        case invalid(String)
        /// Nothing there: empty, `-`, `tidak ada`, only a country code.
        case none
    }

    /// Everything in one cell, in its order; never empty. The same number twice is one.
    package static func parseAll(_ text: String) -> [Outcome] {
        if let usual = usual(text) { return [.number(usual)] }
        return parseCarefully(text)
    }

    static func parseCarefully(_ text: String) -> [Outcome] {
        let plain = PhoneText.plain(text)
        if PhoneText.hasExponent(plain) { return [.lostDigits(text)] }
        if PhoneText.isMasked(plain) { return [.masked(text)] }
        var outcomes: [Outcome] = []
        for piece in PhoneText.pieces(plain) {
            let outcome = parse(piece)
            if outcome != .none, !outcomes.contains(outcome) { outcomes.append(outcome) }
        }
        // `021-5550123 ext 12`: what is too short beside a real number is an extension or a word with digits in it.
        let numbers = outcomes.filter { if case .number = $0 { true } else { false } }
        if !numbers.isEmpty {
            outcomes.removeAll { if case .invalid(let digits) = $0 { digits.utf8.count < 7 } else { false } }
        }
        return outcomes.isEmpty ? [.none] : outcomes
    }

    /// The numbers alone.
    package static func numbers(in text: String) -> [String] {
        if let usual = usual(text) { return [usual] }
        return parseCarefully(text).compactMap { if case .number(let number) = $0 { number } else { nil } }
    }

    /// Whether a cell is worth a word of warning, told from its bytes: readers ask this of a million rows.
    static func looksHiddenOrLost(_ cell: CellBytes) -> Bool {
        for index in 0..<cell.count {
            switch cell[index] {
            case UInt8(ascii: "*"), UInt8(ascii: "E"), UInt8(ascii: "e"), UInt8(ascii: "x"), UInt8(ascii: "X"),
                UInt8(ascii: "#"),
                0xE2:
                return true
            default: break
            }
        }
        return false
    }

    // MARK: one number

    private static func parse(_ piece: PhoneText.Piece) -> Outcome {
        var digits = piece.digits
        guard !digits.isEmpty else { return .none }
        if piece.hasPlus { return international(digits) }
        if piece.isLink, digits.first != 48 { return international(digits) }
        if let rest = withoutDiallingPrefix(digits) { return international(rest) }
        // `00812…`: a zero too many.
        while digits.count > 1, digits[0] == 48, digits[1] == 48 { digits.removeFirst() }
        if digits[0] == 48 {
            digits.removeFirst()
            // `062812…`: the national zero before the country's code.
            if digits.starts(with: countryCode), IndonesianNumbering.isMobile(digits.dropFirst(2)) { digits.removeFirst(2) }
            return national(digits)
        }
        // `6221…` is Jakarta with its country, not an area 622 somebody wrote without the zero.
        if digits.starts(with: countryCode) {
            let rest = digits.dropFirst(2).drop { $0 == 48 }
            if IndonesianNumbering.isValid(rest) { return .number(e164(countryCode + rest)) }
            if rest.isEmpty { return .none }
        }
        // Spreadsheets eat the leading zero: 812…
        if IndonesianNumbering.isValid(digits[...]) { return .number(e164(countryCode + digits)) }
        return invalid(digits)
    }

    private static let countryCode: [UInt8] = Array("62".utf8)

    /// 008 and 009 (the carriers' own prefixes), 001, 007 and 017 before 62, else 00.
    private static func withoutDiallingPrefix(_ digits: [UInt8]) -> [UInt8]? {
        guard digits.count > 9, digits[0] == 48, digits[1] == 48 else { return nil }
        if digits[2] == 56 || digits[2] == 57 { return Array(digits.dropFirst(3)) }
        let third = Array(digits.dropFirst(3))
        if digits[2] == 49 || digits[2] == 55, third.starts(with: countryCode) { return third }
        return digits[2] == 48 ? nil : Array(digits.dropFirst(2))
    }

    private static func international(_ digits: [UInt8]) -> Outcome {
        if digits.starts(with: countryCode) {
            let rest = digits.dropFirst(2).drop { $0 == 48 }
            if rest.isEmpty { return .none }
            return IndonesianNumbering.isValid(rest) ? .number(e164(countryCode + rest)) : invalid(digits)
        }
        // `+0812…`: a plus put before a national number.
        if digits.first == 48 { return national(Array(digits.drop { $0 == 48 })) }
        guard (7...15).contains(digits.count), !isFictionalAmerican(digits) else { return invalid(digits) }
        return .number(e164(digits))
    }

    private static func national(_ digits: [UInt8]) -> Outcome {
        IndonesianNumbering.isValid(digits[...]) ? .number(e164(countryCode + digits)) : invalid(digits)
    }

    /// North American numbers have ten digits, and none begins with 0, 1 or 555: those are for films.
    private static func isFictionalAmerican(_ digits: [UInt8]) -> Bool {
        guard digits[0] == 49 else { return false }
        return digits.count != 11 || digits[1] < 50 || digits[1...3].elementsEqual("555".utf8)
    }

    private static func invalid(_ digits: [UInt8]) -> Outcome {
        digits.count < 4 ? .none : .invalid(String(decoding: digits, as: UTF8.self))
    }

    private static func e164(_ digits: some Sequence<UInt8>) -> String { String(decoding: [43] + Array(digits), as: UTF8.self) }
}

extension PhoneNumber {
    /// Tells the owner of numbers that were hidden or lost: nobody can be found by them.
    static func report(_ text: String, at place: Place, _ report: (Diagnostic) -> Void) {
        for outcome in parseAll(text) {
            switch outcome {
            case .masked: report(Diagnostic(.note, .maskedPhone(text), at: place, excerpt: text))
            case .lostDigits: report(Diagnostic(.warning, .lostDigits(text), at: place, excerpt: text))
            case .number, .invalid, .none: break
            }
        }
    }
}

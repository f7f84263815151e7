/// What a cell's number stands for, told from how the book shows it.
enum NumberFormat: Hashable, Sendable {
    case plain
    case moment(Moment)
    /// Digits with a pattern of their own: telephone numbers and codes whose zeros in front matter.
    case digits(DigitPattern)

    struct Moment: Hashable, Sendable {
        var hasDay = false
        var hasClock = false
        var hasSeconds = false
        /// `[h]:mm`: hours that run on beyond a day.
        var isElapsed = false
    }

    static func builtIn(_ id: Int) -> NumberFormat {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: .moment(Moment(hasDay: true))
        case 18, 20, 32, 34: .moment(Moment(hasClock: true))
        case 19, 21, 33, 35, 45, 47, 55, 56: .moment(Moment(hasClock: true, hasSeconds: true))
        case 22: .moment(Moment(hasDay: true, hasClock: true))
        case 46: .moment(Moment(hasClock: true, hasSeconds: true, isElapsed: true))
        default: .plain
        }
    }

    /// A format of the book's own: `[$-421]dd mmmm yyyy;@`, `"Rp"#,##0`, `0000-0000-0000`.
    init(code: String) {
        let code = code.utf8.prefix(255)
        if let moment = Self.moment(Array(code)) {
            self = .moment(moment)
        } else if let pattern = DigitPattern(Array(code)) {
            self = .digits(pattern)
        } else {
            self = .plain
        }
    }

    /// Letters that mean a day or an hour, outside of quotes and brackets; a `#` beside them makes it an amount after all.
    private static func moment(_ code: [UInt8]) -> Moment? {
        var moment = Moment()
        var months = 0
        var index = 0
        while index < code.count, code[index] != UInt8(ascii: ";") {
            switch code[index].asciiLowered {
            case UInt8(ascii: "\""):
                index += 1
                while index < code.count, code[index] != UInt8(ascii: "\"") { index += 1 }
            case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
            case UInt8(ascii: "["):
                let start = index + 1
                while index < code.count, code[index] != UInt8(ascii: "]") { index += 1 }
                moment.takeElapsed(code[start..<max(start, index)])
            case UInt8(ascii: "#"): return nil
            // `General` has an e and an l, `AM/PM` an m: both are words, not letters.
            case UInt8(ascii: "g") where code[index...].map(\.asciiLowered).starts(with: Array("general".utf8)): return nil
            case UInt8(ascii: "a") where code[index...].map(\.asciiLowered).starts(with: Array("am/pm".utf8)): index += 4
            case UInt8(ascii: "y"), UInt8(ascii: "d"): moment.hasDay = true
            case UInt8(ascii: "m"): months += 1
            case UInt8(ascii: "h"): moment.hasClock = true
            case UInt8(ascii: "s"):
                moment.hasClock = true
                moment.hasSeconds = true
            default: break
            }
            index += 1
        }
        // An m is a minute beside hours and seconds, else a month.
        if months > 0, !moment.hasClock { moment.hasDay = true }
        return moment.hasDay || moment.hasClock ? moment : nil
    }
}

extension NumberFormat.Moment {
    fileprivate mutating func takeElapsed(_ word: ArraySlice<UInt8>) {
        guard let first = word.first?.asciiLowered, word.allSatisfy({ $0.asciiLowered == first }) else { return }
        guard first == UInt8(ascii: "h") || first == UInt8(ascii: "m") || first == UInt8(ascii: "s") else { return }
        hasClock = true
        isElapsed = true
        if first == UInt8(ascii: "s") { hasSeconds = true }
    }
}

/// The digits and separators of one written number, before anybody decides what its separators mean.
struct NumberText {
    enum Shape: Equatable {
        /// No separator, or none that matters.
        case plain
        case certain(AmountForm)
        /// One separator with three digits behind it.
        case either(separator: UInt8)
    }

    /// All digits as one number.
    var digits: Int64
    var digitsBehindLastSeparator: Int
    /// `.` or `,`; zero without one.
    var lastSeparator: UInt8
    var shape: Shape
    var isNegative: Bool
    /// Of the cell: where the number ended.
    var end: Int
    /// What is behind it, in small letters: `jt`, `rb`, `pcs`; at most eight letters.
    var suffix: Suffix

    enum Suffix: Equatable { case none, thousand, million, billion, currency, unit, percent, broken }

    /// Whether what stands behind the last separator is a fraction, in a file that writes so.
    func isDecimal(_ form: AmountForm) -> Bool {
        lastSeparator == (form == .dotThousands ? UInt8(ascii: ",") : UInt8(ascii: "."))
    }

    /// Nil when the cell holds no number, or one that does not fit.
    static func read(_ cell: CellBytes) -> NumberText? {
        let trimmed = cell.trimmedCell
        guard !trimmed.isEmpty, trimmed.count <= 64 else { return nil }
        for byte in trimmed where byte >= 0x80 { return PlainDigits.with(trimmed) { readASCII($0) } }
        return readASCII(trimmed)
    }

    private static func readASCII(_ cell: CellBytes) -> NumberText? {
        var index = 0
        var isNegative = false
        var isBracketed = false
        // What may stand before: signs, brackets, blanks, a currency.
        while index < cell.count, !cell[index].isAsciiDigit {
            switch cell[index] {
            case UInt8(ascii: "-"):
                if isNegative { return nil }
                isNegative = true
            case UInt8(ascii: "("): isBracketed = true
            case UInt8(ascii: "+"), UInt8(ascii: "$"), UInt8(ascii: "'"), 32: break
            case UInt8(ascii: "."), UInt8(ascii: ","):
                // `.50`, but not `Rp.`
                if index + 1 < cell.count, cell[index + 1].isAsciiDigit, index == 0 || !cell[index - 1].isAsciiLetter {
                    return digits(cell, from: index, isNegative, isBracketed)
                }
            default:
                guard cell[index].isAsciiLetter else { return nil }
                let start = index
                while index < cell.count, cell[index].isAsciiLetter { index += 1 }
                guard CurrencyWord.isCurrency(cell.cellSlice(start, index)) else { return nil }
                continue
            }
            index += 1
        }
        return digits(cell, from: index, isNegative, isBracketed)
    }

    private static func digits(_ cell: CellBytes, from start: Int, _ isNegative: Bool, _ isBracketed: Bool) -> NumberText? {
        var index = start
        var value: Int64 = 0
        var separators = Separators()
        while index < cell.count {
            let byte = cell[index]
            if byte.isAsciiDigit {
                let (tens, overflowed) = value.multipliedReportingOverflow(by: 10)
                let (sum, overflowedToo) = tens.addingReportingOverflow(Int64(byte - 48))
                guard !overflowed, !overflowedToo else { return nil }
                value = sum
                separators.digit()
            } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
                guard separators.meet(byte, isFirst: index == start) else { return nil }
            } else if (byte == 32 || byte == UInt8(ascii: "'")) && groupFollows(cell, index) {
                // 1 250 000 and 1'250'000: a group, whatever the column does.
                separators.group()
            } else {
                break
            }
            index += 1
        }
        guard separators.digits > 0, let shape = separators.shape else { return nil }
        var number = NumberText(
            digits: value, digitsBehindLastSeparator: separators.behindLast, lastSeparator: separators.last, shape: shape,
            isNegative: isNegative || isBracketed, end: index, suffix: .none)
        return number.takeRest(cell, separators, isBracketed) ? number : nil
    }

    private static func groupFollows(_ cell: CellBytes, _ index: Int) -> Bool {
        guard index + 3 < cell.count else { return false }
        for offset in 1...3 where !cell[index + offset].isAsciiDigit { return false }
        return index + 4 >= cell.count || !cell[index + 4].isAsciiDigit
    }

    /// `,-` (no sen), `-` (negative), a closing bracket, `jt`, `rupiah`, a unit.
    private mutating func takeRest(_ cell: CellBytes, _ separators: Separators, _ isBracketed: Bool) -> Bool {
        var index = end
        if index < cell.count, cell[index] == UInt8(ascii: "-") {
            if !separators.endsWithSeparator {
                if isNegative { return false }
                isNegative = true
            }
            index += 1
            while index < cell.count, cell[index] == UInt8(ascii: "-") { index += 1 }
        }
        while index < cell.count, cell[index] == 32 { index += 1 }
        if isBracketed {
            guard index < cell.count, cell[index] == UInt8(ascii: ")") else { return false }
            index += 1
        }
        let rest = cell.cellSlice(index, cell.count).trimmedCell
        suffix = rest.isEmpty ? .none : CurrencyWord.suffix(rest)
        return true
    }
}

/// What the separators met so far allow.
private struct Separators {
    private(set) var digits = 0
    private(set) var behindLast = 0
    private var dots = 0
    private var commas = 0
    private(set) var last: UInt8 = 0
    private var digitsBeforeFirst = 0
    private var first: UInt8 = 0
    private var groupsAreThree = true
    private var beginsWithZero = false
    private var hasGroups = false

    var endsWithSeparator: Bool { last != 0 && behindLast == 0 }

    mutating func digit() {
        if digits == 0 { beginsWithZero = true }
        digits += 1
        behindLast += 1
    }

    mutating func group() {
        hasGroups = true
        if last != 0 { behindLast = 0 }
    }

    mutating func meet(_ byte: UInt8, isFirst: Bool) -> Bool {
        if last != 0 {
            // Two in a row are no number.
            if behindLast == 0 { return false }
            if behindLast != 3 { groupsAreThree = false }
        } else {
            first = byte
            digitsBeforeFirst = digits
        }
        if byte == UInt8(ascii: ".") { dots += 1 } else { commas += 1 }
        last = byte
        behindLast = 0
        return true
    }

    /// Nil for what is no number: a date with dots, groups of two.
    var shape: NumberText.Shape? {
        let lastIsDot = last == UInt8(ascii: ".")
        let asDecimal = NumberText.Shape.certain(lastIsDot ? .commaThousands : .dotThousands)
        let asThousands = NumberText.Shape.certain(lastIsDot ? .dotThousands : .commaThousands)
        if dots + commas == 0 { return .plain }
        if dots > 0, commas > 0 {
            guard (lastIsDot ? dots : commas) == 1 else { return nil }
            return asDecimal
        }
        if dots + commas > 1 { return groupsAreThree && (behindLast == 3 || behindLast == 0) ? asThousands : nil }
        if behindLast == 0 { return .plain }
        if hasGroups || behindLast != 3 || digitsBeforeFirst == 0 || digitsBeforeFirst > 3 { return asDecimal }
        return .either(separator: last)
    }
}

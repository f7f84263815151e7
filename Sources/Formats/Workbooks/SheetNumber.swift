/// Spells a cell's number so that it can be read one way only: no exponent, a dot before the fraction, and never just three
/// digits behind it, which could be thousands. Never through a Double, but rounded as Excel shows it: 35.700000000000003 was
/// typed as 35.7.
struct SheetNumber {
    private static let shownDigits = 15
    private static let mostDecimals = 10
    private var digits: [UInt8] = []

    /// False, and nothing added, for what is no number.
    mutating func append(_ text: CellBytes, to bytes: inout [UInt8]) -> Bool {
        if Self.isWhole(text) {
            bytes.append(contentsOf: text)
            return true
        }
        guard let (isNegative, point) = read(text) else { return false }
        let rounded = round(point)
        spell(isNegative, rounded, &bytes)
        return true
    }

    /// Whether a cell is spelt as this does it, or as a person might who means just that.
    static func isOwnSpelling(_ cell: CellBytes) -> Bool {
        cell.allSatisfy { $0.isAsciiDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    }

    private static func isWhole(_ text: CellBytes) -> Bool {
        guard text.count > 0, text.count <= 40 else { return false }
        let start = text[0] == UInt8(ascii: "-") && text.count > 1 ? 1 : 0
        for index in start..<text.count where !text[index].isAsciiDigit { return false }
        return true
    }

    /// Leaves the digits without zeros in front; the point stands before the digit of that number.
    private mutating func read(_ text: CellBytes) -> (isNegative: Bool, point: Int)? {
        digits.removeAll(keepingCapacity: true)
        guard text.count <= 64 else { return nil }
        var index = 0
        var isNegative = false
        if index < text.count, text[index] == UInt8(ascii: "-") || text[index] == UInt8(ascii: "+") {
            isNegative = text[index] == UInt8(ascii: "-")
            index += 1
        }
        var point = 0
        var hasPoint = false
        var hasDigits = false
        while index < text.count {
            let byte = text[index]
            if byte.isAsciiDigit {
                hasDigits = true
                if byte == 48, digits.isEmpty {
                    if hasPoint { point -= 1 }
                } else {
                    digits.append(byte)
                    if !hasPoint { point += 1 }
                }
            } else if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else {
                break
            }
            index += 1
        }
        guard hasDigits else { return nil }
        if index < text.count {
            guard let exponent = Self.exponent(text, at: index) else { return nil }
            point += exponent
        }
        return digits.isEmpty ? (false, 0) : point > 40 ? nil : (isNegative, max(point, -40))
    }

    private static func exponent(_ text: CellBytes, at start: Int) -> Int? {
        guard text[start].asciiLowered == UInt8(ascii: "e") else { return nil }
        var index = start + 1
        guard index < text.count else { return nil }
        let isNegative = text[index] == UInt8(ascii: "-")
        if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
        guard let value = text.cellSlice(index, text.count).wholeNumber else { return nil }
        return isNegative ? -value : value
    }

    private mutating func round(_ point: Int) -> Int {
        // A whole number of more digits is an id: every digit that is there is kept.
        let shown = point > Self.shownDigits ? digits.count : Self.shownDigits
        let kept = min(shown, point + Self.mostDecimals)
        guard kept < digits.count else { return withoutZeros(point) }
        guard kept >= 0 else {
            digits.removeAll(keepingCapacity: true)
            return 0
        }
        let roundsUp = digits[kept] >= UInt8(ascii: "5")
        digits.removeLast(digits.count - kept)
        guard roundsUp else { return withoutZeros(point) }
        var index = kept - 1
        while index >= 0 {
            if digits[index] < UInt8(ascii: "9") {
                digits[index] += 1
                return withoutZeros(point)
            }
            digits[index] = UInt8(ascii: "0")
            index -= 1
        }
        digits.insert(UInt8(ascii: "1"), at: 0)
        return withoutZeros(point + 1)
    }

    private mutating func withoutZeros(_ point: Int) -> Int {
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return digits.isEmpty ? 0 : point
    }

    private func spell(_ isNegative: Bool, _ point: Int, _ bytes: inout [UInt8]) {
        guard !digits.isEmpty else {
            bytes.append(UInt8(ascii: "0"))
            return
        }
        if isNegative { bytes.append(UInt8(ascii: "-")) }
        if point <= 0 { bytes.append(UInt8(ascii: "0")) }
        for index in 0..<max(point, 0) { bytes.append(index < digits.count ? digits[index] : UInt8(ascii: "0")) }
        let decimals = digits.count - point
        guard decimals > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        for index in point..<digits.count { bytes.append(index < 0 ? UInt8(ascii: "0") : digits[index]) }
        if decimals == 3 { bytes.append(UInt8(ascii: "0")) }
    }
}

/// How a book shows a number that is no amount: `0000-0000-0000`, `"0"#`, `+62 000`. What people see in the cell is then the
/// telephone number or the code, and the number behind it has lost its zeros.
struct DigitPattern: Hashable, Sendable {
    private enum Piece: Hashable, Sendable {
        case sign(UInt8)
        /// Shown even where the number has no digit.
        case zero
        case digit
    }

    private var pieces: [Piece] = []

    /// Nil for a pattern of amounts and for one that adds nothing.
    init?(_ code: [UInt8]) {
        var index = 0
        var isQuoted = false
        scan: while index < code.count {
            let byte = code[index]
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted:
                guard Self.isPartOfNumber(byte) else { return nil }
                pieces.append(.sign(byte))
            case UInt8(ascii: "\\"):
                index += 1
                guard index < code.count, Self.isPartOfNumber(code[index]) else { return nil }
                pieces.append(.sign(code[index]))
            case UInt8(ascii: "0"): pieces.append(.zero)
            case UInt8(ascii: "#"): pieces.append(.digit)
            case UInt8(ascii: ";"): break scan
            case 32, UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"):
                pieces.append(.sign(byte))
            default:
                guard byte.isAsciiDigit else { return nil }
                pieces.append(.sign(byte))
            }
            index += 1
        }
        let zeros = pieces.count { $0 == .zero }
        let signs = pieces.contains {
            if case .sign(let byte) = $0 { byte.isAsciiDigit || byte == UInt8(ascii: "+") } else { false }
        }
        let places = pieces.count { $0 == .zero || $0 == .digit }
        let isParted = pieces.dropFirst().dropLast().contains(.sign(UInt8(ascii: "-"))) && places > 1
        guard places > 0, zeros > 1 || signs || isParted else { return nil }
    }

    private static func isPartOfNumber(_ byte: UInt8) -> Bool {
        byte.isAsciiDigit || byte == 32 || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(")
            || byte == UInt8(ascii: ")")
    }

    /// False for what is no whole number: it is then shown plainly.
    func append(_ number: CellBytes, to bytes: inout [UInt8]) -> Bool {
        guard number.count > 0, number.count <= 40 else { return false }
        for byte in number where !byte.isAsciiDigit { return false }
        var digits = number.count
        let start = bytes.count
        var places = pieces.count { $0 != .zero && $0 != .digit ? false : true }
        // From behind: the last place takes the last digit, the first one what is left over.
        for piece in pieces.reversed() {
            switch piece {
            case .sign(let byte): bytes.append(byte)
            case .zero, .digit:
                places -= 1
                if digits > 0 {
                    digits -= 1
                    bytes.append(number[digits])
                } else if piece == .zero {
                    bytes.append(UInt8(ascii: "0"))
                }
                while places == 0, digits > 0 {
                    digits -= 1
                    bytes.append(number[digits])
                }
            }
        }
        bytes[start...].reverse()
        return true
    }
}

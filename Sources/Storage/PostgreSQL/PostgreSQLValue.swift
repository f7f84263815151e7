import Foundation

/// Reads what the server writes as text. NULL arrives empty and reads as 0, "" or no bytes, as on SQLite.
enum PostgreSQLValue {
    /// Nil when it is no 64-bit whole number: a sum grown too large, a word.
    static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard let first = text.first else { return 0 }
        var value: Int64 = 0
        let isNegative = first == UInt8(ascii: "-")
        for byte in text[(isNegative ? 1 : 0)...] {
            guard (48...57).contains(byte) else { return unusual(text) }
            let (tens, tooLarge) = value.multipliedReportingOverflow(by: 10)
            // Downwards, because there is one more number below zero than above.
            let (next, tooLargeToo) = tens.subtractingReportingOverflow(Int64(byte - 48))
            guard !tooLarge, !tooLargeToo else { return nil }
            value = next
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    /// A condition (`t`, `f`), or a number with a fraction, which is cut off as SQLite does.
    private static func unusual(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        let word = String(decoding: text, as: UTF8.self)
        switch word {
        case "t": return 1
        case "f": return 0
        default: return Double(word).flatMap { Int64(exactly: $0.rounded(.towardZero)) }
        }
    }

    static func real(_ text: UnsafeBufferPointer<UInt8>) -> Double {
        text.isEmpty ? 0 : Double(String(decoding: text, as: UTF8.self)) ?? .nan
    }

    /// `\x` and two digits a byte.
    static func bytes(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard text.count >= 2, text[0] == UInt8(ascii: "\\") else { return Array(text) }
        return [UInt8](unsafeUninitializedCapacity: (text.count - 2) / 2) { bytes, count in
            count = (text.count - 2) / 2
            for index in 0..<count { bytes[index] = digit(text[2 + 2 * index]) << 4 | digit(text[3 + 2 * index]) }
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8 { byte <= 57 ? byte & 0x0f : (byte & 0x0f) + 9 }
}

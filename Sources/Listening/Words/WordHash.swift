/// FNV-1a: a word is looked up by its folded bytes without building a string for it.
package struct WordHash: Sendable {
    package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    package mutating func take(_ byte: UInt8) {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
    }

    /// Words in a row have a hash of their own.
    package static func joining(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9e37_79b9_7f4a_7c15) ^ (second << 29 | second >> 35) &* 0x100_0000_01b3
    }

    package static let number: UInt64 = 1
}

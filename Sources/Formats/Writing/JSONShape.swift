/// Whether a text is JSON that may stand inside another line of JSON as it is.
enum JSONShape {
    /// Nothing of ours nests deeper.
    private static let deepest = 64

    static func isObjectOrList(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
            var walk = Walk(bytes: bytes)
            return walk.value(depth: 0) && walk.isAtEnd
        }
    }

    private struct Walk {
        let bytes: UnsafeBufferPointer<UInt8>
        var place = 0
        var isAtEnd: Bool { place == bytes.count }
        private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

        init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        mutating func value(depth: Int) -> Bool {
            guard depth < JSONShape.deepest, let byte = next else { return false }
            switch byte {
            case UInt8(ascii: "{"): return members(closedBy: UInt8(ascii: "}"), hasKeys: true, depth: depth)
            case UInt8(ascii: "["): return members(closedBy: UInt8(ascii: "]"), hasKeys: false, depth: depth)
            case UInt8(ascii: "\""): return string()
            case UInt8(ascii: "t"): return word("true")
            case UInt8(ascii: "f"): return word("false")
            case UInt8(ascii: "n"): return word("null")
            default: return number()
            }
        }

        private mutating func members(closedBy end: UInt8, hasKeys: Bool, depth: Int) -> Bool {
            place += 1
            passSpaces()
            if next == end {
                place += 1
                return true
            }
            while true {
                passSpaces()
                if hasKeys {
                    guard next == UInt8(ascii: "\""), string() else { return false }
                    passSpaces()
                    guard next == UInt8(ascii: ":") else { return false }
                    place += 1
                    passSpaces()
                }
                guard value(depth: depth + 1) else { return false }
                passSpaces()
                guard let byte = next, byte == end || byte == UInt8(ascii: ",") else { return false }
                place += 1
                if byte == end { return true }
            }
        }

        /// No line ends: the line would end with them.
        private mutating func passSpaces() {
            while let byte = next, byte == 0x20 || byte == 0x09 { place += 1 }
        }

        private mutating func string() -> Bool {
            place += 1
            while let byte = next {
                place += 1
                switch byte {
                case UInt8(ascii: "\""): return true
                case UInt8(ascii: "\\"): guard escape() else { return false }
                case 0..<0x20: return false
                default: continue
                }
            }
            return false
        }

        private mutating func escape() -> Bool {
            guard let byte = next else { return false }
            place += 1
            guard byte == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(byte) }
            for _ in 0..<4 {
                guard let digit = next, isHexadecimal(digit) else { return false }
                place += 1
            }
            return true
        }

        private func isHexadecimal(_ byte: UInt8) -> Bool { byte.isAsciiDigit || (byte | 0x20) &- 97 < 6 }

        private mutating func word(_ word: StaticString) -> Bool {
            for offset in 0..<word.utf8CodeUnitCount {
                guard next == word.utf8Start[offset] else { return false }
                place += 1
            }
            return true
        }

        private mutating func number() -> Bool {
            if next == UInt8(ascii: "-") { place += 1 }
            let isZero = next == UInt8(ascii: "0")
            let whole = digits()
            guard whole > 0, !isZero || whole == 1 else { return false }
            if next == UInt8(ascii: ".") {
                place += 1
                guard digits() > 0 else { return false }
            }
            if let byte = next, byte | 0x20 == UInt8(ascii: "e") {
                place += 1
                if let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
                guard digits() > 0 else { return false }
            }
            return true
        }

        private mutating func digits() -> Int {
            let start = place
            while let byte = next, byte.isAsciiDigit { place += 1 }
            return place - start
        }
    }
}

extension WhatsAppExport {
    /// Walks over the beginning of a line, reading numbers in any of the digits phones print.
    struct ByteCursor {
        let bytes: UnsafeRawBufferPointer
        var at: Int

        init(_ bytes: UnsafeRawBufferPointer, at: Int = 0) {
            self.bytes = bytes
            self.at = at
        }

        /// 0 past the end; a line holds no NUL.
        var byte: UInt8 {
            @inline(__always) get { at < bytes.count ? bytes[at] : 0 }
        }

        @inline(__always)
        func byte(ahead: Int) -> UInt8 { at &+ ahead < bytes.count ? bytes[at &+ ahead] : 0 }

        /// A number of at most `digits` digits, and how many it had. Four digits cannot overflow.
        @inline(__always)
        mutating func number(upTo digits: Int) -> (value: Int32, digits: Int)? {
            var value: Int32 = 0
            var count = 0
            while count < digits {
                let byte = byte
                if byte &- 0x30 < 10 {
                    value = value &* 10 &+ Int32(byte &- 0x30)
                    at &+= 1
                } else if byte >= 0x80, let (digit, length) = foreignDigit() {
                    value = value &* 10 &+ digit
                    at &+= length
                } else {
                    break
                }
                count &+= 1
            }
            return count == 0 ? nil : (value, count)
        }

        @inline(__always)
        mutating func skip(_ wanted: UInt8) -> Bool {
            guard byte == wanted else { return false }
            at &+= 1
            return true
        }

        @inline(__always)
        mutating func skip(_ word: [UInt8]) -> Bool {
            guard at + word.count <= bytes.count else { return false }
            var index = 0
            while index < word.count {
                if Bytes.lower(bytes[at &+ index]) != word[index] { return false }
                index &+= 1
            }
            at &+= word.count
            return true
        }

        /// Spaces, tabs, NBSP, U+202F; how many.
        @inline(__always)
        mutating func skipSpaces() -> Int {
            var count = 0
            while true {
                let byte = byte
                if byte == 0x20 || byte == 0x09 {
                    at &+= 1
                } else if byte >= 0x80, let length = Bytes.wideSpace(bytes, at: at) {
                    at &+= length
                } else {
                    return count
                }
                count &+= 1
            }
        }

        /// Arabic-Indic and Persian digits, and those of the Indian scripts, Thai, Burmese and full width.
        private func foreignDigit() -> (digit: Int32, length: Int)? {
            let first = byte
            let second = byte(ahead: 1)
            let third = byte(ahead: 2)
            func offset(_ byte: UInt8, from zero: UInt8, _ length: Int) -> (Int32, Int)? {
                byte >= zero && byte < zero + 10 ? (Int32(byte - zero), length) : nil
            }
            switch (first, second) {
            case (0xD9, _): return offset(second, from: 0xA0, 2)
            case (0xDB, _): return offset(second, from: 0xB0, 2)
            // Devanagari, Bengali, Gurmukhi, Gujarati, Telugu, Kannada, Malayalam.
            case (0xE0, 0xA5), (0xE0, 0xA7), (0xE0, 0xA9), (0xE0, 0xAB), (0xE0, 0xB1), (0xE0, 0xB3), (0xE0, 0xB5):
                return offset(third, from: 0xA6, 3)
            case (0xE0, 0xB9): return offset(third, from: 0x90, 3)
            case (0xE1, 0x81): return offset(third, from: 0x80, 3)
            case (0xEF, 0xBC): return offset(third, from: 0x90, 3)
            default: return nil
            }
        }
    }
}

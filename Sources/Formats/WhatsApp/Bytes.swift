#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension WhatsAppExport {
    /// Small questions about bytes, asked a million times per file.
    enum Bytes {
        /// Only ASCII and no NUL: nothing to clean, nothing to normalise.
        static func isPlainASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
            let high: UInt64 = 0x8080_8080_8080_8080
            let ones: UInt64 = 0x0101_0101_0101_0101
            var index = 0
            while index &+ 8 <= bytes.count {
                let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                // The classic test for a zero byte; with no high bits set in the word it is exact.
                if (word | (word &- ones)) & high != 0 { return false }
                index &+= 8
            }
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0 || byte >= 0x80 { return false }
                index &+= 1
            }
            return true
        }

        @inline(__always)
        static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

        @inline(__always)
        static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

        @inline(__always)
        static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

        @inline(__always)
        static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

        static func find(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
            guard start < bytes.count, let base = bytes.baseAddress,
                let hit = memchr(base + start, Int32(byte), bytes.count - start)
            else { return nil }
            return UnsafeRawPointer(hit) - base
        }

        static func findLast(_ byte: UInt8, in bytes: UnsafeRawBufferPointer, notBefore floor: Int = 0) -> Int? {
            var index = bytes.count - 1
            while index >= max(0, floor) {
                if bytes[index] == byte { return index }
                index -= 1
            }
            return nil
        }

        static func contains(_ needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
            firstIndex(of: needle, in: bytes) != nil
        }

        static func firstIndex(of needle: [UInt8], in bytes: UnsafeRawBufferPointer) -> Int? {
            guard let first = needle.first, needle.count <= bytes.count else { return nil }
            var index = 0
            while let hit = find(first, in: bytes, from: index) {
                guard hit + needle.count <= bytes.count else { return nil }
                if equal(needle, bytes, at: hit) { return hit }
                index = hit + 1
            }
            return nil
        }

        private static func equal(_ needle: [UInt8], _ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
            var index = 0
            while index < needle.count {
                if needle[index] != bytes[place + index] { return false }
                index += 1
            }
            return true
        }

        /// Does it start with these (already lowercase) bytes, ASCII case aside?
        static func hasPrefix(_ lowercased: [UInt8], in bytes: UnsafeRawBufferPointer) -> Bool {
            guard bytes.count >= lowercased.count else { return false }
            var index = 0
            while index < lowercased.count {
                if lower(bytes[index]) != lowercased[index] { return false }
                index += 1
            }
            return true
        }

        static func slice(_ bytes: UnsafeRawBufferPointer, _ from: Int, _ to: Int) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(rebasing: bytes[max(0, min(from, to))..<max(0, to)])
        }

        /// ASCII spaces and line ends, NBSP and U+202F at both ends.
        static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
            if let first = bytes.first, let last = bytes.last, first &- 0x21 < 0x5F, last &- 0x21 < 0x5F { return bytes }
            var from = 0
            var to = bytes.count
            while from < to {
                if isSpace(bytes[from]) {
                    from += 1
                } else if let length = wideSpace(bytes, at: from), from + length <= to {
                    from += length
                } else {
                    break
                }
            }
            while from < to {
                if isSpace(bytes[to - 1]) {
                    to -= 1
                } else if to - from >= 2, wideSpace(bytes, at: to - 2) == 2 {
                    to -= 2
                } else if to - from >= 3, wideSpace(bytes, at: to - 3) == 3 {
                    to -= 3
                } else {
                    break
                }
            }
            return slice(bytes, from, to)
        }

        /// NBSP (C2 A0) and U+202F, U+2009 (E2 80 AF, E2 80 89): WhatsApp for iPhone puts U+202F before PM.
        @inline(__always)
        static func wideSpace(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Int? {
            guard place >= 0, place + 1 < bytes.count else { return nil }
            if bytes[place] == 0xC2 { return bytes[place + 1] == 0xA0 ? 2 : nil }
            guard bytes[place] == 0xE2, place + 2 < bytes.count, bytes[place + 1] == 0x80 else { return nil }
            return bytes[place + 2] == 0xAF || bytes[place + 2] == 0x89 ? 3 : nil
        }
    }
}

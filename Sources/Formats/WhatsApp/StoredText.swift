import Foundation

extension WhatsAppExport {
    /// Turns cleaned bytes into the text that is stored: valid UTF-8, composed (NFC), so that equal words are equal bytes
    /// in SQLite and PostgreSQL too.
    enum StoredText {
        static func make(_ bytes: UnsafeRawBufferPointer, isASCII: Bool) -> String {
            if isASCII || !mayBeDecomposed(bytes) { return String(decoding: bytes, as: UTF8.self) }
            return String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping
        }

        /// True when a letter may stand in two pieces ("e" and an accent). Most scripts need no second look: precomposed
        /// Latin, Cyrillic, Arabic letters, Chinese, emoji.
        static func mayBeDecomposed(_ bytes: UnsafeRawBufferPointer) -> Bool {
            var index = 0
            while index &+ 1 < bytes.count {
                let byte = bytes[index]
                if byte < 0xCC {
                    index &+= 1
                    continue
                }
                if isSuspicious(byte, bytes[index &+ 1], index &+ 2 < bytes.count ? bytes[index &+ 2] : 0) { return true }
                index &+= 1
            }
            return false
        }

        /// Scalars that a canonical composition may touch, by the first bytes of their UTF-8.
        private static func isSuspicious(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
            switch first {
            // Combining accents U+0300–036F, and the few Greek doubles beside them.
            case 0xCC: true
            case 0xCD: second <= 0xB4 || second == 0xBE
            case 0xCE: second == 0x87
            // Arabic hamza and madda above.
            case 0xD9: second >= 0x93 && second <= 0x95
            // The Indian scripts have vowel signs in parts; Lao and Thai do not, but are not worth telling apart.
            case 0xE0: true
            // Burmese, Hangul in single jamo.
            case 0xE1: second == 0x80 || (second >= 0x84 && second <= 0x87) || second >= 0xAC
            // Kelvin and Ångström signs; Japanese voicing marks.
            case 0xE2: second == 0x80 && (third == 0x80 || third == 0x81) || second == 0x84 || second == 0x8C
            case 0xE3: second == 0x82 && third >= 0x99 && third <= 0x9A
            // Compatibility ideographs, Hebrew presentation forms.
            case 0xEF:
                (second >= 0xA4 && second <= 0xAB) || (second == 0xAC && third >= 0x9D) || (second == 0xAD && third <= 0x8F)
            case 0xF0: second == 0x91 || second == 0x9D || second == 0xAF
            default: false
            }
        }

        /// True when the bytes are well-formed UTF-8.
        static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
            var index = 0
            let count = bytes.count
            func continues(_ place: Int) -> Bool { place < count && bytes[place] & 0xC0 == 0x80 }
            while index < count {
                let byte = bytes[index]
                switch byte {
                case 0..<0x80:
                    index &+= 1
                    // Words between emoji are plain: eight letters at a time.
                    while index &+ 8 <= count,
                        bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
                    {
                        index &+= 8
                    }
                case 0xC2...0xDF:
                    guard continues(index + 1) else { return false }
                    index &+= 2
                case 0xE0...0xEF:
                    guard continues(index + 1), continues(index + 2) else { return false }
                    let second = bytes[index + 1]
                    if byte == 0xE0 && second < 0xA0 || byte == 0xED && second > 0x9F { return false }
                    index &+= 3
                case 0xF0...0xF4:
                    guard continues(index + 1), continues(index + 2), continues(index + 3) else { return false }
                    let second = bytes[index + 1]
                    if byte == 0xF0 && second < 0x90 || byte == 0xF4 && second > 0x8F { return false }
                    index &+= 4
                default: return false
                }
            }
            return true
        }

        /// The longest beginning of at most `limit` bytes that does not end inside a letter.
        static func wholeLetters(_ bytes: UnsafeRawBufferPointer, limit: Int) -> Int {
            guard bytes.count > limit else { return bytes.count }
            var end = max(0, limit)
            let floor = max(0, end - 3)
            while end > floor, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return end
        }

        /// At most 120 characters for a report.
        static func excerpt(_ bytes: UnsafeRawBufferPointer) -> String {
            let end = wholeLetters(bytes, limit: 480)
            return String(String(decoding: bytes[..<end], as: UTF8.self).prefix(120))
        }

        /// A name as it is stored: composed, trimmed, its special spaces and hyphens made ordinary. WhatsApp prints unsaved
        /// numbers as `+62 812‑3456‑7890` with NBSP and U+2011.
        static func name(_ bytes: UnsafeRawBufferPointer) -> String {
            let trimmed = Bytes.trimmed(bytes)
            guard !Bytes.isPlainASCII(trimmed) else { return String(decoding: trimmed, as: UTF8.self) }
            var plain: [UInt8] = []
            plain.reserveCapacity(trimmed.count)
            var index = 0
            while index < trimmed.count {
                if let length = Bytes.wideSpace(trimmed, at: index) {
                    plain.append(0x20)
                    index += length
                } else if trimmed[index] == 0xE2, index + 2 < trimmed.count, trimmed[index + 1] == 0x80,
                    trimmed[index + 2] == 0x91
                {
                    plain.append(UInt8(ascii: "-"))
                    index += 3
                } else {
                    plain.append(trimmed[index])
                    index += 1
                }
            }
            return plain.withUnsafeBytes { make($0, isASCII: false) }
        }
    }
}

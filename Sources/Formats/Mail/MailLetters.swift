/// Bytes to text where the character set a mail names is missing, wrong, or unknown.
package enum MailLetters {
    /// UTF-8 where the bytes are that, else Windows-1252, in which every byte means something.
    package static func rescue(_ bytes: some Collection<UInt8>) -> (text: String, isUTF8: Bool) {
        if let text = String(validating: bytes, as: UTF8.self) { return (text, true) }
        return (windows1252(bytes), false)
    }

    package static func windows1252(_ bytes: some Collection<UInt8>) -> String {
        if bytes.allSatisfy({ $0 < 0x80 }) { return String(decoding: bytes, as: UTF8.self) }
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(Windows1252.scalar(byte)) }
        return String(scalars)
    }

    /// A `\n` at each line's end, no zero bytes, no more than `limit` bytes.
    package static func tidy(_ text: String, limit: Int) -> (text: String, wasCut: Bool) {
        var text = text
        var wasCut = false
        if text.utf8.count > limit {
            // Backwards to the beginning of a letter.
            var end = text.utf8.index(text.utf8.startIndex, offsetBy: limit)
            while end > text.utf8.startIndex, text.utf8[end] & 0xC0 == 0x80 { text.utf8.formIndex(before: &end) }
            text = String(text[..<end])
            wasCut = true
        }
        if text.utf8.contains(where: { $0 == 13 || $0 == 0 }) {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count)
            var previous: UInt8 = 0
            for byte in text.utf8 {
                switch byte {
                case 13: bytes.append(10)
                case 10: if previous != 13 { bytes.append(10) }
                case 0: break
                default: bytes.append(byte)
                }
                previous = byte
            }
            text = String(decoding: bytes, as: UTF8.self)
        }
        return (text, wasCut)
    }
}

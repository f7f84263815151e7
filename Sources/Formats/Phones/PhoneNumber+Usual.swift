extension PhoneNumber {
    /// Nine cells of ten hold one Indonesian mobile number and nothing else (`0812-3456-7890`, `+62 812…`, `62812…`): it is
    /// read straight from the bytes. Nil for everything else, which takes the careful way.
    static func usual(_ text: String) -> String? {
        text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.count <= 24 ? withUnsafeTemporaryAllocation(byteCount: 32, alignment: 1) { usual(bytes, $0) } : nil
        } ?? nil
    }

    private static func usual(_ text: UnsafeBufferPointer<UInt8>, _ buffer: UnsafeMutableRawBufferPointer) -> String? {
        // The country's code stands ready before the digits.
        let first = 3
        var end = first
        var hasPlus = false
        for index in 0..<text.count {
            let byte = text[index]
            if byte.isAsciiDigit {
                buffer[end] = byte
                end += 1
            } else if byte == UInt8(ascii: "+"), index == 0 {
                hasPlus = true
            } else if byte != 32, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "'") || index > 0 {
                return nil
            }
        }
        guard end - first >= 9, end - first <= 14 else { return nil }
        var start = first
        switch (buffer[first], buffer[first + 1]) {
        case (UInt8(ascii: "0"), UInt8(ascii: "8")) where !hasPlus: start += 1
        case (UInt8(ascii: "6"), UInt8(ascii: "2")): start += 2
        case (UInt8(ascii: "8"), _) where !hasPlus: break
        default: return nil
        }
        let count = end - start
        guard (9...12).contains(count), buffer[start] == UInt8(ascii: "8"), buffer[start + 1] > 48, buffer[start + 1] != 52
        else { return nil }
        buffer[start - 3] = UInt8(ascii: "+")
        buffer[start - 2] = UInt8(ascii: "6")
        buffer[start - 1] = UInt8(ascii: "2")
        return String(decoding: buffer[start - 3..<end], as: UTF8.self)
    }
}

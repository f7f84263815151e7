/// UTF-16 into UTF-8, in pieces that may be cut anywhere, even inside a letter. Half a pair becomes U+FFFD.
struct UTF16Transcoder {
    private var oddByte: UInt8?
    private var highSurrogate: UInt16?

    /// Returns how many bytes were written; never more than twice the bytes given, plus six.
    mutating func append(
        _ raw: UnsafeRawBufferPointer, bigEndian: Bool, skipping mark: inout Int, into output: UnsafeMutablePointer<UInt8>
    ) -> Int {
        var written = 0
        for byte in raw {
            if mark > 0 {
                mark -= 1
                continue
            }
            guard let first = oddByte else {
                oddByte = byte
                continue
            }
            oddByte = nil
            let unit = bigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first)
            written += take(unit, into: output + written)
        }
        return written
    }

    mutating func finish(into output: UnsafeMutablePointer<UInt8>) -> Int {
        defer { (oddByte, highSurrogate) = (nil, nil) }
        return highSurrogate == nil ? 0 : put(0xFFFD, into: output)
    }

    private mutating func take(_ unit: UInt16, into output: UnsafeMutablePointer<UInt8>) -> Int {
        if let high = highSurrogate {
            highSurrogate = nil
            if (0xDC00...0xDFFF).contains(unit) {
                return put(0x10000 + (UInt32(high - 0xD800) << 10) + UInt32(unit - 0xDC00), into: output)
            }
            let lost = put(0xFFFD, into: output)
            return lost + take(unit, into: output + lost)
        }
        if (0xD800...0xDBFF).contains(unit) {
            highSurrogate = unit
            return 0
        }
        return put((0xDC00...0xDFFF).contains(unit) ? 0xFFFD : UInt32(unit), into: output)
    }

    private func put(_ scalar: UInt32, into output: UnsafeMutablePointer<UInt8>) -> Int {
        func trail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(scalar >> shift & 0x3F) }
        switch scalar {
        case 0..<0x80:
            output[0] = UInt8(scalar)
            return 1
        case 0x80..<0x800:
            output[0] = 0xC0 | UInt8(scalar >> 6)
            output[1] = trail(0)
            return 2
        case 0x800..<0x10000:
            output[0] = 0xE0 | UInt8(scalar >> 12)
            output[1] = trail(6)
            output[2] = trail(0)
            return 3
        default:
            output[0] = 0xF0 | UInt8(scalar >> 18 & 0x07)
            output[1] = trail(12)
            output[2] = trail(6)
            output[3] = trail(0)
            return 4
        }
    }
}

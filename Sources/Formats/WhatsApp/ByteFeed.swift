extension WhatsAppExport {
    /// Hands out the source as UTF-8, whatever it is written in. Pieces may break anywhere: inside a UTF-16 unit, inside
    /// a surrogate pair.
    struct ByteFeed {
        private let source: any ByteSource
        private let encoding: ChatEncoding
        private var raw: [UInt8] = []
        private var oddByte: UInt8?
        private var highSurrogate: UInt32?

        init(_ source: any ByteSource, encoding: ChatEncoding) throws {
            self.source = source
            self.encoding = encoding
            try source.rewind()
        }

        /// Fills the buffer from its start; 0 only at the end. The buffer holds at least 16 bytes.
        mutating func fill(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            guard encoding != .utf8 else { return try source.read(into: buffer) }
            while true {
                let count = try fillTranscoded(buffer)
                if count != 0 { return max(0, count) }
            }
        }

        /// 0 when a piece held no whole character yet, -1 at the end.
        private mutating func fillTranscoded(_ buffer: UnsafeMutableRawBufferPointer) throws -> Int {
            // Two bytes of UTF-16 become three of UTF-8 at most; a broken half before them needs three more.
            let wanted = max(2, min(65_536, (buffer.count - 6) / 3 * 2))
            if raw.count != wanted { raw = [UInt8](repeating: 0, count: wanted) }
            let got = try raw.withUnsafeMutableBytes { try source.read(into: $0) }
            var out = 0
            guard got > 0 else {
                guard highSurrogate != nil || oddByte != nil else { return -1 }
                highSurrogate = nil
                oddByte = nil
                Self.put(0xFFFD, into: buffer, at: &out)
                return out
            }
            var index = 0
            while index < got {
                guard let first = oddByte else {
                    oddByte = raw[index]
                    index += 1
                    continue
                }
                oddByte = nil
                let second = raw[index]
                index += 1
                let unit =
                    encoding == .utf16LittleEndian
                    ? UInt32(second) << 8 | UInt32(first) : UInt32(first) << 8 | UInt32(second)
                take(unit, into: buffer, at: &out)
            }
            return out
        }

        private mutating func take(_ unit: UInt32, into buffer: UnsafeMutableRawBufferPointer, at out: inout Int) {
            if let high = highSurrogate {
                highSurrogate = nil
                if (0xDC00...0xDFFF).contains(unit) {
                    Self.put(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00), into: buffer, at: &out)
                    return
                }
                Self.put(0xFFFD, into: buffer, at: &out)
            }
            switch unit {
            case 0xD800...0xDBFF: highSurrogate = unit
            case 0xDC00...0xDFFF: Self.put(0xFFFD, into: buffer, at: &out)
            default: Self.put(unit, into: buffer, at: &out)
            }
        }

        private static func put(_ scalar: UInt32, into buffer: UnsafeMutableRawBufferPointer, at out: inout Int) {
            func byte(_ value: UInt32) {
                guard out < buffer.count else { return }
                buffer[out] = UInt8(truncatingIfNeeded: value)
                out += 1
            }
            switch scalar {
            case 0..<0x80: byte(scalar)
            case 0x80..<0x800:
                byte(0xC0 | scalar >> 6)
                byte(0x80 | scalar & 0x3F)
            case 0x800..<0x10000:
                byte(0xE0 | scalar >> 12)
                byte(0x80 | scalar >> 6 & 0x3F)
                byte(0x80 | scalar & 0x3F)
            default:
                byte(0xF0 | scalar >> 18)
                byte(0x80 | scalar >> 12 & 0x3F)
                byte(0x80 | scalar >> 6 & 0x3F)
                byte(0x80 | scalar & 0x3F)
            }
        }
    }
}

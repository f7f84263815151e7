extension WhatsAppExport {
    /// How the letters of the file are written. WhatsApp writes UTF-8; Notepad and Excel re-save it as UTF-16.
    package enum ChatEncoding: String, Sendable, Hashable {
        case utf8 = "UTF-8"
        case utf16LittleEndian = "UTF-16LE"
        case utf16BigEndian = "UTF-16BE"
    }

    /// What the first bytes of a file say about it.
    enum FirstLook: Equatable {
        case empty
        case text(ChatEncoding)
        /// A zip, a picture, a database: whatever a hurried hand may drop on the import page.
        case binary(kind: String)
        case unreadable(encoding: String)
    }
}

extension WhatsAppExport.FirstLook {
    private static let signatures: [(kind: String, bytes: [UInt8])] = [
        ("zip", [0x50, 0x4B, 0x03, 0x04]), ("zip", [0x50, 0x4B, 0x05, 0x06]), ("pdf", Array("%PDF-".utf8)),
        ("gzip", [0x1F, 0x8B]), ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpeg", [0xFF, 0xD8, 0xFF]),
        ("sqlite", Array("SQLite format 3".utf8)), ("office", [0xD0, 0xCF, 0x11, 0xE0]), ("rar", Array("Rar!".utf8)),
        ("7z", [0x37, 0x7A, 0xBC, 0xAF]), ("ogg", Array("OggS".utf8)), ("riff", Array("RIFF".utf8)),
    ]

    init(_ bytes: UnsafeRawBufferPointer) {
        guard !bytes.isEmpty else {
            self = .empty
            return
        }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .unreadable(encoding: "UTF-32")
        } else if bytes.starts(with: [0xFF, 0xFE]) {
            self = .text(.utf16LittleEndian)
        } else if bytes.starts(with: [0xFE, 0xFF]) {
            self = .text(.utf16BigEndian)
        } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .binary(kind: known.kind)
        } else {
            self = Self.judgeZeros(in: bytes)
        }
    }

    /// UTF-16 without a byte order mark shows itself by its zeros: the digits, spaces and line ends of every opening line
    /// have one zero byte each, always on the same side.
    private static func judgeZeros(in bytes: UnsafeRawBufferPointer) -> Self {
        var even = 0
        var odd = 0
        for (index, byte) in bytes.enumerated() where byte == 0 {
            if index & 1 == 0 { even += 1 } else { odd += 1 }
        }
        guard even + odd > 0 else { return .text(.utf8) }
        let pairs = max(1, bytes.count / 2)
        if odd * 10 >= pairs, even * 8 <= odd { return .text(.utf16LittleEndian) }
        if even * 10 >= pairs, odd * 8 <= even { return .text(.utf16BigEndian) }
        // A few zeros are damage in a text; many are no text at all.
        return even + odd >= 8 && (even + odd) * 50 > bytes.count ? .binary(kind: "data") : .text(.utf8)
    }
}

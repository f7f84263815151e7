import Formats

/// What a file is by its first bytes, before any reader looks at it: so that a picture dropped in by mistake gets a
/// sentence, not a thousand refused rows.
package enum FileKind: Hashable, Sendable {
    case empty
    case zip
    case vCard
    /// An address book of Thunderbird's or a directory's.
    case ldif
    /// The container of old Office files, and of every workbook with a password.
    case officeContainer
    case text
    /// Something that is no text, by its usual name (`PDF`, `JPEG` …).
    case binary(String)

    private static let signatures: [(name: String, bytes: [UInt8])] = [
        ("PDF", Array("%PDF".utf8)), ("JPEG", [0xFF, 0xD8, 0xFF]), ("PNG", [0x89, 0x50, 0x4E, 0x47]),
        ("GIF", Array("GIF8".utf8)), ("RAR", Array("Rar!".utf8)), ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
        ("gzip", [0x1F, 0x8B]), ("SQLite", Array("SQLite format 3".utf8)),
        ("ELF", [0x7F, 0x45, 0x4C, 0x46]), ("Opus", Array("OggS".utf8)), ("WhatsApp backup (crypt)", Array("crypt".utf8)),
    ]

    package init(head: [UInt8]) {
        if head.isEmpty {
            self = .empty
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .officeContainer
        } else if let match = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
            self = .binary(match.name)
        } else if head.count >= 12, Array(head[4..<8]) == Array("ftyp".utf8) {
            self = .binary("MP4")
        } else if VCardReader.looksLikeVCard(head) {
            self = .vCard
        } else if LDIFReader.looksLikeLDIF(head) {
            self = .ldif
        } else if Self.looksBinary(head) {
            self = .binary("?")
        } else {
            self = .text
        }
    }

    /// Many control bytes and no byte-order mark or UTF-16 pattern.
    private static func looksBinary(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xEF, 0xBB, 0xBF]) {
            return false
        }
        var odd = 0
        var zerosAtEven = 0
        var zerosAtOdd = 0
        for (index, byte) in head.enumerated() {
            if byte == 0 {
                if index % 2 == 0 { zerosAtEven += 1 } else { zerosAtOdd += 1 }
            } else if byte < 32 && byte != 9 && byte != 10 && byte != 13 && byte != 12 && byte != 27 {
                odd += 1
            }
        }
        // Every second byte zero is UTF-16 without its mark.
        if max(zerosAtEven, zerosAtOdd) * 3 > head.count && min(zerosAtEven, zerosAtOdd) * 20 < head.count { return false }
        return (odd + zerosAtEven + zerosAtOdd) * 10 > head.count
    }
}

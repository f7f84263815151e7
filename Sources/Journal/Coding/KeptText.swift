import Foundation

/// Text as it is stored: NFC, so that both engines and every keyboard find the same; without NUL, which PostgreSQL refuses.
package enum KeptText {
    package static func normalise(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0 }) { return text }
        let composed = text.precomposedStringWithCanonicalMapping
        return composed.utf8.contains(0) ? composed.replacing("\0", with: "\u{FFFD}") : composed
    }

    /// For what its reader has composed already.
    package static func withoutNUL(_ text: String) -> String {
        hasNUL(text) ? text.replacing("\0", with: "\u{FFFD}") : text
    }

    private static func hasNUL(_ text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { $0.baseAddress.map { memchr($0, 0, text.utf8.count) != nil } ?? false }
            ?? text.utf8.contains(0)
    }

    /// The words somebody looks for in names, as names are searched by; the first six.
    package static func nameParts(_ words: String) -> [String] {
        searchKey(words).split(separator: " ").prefix(6).map(String.init)
    }

    /// The key names are searched by: lower case, no accents, single spaces.
    package static func searchKey(_ name: String) -> String {
        var out = [UInt8]()
        var wasSpace = true
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 }
        let source =
            isPlain ? name : name.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil).lowercased()
        for byte in source.utf8 {
            switch byte {
            case 9...13, 32:
                if !wasSpace { out.append(32) }
                wasSpace = true
            case 65...90:
                out.append(byte + 32)
                wasSpace = false
            case 0: continue
            default:
                out.append(byte)
                wasSpace = false
            }
        }
        if wasSpace, !out.isEmpty { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }
}

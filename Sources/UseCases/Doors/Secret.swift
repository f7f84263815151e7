import Crypto
import Foundation

/// A word nobody can guess. The database keeps its hash only; a hash of 256 random bits need not be slow.
package struct Secret: Hashable, Sendable {
    /// As it stands in a cookie or a link: base64url (RFC 4648 §5), without padding.
    package let word: String

    package init(word: String) { self.word = word }

    package static func fresh() -> Secret {
        Secret(word: SymmetricKey(size: .bits256).withUnsafeBytes { Base64Words.encode($0) })
    }

    /// SHA-256.
    package var hash: [UInt8] { Array(SHA256.hash(data: Data(word.utf8))) }
}

/// Random words people read and type.
enum Spoken {
    /// So many decimal digits, the first ones not left out.
    static func digits(_ count: Int) -> String {
        var random = SystemRandomNumberGenerator()
        return String((0..<count).map { _ in Character(String(Int.random(in: 0...9, using: &random))) })
    }

    /// Ten times 80 bits, as four groups of four: enough that its hash need not be slow.
    static func recoveryCodes() -> [String] {
        (0..<10).map { _ in
            let bytes = SymmetricKey(size: .init(bitCount: 80)).withUnsafeBytes(Array.init)
            let letters = Array(Base32.encode(bytes).lowercased())
            return stride(from: 0, to: 16, by: 4).map { String(letters[$0..<$0 + 4]) }.joined(separator: "-")
        }
    }
}

/// Base 32 (RFC 4648 §6), without padding: what authenticator apps take.
package enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    package static func encode(_ bytes: [UInt8]) -> String {
        var (text, held, bits) = ("", 0, 0)
        for byte in bytes {
            held = (held << 8 | Int(byte)) & 0xFFFF
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[held >> bits & 31])
            }
        }
        if bits > 0 { text.append(letters[held << (5 - bits) & 31]) }
        return text
    }
}

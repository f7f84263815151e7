import Crypto
import Journal

/// Makes the keyed digest by which the same thing brought in twice is known. Keyed, so that an erased message's words
/// cannot be guessed back from it.
package struct IdentityKey: Sendable {
    private let key: SymmetricKey

    package init(secret: [UInt8]) { key = SymmetricKey(data: secret) }

    package static func fresh() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }

    /// The first sixteen bytes of an HMAC-SHA-256 over these bytes.
    package func key(of bytes: [UInt8]) -> ExternalKey {
        let code = HMAC<SHA256>.authenticationCode(for: bytes, using: key)
        return ExternalKey(bytes: Array(code.prefix(16)))
    }
}

/// Gathers the pieces of an identity, each with its length before it, so that two different lists of pieces are never
/// the same bytes.
struct IdentityBytes {
    private(set) var bytes: [UInt8] = []

    init(_ kind: String) {
        bytes.reserveCapacity(128)
        add(kind)
    }

    mutating func add(_ text: String) {
        add(Int64(text.utf8.count))
        bytes += text.utf8
    }

    mutating func add(_ number: Int64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
}

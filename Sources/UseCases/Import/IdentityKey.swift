import Crypto
import Journal
import Vocabulary

/// Makes the keyed digest by which the same thing brought in twice is known. Keyed, so that an erased message's words
/// cannot be guessed back from it.
package struct IdentityKey: Sendable {
    /// With the key already in it; a copy of it takes in the bytes.
    private let keyed: HMAC<SHA256>

    package init(secret: [UInt8]) { keyed = HMAC<SHA256>(key: SymmetricKey(data: secret)) }

    package static func fresh() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }

    /// Four bytes of the minute it happened, then the first twelve of an HMAC-SHA-256: what happened one after another stands
    /// one after another in the index, which keeps an import of a million rows from touching all of it each time.
    package func key(of bytes: [UInt8], at moment: Instant) -> ExternalKey {
        var code = keyed
        code.update(data: bytes)
        let minute = UInt32(clamping: moment.microseconds / 60_000_000)
        var key = [UInt8]()
        key.reserveCapacity(16)
        for shift in [24, 16, 8, 0] as [UInt32] { key.append(UInt8(truncatingIfNeeded: minute >> shift)) }
        code.finalize().withUnsafeBytes { key += $0.prefix(12) }
        return ExternalKey(bytes: key)
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

import Crypto
import Journal
import Vocabulary

/// Makes the keyed digest by which the same thing brought in twice is known. Keyed, so that an erased message's words
/// cannot be guessed back from it.
package struct IdentityKey: Sendable {
    private let code: KeyedHash

    package init(secret: [UInt8]) { code = KeyedHash(key: secret) }

    package static func fresh() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }

    /// Four bytes of the minute it happened, then the first twelve of an HMAC-SHA-256: what happened one after another stands
    /// one after another in the index, which keeps an import of a million rows from touching all of it each time.
    package func key(of bytes: [UInt8], at moment: Instant) -> ExternalKey {
        key(of: bytes, place: UInt32(clamping: moment.microseconds / 60_000_000))
    }

    /// - Parameter place: whatever brings together what is brought in together: it stands in front.
    func key(of bytes: [UInt8], place: UInt32) -> ExternalKey {
        code.digest(of: bytes).withUnsafeBytes { digest in
            func word(_ offset: Int) -> UInt64 {
                UInt64(bigEndian: digest.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            return ExternalKey(UInt64(place) << 32 | word(0) >> 32, word(4))
        }
    }

    /// Where what is said in one chat begins: half of a hash of it. The other half is for what grows with time.
    func place(ofChat key: String) -> UInt32 {
        code.digest(of: Array(key.utf8)).withUnsafeBytes { UInt32($0[0]) << 24 | UInt32($0[1]) << 16 }
    }
}

/// HMAC-SHA-256 (RFC 2104) with both keyed states made once: a message then costs two short hashes and nothing else.
struct KeyedHash: Sendable {
    private let inner: SHA256
    private let outer: SHA256

    init(key: [UInt8]) {
        let block = SHA256.blockByteCount
        var padded = key.count > block ? Array(SHA256.hash(data: key)) : key
        padded += [UInt8](repeating: 0, count: block - padded.count)
        var inner = SHA256()
        var outer = SHA256()
        inner.update(data: padded.map { $0 ^ 0x36 })
        outer.update(data: padded.map { $0 ^ 0x5C })
        self.inner = inner
        self.outer = outer
    }

    func digest(of bytes: [UInt8]) -> SHA256.Digest {
        var inner = self.inner
        bytes.withUnsafeBytes { inner.update(bufferPointer: $0) }
        var outer = self.outer
        inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
        return outer.finalize()
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

import Crypto
import CryptoExtras
import Foundation

/// What a passphrase does to a backup: scrypt in 32 MiB makes the key, ChaCha20-Poly1305 seals piece after piece. Each piece
/// knows its place, whether it is the last, and whose header it belongs to, so none can be left out, moved or borrowed.
struct BackupSeal {
    static let pieceSize = 1 << 20
    /// What sealing adds to each piece.
    static let addition = 16
    private static let saltSize = 32

    private let key: SymmetricKey
    private let binding: Data

    static func freshSalt() -> String {
        Digest.text(SymmetricKey(size: .init(bitCount: saltSize * 8)).withUnsafeBytes(Array.init))
    }

    init(passphrase: String, salt: String, binding: Data) throws {
        guard !passphrase.isEmpty else { throw BackupTrouble.emptyPassphrase }
        // The same letters typed on another keyboard may be other bytes.
        let words = Data(passphrase.precomposedStringWithCanonicalMapping.utf8)
        key = try KDF.Scrypt.deriveKey(
            from: words, salt: Data(salt.utf8), outputByteCount: 32, rounds: 1 << 15, blockSize: 8, parallelism: 1)
        self.binding = binding
    }

    func seal(_ piece: Data, at place: UInt64, isLast: Bool) throws -> Data {
        let box = try ChaChaPoly.seal(
            piece, using: key, nonce: Self.nonce(place), authenticating: authenticated(place, isLast: isLast))
        return box.ciphertext + box.tag
    }

    /// - Throws: `CryptoKitError` when the passphrase is another one, or anything was changed.
    func open(_ piece: Data, at place: UInt64, isLast: Bool) throws -> Data {
        guard piece.count >= Self.addition else { throw CryptoKitError.incorrectParameterSize }
        let box = try ChaChaPoly.SealedBox(
            nonce: Self.nonce(place), ciphertext: piece.dropLast(Self.addition), tag: piece.suffix(Self.addition))
        return try ChaChaPoly.open(box, using: key, authenticating: authenticated(place, isLast: isLast))
    }

    // A key belongs to one file, because its salt does: the place is enough of a nonce.
    private static func nonce(_ place: UInt64) throws -> ChaChaPoly.Nonce {
        try ChaChaPoly.Nonce(data: Data(count: 4) + bytes(place))
    }

    private func authenticated(_ place: UInt64, isLast: Bool) -> Data { binding + Self.bytes(place) + [isLast ? 1 : 0] }
    private static func bytes(_ number: UInt64) -> Data { withUnsafeBytes(of: number.bigEndian) { Data($0) } }

    /// How long the content of so many bytes is when sealed. Nothing at all is one empty piece.
    static func sealedSize(of size: Int64) -> Int64 {
        let pieces = max(1, (size + Int64(pieceSize) - 1) / Int64(pieceSize))
        return size + pieces * Int64(addition)
    }
}

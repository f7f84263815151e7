import Crypto
import CryptoExtras
import Dispatch
import Foundation

/// What is kept of a password: scrypt (RFC 7914) in 32 MiB, with a salt of its own.
package struct PasswordHash: Hashable, Sendable {
    /// `scrypt$32768$8$1$salt$hash`, both in base64: the costs may grow one day.
    package let text: String

    package init(text: String) { self.text = text }

    /// Takes about a tenth of a second and 32 MiB.
    static func make(_ password: String) throws -> PasswordHash {
        let salt = SymmetricKey(size: .bits128).withUnsafeBytes { Data($0) }
        let hash = try derive(password, salt, rounds: 1 << 15, blockSize: 8, parallelism: 1)
        return PasswordHash(text: "scrypt$32768$8$1$\(salt.base64EncodedString())$\(hash.base64EncodedString())")
    }

    /// As slow for a wrong password as for the right one.
    func accepts(_ password: String) throws -> Bool {
        let parts = text.split(separator: "$", omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "scrypt", let rounds = Int(parts[1]), let blockSize = Int(parts[2]),
            let parallelism = Int(parts[3]), let salt = Data(base64Encoded: String(parts[4])),
            let hash = Data(base64Encoded: String(parts[5]))
        else { return false }
        let tried = try Self.derive(password, salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        return HMAC<SHA256>.authenticationCode(for: tried, using: Self.comparing)
            == HMAC<SHA256>.authenticationCode(for: hash, using: Self.comparing)
    }

    // Two hashes are compared by their keyed digests: how many bytes agree cannot be told from the time it takes.
    private static let comparing = SymmetricKey(size: .bits256)

    private static func derive(
        _ password: String, _ salt: Data, rounds: Int, blockSize: Int, parallelism: Int
    ) throws -> Data {
        // The same letters typed on another keyboard may be other bytes.
        let words = Data(password.precomposedStringWithCanonicalMapping.utf8)
        let key = try KDF.Scrypt.deriveKey(
            from: words, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        return key.withUnsafeBytes { Data($0) }
    }

    /// Of no password: tried for names that are not known, so that it takes as long.
    static let nobodys = PasswordHash(
        text: "scrypt$32768$8$1$YWtyYWIgbm9ib2R5IGhlcmU=$\(Data(repeating: 0, count: 32).base64EncodedString())")
}

/// Where passwords are tried: one at a time, on a thread of its own, so that no page waits for it and memory stays bounded.
package final class PasswordBench: Sendable {
    private let queue = DispatchQueue(label: "akrab.passwords")

    package init() {}

    package func hash(_ password: String) async throws -> PasswordHash { try await run { try PasswordHash.make(password) } }

    package func accepts(_ password: String, _ hash: PasswordHash) async throws -> Bool {
        try await run { try hash.accepts(password) }
    }

    private func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            queue.async { continuation.resume(with: Result { try work() }) }
        }
    }
}

import Crypto
import Foundation

/// Seals the secrets of second factors with a key that lies beside the database, not in it: who only reads the database has none.
struct FactorSeal: Sendable {
    private let key: SymmetricKey

    /// Reads the key, and makes it (0600) on first use.
    init(file: String) throws {
        if let known = FileManager.default.contents(atPath: file) {
            guard known.count == 32 else { throw DoorTrouble.keyUnreadable }
            key = SymmetricKey(data: known)
            return
        }
        key = SymmetricKey(size: .bits256)
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let descriptor = Foundation.open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DoorTrouble.keyUnreadable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: key.withUnsafeBytes { Data($0) })
        try handle.synchronize()
    }

    /// - Parameter account: bound to whose secret it is, so that none can be put in another's place.
    func seal(_ secret: [UInt8], for account: String) throws -> [UInt8] {
        Array(try ChaChaPoly.seal(secret, using: key, authenticating: Data(account.utf8)).combined)
    }

    func open(_ sealed: [UInt8], for account: String) throws -> [UInt8] {
        let box = try ChaChaPoly.SealedBox(combined: sealed)
        return Array(try ChaChaPoly.open(box, using: key, authenticating: Data(account.utf8)))
    }
}

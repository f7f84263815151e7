import Crypto
import Foundation

/// Reads a backup, and believes nothing of it before its digest is right.
package struct BackupReader {
    package let path: String
    package let header: BackupHeader
    private let contentStart: Int64

    /// Reads the header only.
    package init(_ path: String) throws {
        self.path = path
        let file = try StreamFile.reading(path)
        header = try BackupHeader.read(from: file)
        contentStart = Int64(try header.encoded().count)
        let size = try file.size()
        guard header.contentSize >= 0, size <= contentStart + header.contentSize else {
            throw BackupTrouble.damaged(path: path)
        }
        guard size == contentStart + header.contentSize else { throw BackupTrouble.notWhole(path: path) }
    }

    /// Whether every byte is as it was written.
    package func verify() throws {
        var hash = SHA256()
        try pieces { piece, _, _ in hash.update(data: piece) }
        guard Digest.text(hash.finalize()) == header.digest else { throw BackupTrouble.damaged(path: path) }
    }

    /// Verifies, then writes the database in it to `target`, on disk when this returns.
    package func extract(to target: String, passphrase: String?) throws {
        try verify()
        let seal = try seal(passphrase)
        let file = try StreamFile.creating(target)
        try pieces { piece, place, isLast in
            guard let seal else { return try file.write(piece) }
            do {
                try file.write(try seal.open(piece, at: place, isLast: isLast))
            } catch is CryptoKitError {
                // Every byte is as it was written, so it is the passphrase.
                throw BackupTrouble.wrongPassphrase(path: path)
            }
        }
        try file.sync()
    }

    private func seal(_ passphrase: String?) throws -> BackupSeal? {
        guard let salt = header.salt else { return nil }
        guard let passphrase, !passphrase.isEmpty else { throw BackupTrouble.passphraseNeeded(path: path) }
        return try BackupSeal(passphrase: passphrase, salt: salt, binding: try header.binding())
    }

    private func pieces(_ each: (Data, UInt64, _ isLast: Bool) throws -> Void) throws {
        let file = try StreamFile.reading(path)
        _ = try file.read(upTo: Int(contentStart))
        let pieceSize = Int64(BackupSeal.pieceSize + (header.isSealed ? BackupSeal.addition : 0))
        var left = header.contentSize
        var place: UInt64 = 0
        repeat {
            let wanted = Int(min(left, pieceSize))
            let piece = try file.read(upTo: wanted)
            guard piece.count == wanted else { throw BackupTrouble.notWhole(path: path) }
            left -= Int64(wanted)
            try each(piece, place, left == 0)
            place += 1
        } while left > 0
    }
}

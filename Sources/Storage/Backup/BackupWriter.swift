import Crypto
import Foundation

/// Puts a copy of a database into one file that knows what it is. It gets its name when it is whole and on disk.
struct BackupWriter {
    var header: BackupHeader
    var passphrase: String?

    func write(_ copy: String, to path: String) throws -> BackupHeader {
        guard !Folders.exists(path) else { throw BackupTrouble.alreadyThere(path: path) }
        let part = "\(Folders.parent(of: path))/.\((path as NSString).lastPathComponent).\(getpid()).part"
        do {
            let header = try fill(part, from: try StreamFile.reading(copy))
            guard !Folders.exists(path) else { throw BackupTrouble.alreadyThere(path: path) }
            try Folders.rename(part, to: path)
            return header
        } catch {
            try Folders.remove(part)
            throw error
        }
    }

    private func fill(_ part: String, from source: StreamFile) throws -> BackupHeader {
        var header = self.header
        let size = try source.size()
        if passphrase != nil {
            header.salt = BackupSeal.freshSalt()
            header.shop = ""
        }
        header.contentSize = header.isSealed ? BackupSeal.sealedSize(of: size) : size
        let seal = try passphrase.flatMap { words in
            try header.salt.map { try BackupSeal(passphrase: words, salt: $0, binding: header.binding()) }
        }
        let target = try StreamFile.creating(part)
        try target.write(header.encoded())
        header.digest = try copy(source, size: size, to: target, seal: seal)
        try target.overwriteStart(header.encoded())
        try target.sync()
        return header
    }

    private func copy(_ source: StreamFile, size: Int64, to target: StreamFile, seal: BackupSeal?) throws -> String {
        var hash = SHA256()
        var left = size
        var place: UInt64 = 0
        repeat {
            var piece = try source.read(upTo: Int(min(left, Int64(BackupSeal.pieceSize))))
            left -= Int64(piece.count)
            guard !piece.isEmpty || left == 0 else { throw StorageError(.unreachable, "\(source.path) became shorter") }
            if let seal { piece = try seal.seal(piece, at: place, isLast: left == 0) }
            hash.update(data: piece)
            try target.write(piece)
            place += 1
            // A little at a time: somebody's write beside it waits for what lies there unsynced.
            try target.sync()
        } while left > 0
        return Digest.text(hash.finalize())
    }
}

import Foundation
import Vocabulary

/// What stands at the beginning of a backup: what it is, before anything of it is believed.
package struct BackupHeader: Codable, Hashable, Sendable {
    package static let currentFormat = 1
    static let undecidedDigest = String(repeating: "0", count: 64)

    package enum Reason: String, Codable, Sendable, CaseIterable {
        case asked, beforeUpgrade, beforeRestore, beforeRollback, beforeMend
    }

    package var format = Self.currentFormat
    package var reason: Reason
    /// The last step of the schema it has been through.
    package var schema: Int
    package var madeAt: Instant
    /// Empty behind a passphrase: whoever finds the file need not know whose it is.
    package var shop: String
    /// The same for all backups of one shop, and tells nothing about it.
    package var mark: String
    /// The last entry in it; 0 when there is none.
    package var lastEntry: Int64
    /// How many bytes follow the header, and their SHA-256.
    package var contentSize: Int64 = 0
    package var digest = Self.undecidedDigest
    /// The salt of the passphrase; nil when there is none.
    package var salt: String?

    package var isSealed: Bool { salt != nil }
}

extension BackupHeader {
    /// A name, and signs that a transfer as text would spoil.
    static let magic = Data("AKRAB\r\n\u{1A}".utf8)
    static let longest = 65_536

    /// Magic, length, the header as JSON, and the SHA-256 of all that.
    func encoded() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(self)
        var data = Self.magic
        withUnsafeBytes(of: UInt32(json.count).bigEndian) { data.append(contentsOf: $0) }
        data.append(json)
        data.append(Digest.of(data))
        return data
    }

    /// What every sealed piece is bound to: the header without what is only known at the end.
    func binding() throws -> Data {
        var header = self
        header.digest = Self.undecidedDigest
        return Digest.of(try header.encoded())
    }

    /// Reads the header at the beginning of a file and leaves the place after it.
    static func read(from file: StreamFile) throws -> BackupHeader {
        let start = try file.read(upTo: magic.count + 4)
        guard start.starts(with: magic) else {
            throw magic.starts(with: start) && !start.isEmpty
                ? BackupTrouble.notWhole(path: file.path) : .notABackup(path: file.path)
        }
        guard start.count == magic.count + 4 else { throw BackupTrouble.notWhole(path: file.path) }
        let length = start.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        guard (2...longest).contains(length) else { throw BackupTrouble.damaged(path: file.path) }
        let json = try file.read(upTo: length)
        let digest = try file.read(upTo: Digest.size)
        guard json.count == length, digest.count == Digest.size else { throw BackupTrouble.notWhole(path: file.path) }
        guard Digest.of(start + json) == digest else { throw BackupTrouble.damaged(path: file.path) }
        return try decoded(json, path: file.path)
    }

    private struct FormatOnly: Decodable { var format: Int }

    private static func decoded(_ json: Data, path: String) throws -> BackupHeader {
        do {
            guard try JSONDecoder().decode(FormatOnly.self, from: json).format <= currentFormat else {
                throw BackupTrouble.newer(path: path)
            }
            return try JSONDecoder().decode(BackupHeader.self, from: json)
        } catch is DecodingError {
            throw BackupTrouble.damaged(path: path)
        }
    }
}

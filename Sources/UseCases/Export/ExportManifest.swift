import Formats
import Foundation
import Journal
import Storage

/// What belongs to an export. It is written last: a folder without it is not whole.
package struct ExportManifest: Codable, Sendable {
    package struct File: Codable, Hashable, Sendable {
        package var path: String
        package var rows: Int?
        package var bytes: Int64
        package var sha256: String
    }

    package struct Table: Codable, Sendable {
        package var name: String
        package var rows: Int
        package var columns: [ExportedColumn]
        package var files: [File]
    }

    /// What every version of it has.
    private struct Head: Codable {
        var format: String
        var version: Int
        var schema: Int
    }

    static let fileName = "manifest.json"
    static let ourFormat = "akrab-export"
    static let currentVersion = 1
    /// A list of a few hundred files is much shorter.
    private static let longest = 8 << 20

    package var format = Self.ourFormat
    package var version = Self.currentVersion
    package var schema: Int
    package var madeAt: String
    package var business: String
    package var zone: String
    /// The rows as they are, for coming back.
    package var tables: [Table] = []
    /// The same for people and other programs.
    package var files: [File] = []

    package func rows(_ table: String) -> Int { tables.first { $0.name == table }?.rows ?? 0 }

    var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return try encoder.encode(self) + Data("\n".utf8)
        }
    }

    /// Whether these bytes say that they are one of ours, of any version.
    static func isOurs(_ data: Data) -> Bool {
        (try? JSONDecoder().decode(Head.self, from: data))?.format == ourFormat
    }

    /// - Throws: ``ExportTrouble``.
    static func read(_ data: Data) throws -> ExportManifest {
        let head: Head
        do { head = try JSONDecoder().decode(Head.self, from: data) } catch { throw ExportTrouble.damaged(file: fileName) }
        let newest = Migration.all.last?.number ?? 0
        guard head.version <= currentVersion, head.schema <= newest else { throw ExportTrouble.newer }
        do {
            return try JSONDecoder().decode(ExportManifest.self, from: data)
        } catch {
            throw ExportTrouble.damaged(file: fileName)
        }
    }

    /// All of a source, or nil where it is longer than any list of ours.
    static func bytes(of source: any ByteSource) throws -> Data? {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while data.count <= longest {
            let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { return data }
            data += buffer[..<count]
        }
        return nil
    }

    /// Where the rows of a table lie. Named by us, never by what a list says: a list may come from anywhere.
    static func path(of table: String, part: Int) -> String {
        let number = String(part)
        return "data/\(table).\(String(repeating: "0", count: max(0, 4 - number.count)))\(number).jsonl"
    }

    /// There is one in every export, from its first moment on.
    static let firstPath = path(of: "setting", part: 1)
}

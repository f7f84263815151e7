import Foundation
import Storage

extension TemporaryPostgreSQL {
    /// A copy of a database, file by file, with the item pointers of one relation's pages changed on disk before anybody has
    /// read them. Nobody may be connected to the original.
    package func copy(of url: String, damaging relation: String) async throws -> String {
        guard let name = url.split(separator: "=").last else { throw TestingTrouble("no database is named in \(url)") }
        let original = PostgreSQLReader(url: url)
        let file = try await original.read { try $0.text("SELECT pg_relation_filepath(\(relation)::text::regclass)") }
        try await original.close()
        guard let file = file?.split(separator: "/").last else { throw TestingTrouble("\(relation) has no file") }
        let copy = "\(name)_damaged_\(relation)"
        try await administer("CREATE DATABASE \(copy) TEMPLATE \(name) STRATEGY FILE_COPY")
        let copyURL = url.replacing("dbname=\(name)", with: "dbname=\(copy)")
        let server = PostgreSQLReader(url: url.replacing("dbname=\(name)", with: "dbname=postgres"))
        let oid = try await server.read { try $0.number("SELECT oid::bigint FROM pg_database WHERE datname = \(String(copy))") }
        try await server.close()
        guard let oid else { throw TestingTrouble("\(copy) is not there") }
        try damage("\(dataFolder)/base/\(oid)/\(file)")
        return copyURL
    }

    private func damage(_ path: String) throws {
        guard let handle = FileHandle(forUpdatingAtPath: path) else { throw TestingTrouble("cannot open \(path)") }
        let size = try handle.seekToEnd()
        for page in stride(from: UInt64(8_192), to: size, by: 8_192) {
            // After the 24 bytes of the page's head.
            try handle.seek(toOffset: page + 24)
            try handle.write(contentsOf: Data([0xFF, 0x7F, 0xFF, 0xFF]))
        }
        try handle.close()
    }
}

import Foundation
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A shop taken along and brought back.
extension Storefront {
    @discardableResult
    func takeAlong(to name: String = "bawaan") async throws -> String {
        try await shop.export(ExportRequest(path: folder + "/" + name)).path
    }

    /// Every row of every table; what we think made anew first, by the same clock. (A call's own text may order its keys as it
    /// likes, and the engines write the last digit of a fraction each in its own way.)
    func everything() async throws -> TableDump {
        try await shop.rebuildUnderstanding()
        try await shop.rebuildShares()
        return try await TableDump.take(database, leavingOut: ["detail", "yes", "no"])
    }

    /// Every byte of every file in an export, by its name.
    func files(of export: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: export) {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: export + "/" + name, isDirectory: &isFolder)
            guard !isFolder.boolValue else { continue }
            files[name] = Array(try Data(contentsOf: URL(fileURLWithPath: export + "/" + name)))
        }
        return files
    }
}

/// From where to where.
struct Journey: Sendable, CustomTestStringConvertible {
    var from: TestEngine
    var to: TestEngine

    static let all = TestEngine.all.flatMap { from in TestEngine.all.map { Journey(from: from, to: $0) } }
    var testDescription: String { "\(from) to \(to)" }

    /// Two shops, one full, one fresh.
    func travel(_ body: (Storefront, Storefront) async throws -> Void) async throws {
        try await withShop(on: from, at: "2026-11-19 15:10") { full in
            try await withShop(on: to, at: "2026-11-19 15:10") { fresh in try await body(full, fresh) }
        }
    }
}

extension TableDump {
    /// What is not the same; how often something was computed aside.
    func changes(from other: TableDump) -> [String] {
        differences(from: other).filter { !$0.hasPrefix("+ parameter") && !$0.hasPrefix("- parameter") }
    }
}

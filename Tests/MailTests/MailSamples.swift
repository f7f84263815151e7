import Foundation

/// Mails others wrote, and what a reader must deliver of each.
enum MailSamples {
    /// `AKRAB_SAMPLES`, else `shared/data` beside the package.
    static let folder: URL = {
        let named = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"].map { URL(fileURLWithPath: $0, isDirectory: true) }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<3 { root.deleteLastPathComponent() }
        let beside = root.deletingLastPathComponent().appendingPathComponent("shared/data", isDirectory: true)
        return (named ?? beside).appendingPathComponent("formats/email", isDirectory: true)
    }()

    static var expectations: [String: [String: Any]] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")),
            let all = try? JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
        else { return [:] }
        return all
    }

    static let names: [String] = {
        let names = expectations.keys.sorted()
        if names.isEmpty { print("samples: no expected.json under \(folder.path), skipped") }
        return names
    }()
    static var areHere: Bool { !names.isEmpty }

    /// Every mail there, with an expectation or without.
    static let files: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".eml") }.sorted()

    static func bytes(of name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
    }
}

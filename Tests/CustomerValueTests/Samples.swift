import Foundation

/// Where the answers computed elsewhere lie: our own vectors beside the tests, real data sets in a folder beside the project.
enum Samples {
    static let fixtures = Bundle.module.resourceURL?.appendingPathComponent("Fixtures")

    /// `$AKRAB_SAMPLES/transactions`; nil where there is no such folder.
    static let folder: URL? = {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let root =
            ProcessInfo.processInfo.environment["AKRAB_SAMPLES"].map { URL(fileURLWithPath: $0) }
            ?? checkout.deletingLastPathComponent().appendingPathComponent("shared/data")
        let folder = root.appendingPathComponent("transactions")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    /// The files whose names begin and end so.
    static func files(in folder: URL?, prefix: String, suffix: String) -> [URL] {
        guard let folder, let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else { return [] }
        return names.filter { $0.hasPrefix(prefix) && $0.hasSuffix(suffix) }.sorted().map { folder.appendingPathComponent($0) }
    }

    /// A table without quotes: one dictionary a line.
    static func rows(_ url: URL) throws -> [[String: String]] {
        let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
        let header = lines.first?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
        return lines.dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(header, cells))
        }
    }
}

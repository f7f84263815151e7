import Foundation
import Testing

/// One Swift file of the product, as text.
struct SourceFile: CustomTestStringConvertible, Sendable {
    /// Below `Sources/`: *Web/Pages/TodayPage.swift*.
    let path: String
    let text: String

    var testDescription: String { path }
    var target: String { String(path.prefix { $0 != "/" }) }
    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

    /// The modules it imports, whatever stands before the word `import`.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let place = words.firstIndex(of: "import"), place + 1 < words.count else { return nil }
            let before = words[..<place]
            guard before.allSatisfy({ $0.hasPrefix("@") || Self.access.contains($0) }) else { return nil }
            return String(words[words.endIndex - 1].prefix { $0 != "." })
        }
    }
    private static let access: Set<Substring> = ["private", "fileprivate", "internal", "package", "public"]

    static let all: [SourceFile] = files(below: Checkout.root + "/Sources")

    private static func files(below folder: String) -> [SourceFile] {
        guard let found = FileManager.default.enumerator(atPath: folder) else { return [] }
        return found.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else { return nil }
            return SourceFile(path: path, text: String(decoding: data, as: UTF8.self))
        }
    }
}

/// Where this checkout lies.
enum Checkout {
    static let root: String = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }
}

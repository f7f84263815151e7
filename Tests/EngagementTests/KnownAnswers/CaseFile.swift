import Foundation
import Testing

/// One family of known answers, from the shared samples or, where those are absent, from our own copies.
struct CaseFile {
    var measure: String
    var tolerance: Double
    var cases: [Case]

    struct Case: Sendable, CustomTestStringConvertible {
        var id: String
        var title: String
        var tolerance: Double
        /// JSON text, so that a case can travel between tests.
        var text: String
        var testDescription: String { "\(id): \(title)" }

        var input: Answer { part("input") }
        var expected: Answer { part("expected") }
        private func part(_ name: String) -> Answer {
            Answer(try? JSONSerialization.jsonObject(with: Data(text.utf8)))[name]
        }
    }

    private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    static let copies = package.appendingPathComponent("Tests/EngagementTests/Fixtures/measures")

    /// The shared samples; our own copies where there are none.
    static let folder: URL = {
        let samples =
            ProcessInfo.processInfo.environment["AKRAB_SAMPLES"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared/data")
        let shared = samples.appendingPathComponent("measures")
        return FileManager.default.fileExists(atPath: shared.path) ? shared : copies
    }()

    /// Every file of cases there is; a taxonomy (`"kind": "taxonomy"`) holds none.
    static let families: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
            guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)),
                let root = try? JSONSerialization.jsonObject(with: data), Answer(root)["kind"].text != "taxonomy"
            else { return nil }
            return String(name.dropLast(5))
        }
    }()

    static func cases(_ family: String) -> [Case] { cases(family, in: folder) }

    static func cases(_ family: String, in folder: URL) -> [Case] {
        let places = [folder, copies].map { $0.appendingPathComponent("\(family).json") }
        guard let file = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }),
            let data = try? Data(contentsOf: file), let root = try? JSONSerialization.jsonObject(with: data)
        else { return [] }
        let answer = Answer(root)
        let tolerance = answer["tolerance"].number ?? 1e-9
        return answer["cases"].list.compactMap { one in
            guard let raw = one.raw, let data = try? JSONSerialization.data(withJSONObject: raw, options: [.sortedKeys])
            else { return nil }
            return Case(
                id: one["id"].text ?? "?", title: one["title"].text ?? "", tolerance: tolerance,
                text: String(decoding: data, as: UTF8.self))
        }
    }
}

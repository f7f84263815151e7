import Foundation
import Testing

/// Telegram exports that nobody of this project wrote: in `AKRAB_SAMPLES`, or in `../shared/data` beside the package.
enum TelegramSampleFolder {
    static let folder: URL = {
        let named = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"] ?? ""
        let beside = tests.appendingPathComponent("../../../shared/data").standardizedFileURL
        let root = named.isEmpty ? beside : URL(fileURLWithPath: named)
        return root.appendingPathComponent("formats/telegram")
    }()

    static var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// Every export in the folder, and what is expected of it.
    static var samples: [TelegramSample] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let expected = expectations
        var names = Set(files.filter { $0.lowercased().hasSuffix(".json") && $0 != "expected.json" })
        names.formUnion(expected.keys)
        return names.sorted().map { TelegramSample(name: $0, expected: expected[$0] ?? [:]) }
    }

    private static var expectations: [String: [String: SampleValue]] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")) else { return [:] }
        do {
            return try JSONDecoder().decode([String: [String: SampleValue]].self, from: data)
        } catch {
            return ["expected.json": ["cannot be read": .text("\(error)")]]
        }
    }

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    static let fixtures = ["akun.json", "macam-media.json", "lama-2019.json"]

    static func bytes(ofFixture name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: tests.appendingPathComponent("Fixtures/telegram").appendingPathComponent(name)))
    }
}

struct TelegramSample: Sendable, CustomTestStringConvertible {
    var name: String
    var expected: [String: SampleValue]

    var testDescription: String { name }

    func reading() throws -> TelegramReading {
        if case .text(let text)? = expected["input"] { return try TelegramReading(text) }
        var file = name
        if case .text(let named)? = expected["file"] { file = named }
        let data = try Data(contentsOf: TelegramSampleFolder.folder.appendingPathComponent(file))
        return try TelegramReading([UInt8](data), name: name)
    }
}

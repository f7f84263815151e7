import Foundation
import Testing

/// The folder with exports that nobody of this project wrote: `AKRAB_SAMPLES`, or `../shared/data` beside the package.
enum WhatsAppSampleFolder {
    static let root: URL = {
        if let named = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"], !named.isEmpty {
            return URL(fileURLWithPath: named)
        }
        var package = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { package.deleteLastPathComponent() }
        return package.deletingLastPathComponent().appendingPathComponent("shared/data")
    }()

    static var folder: URL { root.appendingPathComponent("formats/whatsapp-chat-export") }
    static var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// Every chat in the folder, and what is expected of it.
    static let samples: [WhatsAppSample] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let expected = expectations()
        var samples = names.filter { $0.lowercased().hasSuffix(".txt") }.sorted()
            .map { WhatsAppSample(name: $0, expected: expected[$0] ?? [:]) }
        // A case without a file of its own: it may name one, or hold its text; if neither, the test says so.
        let known = Set(samples.map(\.name))
        for name in expected.keys.sorted() where !known.contains(name) {
            samples.append(WhatsAppSample(name: name, expected: expected[name] ?? [:]))
        }
        return samples
    }()

    private static func expectations() -> [String: [String: SampleValue]] {
        guard let data = try? Data(contentsOf: folder.appendingPathComponent("expected.json")) else { return [:] }
        do {
            return try JSONDecoder().decode([String: [String: SampleValue]].self, from: data)
        } catch {
            return ["expected.json": ["cannot be read": .text("\(error)")]]
        }
    }
}

struct WhatsAppSample: Sendable, CustomTestStringConvertible {
    var name: String
    var expected: [String: SampleValue]

    var testDescription: String { name }

    func bytes() throws -> [UInt8] {
        if case .text(let text)? = expected["input"] { return Array(text.utf8) }
        var file = name
        if case .text(let named)? = expected["file"] { file = named }
        return [UInt8](try Data(contentsOf: WhatsAppSampleFolder.folder.appendingPathComponent(file)))
    }
}

/// A value of expected.json.
enum SampleValue: Decodable, Equatable, Sendable {
    case null
    case flag(Bool)
    case number(Int)
    case text(String)
    case list([SampleValue])
    case record([String: SampleValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Int.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([SampleValue].self) {
            self = .list(value)
        } else {
            self = .record(try container.decode([String: SampleValue].self))
        }
    }

    var list: [SampleValue]? { if case .list(let value) = self { value } else { nil } }
    var number: Int? { if case .number(let value) = self { value } else { nil } }
    var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
    var text: String? { if case .text(let value) = self { value } else { nil } }
    var record: [String: SampleValue]? { if case .record(let value) = self { value } else { nil } }
    var numbers: [Int]? { list.map { $0.compactMap(\.number) } }
    var texts: [String]? { list.map { $0.compactMap(\.text) } }
}

import Foundation
import Testing

/// A folder of exports with an `expected.json` beside them.
struct WhatsAppSampleFolder: Sendable {
    var folder: URL

    /// Exports that nobody of this project wrote: in `AKRAB_SAMPLES`, or in `../shared/data` beside the package.
    static let shared: WhatsAppSampleFolder = {
        let named = ProcessInfo.processInfo.environment["AKRAB_SAMPLES"] ?? ""
        let beside = tests.appendingPathComponent("../../../shared/data").standardizedFileURL
        let root = named.isEmpty ? beside : URL(fileURLWithPath: named)
        return WhatsAppSampleFolder(folder: root.appendingPathComponent("formats/whatsapp-chat-export"))
    }()

    /// Our own, with invented people.
    static let own = WhatsAppSampleFolder(folder: tests.appendingPathComponent("Fixtures/whatsapp"))

    private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    var exists: Bool { FileManager.default.fileExists(atPath: folder.path) }

    /// Every chat in the folder, and what is expected of it.
    var samples: [WhatsAppSample] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let expected = expectations()
        var samples = names.filter { $0.lowercased().hasSuffix(".txt") }.sorted()
            .map { WhatsAppSample(name: $0, folder: folder, expected: expected[$0] ?? [:]) }
        // A case without a file of its own: it may name one, or hold its text; if neither, the test says so.
        let known = Set(samples.map(\.name))
        for name in expected.keys.sorted() where !known.contains(name) {
            samples.append(WhatsAppSample(name: name, folder: folder, expected: expected[name] ?? [:]))
        }
        return samples
    }

    private func expectations() -> [String: [String: SampleValue]] {
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
    var folder: URL
    var expected: [String: SampleValue]

    var testDescription: String { name }

    func bytes() throws -> [UInt8] {
        if case .text(let text)? = expected["input"] { return Array(text.utf8) }
        var file = name
        if case .text(let named)? = expected["file"] { file = named }
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    }

    /// Reads it and compares; the sentences say what is not as expected.
    func differences() throws -> [String] {
        let reading = try WhatsAppReading(bytes(), name: name)
        var found = reading.drafts.isEmpty ? ["no message at all"] : []
        if reading.survey.messageCount != reading.drafts.count {
            found.append("the survey counts \(reading.survey.messageCount), there are \(reading.drafts.count)")
        }
        let isSaidToBeNone = expected["is_whatsapp"] == .flag(false)
        if !reading.survey.isWhatsApp, !isSaidToBeNone { found.append("not recognised") }
        return found + WhatsAppExpectation(reading).differences(from: expected)
    }
}

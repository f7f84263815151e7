import Vocabulary

/// Reads the chat export of WhatsApp (`Chat WhatsApp dengan Bu Ratna.txt`, or the `_chat.txt` of an iPhone) in two looks:
/// ``survey(_:)`` decides how the file is written and who speaks, ``read(_:survey:each:)`` hands on every message.
/// It knows nothing of customers, zones or storage.
package enum WhatsAppExport {
    /// How much of a file is in memory at a time.
    static let pieceSize = 256 * 1024
    /// WhatsApp allows 65 536 characters; what is longer than this was not written by a person.
    static let messageLimit = 1 << 20

    /// One look over the whole file.
    package static func survey(_ source: some ByteSource) throws -> Survey {
        var survey = Survey(file: source.name)
        let place = Place(file: source.name, line: 1)
        switch try firstLook(source) {
        case .empty:
            survey.diagnostics = [Diagnostic(.refused, .empty, at: place)]
        case .binary(let kind):
            survey.diagnostics = [Diagnostic(.refused, .binary(kind: kind), at: place)]
        case .unreadable(let encoding):
            survey.diagnostics = [Diagnostic(.refused, .encodingBroken(name: encoding), at: place)]
        case .text(let encoding):
            survey.encoding = encoding
            var surveyor = Surveyor()
            var cleaner = LineCleaner()
            var lines = try LineReader(source, encoding: encoding)
            while let line = try lines.next() {
                surveyor.take(cleaner.clean(line.bytes), line: line.number, file: source.name)
            }
            surveyor.conclude(&survey)
        }
        return survey
    }

    /// Every message in file order, system lines too (they have no sender). Returns what was noticed on the way: nothing is
    /// left out in silence.
    package static func read(
        _ source: some ByteSource, survey: Survey, each: (ChatDraft) throws -> Void
    ) throws -> [Diagnostic] {
        guard let encoding = survey.encoding else { return [] }
        var reader = ExportReader(survey)
        var cleaner = LineCleaner()
        var lines = try LineReader(source, encoding: encoding)
        while let line = try lines.next() {
            try reader.take(cleaner.clean(line.bytes), line, each: each)
        }
        return try reader.end(each: each)
    }

    /// A whole file at once, sorted by time; lines of the same time keep the order of the file. For small files and tests.
    package static func readAll(
        _ source: some ByteSource
    ) throws -> (drafts: [ChatDraft], survey: Survey, diagnostics: [Diagnostic]) {
        let survey = try survey(source)
        var drafts: [ChatDraft] = []
        let diagnostics = try read(source, survey: survey) { drafts.append($0) }
        return (inTimeOrder(drafts), survey, survey.diagnostics + diagnostics)
    }

    /// Delayed deliveries stand out of order in the export.
    package static func inTimeOrder(_ drafts: [ChatDraft]) -> [ChatDraft] {
        drafts.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private static func firstLook(_ source: some ByteSource) throws -> FirstLook {
        try source.rewind()
        var bytes = [UInt8](repeating: 0, count: 65_536)
        return try bytes.withUnsafeMutableBytes { buffer in
            var filled = 0
            while filled < buffer.count {
                let got = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
                if got == 0 { break }
                filled += got
            }
            return FirstLook(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        }
    }
}

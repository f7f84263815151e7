import Formats
import Vocabulary

/// An export read from memory: what the tests look at.
struct WhatsAppReading {
    var survey: WhatsAppExport.Survey
    /// In file order.
    var drafts: [ChatDraft] = []
    var diagnostics: [Diagnostic] = []

    init(_ bytes: [UInt8], name: String = "chat.txt", pieces: Int = .max) throws {
        let source = PiecemealSource(name: name, bytes, pieces: pieces)
        let survey = try WhatsAppExport.survey(source)
        var drafts: [ChatDraft] = []
        let diagnostics = try WhatsAppExport.read(source, survey: survey) { drafts.append($0) }
        self.survey = survey
        self.drafts = drafts
        self.diagnostics = survey.diagnostics + diagnostics
    }

    init(_ text: String, pieces: Int = .max) throws { try self.init(Array(text.utf8), pieces: pieces) }

    var texts: [String] { drafts.map(\.message.text) }
    var senders: [String?] { drafts.map(\.sender) }
    var times: [String] { drafts.map(\.at.iso) }
    var media: [Message.Media?] { drafts.map(\.message.media) }
    var problems: [Diagnostic.Problem] { diagnostics.map(\.problem) }
}

/// Hands out its bytes in small pieces, as a slow disk or a zip member may.
final class PiecemealSource: ByteSource {
    let name: String
    private let bytes: [UInt8]
    private let pieces: Int
    private var position = 0

    init(name: String, _ bytes: [UInt8], pieces: Int) {
        self.name = name
        self.bytes = bytes
        self.pieces = pieces
    }

    var size: Int? { bytes.count }
    func rewind() { position = 0 }
    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, bytes.count - position, pieces)
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}

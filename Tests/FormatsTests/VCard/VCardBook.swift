import Foundation

@testable import Formats

/// A small address book for one test: what came out, and what was said about it.
struct VCardBook {
    var people: [ContactDraft] = []
    var told: [Diagnostic] = []

    /// `\n` in the text is written as CRLF, as phones write it.
    init(_ text: String) throws { try self.init(Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)) }

    init(_ bytes: [UInt8], pieces: Int = .max) throws {
        let source = VCardPieces(bytes, pieces: pieces)
        var people: [ContactDraft] = []
        told = try VCardReader.read(source: source) { people.append($0) }
        self.people = people
    }

    /// One of our own fixtures.
    init(fixture name: String) throws { try self.init(Self.bytes(of: name)) }

    static func bytes(of fixture: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appendingPathComponent("Fixtures/vcard/\(fixture)")))
    }

    static let fixtures = ["ponsel-21.vcf", "latin1.vcf", "utf16le.vcf", "utf16be.vcf", "apple-30.vcf", "rusak.vcf"]

    var names: [String] { people.map(\.displayName) }
    var problems: [Diagnostic.Problem] { told.map(\.problem) }
}

/// A file that arrives a few bytes at a time.
final class VCardPieces: ByteSource {
    let name = "kontak.vcf"
    private let bytes: [UInt8]
    private let pieces: Int
    private var position = 0

    init(_ bytes: [UInt8], pieces: Int) {
        self.bytes = bytes
        self.pieces = pieces
    }

    var size: Int? { bytes.count }
    func rewind() { position = 0 }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, pieces, bytes.count - position)
        guard count > 0 else { return 0 }
        bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<position + count])) }
        position += count
        return count
    }
}

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// Files a person sends with a form (RFC 7578), written to a folder of their own as they come: never whole in memory, never
/// under a name that leads elsewhere.
struct Multipart {
    /// Short words beside the files.
    private(set) var words: [String: String] = [:]
    private(set) var files: [URL] = []

    struct Limits: Sendable {
        var bytes = 512 << 20
        var files = 200
        var wordBytes = 4 << 10
        var headBytes = 8 << 10
    }

    /// Why a form with files was not taken.
    enum Trouble: Error { case notMultipart, broken, tooLarge, tooMany }

    private let folder: URL
    private let limits: Limits
    private let delimiter: [UInt8]
    private var pending: [UInt8] = Array("\r\n".utf8)
    private var part = Part.none
    private var total = 0

    private enum Part {
        case none
        case word(String, [UInt8])
        case file(FileHandle)
    }

    /// - Parameter afterWords: asked once, before the first file is written or when there was none; whoever throws stops it.
    static func read(
        _ request: Request, into folder: URL, limits: Limits = Limits(), afterWords: ([String: String]) throws -> Void
    ) async throws -> Multipart {
        guard let boundary = boundary(request.headers[.contentType]) else { throw Trouble.notMultipart }
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limits.bytes { throw Trouble.tooLarge }
        var form = Multipart(folder: folder, limits: limits, delimiter: Array("\r\n--\(boundary)".utf8))
        for try await buffer in request.body {
            form.total += buffer.readableBytes
            guard form.total <= limits.bytes else { throw Trouble.tooLarge }
            form.pending += buffer.readableBytesView
            try form.advance(afterWords)
        }
        guard form.isOver else { throw Trouble.broken }
        if form.files.isEmpty { try afterWords(form.words) }
        return form
    }

    private var isOver = false

    private init(folder: URL, limits: Limits, delimiter: [UInt8]) {
        self.folder = folder
        self.limits = limits
        self.delimiter = delimiter
    }

    private static func boundary(_ type: String?) -> String? {
        guard let type, type.lowercased().hasPrefix("multipart/form-data") else { return nil }
        guard let start = type.range(of: "boundary=", options: .caseInsensitive)?.upperBound else { return nil }
        let raw = type[start...].prefix { $0 != ";" }.trimmingCharacters(in: CharacterSet(charactersIn: "\" "))
        return (1...70).contains(raw.utf8.count) ? raw : nil
    }

    /// Takes what has come as far as it can be understood.
    private mutating func advance(_ afterWords: ([String: String]) throws -> Void) throws {
        while !isOver {
            guard let found = pending.firstRange(of: delimiter) else { return try keepUntilDelimiter() }
            try take(pending[..<found.lowerBound])
            try closePart()
            let rest = pending[found.upperBound...]
            if rest.starts(with: Array("--".utf8)) {
                isOver = true
                return
            }
            guard let end = rest.firstRange(of: Array("\r\n\r\n".utf8)) else {
                // The head of the next part has not come yet: it begins with the delimiter again.
                pending.removeSubrange(..<found.lowerBound)
                guard rest.count <= limits.headBytes else { throw Trouble.broken }
                return
            }
            try openPart(String(decoding: rest[..<end.lowerBound], as: UTF8.self), afterWords)
            pending.removeSubrange(..<end.upperBound)
        }
    }

    /// All but what may be the beginning of the next delimiter.
    private mutating func keepUntilDelimiter() throws {
        let sure = max(0, pending.count - delimiter.count)
        try take(pending[..<sure])
        pending.removeSubrange(..<sure)
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) throws {
        guard !bytes.isEmpty else { return }
        switch part {
        case .none: break
        case .word(let name, var value):
            value += bytes
            guard value.count <= limits.wordBytes else { throw Trouble.tooLarge }
            part = .word(name, value)
        case .file(let handle): try handle.write(contentsOf: Data(bytes))
        }
    }

    private mutating func closePart() throws {
        switch part {
        case .none: break
        case .word(let name, let value): words[name] = String(decoding: value, as: UTF8.self)
        case .file(let handle): try handle.close()
        }
        part = .none
    }

    private mutating func openPart(_ head: String, _ afterWords: ([String: String]) throws -> Void) throws {
        guard let name = Self.value("name", in: head) else { throw Trouble.broken }
        guard let fileName = Self.value("filename", in: head) else {
            part = .word(name, [])
            return
        }
        // A form with a field for files sends an empty one when none was chosen.
        guard !fileName.isEmpty else { return }
        if files.isEmpty { try afterWords(words) }
        guard files.count < limits.files else { throw Trouble.tooMany }
        let place = folder.appendingPathComponent("\(files.count)", isDirectory: true)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let file = place.appendingPathComponent(Self.safeName(fileName))
        guard FileManager.default.createFile(atPath: file.path, contents: nil, attributes: [.posixPermissions: 0o600]) else {
            throw Trouble.broken
        }
        files.append(file)
        part = .file(try FileHandle(forWritingTo: file))
    }

    private static func value(_ name: String, in head: String) -> String? {
        guard let start = head.range(of: "; \(name)=\"")?.upperBound,
            let end = head[start...].firstIndex(of: "\"")
        else { return nil }
        return String(head[start..<end])
    }

    /// The name as it was, for it may say whose chat it is, without anything that leads elsewhere or deceives the eye.
    static func safeName(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let plain = last.unicodeScalars.map { scalar -> Character in
            switch scalar.value {
            case 0..<0x20, 0x7F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069: "_"
            default: Character(scalar)
            }
        }
        var kept = String(String(plain).drop { $0 == "." })
        while kept.utf8.count > 200 { kept.removeFirst() }
        return kept.isEmpty ? "berkas" : kept
    }
}

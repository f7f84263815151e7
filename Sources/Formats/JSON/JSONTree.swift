/// A small JSON file as a whole: what a person or a program wrote by hand, with the line of every value. For large files the
/// scanner is there.
package indirect enum JSONTree: Sendable {
    case text(String, line: Int)
    /// As it was written: `0.5`, `1e3`.
    case number(String, line: Int)
    case flag(Bool, line: Int)
    case null(line: Int)
    case list([JSONTree], line: Int)
    /// Fields in their order; a later one of the same name wins.
    case object([(key: String, value: JSONTree)], line: Int)

    /// It is no JSON from that line on.
    package struct Trouble: Error, Hashable {
        package var line: Int
    }

    /// - Throws: ``Trouble``, or what the source throws.
    package init(_ source: any ByteSource) throws {
        do {
            try source.rewind()
            var scanner = try JSONScanner(source)
            self = try Self.value(try scanner.next(), &scanner)
        } catch let trouble as JSONTrouble {
            throw Trouble(line: trouble.line)
        }
    }

    private static func value(_ token: JSONScanner.Token, _ scanner: inout JSONScanner) throws -> JSONTree {
        let line = scanner.line
        switch token {
        case .string: return .text(String(decoding: scanner.text, as: UTF8.self), line: line)
        case .number: return .number(String(decoding: scanner.text, as: UTF8.self), line: line)
        case .flag(let flag): return .flag(flag, line: line)
        case .null: return .null(line: line)
        case .beginArray:
            var values: [JSONTree] = []
            while true {
                let next = try scanner.next()
                if next == .endArray { return .list(values, line: line) }
                values.append(try value(next, &scanner))
            }
        case .beginObject:
            var fields: [(key: String, value: JSONTree)] = []
            while true {
                let next = try scanner.next()
                guard next == .key else { return .object(fields, line: line) }
                let key = String(decoding: scanner.text, as: UTF8.self)
                fields.append((key, try value(try scanner.next(), &scanner)))
            }
        case .endObject, .endArray, .key, .end: throw JSONTrouble.malformed(line: line)
        }
    }

    package var line: Int {
        switch self {
        case .text(_, let line), .number(_, let line), .flag(_, let line), .null(let line), .list(_, let line),
            .object(_, let line):
            line
        }
    }

    package subscript(key: String) -> JSONTree? {
        guard case .object(let fields, _) = self, let found = fields.last(where: { $0.key == key })?.value else { return nil }
        if case .null = found { return nil }
        return found
    }

    package var keys: [String] {
        guard case .object(let fields, _) = self else { return [] }
        return fields.map(\.key)
    }

    package var isObject: Bool {
        if case .object = self { true } else { false }
    }

    package var text: String? {
        if case .text(let text, _) = self { text } else { nil }
    }

    package var flag: Bool? {
        if case .flag(let flag, _) = self { flag } else { nil }
    }

    package var list: [JSONTree]? {
        if case .list(let values, _) = self { values } else { nil }
    }

    /// Also from `"0.5"` and `"1/2"`.
    package var number: Double? {
        let written: String
        switch self {
        case .number(let text, _), .text(let text, _): written = text
        default: return nil
        }
        let parts = written.split(separator: "/", omittingEmptySubsequences: false).map { Double($0) }
        guard let first = parts.first, let top = first, top.isFinite else { return nil }
        guard parts.count > 1 else { return top }
        guard parts.count == 2, let bottom = parts[1], bottom.isFinite, bottom != 0 else { return nil }
        return top / bottom
    }
}

/// The word that was probably meant, among those that are known.
package func nearestWord(to word: String, among known: some Sequence<String>) -> String? {
    NearWord.of(word, among: known)
}

/// The parts of a workbook: an `.xlsx` is an archive of XML files. Whoever can open the archive hands them over.
package protocol WorkbookParts: AnyObject {
    /// The file's own name.
    var file: String { get }
    /// As the archive writes them: `xl/worksheets/sheet1.xml`.
    var names: [String] { get }
    /// Nil where there is no such part.
    func open(_ part: String) throws -> (any ByteSource)?
}

/// Finds a part whatever the program that wrote it thought of capitals, backslashes and a slash in front.
struct PartFinder {
    private let parts: any WorkbookParts
    private let written: [String: String]

    init(_ parts: any WorkbookParts) {
        self.parts = parts
        written = Dictionary(parts.names.map { (Self.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    }

    var file: String { parts.file }

    func open(_ part: String) throws -> (any ByteSource)? {
        guard let name = written[Self.plain(part)] else { return nil }
        return try parts.open(name)
    }

    func has(_ part: String) -> Bool { written[Self.plain(part)] != nil }

    func first(endingWith ending: String) -> String? { written.keys.filter { $0.hasSuffix(ending) }.min() }

    private static func plain(_ name: String) -> String {
        let bytes = name.utf8.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        let path = String(decoding: bytes, as: UTF8.self).lowercased()
        return path.hasPrefix("/") ? String(path.dropFirst()) : path
    }

    /// `../media/x` beside `xl/worksheets/sheet1.xml`; a target that begins with `/` is meant from the top.
    static func resolve(_ target: String, beside part: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var folders = part.split(separator: "/").dropLast()
        for step in target.split(separator: "/") {
            switch step {
            case ".": continue
            case "..": if !folders.isEmpty { folders.removeLast() }
            default: folders.append(step)
            }
        }
        return folders.joined(separator: "/")
    }
}

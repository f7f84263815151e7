import Formats
import Foundation

/// One thing that was dropped in: a file, a member of an archive, a sheet of a workbook. It can be opened again and again, on any thread.
package struct Parcel: Hashable, Sendable {
    package var path: String
    /// Inside the archive at `path`.
    package var member: String?
    /// Of the workbook at `path`.
    package var sheet: WorkbookSheet?
    /// Shown to people.
    package var name: String { (path as NSString).lastPathComponent + ((member ?? sheet?.name).map { "/" + $0 } ?? "") }

    package func open() throws -> any ByteSource {
        if let sheet { return try Workbook(ZipArchive(path: path)).source(of: sheet) }
        guard let member else { return try FileSource(path: path) }
        let archive = try ZipArchive(path: path)
        guard let found = archive.members.first(where: { $0.name == member }) else { throw FileTrouble.damagedArchive(path) }
        return try archive.source(of: found)
    }

    /// When it was made, as its folder or archive says.
    package func madeAt() -> Date? {
        if let member, let archive = try? ZipArchive(path: path) {
            return archive.members.first { $0.name == member }?.modifiedAt
        }
        return (try? FileSource(path: path))?.modifiedAt
    }

    package func head(_ count: Int = 4096) throws -> [UInt8] {
        let source = try open()
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let more = try bytes.withUnsafeMutableBytes { try source.read(into: .init(rebasing: $0[filled...])) }
            if more == 0 { break }
            filled += more
        }
        return Array(bytes[..<filled])
    }

    /// Every file below these paths, in a stable order. Hidden files and a folder's own documentation are not meant.
    package static func all(below paths: [String]) -> [Parcel] {
        var found: [Parcel] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
                found.append(Parcel(path: path))
                continue
            }
            let names = (FileManager.default.subpaths(atPath: path) ?? []).sorted()
            for name in names where isMeant(name.split(separator: "/")) {
                let full = path + "/" + name
                var isInnerFolder: ObjCBool = false
                _ = FileManager.default.fileExists(atPath: full, isDirectory: &isInnerFolder)
                if !isInnerFolder.boolValue && !name.lowercased().hasSuffix(".md") { found.append(Parcel(path: full)) }
            }
        }
        return found
    }

    /// Hidden files are not meant, nor what programs lay beside the files people know (`~$buku.xlsx` while the book is open
    /// in Excel); but a maildir keeps its other boxes in hidden folders (`.Sent/cur/…`), and mails that are still being
    /// written in `tmp`.
    private static func isMeant(_ parts: [Substring]) -> Bool {
        let inMaildir = parts.count >= 2 && ["cur", "new"].contains(parts[parts.count - 2])
        for (index, part) in parts.enumerated() {
            if part == "__MACOSX" || part.hasPrefix("~$") { return false }
            if part.hasPrefix("."), !(inMaildir && index < parts.count - 2) { return false }
        }
        return true
    }
}

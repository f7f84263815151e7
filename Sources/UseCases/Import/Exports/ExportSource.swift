import Formats
import Foundation

/// An export of ours among what was dropped in: a folder, or a zip of one.
struct ExportSource: Sendable {
    private enum Place: Sendable {
        case folder(String)
        /// The names of its files begin with that.
        case zip(String, prefix: String)
    }

    /// Shown to people.
    let name: String
    private let place: Place
    /// Without it, nothing of it can be believed.
    let hasManifest: Bool

    /// - Throws: ``ExportTrouble/notWhole(missing:)`` for a file that is not there.
    func open(_ path: String) throws -> any ByteSource {
        switch place {
        case .folder(let folder):
            let full = folder + "/" + path
            guard FileManager.default.fileExists(atPath: full) else { throw ExportTrouble.notWhole(missing: path) }
            return try FileSource(path: full)
        case .zip(let archivePath, let prefix):
            let archive = try ZipArchive(path: archivePath)
            guard let member = archive.members.first(where: { $0.name == prefix + path }) else {
                throw ExportTrouble.notWhole(missing: path)
            }
            return try archive.source(of: member)
        }
    }

    func manifest() throws -> ExportManifest {
        guard hasManifest else { throw ExportTrouble.notWhole(missing: ExportManifest.fileName) }
        guard let data = try ExportManifest.bytes(of: open(ExportManifest.fileName)) else {
            throw ExportTrouble.damaged(file: ExportManifest.fileName)
        }
        return try ExportManifest.read(data)
    }

    // MARK: finding

    /// The exports among these parcels, and the parcels that belong to none.
    static func find(among parcels: [Parcel], below paths: [String]) -> (exports: [ExportSource], others: [Parcel]) {
        var exports: [ExportSource] = []
        var folders: [String] = []
        for folder in foldersToLookAt(parcels, paths) where !folders.contains(where: { folder.hasPrefix($0 + "/") }) {
            guard let found = inFolder(folder) else { continue }
            folders.append(folder)
            exports.append(found)
        }
        var others: [Parcel] = []
        for parcel in parcels where !folders.contains(where: { parcel.path.hasPrefix($0 + "/") }) {
            if let found = inZip(parcel) { exports.append(found) } else { others.append(parcel) }
        }
        return (exports, others)
    }

    private static func foldersToLookAt(_ parcels: [Parcel], _ paths: [String]) -> [String] {
        let marks = ["/" + ExportManifest.fileName, "/" + ExportManifest.firstPath]
        var folders = paths.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        for parcel in parcels {
            for mark in marks where parcel.path.hasSuffix(mark) { folders.append(String(parcel.path.dropLast(mark.count))) }
        }
        return Array(Set(folders)).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }

    private static func inFolder(_ folder: String) -> ExportSource? {
        let name = (folder as NSString).lastPathComponent
        let list = folder + "/" + ExportManifest.fileName
        let files = FileManager.default
        let hasRows = files.fileExists(atPath: folder + "/" + ExportManifest.firstPath)
        guard hasRows || isOurs(list) else { return nil }
        return ExportSource(name: name, place: .folder(folder), hasManifest: files.fileExists(atPath: list))
    }

    private static func isOurs(_ list: String) -> Bool {
        guard let source = try? FileSource(path: list), let data = try? ExportManifest.bytes(of: source) else { return false }
        return ExportManifest.isOurs(data)
    }

    private static func inZip(_ parcel: Parcel) -> ExportSource? {
        guard parcel.member == nil, let head = try? parcel.head(4), FileKind(head: head) == .zip,
            let archive = try? ZipArchive(path: parcel.path)
        else { return nil }
        let members = archive.members
        guard let mark = members.first(where: { isMark($0.name) })?.name else { return nil }
        let prefix = String(mark.dropLast(ExportManifest.firstPath.count))
        let hasManifest = members.contains { $0.name == prefix + ExportManifest.fileName }
        return ExportSource(name: parcel.name, place: .zip(parcel.path, prefix: prefix), hasManifest: hasManifest)
    }

    /// At the top, or in the one folder that was zipped.
    private static func isMark(_ name: String) -> Bool {
        guard name.hasSuffix(ExportManifest.firstPath) else { return false }
        let prefix = name.dropLast(ExportManifest.firstPath.count)
        return prefix.isEmpty || prefix.hasSuffix("/") && prefix.filter { $0 == "/" }.count == 1
    }
}

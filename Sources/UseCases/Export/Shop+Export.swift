import Formats
import Foundation
import Journal
import Phrases
import Storage
import Vocabulary

package struct ExportMade: Sendable {
    package var path: String
    package var manifest: ExportManifest
    package var entries: Int { manifest.rows(ExportedTable.entries) }
    package var customers: Int { manifest.rows(ExportedTable.customers) }
    /// Delicate facts that stand in `data` alone.
    package var delicateLeftOut: Int
}

/// Where an export goes.
package struct ExportRequest: Sendable {
    /// A folder that is not there yet or is empty, a folder to put it into, or a `.zip`.
    package var path: String
    package var form: CSVForm
    /// Delicate facts stand in the tables too.
    package var includesDelicate: Bool

    package init(path: String, form: CSVForm = .comma, includesDelicate: Bool = false) {
        self.path = path
        self.form = form
        self.includesDelicate = includesDelicate
    }
}

/// Somebody's own files are never written over.
package struct AlreadyThere: Error, Hashable, Sendable {
    package var path: String
    package init(path: String) { self.path = path }
}

extension Shop {
    /// Everything, to take along: as files for people and other programs, and whole for coming back. One moment of it, while
    /// others go on writing.
    /// - Throws: ``AlreadyThere``, or a ``StorageError`` of the disk; then there is no export.
    package func export(_ request: ExportRequest) async throws -> ExportMade {
        let path = try place(request.path)
        let draft = ExportDraft(for: path)
        do {
            let (manifest, leftOut) = try await write(draft, request)
            try Self.isZip(path) ? ExportZip.make(of: draft) : draft.become()
            return ExportMade(path: path, manifest: manifest, delicateLeftOut: leftOut)
        } catch {
            try? draft.remove()
            throw error
        }
    }

    private func write(_ draft: ExportDraft, _ request: ExportRequest) async throws -> (ExportManifest, leftOut: Int) {
        let moment = now
        let zone = self.zone
        let name = self.name
        let currency = self.currency
        return try await journal.read(as: .owner) { book in
            // Perhaps for the second time, after a lost connection.
            try draft.begin()
            let manifest = ExportManifest(
                schema: try book.schemaNumber(), madeAt: moment.iso(in: zone), business: name, zone: zone.name)
            var writer = ExportWriter(book, into: draft, manifest)
            try writer.writeTables()
            let us = (name: name, address: try Self.ourAddress(book) ?? "us@\(MboxWriter.nowhere)")
            let readme = Phrasebook.exportReadme(
                business: name, madeAt: moment, zone: zone, entries: writer.manifest.rows("entry"))
            let delicate = request.includesDelicate ? nil : DelicateFacts(try Surroundings.traits(book, asOf: moment).taxonomy)
            try writer.writeForPeople(
                ExportWords(readme: readme, us: us), form: request.form, zone: zone, currency: currency,
                without: delicate)
            try writer.writeManifest()
            return (writer.manifest, writer.delicateLeftOut)
        }
    }

    /// The first of our mail addresses, as said with `--we`.
    private static func ourAddress(_ book: Book) throws -> String? {
        try book.settings(under: "we/").keys.filter { $0.contains("@") && !$0.hasPrefix("@") }.min()
    }

    private static func isZip(_ path: String) -> Bool { path.lowercased().hasSuffix(".zip") }

    /// An empty folder becomes the export; into a full one it is put under a name of its own.
    private func place(_ path: String) throws -> String {
        var isFolder: ObjCBool = false
        let files = FileManager.default
        guard files.fileExists(atPath: path, isDirectory: &isFolder) else { return path }
        guard isFolder.boolValue else { throw AlreadyThere(path: path) }
        if let inside = try? files.contentsOfDirectory(atPath: path), inside.isEmpty { return path }
        let name = "akrab-export-" + zone.stamp(now)
        let candidates = [""] + (2...99).map { "-\($0)" }
        for end in candidates where !files.fileExists(atPath: "\(path)/\(name)\(end)") { return "\(path)/\(name)\(end)" }
        throw AlreadyThere(path: "\(path)/\(name)")
    }
}

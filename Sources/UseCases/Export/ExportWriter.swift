import Formats
import Foundation
import Journal
import Storage
import Vocabulary

/// Writes everything a book holds into a draft, row after row, in memory that does not grow with the shop.
struct ExportWriter {
    let book: Book
    let draft: ExportDraft
    private(set) var manifest: ExportManifest
    /// Facts that stand in no table.
    private(set) var delicateLeftOut = 0

    /// A file is closed and another begun, so that none becomes too large for a zip's reader or an editor.
    private static let mostRows = 200_000
    private static let mostBytes: Int64 = 512 << 20

    init(_ book: Book, into draft: ExportDraft, _ manifest: ExportManifest) {
        self.book = book
        self.draft = draft
        self.manifest = manifest
    }

    mutating func writeTables() throws {
        for table in ExportedTable.all { manifest.tables.append(try write(table)) }
    }

    /// At least one file of each table, be it empty.
    private func write(_ table: ExportedTable) throws -> ExportManifest.Table {
        let columns = try book.columns(of: table)
        var written = ExportManifest.Table(name: table.name, rows: 0, columns: columns, files: [])
        var line = RowLine(table, columns)
        var file = try ExportFile(ExportManifest.path(of: table.name, part: 1), in: draft.folder)
        var rows = 0
        try book.everyRow(of: table, columns) { row in
            if rows == Self.mostRows || file.bytes >= Self.mostBytes {
                written.files.append(try file.finish(rows: rows))
                written.rows += rows
                rows = 0
                file = try ExportFile(
                    ExportManifest.path(of: table.name, part: written.files.count + 1), in: draft.folder)
            }
            try file.write(line.bytes(row))
            rows += 1
        }
        written.files.append(try file.finish(rows: rows))
        written.rows += rows
        return written
    }

    /// The same once more, as people and other programs like it.
    /// - Parameter delicate: what stays out of the tables; nil where all of it is wanted.
    mutating func writeForPeople(
        _ words: ExportWords, form: CSVForm, zone: Zone, currency: Currency, without delicate: DelicateFacts?
    ) throws {
        func staysOut(_ key: String, _ value: String) -> Bool { delicate?.contains(key, value) ?? false }
        let readme = try ExportFile("README.txt", in: draft.folder)
        try readme.write(words.readme)
        manifest.files.append(try readme.finish())

        let people = try PeopleFiles(draft, form: form, zone: zone)
        try book.everyTakenPiece { piece in
            if case .fact(let key, let value) = piece, staysOut(key, value) { return }
            try people.take(piece)
        }
        manifest.files += try people.finish()

        let happenings = try HappeningFiles(draft, form: form, zone: zone, currency: currency, us: words.us)
        try book.everyTakenEntry { taken in
            if case .learnt(let fact) = taken.entry.event, staysOut(fact.key, fact.value) { return }
            try happenings.take(taken)
        }
        manifest.files += try happenings.finish()

        let orders = try OrdersFile(draft, form: form, zone: zone)
        try book.everyTakenOrder { try orders.take($0) }
        manifest.files.append(try orders.finish())

        for list in TakenList.all {
            let file = try ListFile(list, draft, form: form, zone: zone)
            try book.everyRow(of: list) { row in
                if list.name == TakenList.facts, staysOut(row.text(2), row.text(3)) {
                    delicateLeftOut += 1
                    return
                }
                try file.take(row)
            }
            manifest.files.append(try file.finish())
        }
    }

    /// Last of all.
    func writeManifest() throws {
        let file = try ExportFile(ExportManifest.fileName, in: draft.folder)
        try file.write(manifest.json)
        _ = try file.finish()
    }
}

/// What an export says that stands in no row.
struct ExportWords: Sendable {
    var readme: String
    /// Who writes our mails.
    var us: (name: String, address: String)
}

import Crypto
import Formats
import Foundation
import Journal
import Storage
import Vocabulary

/// Brings everything of an export back into a shop that is empty: every row as it was, or none.
struct ExportReturn: Sendable {
    let desk: ImportDesk
    let source: ExportSource

    private var shop: Shop { desk.shop }

    func run() async throws -> ImportOutcome.FileReport {
        let manifest = try source.manifest()
        try check(manifest)
        let isDryRun = desk.request.isDryRun
        do {
            try await shop.journal.write(as: .owner) { pen in
                guard try pen.isShopEmpty() else { throw ExportTrouble.shopNotEmpty }
                if !isDryRun { try takeIn(manifest, pen) }
            }
        } catch let error as StorageError where [.ruleBroken, .alreadyThere].contains(error.kind) {
            // Two rows of one number, or one that points to nobody.
            shop.log.error("an export breaks the rules of the tables", metadata: ["error": "\(error)"])
            throw ExportTrouble.damaged(file: ExportManifest.fileName)
        }
        if !isDryRun {
            try await shop.journal.database.keepNumbersInUse()
            try await shop.learnSettingsAnew()
        }
        var report = ImportOutcome.FileReport(name: source.name)
        report.format = .export
        report.added = manifest.rows(ExportedTable.entries)
        return report
    }

    // MARK: before anything is written

    /// Every byte is as it was written.
    private func check(_ manifest: ExportManifest) throws {
        for table in ExportedTable.all {
            for (file, path) in try files(of: table, manifest) { try check(file, at: path) }
        }
    }

    private func files(
        of table: ExportedTable, _ manifest: ExportManifest
    ) throws(ExportTrouble) -> [(file: ExportManifest.File, path: String)] {
        guard let listed = manifest.tables.first(where: { $0.name == table.name }) else {
            throw .damaged(file: ExportManifest.fileName)
        }
        let files = listed.files.enumerated().map {
            (file: $0.element, path: ExportManifest.path(of: table.name, part: $0.offset + 1))
        }
        guard files.allSatisfy({ $0.file.path == $0.path }), listed.files.reduce(0, { $0 + ($1.rows ?? 0) }) == listed.rows
        else { throw .damaged(file: ExportManifest.fileName) }
        return files
    }

    private func check(_ file: ExportManifest.File, at path: String) throws {
        let bytes = try open(path)
        var digest = SHA256()
        var size: Int64 = 0
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = try buffer.withUnsafeMutableBytes { buffer in
                let count = try bytes.read(into: buffer)
                digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                return count
            }
            if count == 0 { break }
            size += Int64(count)
        }
        guard size == file.bytes, Hex.text(Array(digest.finalize())) == file.sha256 else {
            throw ExportTrouble.damaged(file: path)
        }
    }

    private func open(_ path: String) throws -> any ByteSource {
        let bytes = try source.open(path)
        let total = bytes.size
        let name = "\(source.name)/\(path)"
        return CountingSource(bytes) { [dialogue = desk.dialogue] done in dialogue.progress(name, done: done, of: total) }
    }

    // MARK: row after row

    private func takeIn(_ manifest: ExportManifest, _ pen: Pen) throws {
        try pen.makeWay()
        var last: Int64 = 0
        for table in ExportedTable.all {
            guard let listed = manifest.tables.first(where: { $0.name == table.name }) else { continue }
            // A later schema may have columns that this export does not know, never the other way round.
            let known = Set(try pen.book.columns(of: table))
            guard known.isSuperset(of: listed.columns) else { throw ExportTrouble.damaged(file: ExportManifest.fileName) }
            var rows = TableReturn(table, listed.columns)
            for (file, path) in try files(of: table, manifest) {
                do {
                    let count = try rows.takeIn(source.open(path), pen)
                    guard count == file.rows else { throw ExportTrouble.damaged(file: path) }
                } catch is JSONLineTrouble {
                    throw ExportTrouble.damaged(file: path)
                }
            }
            for (file, path) in try files(of: table, manifest) where !table.pointingWithin.isEmpty && file.rows != 0 {
                try rows.point(source.open(path), pen)
            }
            last = max(last, rows.largestID)
        }
        try pen.settle(after: last)
    }
}

/// The rows of one table on their way back.
struct TableReturn {
    private let table: ExportedTable
    private let columns: [ExportedColumn]
    /// Where the numbers stand by which rows are named.
    private let idPlace: Int?
    private(set) var largestID: Int64 = 0

    init(_ table: ExportedTable, _ columns: [ExportedColumn]) {
        self.table = table
        self.columns = columns
        idPlace = columns.firstIndex { $0.name == "id" }
    }

    /// - Returns: how many rows there were.
    mutating func takeIn(_ source: any ByteSource, _ pen: Pen) throws -> Int {
        let later = columns.map { table.pointingWithin.contains($0.name) }
        let lines = LineBatches(source)
        var values = RowValues(columns)
        var rows = 0
        while case let count = try lines.next(), count > 0 {
            try pen.takeIn(table, columns, count: count) { index, row in
                try lines.withLine(index) { line in
                    try values.read(line)
                    for place in columns.indices {
                        if later[place] { row.null() } else { try values.put(place, into: row) }
                    }
                    if let idPlace { largestID = max(largestID, try values.number(idPlace) ?? 0) }
                }
            }
            rows += count
        }
        return rows
    }

    /// Now that all are there.
    func point(_ source: any ByteSource, _ pen: Pen) throws {
        guard let idPlace else { return }
        let places = columns.indices.filter { table.pointingWithin.contains(columns[$0].name) }
        let lines = LineBatches(source)
        var values = RowValues(columns)
        while case let count = try lines.next(), count > 0 {
            for index in 0..<count {
                try lines.withLine(index) { line in
                    try values.read(line)
                    guard let id = try values.number(idPlace) else { throw JSONLineTrouble.malformed }
                    for place in places {
                        guard let other = try values.number(place) else { continue }
                        try pen.point(columns[place].name, of: id, to: other, in: table)
                    }
                }
            }
        }
    }
}

/// The values of one line, by the places of their columns.
private struct RowValues {
    private let columns: [ExportedColumn]
    private let names: [[UInt8]]
    private var values: [JSONLineValue?]

    init(_ columns: [ExportedColumn]) {
        self.columns = columns
        names = columns.map { Array($0.name.utf8) }
        values = [JSONLineValue?](repeating: nil, count: columns.count)
    }

    /// Good until the line is gone. A field that is no column (what people read) is passed over.
    mutating func read(_ line: UnsafeBufferPointer<UInt8>) throws {
        for place in values.indices { values[place] = nil }
        var next = 0
        try JSONLineFields.read(line) { name, value in
            // They stand in the order of the columns, with some left out.
            var place = next
            while place < names.count, !name.elementsEqual(names[place]) { place += 1 }
            guard place < names.count else { return }
            values[place] = value.isNull ? nil : value
            next = place + 1
        }
    }

    func number(_ place: Int) throws -> Int64? { try values[place]?.number() }

    func put(_ place: Int, into row: any BulkRow) throws {
        guard let value = values[place] else { return row.null() }
        switch columns[place].kind {
        case .integer: row.number(try value.number())
        case .real: row.real(try value.real())
        case .bytes: row.blob(try value.data())
        case .text: row.text(try value.text())
        }
    }
}

import Formats
import Journal
import Vocabulary

/// One happening as somebody says it at the counter: a kind, words, and what else a line of the notebook may hold.
package struct SpokenHappening: Sendable {
    /// *usul*, *keputusan*, `referral` …: any word the notebook knows.
    package var kind: String
    package var customer: Customer?
    package var words: String
    /// Cells by the names of the notebook's columns.
    package var cells: [(column: String, value: String)] = []
    /// Nil: now.
    package var at: Instant?

    package init(kind: String, about customer: Customer? = nil, words: String) {
        self.kind = kind
        self.customer = customer
        self.words = words
    }
}

/// Why something said was not written down.
package enum NotRecorded: Error, Sendable {
    case refused(Diagnostic)
    case unknownColumn(String, columns: [String])
}

extension Shop {
    /// Writes down one happening of any kind; it is read as a line of the notebook is, so that both always mean the same.
    ///
    /// - Throws: ``NotRecorded`` when it cannot be understood; nothing is written then.
    package func record(_ said: SpokenHappening) async throws {
        let moment = said.at ?? now
        let draft = try read(said, at: moment)
        let when = When(moment, precision: .second, offsetMinutes: Int16(zone.offset(at: moment) / 60))
        var bytes = IdentityBytes("typed")
        bytes.add(moment.microseconds)
        bytes.add(said.customer.map { "\($0.id)" } ?? "")
        bytes.add(try draft.happening.identity())
        let item = NotebookWriter.Item(draft: draft, at: when, phones: [], key: identity.key(of: bytes.bytes, at: moment))
        let writer = NotebookWriter(zone: zone)
        let customer = said.customer?.id
        let isWritten = try await journal.write(as: .owner) { pen in
            try writer.write(item, about: customer, with: pen)
        }
        guard isWritten else {
            throw NotRecorded.refused(
                Diagnostic(.refused, .nothingOpen, at: draft.place, excerpt: String(draft.happening.words.prefix(120))))
        }
    }

    /// As a table of one line.
    private func read(_ said: SpokenHappening, at moment: Instant) throws -> HappeningDraft {
        let (year, month, day) = zone.day(of: moment).civil
        var columns = ["jenis", "tanggal", "pelanggan", "isi"]
        var values = [said.kind, "\(year)-\(month)-\(day)", said.customer?.name ?? "", said.words]
        for (column, value) in said.cells {
            columns.append(column)
            values.append(value)
        }
        let source = MemorySource(name: said.kind, text: [columns, values].map(Self.line).joined(separator: "\n"))
        let table = try NotebookTable.survey(source, currency: currency)
        for (place, column) in columns.enumerated()
        where !NotebookField.allCases.contains(where: { table.columns[$0] == place }) {
            throw NotRecorded.unknownColumn(column, columns: NotebookColumns.synonyms.compactMap(\.names.first))
        }
        var draft: HappeningDraft?
        var refused: Diagnostic?
        try table.read(source, report: { refused = refused ?? $0 }, each: { draft = $0 })
        if let refused { throw NotRecorded.refused(refused) }
        guard let draft else {
            throw NotRecorded.refused(Diagnostic(.refused, .missing(field: "isi"), at: Place(file: said.kind, line: 2)))
        }
        return draft
    }

    private static func line(_ cells: [String]) -> String {
        var line = CSVLine(.semicolon)
        line.begin()
        for cell in cells { line.text(cell) }
        return String(decoding: line.bytes, as: UTF8.self)
    }
}

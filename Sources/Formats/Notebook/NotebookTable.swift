import Vocabulary

/// A shop's own notebook as a table, read line by line. A line that cannot be understood is refused and told, never lost.
package struct NotebookTable: Sendable {
    package let table: TableSurvey
    package let columns: ColumnMap<NotebookField>
    package let dateForm: DateForm
    package let dueForm: DateForm
    package let amountForm: AmountForm
    package let currency: Currency
    /// Nil where the days of a sheet are known, not decided.
    package let shownDateForm: DateForm?
    package let decisions: [Diagnostic]

    package static func survey(_ source: any ByteSource, currency: Currency = .rupiah) throws -> NotebookTable {
        try NotebookTable(TableReader.survey(source), currency: currency)
    }

    package init(_ table: TableSurvey, currency: Currency = .rupiah) throws {
        let columns = NotebookColumns.find(in: table)
        let line = table.headerLine ?? 1
        for (field, name) in [(NotebookField.kind, "jenis"), (.date, "tanggal")] where !columns.has(field) {
            throw TableRefusal(.missing(field: name), file: table.file, line: line)
        }
        guard columns.has(.customer) || columns.has(.phone) || columns.has(.email) else {
            throw TableRefusal(.missing(field: "pelanggan"), file: table.file, line: line)
        }
        func samples(_ field: NotebookField) -> [String] {
            table.samples.indices.contains(columns[field]) ? table.samples[columns[field]] : []
        }
        self.table = table
        self.columns = columns
        self.currency = currency
        let dates = DateForm.decide(samples(.date) + samples(.due), isSheet: table.isSheet)
        let dues = DateForm.decide(samples(.due), isSheet: table.isSheet)
        dateForm = table.wishes.dates ?? dates.form
        dueForm = table.wishes.dates ?? (dues.isAssumed ? dates.form : dues.form)
        var evidence = DateForm.Evidence(isSheet: table.isSheet)
        for sample in samples(.date) + samples(.due) { evidence.add(sample) }
        shownDateForm = table.isSheet && evidence.isSilent ? nil : dateForm
        let amounts = AmountForm.decide(samples(.value) + samples(.low) + samples(.high), isSheet: table.isSheet)
        amountForm = table.wishes.amounts ?? amounts.form
        var decisions = table.diagnostics
        let place = Place(file: table.file, line: line)
        if dates.isAssumed, table.wishes.dates == nil {
            decisions.append(Diagnostic(.warning, .dayOrderAssumed, at: place, excerpt: samples(.date).first ?? ""))
        }
        if amounts.isAssumed, table.wishes.amounts == nil {
            decisions.append(Diagnostic(.note, .amountFormAssumed, at: place, excerpt: samples(.value).first ?? ""))
        }
        self.decisions = decisions
    }

    package func read(
        _ source: any ByteSource, report: (Diagnostic) -> Void, pieceSize: Int = TableReader.pieceSize,
        each: (HappeningDraft) throws -> Void
    ) throws {
        try TableReader(source, table, pieceSize: pieceSize).read(report: report) { row in
            switch NotebookRow(self).draft(row) {
            case .success(let draft): try each(draft)
            case .failure(let refusal): report(refusal.diagnostic)
            }
        }
    }
}

import Vocabulary

/// An address book as a table, read contact by contact.
package struct ContactsTable: Sendable {
    package let table: TableSurvey
    package let columns: ContactColumns
    private let children: ContactChildren?
    package let birthdayForm: DateForm
    package let amountForm: AmountForm
    /// What was decided, for the owner to see before anything is taken.
    package let decisions: [Diagnostic]

    package static func survey(_ source: any ByteSource) throws -> ContactsTable {
        try ContactsTable(TableReader.survey(source))
    }

    package init(_ table: TableSurvey) throws {
        let children = ContactChildren(table)
        let header = children?.ownHeader ?? table.header
        let columns =
            table.header.isEmpty
            ? ContactColumns(samples: table.samples) : ContactColumns(header: header, samples: table.samples)
        guard columns.isUsable else { throw TableRefusal(.notRecognised, file: table.file, line: table.headerLine ?? 1) }
        var decisions = table.diagnostics
        func samples(_ field: ContactField) -> [String] {
            let column = columns.single[field]
            return table.samples.indices.contains(column) ? table.samples[column] : []
        }
        let place = Place(file: table.file, line: table.headerLine ?? 1)
        self.table = table
        self.columns = columns
        self.children = children
        let birthdays = DateForm.decide(samples(.birthday), isSheet: table.isSheet)
        birthdayForm = table.wishes.dates ?? birthdays.form
        if birthdays.isAssumed, table.wishes.dates == nil {
            decisions.append(Diagnostic(.warning, .dayOrderAssumed, at: place, excerpt: samples(.birthday).first ?? ""))
        }
        let amounts = AmountForm.decide(samples(.openBalance), isSheet: table.isSheet)
        amountForm = table.wishes.amounts ?? amounts.form
        if amounts.isAssumed, table.wishes.amounts == nil {
            decisions.append(Diagnostic(.warning, .amountFormAssumed, at: place, excerpt: samples(.openBalance).first ?? ""))
        }
        self.decisions = decisions
    }

    package func read(
        _ source: any ByteSource, report: (Diagnostic) -> Void, pieceSize: Int = TableReader.pieceSize,
        each: (ContactDraft) throws -> Void
    ) throws {
        var parent = ""
        try TableReader(source, table, pieceSize: pieceSize).read(report: report) { row in
            if row.isTotalLine {
                report(Diagnostic(.note, .totalLine, at: place(row), excerpt: row.text(0)))
                return
            }
            if let children, children.isContinued(in: row) {
                return try takeChild(row, children, of: parent, report, each)
            }
            let draft = ContactRow(self, columns).draft(row, at: place(row), report)
            guard let draft else {
                report(Diagnostic(.refused, .missing(field: "name"), at: place(row), excerpt: excerpt(row)))
                return
            }
            guard canBeFoundAgain(row, draft) else {
                report(Diagnostic(.refused, .missing(field: "email, phone"), at: place(row), excerpt: draft.displayName))
                return
            }
            try each(draft)
            if let children {
                parent = draft.displayName
                try takeChild(row, children, of: parent, report, each)
            }
        }
    }

    private func takeChild(
        _ row: borrowing TableRow, _ children: ContactChildren, of parent: String, _ report: (Diagnostic) -> Void,
        _ each: (ContactDraft) throws -> Void
    ) throws {
        guard var child = ContactRow(self, children.columns).draft(row, at: place(row), report) else { return }
        child.parent = parent
        if child.organisation.isEmpty { child.organisation = parent }
        try each(child)
    }

    private func place(_ row: borrowing TableRow) -> Place { Place(file: table.file, line: row.line) }

    private func excerpt(_ row: borrowing TableRow) -> String {
        for index in 0..<row.count where !row.isBlank(index) { return row.field(index).excerpt }
        return ""
    }

    /// In a shop system's export, where every customer has an id, a row with no id, no address and no number is a visitor
    /// who left nothing to find them by. In a plain list a name alone is somebody.
    private func canBeFoundAgain(_ row: borrowing TableRow, _ draft: ContactDraft) -> Bool {
        guard columns.single.has(.externalID), !columns.emails.isEmpty, !columns.phones.isEmpty else { return true }
        return draft.externalID != nil || !draft.emails.isEmpty || !draft.phones.isEmpty
    }
}

import Vocabulary

/// An order list as a table, read order by order. Rows that follow one another with the same number are one order; memory
/// holds one order at a time.
package struct OrdersTable: Sendable {
    package let table: TableSurvey
    package let columns: ColumnMap<OrderField>
    package let currency: Currency
    package let placedForm: DateForm
    package let deliverForm: DateForm
    package let amountForm: AmountForm
    package let quantityForm: AmountForm
    /// The forms that somebody should see: those of a sheet's numbers and days are known, not decided.
    package let shownForms: (dates: DateForm?, amounts: AmountForm?)
    /// What was decided, for the owner to see before anything is taken.
    package let decisions: [Diagnostic]

    /// `currency` is what amounts without a sign are in.
    package static func survey(_ source: any ByteSource, currency: Currency = .rupiah) throws -> OrdersTable {
        try OrdersTable(TableReader.survey(source), source, currency: currency)
    }

    package init(_ table: TableSurvey, _ source: any ByteSource, currency: Currency = .rupiah) throws {
        let columns = OrderColumns.find(in: table)
        let line = table.headerLine ?? 1
        guard columns.has(.placedDate) || columns.has(.paidDate) else {
            throw TableRefusal(.missing(field: "date"), file: table.file, line: line)
        }
        let says = OrderField.whatMakesAnOrder.contains { columns.has($0) }
        guard says else { throw TableRefusal(.notRecognised, file: table.file, line: line) }
        self.table = table
        self.columns = columns
        var evidence = OrderEvidence(table, columns)
        try evidence.lookFurther(in: source)
        placedForm = table.wishes.dates ?? evidence.placed.decision.form
        deliverForm = table.wishes.dates ?? (evidence.deliver.isOpen ? placedForm : evidence.deliver.decision.form)
        amountForm = table.wishes.amounts ?? evidence.amounts.decision.form
        quantityForm = evidence.quantityForm
        shownForms = (
            table.isSheet && evidence.placed.isSilent ? nil : placedForm,
            table.isSheet && evidence.amounts.isSilent ? nil : amountForm
        )
        self.currency = OrderEvidence.currency(table, columns) ?? currency
        decisions = table.diagnostics + evidence.assumptions(at: Place(file: table.file, line: line))
    }

    package func read(
        _ source: any ByteSource, report: (Diagnostic) -> Void, pieceSize: Int = TableReader.pieceSize,
        each: (OrderDraft) throws -> Void
    ) throws {
        var assembly = OrderAssembly(self)
        try TableReader(source, table, pieceSize: pieceSize).read(report: report) { row in
            if row.isTotalLine {
                report(Diagnostic(.note, .totalLine, at: Place(file: table.file, line: row.line), excerpt: row.text(0)))
            } else {
                try assembly.take(row, report, each)
            }
        }
        try assembly.finish(each)
    }
}

extension OrderField {
    /// Besides a date, one of these has to be there: else it is some other list with dates.
    static let whatMakesAnOrder: [OrderField] = [.total, .product, .lineAmount, .unitPrice, .number, .subtotal]
    static let amounts: [OrderField] = [
        .unitPrice, .lineAmount, .subtotal, .total, .shipping, .tax, .paid, .remaining, .refunded,
    ]
}

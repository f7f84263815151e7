import Vocabulary

/// What the columns say of their own form. The first rows usually settle it; a list of the first twelve days of a month
/// does not, and then the whole file is asked before anything is assumed.
struct OrderEvidence {
    private(set) var placed: DateForm.Evidence
    private(set) var deliver: DateForm.Evidence
    private(set) var amounts: AmountForm.Evidence
    private var quantities: [String] = []
    private let table: TableSurvey
    private let placedColumns: [Int]
    private let deliverColumn: Int
    private let amountColumns: [Int]

    init(_ table: TableSurvey, _ columns: ColumnMap<OrderField>) {
        self.table = table
        placed = DateForm.Evidence(isSheet: table.isSheet)
        deliver = DateForm.Evidence(isSheet: table.isSheet)
        amounts = AmountForm.Evidence(isSheet: table.isSheet)
        placedColumns = [columns[.placedDate], columns[.paidDate]].filter { $0 >= 0 }
        deliverColumn = columns[.deliverDate]
        amountColumns = OrderField.amounts.map { columns[$0] }.filter { $0 >= 0 }
        for column in placedColumns { for sample in samples(column) { placed.add(sample) } }
        for sample in samples(deliverColumn) { deliver.add(sample) }
        for column in amountColumns { for sample in samples(column) { amounts.add(sample) } }
        quantities = samples(columns[.quantity])
    }

    private func samples(_ column: Int) -> [String] { table.samples.indices.contains(column) ? table.samples[column] : [] }

    mutating func lookFurther(in source: any ByteSource) throws {
        guard placed.isOpen || deliver.isOpen || needsMoreAmounts else { return }
        var rows = 0
        try TableReader(source, table).readUntil { row in
            for column in placedColumns { placed.add(row.bytes(column)) }
            if deliverColumn >= 0 { deliver.add(row.bytes(deliverColumn)) }
            rows += 1
            if rows <= 5_000 { for column in amountColumns { amounts.add(row.bytes(column)) } }
            return placed.isOpen || deliver.isOpen && placed.decision.isAssumed || needsMoreAmounts && rows < 5_000
        }
    }

    private var needsMoreAmounts: Bool { amounts.decision.isAssumed && !amounts.isCertain }

    /// Odoo writes every quantity with three decimals (`2.000`): in a column where all end in `000`, nobody sold thousands.
    var quantityForm: AmountForm {
        let decision = AmountForm.decide(quantities, isSheet: table.isSheet)
        guard decision.isAssumed, quantities.allSatisfy({ $0.hasSuffix("000") && $0.utf8.count <= 7 }) else {
            return decision.form
        }
        return decision.form == .dotThousands ? .commaThousands : .dotThousands
    }

    func assumptions(at place: Place) -> [Diagnostic] {
        var assumed: [Diagnostic] = []
        if table.wishes.dates == nil, let sample = doubtfulDay {
            assumed.append(Diagnostic(.warning, .dayOrderAssumed, at: place, excerpt: sample))
        }
        if amounts.decision.isAssumed, table.wishes.amounts == nil {
            let sample = amountColumns.first.flatMap { samples($0).first } ?? ""
            assumed.append(Diagnostic(.note, .amountFormAssumed, at: place, excerpt: sample))
        }
        return assumed
    }

    private var doubtfulDay: String? {
        if placed.decision.isAssumed { return placedColumns.first.flatMap { samples($0).first } ?? "" }
        return deliver.decision.isAssumed && deliver.isMixed ? samples(deliverColumn).first ?? "" : nil
    }

    /// `Harga (USD)`, `RM 12.50`: a sign in the header or in most of the amounts.
    static func currency(_ table: TableSurvey, _ columns: ColumnMap<OrderField>) -> Currency? {
        for field in [OrderField.total, .unitPrice, .lineAmount, .subtotal] where columns.has(field) {
            let column = columns[field]
            let header = table.header.indices.contains(column) ? table.header[column] : ""
            for word in header.split(whereSeparator: { !$0.isLetter }) {
                if let found = String(word).withCellBytes(CurrencyWord.code) { return found }
            }
            guard table.samples.indices.contains(column), let first = table.samples[column].first else { continue }
            if let found = CurrencyWord.currency(in: first),
                table.samples[column].allSatisfy({ CurrencyWord.currency(in: $0) == found })
            {
                return found
            }
        }
        return nil
    }
}

import Vocabulary

/// Gathers the rows of one order into its draft. A row with another number, or with the same number on another day, begins
/// the next one.
struct OrderAssembly {
    private let table: OrdersTable
    private var reader: OrderRowReader
    /// One draft is filled again and again: making a new one for each of a million orders costs more than reading it.
    private var order: OrderDraft
    private var isOpen = false
    private var isFirst = true
    private var number: [UInt8] = []
    private var sums = OrderSums()
    /// The currency of the order at hand; the next row may be in another.
    private var money: OrderSums.Unit

    init(_ table: OrdersTable) {
        self.table = table
        reader = OrderRowReader(table)
        money = OrderSums.Unit(table.currency)
        order = OrderDraft(
            number: nil, placedAt: .local(LocalTime(day: Day(number: 0))), place: Place(file: table.table.file, line: 0))
    }

    /// Shows the order before this row, if the row ended it.
    mutating func take(
        _ row: borrowing TableRow, _ report: (Diagnostic) -> Void, _ each: (OrderDraft) throws -> Void
    ) throws {
        let columns = table.columns
        if isFirst {
            isFirst = false
            if reader.explainsColumns(row) {
                let words = row.text(columns[.number])
                report(Diagnostic(.note, .notAnOrder(words), at: reader.place(row), excerpt: words))
                return
            }
        }
        if columns.has(.transactionType), !OrderWords.isSale(row.field(columns[.transactionType])) {
            let kind = row.text(columns[.transactionType])
            report(Diagnostic(.note, .notAnOrder(kind), at: reader.place(row), excerpt: kind))
            return
        }
        if !isOpen || !belongs(row, report) {
            try finish(each)
            sums = OrderSums()
            number.removeAll(keepingCapacity: true)
            guard reader.read(row, into: &order, &sums, report) else { return }
            isOpen = true
            money = reader.money
            if order.number != nil { number.append(contentsOf: row.field(columns[.number])) }
        }
        if let line = reader.line(row, &sums, report) { order.lines.append(line) }
    }

    mutating func finish(_ each: (OrderDraft) throws -> Void) throws {
        guard isOpen else { return }
        isOpen = false
        sums.settle(&order, money)
        try each(order)
    }

    /// Whether this row goes on with the order at hand: the same number and nothing that contradicts it, or no number, day
    /// nor name at all (cells merged in a spreadsheet).
    private func belongs(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) -> Bool {
        let columns = table.columns
        guard columns.has(.number), !number.isEmpty else { return false }
        let cell = row.field(columns[.number])
        if cell.isEmpty {
            return row.isBlank(columns[.placedDate]) && row.isBlank(columns[.customer]) && row.isBlank(columns[.total])
                && !row.isBlank(columns[.product])
        }
        guard cell.hasSameBytes(number) else { return false }
        let isSame = sameCustomer(row) && sameDay(row)
        if !isSame {
            let key = cell.cellText()
            report(Diagnostic(.warning, .conflictingRows(key: key), at: reader.place(row), excerpt: key))
        }
        return isSame
    }

    private func sameCustomer(_ row: borrowing TableRow) -> Bool {
        let customer = row.field(table.columns[.customer])
        return customer.isEmpty || order.customerName.isEmpty || order.customerName.utf8.elementsEqual(customer)
            || order.customerName == customer.cellText()
    }

    private func sameDay(_ row: borrowing TableRow) -> Bool {
        guard case .time(let time) = DateText.read(row.bytes(table.columns[.placedDate]), table.placedForm) else { return true }
        return time.day == order.placedAt.day
    }
}

import Vocabulary

/// Gathers the rows of one order into its draft. A row with another number, or with the same number on another day, begins
/// the next one.
struct OrderAssembly {
    private let table: OrdersTable
    private var reader: OrderRowReader
    private var pending: OrderDraft?
    private var pendingNumber: [UInt8] = []
    private var sums = OrderSums()

    init(_ table: OrdersTable) {
        self.table = table
        reader = OrderRowReader(table)
    }

    /// The order before this row, if the row ended it.
    mutating func take(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) -> OrderDraft? {
        let columns = table.columns
        if columns.has(.transactionType), !OrderWords.isSale(row.field(columns[.transactionType])) {
            let kind = row.text(columns[.transactionType])
            report(Diagnostic(.note, .notAnOrder(kind), at: reader.place(row), excerpt: kind))
            return nil
        }
        if pending != nil, belongs(row, report) {
            addLine(row, report)
            return nil
        }
        let finished = finish()
        begin(row, report)
        return finished
    }

    mutating func finish() -> OrderDraft? {
        guard var order = pending else { return nil }
        pending = nil
        sums.settle(&order, reader.money)
        return order
    }

    /// Whether this row goes on with the order at hand: the same number and nothing that contradicts it, or no number, day
    /// nor name at all (cells merged in a spreadsheet).
    private func belongs(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) -> Bool {
        let columns = table.columns
        guard columns.has(.number), let pending, !pendingNumber.isEmpty else { return false }
        let number = row.field(columns[.number])
        if number.isEmpty {
            return row.isBlank(columns[.placedDate]) && row.isBlank(columns[.customer]) && row.isBlank(columns[.total])
                && !row.isBlank(columns[.product])
        }
        guard number.count == pendingNumber.count, number.elementsEqual(pendingNumber) else { return false }
        let isSame = sameCustomer(row, pending) && sameDay(row, pending)
        if !isSame {
            let key = number.cellText()
            report(Diagnostic(.warning, .conflictingRows(key: key), at: reader.place(row), excerpt: key))
        }
        return isSame
    }

    private func sameCustomer(_ row: borrowing TableRow, _ order: OrderDraft) -> Bool {
        let customer = row.field(table.columns[.customer])
        return customer.isEmpty || order.customerName.isEmpty || order.customerName.utf8.elementsEqual(customer)
            || order.customerName == customer.cellText()
    }

    private func sameDay(_ row: borrowing TableRow, _ order: OrderDraft) -> Bool {
        guard case .time(let time) = DateText.read(row.bytes(table.columns[.placedDate]), table.placedForm) else { return true }
        return time.day == order.placedAt.day
    }

    private mutating func begin(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) {
        sums = OrderSums()
        pendingNumber.removeAll(keepingCapacity: true)
        guard let draft = reader.order(row, &sums, report) else { return }
        pending = draft
        if draft.number != nil { pendingNumber.append(contentsOf: row.field(table.columns[.number])) }
        addLine(row, report)
    }

    private mutating func addLine(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) {
        if let line = reader.line(row, &sums, report) { pending?.lines.append(line) }
    }
}

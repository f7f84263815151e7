import Vocabulary

/// Reads the cells of one row: what concerns the whole order, and its line.
struct OrderRowReader {
    private let columns: ColumnMap<OrderField>
    private let table: OrdersTable
    private(set) var money: OrderSums.Unit
    private var statuses = OrderStatusMemory()

    init(_ table: OrdersTable) {
        self.table = table
        columns = table.columns
        money = OrderSums.Unit(table.currency)
    }

    func place(_ row: borrowing TableRow) -> Place { Place(file: table.table.file, line: row.line) }

    /// TikTok Shop explains its columns in the row below their names: words where a day and a number should be.
    func explainsColumns(_ row: borrowing TableRow) -> Bool {
        func isWords(_ field: OrderField) -> Bool {
            let cell = row.field(columns[field])
            return cell.contains(where: \.isAsciiLetter) && !cell.contains(where: \.isAsciiDigit)
        }
        guard isWords(.placedDate) || isWords(.paidDate), isWords(.number) else { return false }
        var words = 0
        var filled = 0
        for index in 0..<row.count where !row.isBlank(index) {
            filled += 1
            if !row.bytes(index).contains(where: \.isAsciiDigit) { words += 1 }
        }
        return filled > 4 && words * 4 >= filled * 3
    }

    // MARK: the order

    /// False, and told, when the row cannot be an order. Every field of the draft is set anew, but for its money.
    mutating func read(
        _ row: borrowing TableRow, into draft: inout OrderDraft, _ sums: inout OrderSums, _ report: (Diagnostic) -> Void
    ) -> Bool {
        guard let placedAt = placedAt(row, report) else { return false }
        takeCurrency(row)
        let status = statuses.read(row.field(columns[.status]))
        let payment = statuses.read(row.field(columns[.paymentStatus]))
        if status.payment == .voided || payment.payment == .voided, amount(.total, row, report) ?? 0 == 0 {
            let word = row.text(columns[.status])
            report(Diagnostic(.note, .notAnOrder(word), at: place(row), excerpt: word))
            return false
        }
        let number = text(.number, row)
        draft.number = number.isEmpty ? nil : number
        draft.placedAt = placedAt
        draft.place.line = row.line
        draft.lines.removeAll(keepingCapacity: true)
        takePerson(row, &draft, report)
        draft.deliverAt = deliverAt(row, placedAt, report)
        draft.status = self.status(row, status.status)
        draft.note = note(row)
        draft.recipient = columns.has(.recipient) ? text(.recipient, row) : ""
        sums.payment = payment.payment ?? status.payment
        takePayments(row, &sums, report)
        return true
    }

    private func text(_ field: OrderField, _ row: borrowing TableRow) -> String {
        let cell = row.field(columns[field])
        return NoValue.isNone(cell) ? "" : cell.cellText()
    }

    private mutating func takeCurrency(_ row: borrowing TableRow) {
        guard columns.has(.currency) else { return }
        let cell = row.field(columns[.currency])
        guard cell.count == 3, !money.currency.code.utf8.elementsEqual(cell) else { return }
        money = OrderSums.Unit(Currency(cell.cellText()) ?? table.currency)
    }

    private func takePerson(_ row: borrowing TableRow, _ draft: inout OrderDraft, _ report: (Diagnostic) -> Void) {
        draft.customerName = text(.customer, row)
        if draft.customerName.isEmpty, columns.has(.givenName) || columns.has(.familyName) {
            draft.customerName = [text(.givenName, row), text(.familyName, row)].filter { !$0.isEmpty }.joined(separator: " ")
        }
        draft.phones.removeAll(keepingCapacity: true)
        let phone = row.field(columns[.phone])
        if !NoValue.isNone(phone) {
            let written = phone.cellText()
            draft.phones.append(written)
            if PhoneNumber.looksHiddenOrLost(phone) { PhoneNumber.report(written, at: place(row), report) }
        }
        let email = text(.email, row)
        draft.email = email.isEmpty ? email : email.lowercased()
        draft.account = text(.account, row)
        draft.address = address(row)
    }

    private func address(_ row: borrowing TableRow) -> String {
        var address = text(.address, row)
        for field in [OrderField.city, .region, .postalCode, .country] where columns.has(field) {
            let part = text(field, row)
            guard !part.isEmpty else { continue }
            address = address.isEmpty ? part : "\(address), \(part)"
        }
        return address
    }

    private func note(_ row: borrowing TableRow) -> String {
        let ours = columns.has(.sellerNote) ? text(.sellerNote, row) : ""
        let theirs = text(.note, row)
        return ours.isEmpty ? theirs : theirs.isEmpty ? ours : "\(theirs)\n\(ours)"
    }

    private func status(_ row: borrowing TableRow, _ said: Order.Status?) -> Order.Status {
        if columns.has(.cancelled), isTicked(row.field(columns[.cancelled])) { return .cancelled }
        if columns.has(.done), isTicked(row.field(columns[.done])), said != .cancelled, said != .returned { return .delivered }
        return said ?? .placed
    }

    /// A yes, a tick, or the day it happened.
    private func isTicked(_ cell: CellBytes) -> Bool {
        if NoValue.isNone(cell) { return false }
        return YesOrNo.read(cell) ?? true
    }

    // MARK: when

    private func placedAt(_ row: borrowing TableRow, _ report: (Diagnostic) -> Void) -> OrderDraft.Time? {
        var cell = row.field(columns[.placedDate])
        if cell.isEmpty || NoValue.isNone(cell) { cell = row.field(columns[.paidDate]) }
        switch DateText.read(cell, table.placedForm) {
        case .time(let time): return withTime(time, row.field(columns[.placedTime]), row, report)
        case .nothing: report(Diagnostic(.refused, .missing(field: "date"), at: place(row), excerpt: row.text(0)))
        case .noSuchDate: report(Diagnostic(.refused, .noSuchDate(cell.excerpt), at: place(row), excerpt: cell.excerpt))
        case .noSuchTime: report(Diagnostic(.refused, .noSuchTime(cell.excerpt), at: place(row), excerpt: cell.excerpt))
        }
        return nil
    }

    /// The time may stand in a column of its own.
    private func withTime(
        _ time: OrderDraft.Time, _ cell: CellBytes, _ row: borrowing TableRow, _ report: (Diagnostic) -> Void
    ) -> OrderDraft.Time {
        guard case .local(let local) = time, local.precision == .day, !NoValue.isNone(cell) else { return time }
        guard let clock = TimeOfDayText.read(cell) else {
            report(Diagnostic(.warning, .noSuchTime(cell.excerpt), at: place(row), excerpt: cell.excerpt))
            return time
        }
        return .local(LocalTime(day: local.day, secondOfDay: clock.second, precision: clock.precision))
    }

    private func deliverAt(
        _ row: borrowing TableRow, _ placedAt: OrderDraft.Time, _ report: (Diagnostic) -> Void
    ) -> OrderDraft.Time? {
        let cell = row.field(columns[.deliverDate])
        let clock = row.field(columns[.deliverTime])
        let sameDay = OrderDraft.Time.local(LocalTime(day: placedAt.day))
        if NoValue.isNone(cell) { return NoValue.isNone(clock) ? nil : withTime(sameDay, clock, row, report) }
        if case .time(let time) = DateText.read(cell, table.deliverForm) { return withTime(time, clock, row, report) }
        // `Kirim: 14.00` is today at two; `Kirim: JNE` is no time at all.
        if TimeOfDayText.read(cell) != nil { return withTime(sameDay, cell, row, report) }
        if cell.contains(where: \.isAsciiDigit) {
            report(Diagnostic(.warning, .noSuchDate(cell.excerpt), at: place(row), excerpt: cell.excerpt))
        }
        return nil
    }

    // MARK: money

    private func amount(_ field: OrderField, _ row: borrowing TableRow, _ report: (Diagnostic) -> Void) -> Int64? {
        let cell = row.field(columns[field])
        if cell.isEmpty { return nil }
        if let minor = Amount.parse(cell, table.amountForm, minorDigits: money.minorDigits) { return minor }
        if !NoValue.isNone(cell) || NoValue.isError(cell) {
            report(Diagnostic(.warning, .noSuchAmount(cell.excerpt), at: place(row), excerpt: cell.excerpt))
        }
        return nil
    }

    private func takePayments(_ row: borrowing TableRow, _ sums: inout OrderSums, _ report: (Diagnostic) -> Void) {
        let paid = row.field(columns[.paid])
        // `Bayar` holds an amount, or a word: lunas, transfer, tunai.
        if paid.contains(where: \.isAsciiDigit) {
            sums.paid = amount(.paid, row, report)
        } else if !paid.isEmpty {
            sums.payment = statuses.readOnce(paid).payment ?? sums.payment
        }
        sums.remaining = amount(.remaining, row, report)
        sums.refunded = amount(.refunded, row, report)
        if columns.has(.isPaid), isTicked(row.field(columns[.isPaid])) { sums.payment = .paid }
    }

    // MARK: the line

    /// Nil when the row names nothing that was bought.
    mutating func line(_ row: borrowing TableRow, _ sums: inout OrderSums, _ report: (Diagnostic) -> Void) -> OrderLine? {
        let what = product(row)
        let quantityCell = row.field(columns[.quantity])
        let quantity = Amount.parseQuantity(quantityCell, table.quantityForm)
        if quantity == nil, !NoValue.isNone(quantityCell) {
            report(Diagnostic(.warning, .noSuchAmount(quantityCell.excerpt), at: place(row), excerpt: quantityCell.excerpt))
        }
        let hasLine =
            !what.isEmpty || quantity != nil || !row.isBlank(columns[.lineAmount]) || !row.isBlank(columns[.unitPrice])
        let milli = quantity ?? 1000
        let amount = hasLine ? lineAmount(row, milli, report) : nil
        if hasLine { sums.addLine(amount: amount) }
        takeSums(row, &sums, amount, report)
        return hasLine ? OrderLine(what: what, quantityMilli: milli, amountMinor: amount) : nil
    }

    private func product(_ row: borrowing TableRow) -> String {
        let what = text(.product, row)
        guard columns.has(.variation) else { return what }
        let variation = text(.variation, row)
        return variation.isEmpty ? what : what.isEmpty ? variation : "\(what) (\(variation))"
    }

    private func lineAmount(_ row: borrowing TableRow, _ milli: Int64, _ report: (Diagnostic) -> Void) -> Int64? {
        if columns.has(.lineAmount), let amount = amount(.lineAmount, row, report) { return amount }
        if let price = amount(.unitPrice, row, report) {
            let (product, overflowed) = price.multipliedReportingOverflow(by: milli)
            return overflowed ? nil : product / 1000
        }
        return columns.has(.unitPrice) ? nil : amount(.subtotal, row, report)
    }

    private func takeSums(
        _ row: borrowing TableRow, _ sums: inout OrderSums, _ lineAmount: Int64?, _ report: (Diagnostic) -> Void
    ) {
        if let total = amount(.total, row, report) { sums.addTotal(total, ofLine: lineAmount) }
        if columns.has(.shipping), let shipping = amount(.shipping, row, report) { sums.addExtra(shipping) }
        if columns.has(.orderDiscount), let discount = amount(.orderDiscount, row, report), discount > .min {
            sums.addExtra(-abs(discount))
        }
        if columns.has(.tax), let tax = amount(.tax, row, report) { sums.addTax(tax) }
        if columns.has(.shippingTax), let tax = amount(.shippingTax, row, report) { sums.addTax(tax) }
    }
}

/// What a table is about, told from its columns, so that the owner does not have to say.
package enum TableKind: String, Hashable, Sendable {
    case contacts, orders, notebook, unknown

    package static func recognise(_ table: TableSurvey) -> TableKind {
        if let said = table.wishes.kind { return said }
        if isNotebook(table) { return .notebook }
        let orders = ordersScore(table)
        let contacts = contactsScore(table)
        if orders == 0, contacts == 0 { return .unknown }
        return orders > contacts ? .orders : .contacts
    }

    /// A notebook says of every line what it is, in words we know.
    private static func isNotebook(_ table: TableSurvey) -> Bool {
        let columns = NotebookColumns.find(in: table)
        guard columns.has(.kind), columns.has(.date), columns.has(.text) || columns.has(.value) else { return false }
        guard columns.has(.customer) || columns.has(.phone) || columns.has(.email) else { return false }
        let kinds = table.samples[columns[.kind]]
        let known = kinds.compactMap { $0.withCellBytes(NotebookWords.kind) }
        let isOurs = columns.has(.due) || columns.has(.side)
        // A list of nothing but sales and returns is a list of orders, whatever its column is called.
        guard isOurs || kinds.isEmpty || known.contains(where: { !Self.trade.contains($0) }) else { return false }
        return kinds.isEmpty ? isOurs : known.count * 2 >= kinds.count
    }

    private static let trade: Set<NotebookWords.Kind> = [.order, .orderChanged, .refund]

    private static func ordersScore(_ table: TableSurvey) -> Int {
        let columns = OrderColumns.find(in: table)
        guard columns.has(.placedDate) || columns.has(.paidDate) else { return 0 }
        let telling: [OrderField] = [
            .number, .product, .quantity, .unitPrice, .lineAmount, .subtotal, .total, .shipping, .deliverDate, .paid,
            .remaining,
            .refunded,
        ]
        let found = telling.count { columns.has($0) }
        let hasMoney = [OrderField.total, .unitPrice, .lineAmount, .subtotal].contains { columns.has($0) }
        guard OrderField.whatMakesAnOrder.contains(where: { columns.has($0) }) else { return 0 }
        return found * 2 + (hasMoney ? 2 : 0) + (columns.has(.status) ? 1 : 0)
    }

    private static func contactsScore(_ table: TableSurvey) -> Int {
        let columns =
            table.header.isEmpty
            ? ContactColumns(samples: table.samples) : ContactColumns(header: table.header, samples: table.samples)
        guard columns.isUsable else { return 0 }
        if table.header.isEmpty, columns.phones.isEmpty, columns.emails.isEmpty { return 0 }
        let telling: [ContactField] = [
            .given, .family, .middle, .prefix, .suffix, .nickname, .organisation, .jobTitle, .birthday, .groups, .isCompany,
            .relatedCompany, .acceptsEmailMarketing,
        ]
        let found = telling.count { columns.single.has($0) }
        return (columns.hasName ? 2 : 0) + min(columns.phones.count, 2) * 2 + min(columns.emails.count, 2) * 2 + found * 2
            + (columns.addresses.isEmpty ? 0 : 1)
    }
}

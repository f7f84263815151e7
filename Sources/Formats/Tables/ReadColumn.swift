/// A column and what it is read as: shown before anything is taken, so that somebody can say otherwise.
package struct ReadColumn: Hashable, Sendable {
    package enum Meaning: Hashable, Sendable {
        case contact(ContactField)
        case order(OrderField)
        case notebook(NotebookField)
        case phone, email, address
        /// Remembered as it is written, under its own name.
        case kept
        case unread
    }

    /// As the file calls it; its place, counted from 1, where it has no name.
    package var name: String
    package var meaning: Meaning

    package init(name: String, meaning: Meaning) {
        self.name = name
        self.meaning = meaning
    }

    /// Of each column of a table, in their order.
    static func all(_ table: TableSurvey, _ meaning: (Int) -> Meaning) -> [ReadColumn] {
        (0..<max(table.columnCount, table.header.count)).map { ReadColumn(name: table.printedName($0), meaning: meaning($0)) }
    }
}

extension ContactsTable {
    package var readColumns: [ReadColumn] {
        ReadColumn.all(table) { column in
            if columns.phones.contains(where: { $0.value == column }) { return .phone }
            if columns.emails.contains(where: { $0.value == column }) { return .email }
            if columns.addresses.contains(where: { $0.holds(column) }) { return .address }
            if let field = columns.single.field(at: column) { return .contact(field) }
            return columns.other.contains(column) ? .kept : .unread
        }
    }
}

extension OrdersTable {
    package var readColumns: [ReadColumn] {
        ReadColumn.all(table) { column in columns.field(at: column).map { .order($0) } ?? .unread }
    }
}

extension NotebookTable {
    package var readColumns: [ReadColumn] {
        ReadColumn.all(table) { column in columns.field(at: column).map { .notebook($0) } ?? .unread }
    }
}

extension ColumnMap {
    fileprivate func field(at column: Int) -> Field? { Field.allCases.first { self[$0] == column } }
}

extension ContactColumns.Address {
    fileprivate func holds(_ column: Int) -> Bool {
        street.contains(column) || [formatted, city, region, postalCode, country].contains(column)
    }
}

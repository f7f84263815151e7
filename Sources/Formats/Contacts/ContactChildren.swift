/// The columns of people who belong to the one in the row, as Odoo exports them: `Contacts/Name`, `Contacts/Phone`. The first
/// of them stands beside their company, the others on rows of their own with nothing else on them.
struct ContactChildren: Sendable {
    /// Of the people, and of those they belong to.
    let columns: ContactColumns
    let ownHeader: [String]
    private let own: [Int]

    /// Nil in a table without such columns.
    init?(_ table: TableSurvey) {
        let names = table.header.map(Self.name)
        guard names.contains(where: { $0 != nil }) else { return nil }
        columns = ContactColumns(header: names.map { $0 ?? "" }, samples: table.samples)
        guard columns.isUsable else { return nil }
        ownHeader = zip(table.header, names).map { $1 == nil ? $0 : "" }
        own = names.indices.filter { names[$0] == nil }
    }

    /// Whether the row goes on with the people of the row above it.
    func isContinued(in row: borrowing TableRow) -> Bool {
        for index in own where !row.isBlank(index) { return false }
        return true
    }

    private static func name(_ header: String) -> String? {
        guard let slash = header.firstIndex(of: "/") else { return nil }
        let list = HeaderText.normalise(header[..<slash])
        guard ["contacts", "contact", "child contacts", "child ids", "kontak", "contacts addresses"].contains(list) else {
            return nil
        }
        return String(header[header.index(after: slash)...])
    }
}

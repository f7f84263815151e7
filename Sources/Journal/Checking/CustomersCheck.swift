import Storage
import Vocabulary

/// Is every customer found by their name, and there because something happened with them?
struct CustomersCheck: JournalCheck {
    let name = CheckName.customers

    package func look(_ book: Book, _ findings: Findings) throws {
        try keys(book, findings) { findings.add(Self.flaw($0)) }
        for customer in try takenBackAlone(book) { findings.add(Self.takenBack(customer)) }
        for (customer, isLeft) in try withoutLife(book) { findings.add(Self.lifeless(customer, isLeft)) }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let keys = try gathered(atMost: JournalChecks.most) { try self.keys(pen.book, nil, $0) }
        for key in keys {
            try pen.writing.run("UPDATE customer SET search_name = \(KeptText.searchKey(key.name)) WHERE id = \(key.customer)")
        }
        var mended = keys.map(Self.flaw)
        for customer in try takenBackAlone(pen.book) {
            try pen.writing.run("UPDATE customer SET withdrawn = 0 WHERE id = \(customer)")
            mended.append(Self.takenBack(customer))
        }
        for (customer, isLeft) in try withoutLife(pen.book) where isLeft {
            try pen.writing.run("UPDATE customer SET withdrawn = 1 WHERE id = \(customer)")
            mended.append(Self.lifeless(customer, isLeft))
        }
        return mended
    }

    // MARK: the key names are searched by

    private struct Key {
        var customer: CustomerID
        var name: String
        var stored: String
    }

    private static func flaw(_ key: Key) -> Flaw {
        let (stored, told) = (SQLValue.text(key.stored).words, SQLValue.text(KeptText.searchKey(key.name)).words)
        return Flaw(
            .differs, .mend, table: "customer", row: "\(key.customer)", detail: "search_name: \(stored) ≠ \(told)")
    }

    private func keys(_ book: Book, _ findings: Findings?, _ each: (Key) throws -> Void) throws {
        try book.reading.rows("SELECT id, name, search_name FROM customer ORDER BY id") { row in
            findings?.looked()
            let key = Key(customer: row.id(0), name: row.text(1), stored: row.text(2))
            if key.stored != KeptText.searchKey(key.name) { try each(key) }
        }
    }

    // MARK: who is there, and who should be

    private static func takenBack(_ customer: CustomerID) -> Flaw {
        Flaw(.takenBackAlone, .mend, table: "customer", row: "\(customer)")
    }

    private static func lifeless(_ customer: CustomerID, _ isLeft: Bool) -> Flaw {
        isLeft
            ? Flaw(.leftBehind, .mend, table: "customer", row: "\(customer)")
            : Flaw(.withoutEntry, .restore, table: "customer", row: "\(customer)")
    }

    /// Customers taken back, with whom something happened that was not.
    private func takenBackAlone(_ book: Book) throws -> [CustomerID] {
        try book.reading.all(
            """
            SELECT c.id FROM customer c WHERE c.withdrawn = 1
              AND EXISTS (SELECT 1 FROM entry e WHERE e.customer_id = c.id AND e.withdrawn = 0)
            ORDER BY c.id LIMIT \(JournalChecks.most)
            """
        ) { $0.id(0) }
    }

    /// Customers with whom nothing happened, and whether an import that was taken back left them.
    private func withoutLife(_ book: Book) throws -> [(CustomerID, isLeft: Bool)] {
        try book.reading.all(
            """
            SELECT c.id, r.state FROM customer c LEFT JOIN import_run r ON r.id = c.import_id WHERE c.withdrawn = 0
              AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.customer_id = c.id AND e.withdrawn = 0)
            ORDER BY c.id LIMIT \(JournalChecks.most)
            """
        ) { ($0.id(0), $0.numberOrNil(1) == Int64(ImportRecord.State.withdrawn.rawValue)) }
    }
}

import Storage
import Vocabulary

/// Does every row that speaks of another one speak of one that is there?
package struct ReferencesCheck: JournalCheck {
    package let name = CheckName.references

    /// A column that holds the number of a row of another table.
    struct Reference: Hashable {
        var table: String
        var column: String
        var to: String
        /// What tells a row of the table from the others.
        var key = ["id"]
        /// A thought or a leftover: it can be made anew.
        var isThought = false
    }

    static let all: [Reference] = [
        Reference(table: "customer", column: "keeper", to: "staff"),
        Reference(table: "customer", column: "merged_into", to: "customer"),
        Reference(table: "customer", column: "import_id", to: "import_run"),
        Reference(table: "membership", column: "organisation", to: "customer"),
        Reference(table: "membership", column: "person", to: "customer"),
        Reference(table: "membership", column: "import_id", to: "import_run"),
        Reference(table: "handle_owner", column: "handle_id", to: "handle", key: ["handle_id", "customer_id"]),
        Reference(table: "handle_owner", column: "customer_id", to: "customer", key: ["handle_id", "customer_id"]),
        Reference(table: "handle_owner", column: "import_id", to: "import_run", key: ["handle_id", "customer_id"]),
        Reference(table: "conversation", column: "import_id", to: "import_run"),
        Reference(table: "coverage", column: "import_id", to: "import_run", key: ["import_id", "conversation_id"]),
        Reference(table: "coverage", column: "conversation_id", to: "conversation", key: ["import_id", "conversation_id"]),
        Reference(table: "speaker", column: "conversation_id", to: "conversation", key: ["conversation_id", "name"]),
        Reference(table: "speaker", column: "customer_id", to: "customer", key: ["conversation_id", "name"]),
        Reference(table: "speaker", column: "handle_id", to: "handle", key: ["conversation_id", "name"]),
        Reference(table: "speaker", column: "staff_id", to: "staff", key: ["conversation_id", "name"]),
        Reference(table: "speaker", column: "import_id", to: "import_run", key: ["conversation_id", "name"]),
        Reference(table: "entry", column: "customer_id", to: "customer"),
        Reference(table: "entry", column: "conversation_id", to: "conversation"),
        Reference(table: "entry", column: "handle_id", to: "handle"),
        Reference(table: "entry", column: "refers_to", to: "entry"),
        Reference(table: "entry", column: "import_id", to: "import_run"),
        Reference(table: "promise", column: "customer_id", to: "customer"),
        Reference(table: "complaint", column: "customer_id", to: "customer"),
        Reference(table: "fact", column: "customer_id", to: "customer"),
        Reference(table: "orders", column: "customer_id", to: "customer"),
        Reference(table: "told_apart", column: "one", to: "customer", key: ["one", "other"]),
        Reference(table: "told_apart", column: "other", to: "customer", key: ["one", "other"]),
        Reference(table: "told_apart", column: "entry_id", to: "entry", key: ["one", "other"]),
        Reference(table: "mention", column: "staff_id", to: "staff"),
        Reference(table: "mention", column: "customer_id", to: "customer"),
        Reference(table: "mention", column: "note_id", to: "entry"),
        Reference(table: "tag", column: "customer_id", to: "customer", key: ["customer_id", "name"]),
        Reference(table: "tag", column: "entry_id", to: "entry", key: ["customer_id", "name"]),
        Reference(table: "attachment_piece", column: "entry_id", to: "entry", key: ["entry_id", "place"]),
        Reference(table: "feed", column: "account_id", to: "account"),
        Reference(table: "account", column: "id", to: "staff"),
        Reference(table: "session", column: "account_id", to: "account"),
        Reference(table: "invitation", column: "account_id", to: "account"),
        Reference(table: "invitation", column: "made_by", to: "staff"),
        Reference(table: "recovery_code", column: "account_id", to: "account", key: ["account_id"]),
        Reference(table: "door_log", column: "done_by", to: "staff"),
        Reference(table: "door_log", column: "about", to: "staff"),
        Reference(table: "call", column: "customer_id", to: "customer", key: ["customer_id", "lane", "turn"], isThought: true),
        Reference(table: "stale", column: "customer_id", to: "customer", key: ["customer_id"], isThought: true),
        Reference(
            table: "kept_share", column: "customer_id", to: "customer", key: ["customer_id", "measure"], isThought: true),
        Reference(table: "share_due", column: "customer_id", to: "customer", key: ["customer_id"], isThought: true),
        Reference(table: "heard", column: "entry_id", to: "entry", key: ["entry_id"], isThought: true),
        Reference(table: "heard", column: "customer_id", to: "customer", key: ["entry_id"], isThought: true),
        Reference(table: "talk", column: "customer_id", to: "customer", key: ["customer_id"], isThought: true),
    ]

    /// *orders.customer_id → customer*, all of them.
    package static var columns: [String] { all.map { "\($0.table).\($0.column) → \($0.to)" } }

    package func look(_ book: Book, _ findings: Findings) throws {
        for reference in Self.all {
            try book.reading.rows(Self.lost(reference)) { row in findings.add(Self.flaw(reference, row)) }
            findings.looked()
        }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        try Self.all.filter(\.isThought).flatMap { reference in
            let flaws = try pen.writing.all(Self.lost(reference)) { Self.flaw(reference, $0) }
            guard !flaws.isEmpty else { return flaws }
            try pen.writing.run(
                SQL(
                    text:
                        "DELETE FROM \(reference.table) WHERE \(reference.column) NOT IN (SELECT id FROM \(reference.to))"))
            return flaws
        }
    }

    /// Conversation 0 stands for the order lists.
    private static func lost(_ reference: Reference) -> SQL {
        let column = "t.\(reference.column)"
        let real = reference.table == "coverage" && reference.column == "conversation_id" ? "AND \(column) <> 0" : ""
        let key = reference.key.map { "t.\($0)" }.joined(separator: ", ")
        return SQL(
            text: """
                SELECT \(column), \(key) FROM \(reference.table) t WHERE \(column) IS NOT NULL \(real)
                  AND NOT EXISTS (SELECT 1 FROM \(reference.to) p WHERE p.id = \(column))
                """)
    }

    private static func flaw(_ reference: Reference, _ row: Row) -> Flaw {
        let row = (value: row.number(0), key: reference.key.indices.map { row.text($0 + 1) }.joined(separator: "/"))
        return Flaw(
            .pointsNowhere, reference.isThought ? .mend : .restore, table: reference.table, row: row.key,
            entry: reference.table == "entry" ? EntryID(row.key) : nil,
            detail: "\(reference.column): \(reference.to) \(row.value)")
    }
}

extension Migration {
    /// Version 10: what is kept of each customer's shares (``kept_share``), and whose are to be taken anew and when
    /// (``share_due``; the distant past is at once; a half-life of 0: nothing is forgotten). Thoughts: made anew from the journal at any time.
    /// And how far each chat was read, and entries by their kind, but for words, orders and payments.
    static let shares = Migration(
        number: 10, name: "shares",
        statements: [
            """
            CREATE TABLE kept_share (
              customer_id INT NOT NULL, measure TEXT NOT NULL, taken_at INT NOT NULL, yes REAL NOT NULL, no REAL NOT NULL,
              judged INT NOT NULL, half_life REAL NOT NULL, state INT NOT NULL, direction INT NOT NULL, against_ours INT NOT NULL,
              PRIMARY KEY (customer_id, measure)) COMPACT_END
            """,
            "CREATE TABLE share_due (customer_id INT PRIMARY KEY, due_at INT NOT NULL) COMPACT_END",
            "CREATE INDEX share_due_first ON share_due (due_at)",
            "CREATE INDEX coverage_of_conversation ON coverage (conversation_id, covered_until)",
            "CREATE INDEX entry_by_kind ON entry (kind, at, id) WHERE kind >= 20",
        ])
}

extension Migration {
    /// Version 3: who was said not to be the same; the smaller number first.
    static let sameness = Migration(
        number: 3, name: "sameness",
        statements: [
            """
            CREATE TABLE told_apart (
              one INT NOT NULL REFERENCES customer (id), other INT NOT NULL REFERENCES customer (id), entry_id INT NOT NULL,
              PRIMARY KEY (one, other)) COMPACT_END
            """,
            "CREATE INDEX told_apart_other ON told_apart (other)",
        ])
}

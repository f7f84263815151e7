extension Migration {
    /// Version 13: files kept with customers, in the database itself, so that they go along with every backup and every move.
    static let attachments = Migration(
        number: 13, name: "attachments",
        statements: [
            """
            CREATE TABLE attachment_piece (
              entry_id INT NOT NULL REFERENCES entry (id), place INT NOT NULL, bytes BLOB NOT NULL,
              PRIMARY KEY (entry_id, place)) TABLE_END
            """
        ])
}

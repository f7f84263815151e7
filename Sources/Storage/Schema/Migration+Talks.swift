extension Migration {
    /// Version 9: with whom words were exchanged last (a thought), who was called by name in a note, tags, facts by what they say,
    /// last orders by their day, and links that give somebody's calendar to their telephone.
    static let talks = Migration(
        number: 9, name: "talks",
        statements: [
            """
            CREATE TABLE talk (
              customer_id INT PRIMARY KEY, last_at INT NOT NULL, last_entry INT NOT NULL) TABLE_END
            """,
            "CREATE INDEX talk_newest ON talk (last_at, customer_id)",
            // The id is that of the entry that says it. Read ones are gone from here.
            """
            CREATE TABLE mention (
              id INT PRIMARY KEY, staff_id INT NOT NULL REFERENCES staff (id),
              customer_id INT NOT NULL REFERENCES customer (id), note_id INT NOT NULL) TABLE_END
            """,
            "CREATE INDEX mention_by_staff ON mention (staff_id)",
            """
            CREATE TABLE tag (
              customer_id INT NOT NULL REFERENCES customer (id), name TEXT NOT NULL, entry_id INT NOT NULL,
              PRIMARY KEY (customer_id, name)) COMPACT_END
            """,
            "CREATE INDEX tag_by_name ON tag (name, customer_id)",
            // Long texts do not fit into an index of PostgreSQL; their beginnings tell nearly all of them apart.
            """
            CREATE INDEX fact_by_value ON fact (substr(key, 1, 60), substr(value, 1, 60), customer_id)
              WHERE replaced_by IS NULL AND withdrawn = 0
            """,
            "CREATE INDEX purchase_last ON purchase_summary (last_day, customer_id) WHERE whole = 0",
            """
            CREATE TABLE feed (
              id INT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, account_id INT NOT NULL REFERENCES account (id),
              made_at INT NOT NULL) TABLE_END
            """,
            "CREATE INDEX feed_by_account ON feed (account_id)",
        ])
}

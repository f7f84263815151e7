extension Migration {
    /// Version 8: what Listening heard in each message. It is a thought: made anew from the words at any time, and none of them
    /// stand here. `what` packs wishes, sentiment, topic and how sure it is; `words` is where in the message the words stand that say so
    /// (`first << 32 | end`). `heard_span` says which numbers of the journal were read, by which version of the listener.
    static let readings = Migration(
        number: 8, name: "readings",
        statements: [
            """
            CREATE TABLE heard (
              entry_id INT PRIMARY KEY, customer_id INT NOT NULL, at INT NOT NULL, version INT NOT NULL, what INT NOT NULL,
              urgency INT NOT NULL CHECK (urgency IN (0, 1, 2)), margin INT NOT NULL, words INT,
              proposes INT NOT NULL CHECK (proposes IN (0, 1))) TABLE_END
            """,
            "CREATE INDEX heard_by_time ON heard (at)",
            "CREATE INDEX heard_urgent ON heard (at) WHERE urgency = 2",
            "CREATE INDEX heard_proposing ON heard (at) WHERE proposes = 1",
            "CREATE TABLE heard_span (first_id INT PRIMARY KEY, last_id INT NOT NULL, version INT NOT NULL) TABLE_END",
        ])
}

extension Migration {
    /// Version 4: what somebody has bought so far, in a few numbers, and what the relationship is worth ahead. Both are thoughts:
    /// made anew from the journal at any time. `whole` 1 is an organisation with its people. Amounts are net of what was given
    /// back; days are days since 1970-01-01.
    static let worth = Migration(
        number: 4, name: "worth",
        statements: [
            """
            CREATE TABLE purchase_summary (
              customer_id INT NOT NULL, whole INT NOT NULL CHECK (whole IN (0, 1)), currency TEXT NOT NULL,
              first_day INT NOT NULL, last_day INT NOT NULL, repeats INT NOT NULL, first_amount INT NOT NULL,
              between_amount INT NOT NULL, last_amount INT NOT NULL, log_gaps REAL NOT NULL,
              PRIMARY KEY (customer_id, whole, currency)) COMPACT_END
            """,
            """
            CREATE TABLE worth (
              customer_id INT NOT NULL, whole INT NOT NULL CHECK (whole IN (0, 1)), currency TEXT NOT NULL,
              version INT NOT NULL, chance REAL NOT NULL, chance_low REAL NOT NULL, chance_high REAL NOT NULL,
              purchases REAL NOT NULL, purchases_low REAL NOT NULL, purchases_high REAL NOT NULL,
              ahead INT NOT NULL, ahead_low INT NOT NULL, ahead_high INT NOT NULL, slipped INT NOT NULL,
              PRIMARY KEY (customer_id, whole, currency)) COMPACT_END
            """,
            "CREATE INDEX worth_most ON worth (currency, whole, ahead, customer_id)",
            "CREATE INDEX worth_slipped ON worth (currency, whole, slipped, customer_id)",
        ])
}

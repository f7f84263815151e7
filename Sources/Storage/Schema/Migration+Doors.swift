extension Migration {
    /// Version 6: who may get in, in which browsers they are, who is invited. Passwords, tokens and codes are here as hashes only;
    /// the secret of a second factor is sealed with a key that is not in the database.
    static let doors = Migration(
        number: 6, name: "doors",
        statements: [
            """
            CREATE TABLE account (
              id INT PRIMARY KEY REFERENCES staff (id), login TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
              role INT NOT NULL CHECK (role IN (0, 1, 2)), sees_all INT NOT NULL CHECK (sees_all IN (0, 1)),
              sees_guarded INT NOT NULL CHECK (sees_guarded IN (0, 1)), language TEXT, factor BLOB,
              factor_step INT NOT NULL DEFAULT 0, made_at INT NOT NULL) TABLE_END
            """,
            """
            CREATE TABLE session (
              id INT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, account_id INT NOT NULL REFERENCES account (id),
              awaits_code INT NOT NULL CHECK (awaits_code IN (0, 1)), made_at INT NOT NULL, seen_at INT NOT NULL,
              expires_at INT NOT NULL, device TEXT NOT NULL) TABLE_END
            """,
            "CREATE INDEX session_by_account ON session (account_id)",
            """
            CREATE TABLE invitation (
              id INT PRIMARY KEY, hash BLOB NOT NULL UNIQUE, account_id INT REFERENCES account (id), name TEXT NOT NULL,
              role INT NOT NULL CHECK (role IN (0, 1, 2)), sees_all INT NOT NULL CHECK (sees_all IN (0, 1)),
              sees_guarded INT NOT NULL CHECK (sees_guarded IN (0, 1)), made_by INT REFERENCES staff (id),
              made_at INT NOT NULL, expires_at INT NOT NULL) TABLE_END
            """,
            "CREATE INDEX invitation_by_account ON invitation (account_id) WHERE account_id IS NOT NULL",
            """
            CREATE TABLE recovery_code (
              account_id INT NOT NULL REFERENCES account (id), hash BLOB NOT NULL, PRIMARY KEY (account_id, hash)) COMPACT_END
            """,
            """
            CREATE TABLE door_log (
              id INT PRIMARY KEY, at INT NOT NULL, what INT NOT NULL, done_by INT REFERENCES staff (id),
              about INT REFERENCES staff (id)) TABLE_END
            """,
        ])
}

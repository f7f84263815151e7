extension Migration {
    /// Version 1: people, conversations, the journal, promises, complaints, orders, memory, imports, and the cache of calls.
    static let spine = Migration(
        number: 1, name: "spine",
        statements: [
            "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) COMPACT_END",
            // What `entry.kind` means, for whoever looks into the file with another tool.
            "CREATE TABLE event_kind (code INT PRIMARY KEY, name TEXT NOT NULL) TABLE_END",
            """
            CREATE TABLE staff (
              id INT PRIMARY KEY, name TEXT NOT NULL, active INT NOT NULL DEFAULT 1 CHECK (active IN (0, 1))) TABLE_END
            """,
            """
            CREATE TABLE import_run (
              id INT PRIMARY KEY, node INT NOT NULL, started_at INT NOT NULL, finished_at INT,
              state INT NOT NULL CHECK (state IN (0, 1, 2)),
              format TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL, decisions TEXT NOT NULL,
              added INT NOT NULL DEFAULT 0, known INT NOT NULL DEFAULT 0, refused INT NOT NULL DEFAULT 0,
              rows_done INT NOT NULL DEFAULT 0) TABLE_END
            """,
            """
            CREATE TABLE customer (
              id INT PRIMARY KEY, kind INT NOT NULL CHECK (kind IN (0, 1)), name TEXT NOT NULL, search_name TEXT NOT NULL,
              since INT, keeper INT REFERENCES staff (id), merged_into INT REFERENCES customer (id),
              import_id INT REFERENCES import_run (id),
              assess INT NOT NULL DEFAULT 1 CHECK (assess IN (0, 1)),
              withdrawn INT NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1))) TABLE_END
            """,
            "CREATE INDEX customer_by_name ON customer (search_name, id) WHERE withdrawn = 0",
            "CREATE INDEX customer_by_keeper ON customer (keeper) WHERE keeper IS NOT NULL",
            "CREATE INDEX customer_merged ON customer (merged_into) WHERE merged_into IS NOT NULL",
            """
            CREATE TABLE membership (
              id INT PRIMARY KEY, organisation INT NOT NULL REFERENCES customer (id),
              person INT NOT NULL REFERENCES customer (id), role TEXT, from_day INT, to_day INT,
              import_id INT REFERENCES import_run (id), UNIQUE (organisation, person, from_day)) TABLE_END
            """,
            "CREATE INDEX membership_by_person ON membership (person)",
            """
            CREATE TABLE handle (
              id INT PRIMARY KEY, kind INT NOT NULL, value TEXT NOT NULL, UNIQUE (kind, value)) TABLE_END
            """,
            // Who a handle stands for now. Re-pointable; shareable: a family phone has several owners, one of them main.
            """
            CREATE TABLE handle_owner (
              handle_id INT NOT NULL REFERENCES handle (id), customer_id INT NOT NULL REFERENCES customer (id),
              main INT NOT NULL DEFAULT 1 CHECK (main IN (0, 1)), import_id INT REFERENCES import_run (id),
              PRIMARY KEY (handle_id, customer_id)) COMPACT_END
            """,
            "CREATE INDEX handle_owner_by_customer ON handle_owner (customer_id)",
            """
            CREATE TABLE conversation (
              id INT PRIMARY KEY, channel INT NOT NULL, chat_key TEXT NOT NULL, title TEXT NOT NULL, kind INT NOT NULL,
              standing INT NOT NULL DEFAULT 0,
              import_id INT REFERENCES import_run (id), UNIQUE (channel, chat_key)) TABLE_END
            """,
            // How far each import could see; conversation 0 stands for the order lists.
            """
            CREATE TABLE coverage (
              import_id INT NOT NULL REFERENCES import_run (id), conversation_id INT NOT NULL, covered_from INT,
              covered_until INT NOT NULL, PRIMARY KEY (import_id, conversation_id)) COMPACT_END
            """,
            // Who the names in one chat's export are: us (0), a customer (1), somebody we leave out (2).
            """
            CREATE TABLE speaker (
              conversation_id INT NOT NULL REFERENCES conversation (id), name TEXT NOT NULL, side INT NOT NULL,
              customer_id INT REFERENCES customer (id), handle_id INT REFERENCES handle (id), staff_id INT REFERENCES staff (id),
              import_id INT REFERENCES import_run (id), PRIMARY KEY (conversation_id, name)) COMPACT_END
            """,
            // The journal. `reading` is what Listening thinks of the words (bit 0: needs a reply); it is a thought, not a fact,
            // and may be made anew. `withdrawn` is set when an import is taken back; nothing else is ever changed.
            """
            CREATE TABLE entry (
              id INT PRIMARY KEY, at INT NOT NULL, at_precision INT NOT NULL, at_offset INT NOT NULL, zone_assumed INT NOT NULL,
              recorded_at INT NOT NULL, customer_id INT REFERENCES customer (id), person_id INT, side INT NOT NULL,
              staff_id INT, channel INT NOT NULL, conversation_id INT, handle_id INT, refers_to INT, kind INT NOT NULL,
              amount INT, currency TEXT, text TEXT, payload TEXT, source INT NOT NULL, external_key BLOB, import_id INT,
              withdrawn INT NOT NULL DEFAULT 0, reading INT) TABLE_END
            """,
            // Enough to read a customer's whole history without touching the table.
            """
            CREATE INDEX entry_history ON entry (customer_id, at, id, kind, side, conversation_id, reading, amount)
              WHERE withdrawn = 0 AND customer_id IS NOT NULL
            """,
            """
            CREATE UNIQUE INDEX entry_external ON entry (external_key) WHERE external_key IS NOT NULL AND withdrawn = 0
            """,
            "CREATE INDEX entry_of_import ON entry (import_id, id) WHERE import_id IS NOT NULL",
            "CREATE INDEX entry_reference ON entry (refers_to) WHERE refers_to IS NOT NULL",
            // The id of a promise, complaint, fact or order is the id of the entry that made it.
            """
            CREATE TABLE promise (
              id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customer (id), side INT NOT NULL, what TEXT NOT NULL,
              made_at INT NOT NULL, due_at INT NOT NULL, due_is_day INT NOT NULL, state INT NOT NULL DEFAULT 0, closed_at INT,
              moved_by_us INT NOT NULL DEFAULT 0, import_id INT, withdrawn INT NOT NULL DEFAULT 0) TABLE_END
            """,
            "CREATE INDEX promise_by_customer ON promise (customer_id) WHERE withdrawn = 0",
            "CREATE INDEX promise_open ON promise (due_at) WHERE state = 0 AND withdrawn = 0",
            """
            CREATE TABLE complaint (
              id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customer (id), text TEXT NOT NULL, topic TEXT,
              opened_at INT NOT NULL, state INT NOT NULL DEFAULT 0, closed_at INT, last_step_at INT, import_id INT,
              withdrawn INT NOT NULL DEFAULT 0) TABLE_END
            """,
            "CREATE INDEX complaint_by_customer ON complaint (customer_id) WHERE withdrawn = 0",
            """
            CREATE TABLE fact (
              id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customer (id), key TEXT NOT NULL, value TEXT NOT NULL,
              source TEXT NOT NULL, confidence REAL NOT NULL, at INT NOT NULL, replaced_by INT, import_id INT,
              withdrawn INT NOT NULL DEFAULT 0) TABLE_END
            """,
            "CREATE INDEX fact_by_customer ON fact (customer_id, key) WHERE withdrawn = 0",
            """
            CREATE TABLE orders (
              id INT PRIMARY KEY, customer_id INT NOT NULL, number TEXT, placed_at INT NOT NULL, placed_precision INT NOT NULL,
              deliver_at INT, deliver_precision INT, currency TEXT, total INT, paid INT, refunded INT,
              status INT NOT NULL DEFAULT 0, lines_digest INT NOT NULL DEFAULT 0, note TEXT, import_id INT,
              withdrawn INT NOT NULL DEFAULT 0) TABLE_END
            """,
            // A customer's orders are found by their entries: an index of their own would cost a list of a million orders
            // half as much again.
            """
            CREATE TABLE order_line (
              order_id INT NOT NULL, line INT NOT NULL, what TEXT NOT NULL, quantity_milli INT NOT NULL, amount INT,
              PRIMARY KEY (order_id, line)) COMPACT_END
            """,
            // What we think, from here on: it is always safe to empty these and make them anew.
            """
            CREATE TABLE call (
              customer_id INT NOT NULL, lane INT NOT NULL, turn INT NOT NULL, position INT NOT NULL, shows_from INT NOT NULL,
              shows_until INT, detail TEXT NOT NULL, PRIMARY KEY (customer_id, lane, turn)) COMPACT_END
            """,
            "CREATE INDEX call_in_order ON call (lane, position, customer_id, shows_from, shows_until)",
            "CREATE TABLE stale (customer_id INT PRIMARY KEY) COMPACT_END",
            """
            CREATE TABLE parameter (
              name TEXT NOT NULL, version INT NOT NULL, made_at INT NOT NULL, value TEXT NOT NULL,
              PRIMARY KEY (name, version)) COMPACT_END
            """,
        ])
}

import Storage

/// A shop as the first released schema kept it: some of everything, and as many orders as wished.
package enum OldShop {
    package static let sari: Int64 = 2_000
    package static let orderImport: Int64 = 1_000
    private static let firstOrder: Int64 = 10_000

    /// The schema of version 1, and nothing later.
    package static var schema: [Migration] { Array(Migration.all.prefix(1)) }

    /// Makes it in a folder that is not there yet.
    package static func make(inFolder path: String, orders: Int = 3) async throws {
        let folder = try DataFolder(path)
        let database = try SQLiteDatabase(in: folder, migrations: schema)
        try await fill(database, orders: orders)
        try await database.close()
    }

    package static func fill(_ database: any Database, orders: Int = 3) async throws {
        try await database.write { db in
            for statement in people + happenings { try db.run(statement) }
            try putOrders(db, count: orders)
        }
    }

    private static let people: [SQL] = [
        "INSERT INTO setting (name, value) VALUES ('business.name', 'Toko Tirta'), ('business.zone', 'Asia/Jakarta')",
        "INSERT INTO setting (name, value) VALUES ('identity.key', '00112233445566778899aabbccddeeff')",
        "INSERT INTO event_kind (code, name) VALUES (10, 'ordered')",
        "INSERT INTO staff (id, name) VALUES (1, 'Mbak Rini')",
        """
        INSERT INTO import_run (id, node, started_at, finished_at, state, format, name, digest, decisions, added)
        VALUES (1000, 1, 1736000000000000, 1736000001000000, 1, 'orders', 'pesanan.csv', '', '', 3)
        """,
        """
        INSERT INTO customer (id, kind, name, search_name, since, import_id) VALUES
          (2000, 0, 'Bu Sari', 'bu sari', 1735700000000000, 1000), (2001, 1, 'Warung Tirta', 'warung tirta', NULL, NULL)
        """,
        "INSERT INTO membership (id, organisation, person, role) VALUES (2100, 2001, 2000, 'pemilik')",
        "INSERT INTO handle (id, kind, value) VALUES (2200, 1, '+6281300001001')",
        "INSERT INTO handle_owner (handle_id, customer_id) VALUES (2200, 2000)",
        "INSERT INTO conversation (id, channel, chat_key, title, kind) VALUES (2300, 1, 'bu sari', 'Bu Sari', 0)",
        "INSERT INTO coverage (import_id, conversation_id, covered_until) VALUES (1000, 0, 1736000000000000)",
        """
        INSERT INTO speaker (conversation_id, name, side, customer_id, handle_id) VALUES (2300, 'Bu Sari', 1, 2000, 2200)
        """,
    ]

    private static let happenings: [SQL] = [
        """
        INSERT INTO entry (id, at, at_precision, at_offset, zone_assumed, recorded_at, customer_id, side, channel, kind, text,
          payload, source) VALUES
          (3000, 1736100000000000, 0, 420, 0, 1736100000000000, 2000, 0, 0, 20, 'antar galon',
            '{"v":1,"dueAt":1736300000000000,"dueIsDay":false}', 0),
          (3001, 1736100000000001, 0, 420, 0, 1736100000000000, 2000, 1, 0, 30, 'galonnya bocor', '{"v":1}', 0),
          (3002, 1736100000000002, 0, 420, 0, 1736100000000000, 2000, 1, 0, 41, 'teh manis',
            '{"v":1,"key":"suka","source":"said","confidence":0.9}', 0),
          (3003, 1736100000000003, 0, 420, 0, 1736100000000000, 2000, 2, 0, 40, 'pagar hijau', NULL, 0)
        """,
        """
        INSERT INTO promise (id, customer_id, side, what, made_at, due_at, due_is_day)
        VALUES (3000, 2000, 0, 'antar galon', 1736100000000000, 1736300000000000, 0)
        """,
        "INSERT INTO complaint (id, customer_id, text, opened_at) VALUES (3001, 2000, 'galonnya bocor', 1736100000000001)",
        """
        INSERT INTO fact (id, customer_id, key, value, source, confidence, at)
        VALUES (3002, 2000, 'suka', 'teh manis', 'said', 0.9, 1736100000000002)
        """,
        """
        INSERT INTO call (customer_id, lane, turn, position, shows_from, detail) VALUES (2000, 1, 0, 0, 0, '{}')
        """,
        "INSERT INTO stale (customer_id) VALUES (2000)",
        "INSERT INTO parameter (name, version, made_at, value) VALUES ('usual', 1, 0, '')",
    ]

    private static func putOrders(_ db: Writing, count: Int) throws {
        let start: Int64 = 1_735_700_000_000_000
        try db.bulk(
            into: "entry",
            [
                "id", "at", "at_precision", "at_offset", "zone_assumed", "recorded_at", "customer_id", "side", "channel",
                "kind",
                "amount", "currency", "text", "source", "import_id",
            ], count: count
        ) { index, row in
            for number in [firstOrder + Int64(index), start + Int64(index), 1, 420, 1, start] { row.number(number) }
            for number in [sari, 1, 0, 10, 5_000_000] { row.number(number) }
            row.text("IDR")
            row.text("2 galon, tutup")
            row.number(2)
            row.number(orderImport)
        }
        try db.bulk(
            into: "orders",
            ["id", "customer_id", "number", "placed_at", "placed_precision", "currency", "total", "lines_digest", "import_id"],
            count: count
        ) { index, row in
            row.number(firstOrder + Int64(index))
            row.number(sari)
            row.text("T-\(index)")
            row.number(start + Int64(index))
            row.number(1)
            row.text("IDR")
            for number in [5_000_000, Int64(index), orderImport] { row.number(number) }
        }
        try db.bulk(into: "order_line", ["order_id", "line", "what", "quantity_milli", "amount"], count: count * 2) {
            index, row in
            row.number(firstOrder + Int64(index / 2))
            row.number(Int64(index % 2))
            row.text(index % 2 == 0 ? "Galon \"biru\"" : "Tutup")
            row.number(index % 2 == 0 ? 2_000 : 500)
            if index % 2 == 0 { row.number(5_000_000) } else { row.null() }
        }
    }
}

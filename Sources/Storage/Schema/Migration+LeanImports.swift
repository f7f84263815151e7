extension Migration {
    /// Version 2: what a large import paid dearly for. Its entries are found by the numbers it was given instead of an index
    /// of them, and the lines of an order stand in the order's own row.
    static let leanImports = Migration(
        number: 2, name: "lean imports",
        statements: [
            "ALTER TABLE import_run ADD COLUMN last_id INT",
            """
            UPDATE import_run SET last_id = COALESCE((SELECT max(id) FROM entry WHERE import_id = import_run.id), id)
              WHERE state = 1
            """,
            "DROP INDEX entry_of_import",
            "ALTER TABLE orders ADD COLUMN lines TEXT",
            """
            UPDATE orders SET lines = (
              SELECT CAST(JSON_LIST(JSON_ROW(l.what, l.quantity_milli, l.amount)) AS TEXT)
              FROM (SELECT what, quantity_milli, amount FROM order_line WHERE order_id = orders.id ORDER BY line) l)
              WHERE id IN (SELECT order_id FROM order_line)
            """,
            "DROP TABLE order_line",
        ])
}

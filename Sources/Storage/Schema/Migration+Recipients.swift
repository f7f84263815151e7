extension Migration {
    /// Version 14: whom an order is for, where somebody sells it on.
    static let recipients = Migration(
        number: 14, name: "recipients", statements: ["ALTER TABLE orders ADD COLUMN recipient TEXT"])
}

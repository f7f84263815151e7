extension Migration {
    /// Version 5: orders by the day they are to be there.
    static let delivery = Migration(
        number: 5, name: "delivery",
        statements: ["CREATE INDEX orders_delivered ON orders (deliver_at) WHERE deliver_at IS NOT NULL"])
}

extension Migration {
    /// Version 5: orders by the day they are to be there, and complaints that are open.
    static let delivery = Migration(
        number: 5, name: "delivery",
        statements: [
            "CREATE INDEX orders_delivered ON orders (deliver_at) WHERE deliver_at IS NOT NULL",
            "CREATE INDEX complaint_open ON complaint (opened_at) WHERE state = 0 AND withdrawn = 0",
        ])
}

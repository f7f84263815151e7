extension Migration {
    /// Version 15: people on today's list, customer after customer: they are counted at every look.
    static let calls = Migration(
        number: 15, name: "calls",
        statements: ["CREATE INDEX call_people ON call (customer_id, lane, shows_from, shows_until)"])
}

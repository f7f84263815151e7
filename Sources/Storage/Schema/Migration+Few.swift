extension Migration {
    /// Version 12: the few among many that are asked for at nearly every look: orders whose money does not come out even, and
    /// customers who are not to be judged or were taken back. Whoever asks uses the very words of ``FewOfMany``, or the index stays
    /// unused.
    static let few = Migration(
        number: 12, name: "few",
        statements: [
            "CREATE INDEX orders_money_open ON orders (placed_at) WHERE \(FewOfMany.ordersWithMoneyOpen)",
            "CREATE INDEX customer_left_out ON customer (id) WHERE \(FewOfMany.customersLeftOut)",
        ])
}

/// Conditions that stand in an index and in a question alike. (SQLite does not recognise an `IN` with a list again.)
package enum FewOfMany {
    /// On a row of `orders`: more was paid than it comes to, or something was given back; 3 and 4 are orders that are off.
    package static let ordersWithMoneyOpen = """
        withdrawn = 0 AND CASE WHEN refunded > 0 THEN 1 WHEN status = 3 OR status = 4 THEN paid ELSE paid - total END > 0
        """
    /// On a row of `customer`.
    package static let customersLeftOut = "assess = 0 OR withdrawn = 1"
}

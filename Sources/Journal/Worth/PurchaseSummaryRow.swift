import Storage
import Vocabulary

/// What a customer has bought so far in one currency, as the cache keeps it.
package struct PurchaseSummaryRow: Hashable, Sendable {
    /// Whose purchases.
    package struct Key: Hashable, Sendable, Comparable {
        package var customer: CustomerID
        /// An organisation with its people, not its own orders alone.
        package var isWhole: Bool
        package var currency: String

        package init(customer: CustomerID, isWhole: Bool, currency: String) {
            self.customer = customer
            self.isWhole = isWhole
            self.currency = currency
        }

        package static func < (a: Key, b: Key) -> Bool {
            (a.customer, a.isWhole ? 1 : 0, a.currency) < (b.customer, b.isWhole ? 1 : 0, b.currency)
        }
    }

    package var key: Key
    package var firstDay: Day
    package var lastDay: Day
    /// Days with a purchase after the first.
    package var repeats: Int32
    /// In minor units: the first day, the days between, the last day; of one day alone, twice the same.
    package var firstAmount: Int64
    package var betweenAmount: Int64
    package var lastAmount: Int64
    /// Σ log(gap in days).
    package var logGaps: Double

    package init(
        key: Key, firstDay: Day, lastDay: Day, repeats: Int32, firstAmount: Int64, betweenAmount: Int64, lastAmount: Int64,
        logGaps: Double
    ) {
        self.key = key
        self.firstDay = firstDay
        self.lastDay = lastDay
        self.repeats = repeats
        self.firstAmount = firstAmount
        self.betweenAmount = betweenAmount
        self.lastAmount = lastAmount
        self.logGaps = logGaps
    }
}

extension Book {
    private static let summaryColumns: SQL = """
        s.customer_id, s.whole, s.currency, s.first_day, s.last_day, s.repeats, s.first_amount, s.between_amount,
          s.last_amount, s.log_gaps
        """

    private static func summary(_ row: Row) -> PurchaseSummaryRow {
        PurchaseSummaryRow(
            key: .init(customer: row.id(0), isWhole: row.flag(1), currency: row.text(2)),
            firstDay: Day(number: Int32(clamping: row.number(3))), lastDay: Day(number: Int32(clamping: row.number(4))),
            repeats: Int32(clamping: row.number(5)), firstAmount: row.number(6), betweenAmount: row.number(7),
            lastAmount: row.number(8), logGaps: row.real(9))
    }

    /// Everybody's, one after the other.
    package func purchaseSummaries(each: (PurchaseSummaryRow) throws -> Void) throws {
        let mine: SQL =
            viewer.reach == .all
            ? "" : "WHERE EXISTS (SELECT 1 FROM customer c WHERE c.id = s.customer_id AND \(visible))"
        try reading.rows(
            "SELECT \(Self.summaryColumns) FROM purchase_summary s \(mine) ORDER BY s.customer_id, s.whole, s.currency"
        ) { try each(Self.summary($0)) }
    }

    /// Every so-manieth customer there is a summary of.
    package func purchaseSummaryCustomers(every step: Int) throws -> [CustomerID] {
        var found: [CustomerID] = []
        var seen = 0
        try purchaseSummaries { row in
            if seen % max(1, step) == 0 { found.append(row.key.customer) }
            seen += 1
        }
        return found
    }

    package func purchaseSummaries(of customer: CustomerID) throws -> [PurchaseSummaryRow] {
        guard let known = try resolve(customer) else { return [] }
        return try reading.all(
            """
            SELECT \(Self.summaryColumns) FROM purchase_summary s WHERE s.customer_id = \(known)
            ORDER BY s.whole, s.currency LIMIT 100
            """, Self.summary)
    }
}

/// Summaries are thoughts: always safe to empty and make anew.
extension Pen {
    package func forgetSummaries() throws { try writing.run("DELETE FROM purchase_summary") }

    /// Puts these in the place of whatever was kept of these customers.
    package func summarise(_ rows: [PurchaseSummaryRow], of customers: some Collection<CustomerID>) throws {
        for chunk in Array(customers).chunks(of: 500) {
            try writing.run("DELETE FROM purchase_summary WHERE customer_id IN \(list: chunk)")
        }
        try summariseFurther(rows)
    }

    package func summariseFurther(_ rows: [PurchaseSummaryRow]) throws {
        try writing.bulk(
            into: "purchase_summary",
            [
                "customer_id", "whole", "currency", "first_day", "last_day", "repeats", "first_amount", "between_amount",
                "last_amount", "log_gaps",
            ], count: rows.count
        ) { index, row in
            let one = rows[index]
            row.id(one.key.customer)
            row.number(one.key.isWhole ? 1 : 0)
            row.text(one.key.currency)
            row.number(Int64(one.firstDay.number))
            row.number(Int64(one.lastDay.number))
            row.number(Int64(one.repeats))
            row.number(one.firstAmount)
            row.number(one.betweenAmount)
            row.number(one.lastAmount)
            row.real(one.logGaps)
        }
    }
}

import Storage
import Vocabulary

/// What a relationship is worth ahead, as the cache keeps it: each figure with the range that holds nine times in ten.
package struct WorthRow: Hashable, Sendable {
    package struct Chances: Hashable, Sendable {
        package var middle: Double
        package var low: Double
        package var high: Double

        package init(_ middle: Double, low: Double, high: Double) {
            self.middle = middle
            self.low = low
            self.high = high
        }
    }
    package struct Amounts: Hashable, Sendable {
        /// In minor units.
        package var middle: Int64
        package var low: Int64
        package var high: Int64

        package init(_ middle: Int64, low: Int64, high: Int64) {
            self.middle = middle
            self.low = low
            self.high = high
        }
    }

    package var key: PurchaseSummaryRow.Key
    /// Of the study it comes from, see ``Book/parameter(_:)``.
    package var version: Int
    /// That they are still with us, 0 … 1.
    package var chance: Chances
    /// Days with a purchase in the coming year.
    package var purchases: Chances
    /// What those come to in today's money.
    package var ahead: Amounts
    /// How much less that is than when the quarter began; 0 where it is not less.
    package var slipped: Int64

    package init(
        key: PurchaseSummaryRow.Key, version: Int, chance: Chances, purchases: Chances, ahead: Amounts, slipped: Int64
    ) {
        self.key = key
        self.version = version
        self.chance = chance
        self.purchases = purchases
        self.ahead = ahead
        self.slipped = slipped
    }
}

extension Book {
    private static let worthColumns: SQL = """
        w.customer_id, w.whole, w.currency, w.version, w.chance, w.chance_low, w.chance_high, w.purchases, w.purchases_low,
          w.purchases_high, w.ahead, w.ahead_low, w.ahead_high, w.slipped
        """

    private static func worth(_ row: Row) -> WorthRow {
        WorthRow(
            key: .init(customer: row.id(0), isWhole: row.flag(1), currency: row.text(2)), version: row.int(3),
            chance: .init(row.real(4), low: row.real(5), high: row.real(6)),
            purchases: .init(row.real(7), low: row.real(8), high: row.real(9)),
            ahead: .init(row.number(10), low: row.number(11), high: row.number(12)), slipped: row.number(13))
    }

    /// Of one customer as they stand after merges, alone and, of an organisation, with its people.
    package func worth(of customer: CustomerID, in currency: Currency) throws -> [WorthRow] {
        guard let known = try resolve(customer) else { return [] }
        return try reading.all(
            """
            SELECT \(Self.worthColumns) FROM worth w WHERE w.customer_id = \(known) AND w.currency = \(currency.code)
            ORDER BY w.whole
            """, Self.worth)
    }

    package enum WorthOrder: Sendable { case ahead, slipped }

    /// Of those this viewer may see, the first of an order.
    package func worth(by order: WorthOrder, in currency: Currency, limit: Int) throws -> [WorthRow] {
        let column: SQL =
            switch order {
            case .ahead: "ahead"
            case .slipped: "slipped"
            }
        return try reading.all(
            """
            SELECT \(Self.worthColumns) FROM worth w JOIN customer c ON c.id = w.customer_id
            WHERE w.currency = \(currency.code) AND w.whole = 0 AND w.\(column) > 0 AND \(visible)
            ORDER BY w.\(column) DESC, w.customer_id LIMIT \(min(max(limit, 1), 500))
            """, Self.worth)
    }

    /// Everybody's, with whether the customer is there.
    func everyWorth(_ each: (WorthRow, _ isKnown: Bool) throws -> Void) throws {
        try reading.rows(
            """
            SELECT \(Self.worthColumns), c.id FROM worth w LEFT JOIN customer c ON c.id = w.customer_id
            ORDER BY w.customer_id, w.whole, w.currency
            """
        ) { try each(Self.worth($0), $0.numberOrNil(14) != nil) }
    }

    package func worthCount() throws -> Int { Int(try reading.number("SELECT count(*) FROM worth") ?? 0) }
}

extension Pen {
    /// Forgets what relationships were thought to be worth in a currency; the new figures follow by ``appraise(_:)``.
    package func forgetWorth(in currency: Currency) throws {
        try writing.run("DELETE FROM worth WHERE currency = \(currency.code)")
    }

    /// Puts these in the place of whatever was thought of these customers, so that no write is long.
    package func appraise(_ rows: [WorthRow]) throws {
        for chunk in rows.chunks(of: 500) {
            guard let currency = chunk.first?.key.currency else { continue }
            try writing.run(
                "DELETE FROM worth WHERE currency = \(currency) AND customer_id IN \(list: Set(chunk.map(\.key.customer)))")
        }
        try writing.bulk(
            into: "worth",
            [
                "customer_id", "whole", "currency", "version", "chance", "chance_low", "chance_high", "purchases",
                "purchases_low", "purchases_high", "ahead", "ahead_low", "ahead_high", "slipped",
            ], count: rows.count
        ) { index, row in
            let one = rows[index]
            row.id(one.key.customer)
            row.number(one.key.isWhole ? 1 : 0)
            row.text(one.key.currency)
            row.number(Int64(one.version))
            for chances in [one.chance, one.purchases] {
                row.real(chances.middle)
                row.real(chances.low)
                row.real(chances.high)
            }
            row.number(one.ahead.middle)
            row.number(one.ahead.low)
            row.number(one.ahead.high)
            row.number(one.slipped)
        }
    }

    func forget(_ row: WorthRow) throws {
        try writing.run(
            """
            DELETE FROM worth WHERE customer_id = \(row.key.customer) AND whole = \(row.key.isWhole)
              AND currency = \(row.key.currency)
            """)
    }

    package func forgetWorth(of customer: CustomerID) throws {
        try writing.run("DELETE FROM worth WHERE customer_id = \(try require(customer))")
    }

    /// Whoever was not appraised by this version is no longer a customer to appraise.
    package func forgetWorth(in currency: Currency, before version: Int) throws {
        try writing.run("DELETE FROM worth WHERE currency = \(currency.code) AND version < \(version)")
    }
}

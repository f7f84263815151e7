import Storage
import Vocabulary

/// What is kept of one customer's share.
package struct ShareRow: Hashable, Sendable {
    package var customer: CustomerID
    /// Without the moment it changes at: that is kept for all shares of a customer together.
    package var share: KeptShare

    package init(customer: CustomerID, share: KeptShare) {
        self.customer = customer
        self.share = share
    }
}

extension Book {
    /// What is kept of everybody this viewer may see, customer after customer.
    package func keptShares(_ each: (ShareRow) throws -> Void) throws {
        let mine: SQL =
            viewer.reach == .all ? "" : "WHERE EXISTS (SELECT 1 FROM customer c WHERE c.id = s.customer_id AND \(visible))"
        try reading.rows("SELECT \(Self.shareColumns) FROM kept_share s \(mine) ORDER BY s.customer_id, s.measure") {
            try each(Self.share($0))
        }
    }

    package func keptShares(of customer: CustomerID) throws -> [ShareRow] {
        guard let known = try resolve(customer) else { return [] }
        return try reading.all(
            "SELECT \(Self.shareColumns) FROM kept_share s WHERE s.customer_id = \(known) ORDER BY s.measure", Self.share)
    }

    private static let shareColumns: SQL = """
        s.customer_id, s.measure, s.taken_at, s.yes, s.no, s.judged, s.half_life, s.state, s.direction, s.against_ours
        """

    private static func share(_ row: Row) -> ShareRow {
        ShareRow(
            customer: row.id(0),
            share: KeptShare(
                measure: row.text(1), takenAt: row.instant(2),
                sums: Finding.Sums(
                    yes: row.real(3), no: row.real(4), judged: row.int(5), halfLifeDays: row.real(6) > 0 ? row.real(6) : nil),
                state: Finding.State(rawValue: UInt8(clamping: row.int(7))) ?? .unknown,
                direction: Finding.Direction(rawValue: UInt8(clamping: row.int(8))) ?? .neither, isAgainstOurs: row.flag(9)))
    }

    /// Whose shares are to be taken anew: touched since, or something is judged by now.
    package func dueShares(at moment: Instant, limit: Int) throws -> [CustomerID] {
        try reading.all(
            "SELECT customer_id FROM share_due WHERE due_at <= \(moment) ORDER BY due_at, customer_id LIMIT \(limit)"
        ) { $0.id(0) }
    }

    /// When the first thing happens that was written down beforehand, by card.
    ///
    /// - Parameter customers: nil for everybody.
    package func foreseen(after moment: Instant, of customers: [CustomerID]? = nil) throws -> [CustomerID: Instant] {
        let whose: SQL = customers.map { "customer_id IN \(list: $0)" } ?? "customer_id IS NOT NULL"
        var first: [CustomerID: Instant] = [:]
        try reading.rows(
            """
            SELECT customer_id, min(at) FROM entry WHERE \(whose) AND at > \(moment) AND withdrawn = 0 GROUP BY customer_id
            """
        ) { first[$0.id(0)] = $0.instant(1) }
        return first
    }
}

extension Pen {
    /// Puts these in the place of whatever was kept of these customers.
    ///
    /// - Parameter due: when they are to be taken anew though nothing new happens; never, of whom it does not name.
    package func keepShares(
        _ rows: [ShareRow], due: [CustomerID: Instant], of customers: some Collection<CustomerID>
    ) throws {
        for chunk in Array(customers).chunks(of: 500) {
            try writing.run("DELETE FROM kept_share WHERE customer_id IN \(list: chunk)")
            try writing.run("DELETE FROM share_due WHERE customer_id IN \(list: chunk)")
        }
        try keepFurtherShares(rows, due: due)
    }

    /// Of customers of whom nothing is kept.
    package func keepFurtherShares(_ rows: [ShareRow], due: [CustomerID: Instant]) throws {
        try writing.bulk(
            into: "kept_share",
            [
                "customer_id", "measure", "taken_at", "yes", "no", "judged", "half_life", "state", "direction",
                "against_ours",
            ], count: rows.count
        ) { index, row in
            let one = rows[index].share
            row.id(rows[index].customer)
            row.text(one.measure)
            row.instant(one.takenAt)
            row.real(one.sums.yes)
            row.real(one.sums.no)
            row.number(Int64(one.sums.judged))
            row.real(one.sums.halfLifeDays ?? 0)
            row.number(Int64(one.state.rawValue))
            row.number(Int64(one.direction.rawValue))
            row.number(one.isAgainstOurs ? 1 : 0)
        }
        for (customer, moment) in due { try sharesAreDue(of: customer, at: moment) }
    }

    private func sharesAreDue(of customer: CustomerID, at moment: Instant) throws {
        try writing.run(
            """
            INSERT INTO share_due (customer_id, due_at) VALUES (\(customer), \(moment))
            ON CONFLICT (customer_id) DO UPDATE SET due_at = CASE WHEN excluded.due_at < share_due.due_at
              THEN excluded.due_at ELSE share_due.due_at END
            """)
    }

    /// Whoever was touched is to be measured anew as well.
    func touchedAreDue(_ customers: some Collection<CustomerID>) throws {
        for customer in customers { try sharesAreDue(of: customer, at: .distantPast) }
    }

    /// Forgets what is kept of everybody, and who is due.
    package func forgetShares() throws {
        try forgetKeptShares()
        try writing.run("DELETE FROM share_due")
    }

    /// The new ones follow by ``keepFurtherShares(_:due:)``; who was touched meanwhile stays due.
    package func forgetKeptShares() throws { try writing.run("DELETE FROM kept_share") }

    package func forgetShares(of customer: CustomerID) throws {
        try writing.run("DELETE FROM kept_share WHERE customer_id = \(try require(customer))")
    }
}

import Storage
import Vocabulary

/// One line of the cache of today's calls: what to show, from when until when, in which lane and place.
package struct CallRow: Hashable, Sendable {
    package var customer: CustomerID
    package var lane: Int
    package var position: Int64
    package var showsFrom: Instant
    package var showsUntil: Instant?
    /// The call itself, as its owner encodes it.
    package var detail: String

    package init(
        customer: CustomerID, lane: Int, position: Int64, showsFrom: Instant, showsUntil: Instant?, detail: String
    ) {
        self.customer = customer
        self.lane = lane
        self.position = position
        self.showsFrom = showsFrom
        self.showsUntil = showsUntil
        self.detail = detail
    }
}

extension CallRow {
    init(_ row: Row) {
        self.init(
            customer: row.id(0), lane: row.int(1), position: row.number(2), showsFrom: row.instant(3),
            showsUntil: row.instantOrNil(4), detail: row.text(5))
    }
}

/// What we think: a cache, always safe to empty and make anew.
extension Pen {
    /// Puts these calls in the place of whatever was thought of these customers before.
    package func think(_ calls: [CallRow], of customers: some Collection<CustomerID>) throws {
        for customer in customers { try writing.run("DELETE FROM stale WHERE customer_id = \(customer)") }
        try touchedAreDue(customers)
        try replace(with: calls, of: customers)
    }

    /// The same; but who is touched stays touched.
    package func replace(with calls: [CallRow], of customers: some Collection<CustomerID>) throws {
        for customer in customers { try writing.run("DELETE FROM call WHERE customer_id = \(customer)") }
        try insert(calls)
    }

    /// Before everything is thought anew: who is touched from now on is stale again.
    package func nothingIsStale() throws {
        try touchedAreDue(try book.staleCustomers(limit: .max))
        try writing.run("DELETE FROM stale")
    }

    private func insert(_ calls: [CallRow]) throws {
        var turns: [CustomerID: Int64] = [:]
        try writing.bulk(
            into: "call", ["customer_id", "lane", "turn", "position", "shows_from", "shows_until", "detail"], count: calls.count
        ) { index, row in
            let call = calls[index]
            let turn = turns[call.customer, default: 0]
            turns[call.customer] = turn + 1
            row.id(call.customer)
            row.number(Int64(call.lane))
            row.number(turn)
            row.number(call.position)
            row.instant(call.showsFrom)
            row.instant(call.showsUntil)
            row.text(call.detail)
        }
    }

    /// The business's own usual, versioned: each call says which it used.
    package func setParameter(_ name: String, _ value: String) throws -> Int {
        let last = try writing.number("SELECT max(version) FROM parameter WHERE name = \(name)") ?? 0
        try writing.run(
            "INSERT INTO parameter (name, version, made_at, value) VALUES (\(name), \(last + 1), \(now), \(value))")
        return Int(last + 1)
    }
}

extension Book {
    /// Customers about whom something happened since we last thought of them.
    package func staleCustomers(limit: Int) throws -> [CustomerID] {
        try reading.all("SELECT customer_id FROM stale ORDER BY customer_id LIMIT \(limit)") { $0.id(0) }
    }

    package func customersWithCalls() throws -> [CustomerID] {
        try reading.all("SELECT DISTINCT customer_id FROM call ORDER BY customer_id") { $0.id(0) }
    }

    /// What is kept of one customer, as far as it shows at that moment.
    package func calls(of customer: CustomerID, at moment: Instant) throws -> [CallRow] {
        try reading.all(
            """
            SELECT customer_id, lane, position, shows_from, shows_until, detail FROM call
            WHERE customer_id = \(customer) AND shows_from <= \(moment) AND (shows_until IS NULL OR shows_until > \(moment))
            ORDER BY lane, turn
            """
        ) { CallRow($0) }
    }

    package func parameter(_ name: String) throws -> (version: Int, value: String)? {
        try reading.first(
            "SELECT version, value FROM parameter WHERE name = \(name) ORDER BY version DESC LIMIT 1"
        ) { ($0.int(0), $0.text(1)) }
    }

    /// The calls that show at that moment, lane after lane; each customer once, in the first lane that names them.
    ///
    /// - Parameter most: of these lanes, the last ones, so many people at most.
    /// - Returns: the first `limit` in full, and how many people there are in all.
    package func calls(
        at moment: Instant, limit: Int, most: [Int: Int] = [:]
    ) throws -> (first: [(customer: CustomerID, detail: String)], people: Int) {
        let mine: SQL =
            viewer.reach == .all ? "" : "AND EXISTS (SELECT 1 FROM customer c WHERE c.id = call.customer_id AND \(visible))"
        let showing: SQL = "shows_from <= \(moment) AND (shows_until IS NULL OR shows_until > \(moment))"
        let first = try firstCalls(showing, mine, limit: limit, most: most)
        let unlimited: SQL = most.isEmpty ? "" : "AND lane NOT IN \(list: most.keys.sorted())"
        var people = try reading.number(
            "SELECT count(DISTINCT customer_id) FROM call WHERE \(showing) \(unlimited) \(mine)")
        for (lane, most) in most {
            let more = try reading.number(
                """
                SELECT count(*) FROM (SELECT DISTINCT customer_id FROM call WHERE lane = \(lane) AND \(showing) \(mine)
                  AND customer_id NOT IN (SELECT customer_id FROM call WHERE lane < \(lane) AND \(showing)) LIMIT \(most)) a
                """)
            people = (people ?? 0) + (more ?? 0)
        }
        let full = try first.compactMap { place in
            try reading.text(
                """
                SELECT detail FROM call WHERE customer_id = \(place.customer) AND lane = \(place.lane)
                  AND position = \(place.position) AND shows_from <= \(moment)
                  AND (shows_until IS NULL OR shows_until > \(moment)) ORDER BY shows_from, turn LIMIT 1
                """
            ).map { (place.customer, $0) }
        }
        return (full, Int(people ?? 0))
    }

    /// Where the first of them stand: as far down the list as it takes to name so many people.
    private func firstCalls(
        _ showing: SQL, _ mine: SQL, limit: Int, most: [Int: Int]
    ) throws -> [(customer: CustomerID, lane: Int64, position: Int64)] {
        var depth = max(limit, 1) * 4
        while true {
            var room = most
            var seen = Set<CustomerID>()
            var first: [(customer: CustomerID, lane: Int64, position: Int64)] = []
            var rows = 0
            try reading.rows(
                """
                SELECT customer_id, lane, position FROM call WHERE \(showing) \(mine)
                ORDER BY lane, position, shows_from, customer_id LIMIT \(depth)
                """
            ) { row in
                rows += 1
                let customer: CustomerID = row.id(0)
                guard first.count < limit, !seen.contains(customer), room[row.int(1)] != 0 else { return }
                seen.insert(customer)
                room[row.int(1)]? -= 1
                first.append((customer, row.number(1), row.number(2)))
            }
            if first.count >= limit || rows < depth { return first }
            depth *= 8
        }
    }
}

import Storage
import Vocabulary

/// Customers by what is known of them. Each condition is found by an index of its own; the names are then read in their order.
extension Book {
    /// By name, page after page.
    ///
    /// - Parameters:
    ///   - lane: the cached lane of those who wait, at that moment.
    ///   - today: what days of silence are counted to.
    package func customers(
        _ filter: CustomerFilter, waitingIn lane: Int, at moment: Instant, today: Day,
        after: (searchKey: String, id: CustomerID)? = nil, limit: Int = 50
    ) throws -> [Customer] {
        let start: SQL = after.map { "AND (c.search_name, c.id) > (\($0.searchKey), \($0.id))" } ?? ""
        var conditions: [SQL] = []
        if let tag = filter.tag { conditions.append(Self.anyCard("tag f", "f.name = \(tag)")) }
        if filter.isWaiting {
            conditions.append(
                """
                c.id IN (SELECT customer_id FROM call WHERE lane = \(lane) AND shows_from <= \(moment)
                  AND (shows_until IS NULL OR shows_until > \(moment)))
                """)
        }
        if let kind = filter.kind { conditions.append("c.kind = \(kind)") }
        conditions += lastOrder(filter, today: today)
        if let fact = filter.fact { conditions.append(remembering(fact.key, fact.value)) }
        let all = conditions.reduce("" as SQL) { "\($0) AND \($1)" }
        return try reading.all(
            """
            SELECT \(Self.columns) FROM customer c WHERE c.merged_into IS NULL AND \(visible) \(all) \(start)
            ORDER BY c.search_name, c.id LIMIT \(min(max(limit, 1), 500))
            """, Self.customer)
    }

    /// Whoever bought in several currencies bought last when they bought last in any of them.
    private func lastOrder(_ filter: CustomerFilter, today: Day) -> [SQL] {
        let quietSince = filter.quietDays.map { today.adding(days: -$0) }
        let latest = [quietSince, filter.lastOrderTo].compactMap { $0 }.min()
        guard latest != nil || filter.lastOrderFrom != nil else { return [] }
        let from = filter.lastOrderFrom?.number ?? Int32.min
        guard let latest else {
            return ["c.id IN (SELECT customer_id FROM purchase_summary WHERE whole = 0 AND last_day >= \(from))"]
        }
        // Most have been silent for long; a time with two ends is of few.
        let some: SQL =
            filter.lastOrderFrom == nil
            ? "EXISTS (SELECT 1 FROM purchase_summary p WHERE p.customer_id = c.id AND p.whole = 0)"
            : """
            c.id IN (SELECT customer_id FROM purchase_summary
              WHERE whole = 0 AND last_day >= \(from) AND last_day <= \(latest.number))
            """
        return [
            some,
            """
            NOT EXISTS (SELECT 1 FROM purchase_summary p
              WHERE p.customer_id = c.id AND p.whole = 0 AND p.last_day > \(latest.number))
            """,
        ]
    }

    /// A beginning that is the whole is enough: then the index alone answers.
    private func remembering(_ key: String, _ value: String) -> SQL {
        guard viewer.seesGuarded || !Guarded.isGuarded(key: key) else { return "1 = 0" }
        let most = 60
        func says(_ column: SQL, _ text: String) -> SQL {
            let text = KeptText.normalise(text)
            let beginning = String(String.UnicodeScalarView(text.unicodeScalars.prefix(most)))
            let rest: SQL = text.unicodeScalars.count < most ? "" : "AND f.\(column) = \(text)"
            return "substr(f.\(column), 1, 60) = \(beginning) \(rest)"
        }
        let said: SQL = value.isEmpty ? "" : "AND \(says("value", value))"
        return Self.anyCard("fact f", "\(says("key", key)) \(said) AND f.replaced_by IS NULL AND f.withdrawn = 0")
    }

    /// Customers of whom such a row speaks, by whichever of their cards.
    private static func anyCard(_ rows: SQL, _ condition: SQL) -> SQL {
        """
        c.id IN (SELECT f.customer_id FROM \(rows) WHERE \(condition)
          UNION ALL SELECT k.merged_into FROM customer k JOIN \(rows) ON f.customer_id = k.id
            WHERE k.merged_into IS NOT NULL AND \(condition))
        """
    }

    // MARK: what there is to choose from

    /// Every tag, from one to the next larger one by the index.
    package func tags(limit: Int = 100) throws -> [String] {
        try reading.all(
            """
            WITH RECURSIVE step (name) AS (
              SELECT min(t.name) FROM tag t
              UNION ALL SELECT (SELECT min(t.name) FROM tag t WHERE t.name > step.name) FROM step WHERE step.name IS NOT NULL)
            SELECT name FROM step WHERE name IS NOT NULL LIMIT \(limit)
            """
        ) { $0.text(0) }
    }

    /// The names under which anything is remembered; confidential ones only for whoever may see them.
    package func factNames(limit: Int = 60) throws -> [String] {
        try reading.all(
            """
            WITH RECURSIVE step (name) AS (
              SELECT min(substr(f.key, 1, 60)) FROM fact f WHERE f.replaced_by IS NULL AND f.withdrawn = 0
              UNION ALL SELECT (
                SELECT min(substr(f.key, 1, 60)) FROM fact f
                WHERE f.replaced_by IS NULL AND f.withdrawn = 0 AND substr(f.key, 1, 60) > step.name)
              FROM step WHERE step.name IS NOT NULL)
            SELECT name FROM step WHERE name IS NOT NULL LIMIT \(limit)
            """
        ) { $0.text(0) }.filter { viewer.seesGuarded || !Guarded.isGuarded(key: $0) }
    }

    /// The tags of each of these customers, with those of the cards that were joined into them.
    package func tags(of customers: [CustomerID]) throws -> [CustomerID: [String]] {
        var tags: [CustomerID: Set<String>] = [:]
        for chunk in customers.chunks(of: 500) {
            try reading.rows(
                """
                SELECT t.customer_id, t.name FROM tag t WHERE t.customer_id IN \(list: chunk)
                UNION SELECT k.merged_into, t.name FROM customer k JOIN tag t ON t.customer_id = k.id
                  WHERE k.merged_into IN \(list: chunk) AND k.merged_into IS NOT NULL
                """
            ) { tags[$0.id(0), default: []].insert($0.text(1)) }
        }
        return tags.mapValues { $0.sorted() }
    }
}

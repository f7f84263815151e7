import Storage
import Vocabulary

extension Book {
    /// What is remembered under these names, of whomever this viewer may see, confidential things only where they may be seen.
    package func facts(named keys: [String], limit: Int = 100_000) throws -> [Whose<Fact>] {
        guard !keys.isEmpty else { return [] }
        let found = try reading.all(
            """
            SELECT f.id, f.customer_id, f.key, f.value, f.source, f.confidence, f.at FROM fact f
            WHERE substr(f.key, 1, 60) IN \(list: keys) AND f.replaced_by IS NULL AND f.withdrawn = 0 AND \(openFacts)
            ORDER BY f.id LIMIT \(limit)
            """
        ) { row in
            Fact(
                id: row.id(0), customer: row.id(1), entry: row.id(0), key: row.text(2), value: row.text(3),
                source: FactSource(rawValue: row.text(4)) ?? .guessed, confidence: row.real(5), at: row.instant(6))
        }
        return try whose(found, \.customer)
    }
}

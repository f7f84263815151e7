import Storage
import Vocabulary

extension Book {
    static let columns: SQL = "c.id, c.kind, c.name, c.since, c.keeper"

    static func customer(_ row: Row) -> Customer {
        Customer(
            id: row.id(0), kind: Customer.Kind(rawValue: UInt8(clamping: row.int(1))) ?? .person, name: row.text(2),
            since: row.instantOrNil(3), keeper: row.idOrNil(4))
    }

    /// The customer this number stands for now, after merges; nil when there is none this viewer may see.
    package func resolve(_ id: CustomerID) throws -> CustomerID? {
        var current = id
        // A chain of merges is short; a hundred steps would be a ring.
        for _ in 0..<100 {
            // Whoever was merged is seen by those who may see the one they were merged into.
            let found = try reading.first(
                "SELECT c.merged_into FROM customer c WHERE c.id = \(current) AND (c.merged_into IS NOT NULL OR (\(visible)))"
            ) { $0.idOrNil(0, Customer.self) }
            guard let next = found else { return nil }
            guard let merged = next else { return current }
            current = merged
        }
        return nil
    }

    /// This customer and everybody merged into them: whose entries are theirs. Nobody, if the viewer may not see them.
    package func everyone(mergedInto id: CustomerID) throws -> [CustomerID] {
        try family(of: id) {
            try reading.all(
                """
                WITH RECURSIVE family (id) AS (
                  SELECT c.id FROM customer c WHERE c.id = \(id) AND \(visible)
                  UNION SELECT customer.id FROM customer JOIN family ON customer.merged_into = family.id)
                SELECT id FROM family ORDER BY id
                """
            ) { $0.id(0) }
        }
    }

    package func customer(_ id: CustomerID) throws -> Customer? {
        guard let id = try resolve(id) else { return nil }
        var found = try reading.first("SELECT \(Self.columns) FROM customer c WHERE c.id = \(id)", Self.customer)
        found?.since =
            try reading.first(
                """
                SELECT min(since) FROM customer WHERE since IS NOT NULL AND withdrawn = 0 AND id IN \(list: try everyone(mergedInto: id))
                """
            ) { $0.instantOrNil(0) } ?? nil
        return found
    }

    package func names(of ids: some Sequence<CustomerID>) throws -> [CustomerID: String] {
        var names: [CustomerID: String] = [:]
        for chunk in Array(Set(ids)).chunks(of: 500) {
            try reading.rows("SELECT c.id, c.name FROM customer c WHERE c.id IN \(list: chunk) AND \(visible)") {
                names[$0.id(0)] = $0.text(1)
            }
        }
        return names
    }

    /// By name, page after page.
    package func customers(after: (searchKey: String, id: CustomerID)? = nil, limit: Int = 50) throws -> [Customer] {
        let start: SQL = after.map { "AND (c.search_name, c.id) > (\($0.searchKey), \($0.id))" } ?? ""
        return try reading.all(
            """
            SELECT \(Self.columns) FROM customer c WHERE c.merged_into IS NULL AND \(visible) \(start)
            ORDER BY c.search_name, c.id LIMIT \(min(max(limit, 1), 500))
            """, Self.customer)
    }

    /// Those whose name holds these words (in any order, each as the beginning of a word or inside it).
    ///
    /// - Parameter among: nil for everybody.
    package func customers(
        named words: String, among candidates: [CustomerID]? = nil, limit: Int = 20
    ) throws -> [Customer] {
        let parts = KeptText.nameParts(words)
        guard !parts.isEmpty else { return [] }
        let which: SQL = candidates.map { "AND c.id IN \(list: $0)" } ?? ""
        let conditions = parts.map { part -> SQL in
            switch reading.engine {
            case .sqlite: "instr(c.search_name, \(part)) > 0"
            case .postgresql: "strpos(c.search_name, \(part)) > 0"
            }
        }
        let all = conditions.dropFirst().reduce(conditions[0]) { "\($0) AND \($1)" }
        return try reading.all(
            """
            SELECT \(Self.columns) FROM customer c WHERE c.merged_into IS NULL AND \(visible) AND \(all) \(which)
            ORDER BY c.search_name, c.id LIMIT \(min(max(limit, 1), 500))
            """, Self.customer)
    }

    /// Every name as it is searched by, in that order; of whomever, and whether they are still there or not.
    package func everySearchName(_ each: (CustomerID, String) throws -> Void) throws {
        try reading.rows("SELECT id, search_name FROM customer WHERE withdrawn = 0 ORDER BY search_name, id") {
            try each($0.id(0), $0.text(1))
        }
    }

    package func searchNames(of ids: some Sequence<CustomerID>) throws -> [CustomerID: String] {
        var names: [CustomerID: String] = [:]
        for chunk in Array(ids).chunks(of: 500) {
            try reading.rows("SELECT id, search_name FROM customer WHERE id IN \(list: chunk)") { names[$0.id(0)] = $0.text(1) }
        }
        return names
    }

    package func handle(_ handle: Handle) throws -> HandleID? {
        try reading.first("SELECT id FROM handle WHERE kind = \(handle.kind) AND value = \(handle.value)") { $0.id(0) }
    }

    /// Whom a handle stands for, the main one first; who was merged is the one they were merged into.
    package func owners(of handle: Handle) throws -> [Customer] {
        let found = try reading.all(
            """
            SELECT \(Self.columns), c.merged_into FROM handle h JOIN handle_owner o ON o.handle_id = h.id
              JOIN customer c ON c.id = o.customer_id
            WHERE h.kind = \(handle.kind) AND h.value = \(handle.value) AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY o.main DESC, c.id
            """
        ) { (customer: Self.customer($0), isMerged: !$0.isNull(5)) }
        guard found.contains(where: \.isMerged) else { return found.map(\.customer) }
        var owners: [Customer] = []
        for owner in found {
            guard let now = owner.isMerged ? try customer(owner.customer.id) : owner.customer else { continue }
            if !owners.contains(where: { $0.id == now.id }) { owners.append(now) }
        }
        return owners
    }

    /// Which of these handles stand for somebody, whoever it is.
    package func owned(among handles: some Collection<Handle>) throws -> Set<Handle> {
        var owned: Set<Handle> = []
        for (kind, some) in Dictionary(grouping: handles, by: \.kind) {
            for chunk in some.map({ KeptText.normalise($0.value) }).chunks(of: 500) {
                try reading.rows(
                    """
                    SELECT h.value FROM handle h WHERE h.kind = \(kind) AND h.value IN \(list: chunk)
                      AND EXISTS (SELECT 1 FROM handle_owner o WHERE o.handle_id = h.id)
                    """
                ) { owned.insert(Handle(kind: kind, value: $0.text(0))) }
            }
        }
        return owned
    }

    package func handles(of customer: CustomerID) throws -> [Handle] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT DISTINCT h.kind, h.value FROM handle_owner o JOIN handle h ON h.id = o.handle_id
            WHERE o.customer_id IN \(list: ids) ORDER BY h.kind, h.value
            """
        ) { Handle(kind: Handle.Kind(rawValue: UInt8(clamping: $0.int(0))) ?? .account, value: $0.text(1)) }
    }

    /// Organisations this person belongs to, and persons of this organisation, today.
    package func circle(of customer: CustomerID) throws -> [(customer: Customer, role: String?)] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT \(Self.columns), m.role FROM membership m JOIN customer c
              ON (m.person IN \(list: ids) AND c.id = m.organisation)
                OR (m.organisation IN \(list: ids) AND c.id = m.person)
            WHERE m.to_day IS NULL AND \(visible) ORDER BY c.search_name, c.id LIMIT 100
            """
        ) { (Self.customer($0), $0.textOrNil(5)) }
    }

    /// How many customers there are; only for reports, never on a page's way.
    package func customerCount() throws -> Int {
        Int(try reading.number("SELECT count(*) FROM customer c WHERE c.merged_into IS NULL AND \(visible)") ?? 0)
    }
}

extension Array {
    package func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}

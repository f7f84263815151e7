import Storage
import Vocabulary

/// What is: promises, complaints, facts and orders as they stand.
extension Book {
    static let promiseColumns: SQL = """
        p.id, p.customer_id, p.side, p.what, p.made_at, p.due_at, p.due_is_day, p.state, p.closed_at, p.moved_by_us
        """

    static func promise(_ row: Row) -> Promise {
        Promise(
            id: row.id(0), customer: row.id(1), entry: row.id(0), by: Side(rawValue: UInt8(clamping: row.int(2))) ?? .us,
            what: row.text(3), madeAt: row.instant(4), due: Due(instant: row.instant(5), isDay: row.flag(6)),
            state: Promise.State(rawValue: UInt8(clamping: row.int(7))) ?? .open, closedAt: row.instantOrNil(8),
            timesMovedByUs: row.int(9))
    }

    package func promise(_ id: PromiseID) throws -> Promise? {
        let found = try reading.first(
            "SELECT \(Self.promiseColumns) FROM promise p WHERE p.id = \(id) AND p.withdrawn = 0", Self.promise)
        return try found.flatMap { try resolve($0.customer) == nil ? nil : $0 }
    }

    package func promises(of customer: CustomerID, onlyOpen: Bool = false) throws -> [Promise] {
        let ids = try everyone(mergedInto: customer)
        let open: SQL = onlyOpen ? "AND p.state = 0" : ""
        return try reading.all(
            """
            SELECT \(Self.promiseColumns) FROM promise p
            WHERE p.customer_id IN \(list: ids) AND p.withdrawn = 0 \(open) ORDER BY p.due_at, p.id LIMIT 1000
            """, Self.promise)
    }

    package func complaint(_ id: ComplaintID) throws -> Complaint? {
        let found = try reading.first(
            "SELECT \(Self.complaintColumns) FROM complaint k WHERE k.id = \(id) AND k.withdrawn = 0", Self.complaint)
        return try found.flatMap { try resolve($0.customer) == nil ? nil : $0 }
    }

    package func complaints(of customer: CustomerID) throws -> [Complaint] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT \(Self.complaintColumns) FROM complaint k
            WHERE k.customer_id IN \(list: ids) AND k.withdrawn = 0 ORDER BY k.opened_at DESC, k.id DESC LIMIT 1000
            """, Self.complaint)
    }

    static let complaintColumns: SQL =
        "k.id, k.customer_id, k.text, k.opened_at, k.state, k.closed_at, k.last_step_at"

    static func complaint(_ row: Row) -> Complaint {
        Complaint(
            id: row.id(0), customer: row.id(1), entry: row.id(0), text: row.text(2), openedAt: row.instant(3),
            state: Complaint.State(rawValue: UInt8(clamping: row.int(4))) ?? .open, closedAt: row.instantOrNil(5),
            lastStepAt: row.instantOrNil(6))
    }

    /// What we remember of a customer now, or as it stood then.
    package func facts(of customer: CustomerID, asOf: Instant? = nil) throws -> [Fact] {
        let ids = try everyone(mergedInto: customer)
        let standing: SQL =
            asOf.map {
                "f.at <= \($0) AND (f.replaced_by IS NULL OR f.replaced_by IN (SELECT id FROM fact WHERE at > \($0)))"
            } ?? "f.replaced_by IS NULL"
        let found = try reading.all(
            """
            SELECT f.id, f.customer_id, f.key, f.value, f.source, f.confidence, f.at FROM fact f
            WHERE f.customer_id IN \(list: ids) AND f.withdrawn = 0 AND \(standing) AND \(openFacts) ORDER BY f.key, f.id LIMIT 500
            """
        ) { row in
            Fact(
                id: row.id(0), customer: row.id(1), entry: row.id(0), key: row.text(2), value: row.text(3),
                source: FactSource(rawValue: row.text(4)) ?? .guessed, confidence: row.real(5), at: row.instant(6))
        }
        return ids.count > 1 ? Self.standing(found) : found
    }

    /// Of several cards of one customer the word written last holds; each card keeps its own beneath it. Of what somebody
    /// likes or avoids there may be several.
    private static func standing(_ facts: [Fact]) -> [Fact] {
        facts.filter { fact in
            !facts.contains { later in
                later.key == fact.key && later.id > fact.id && (!fact.learnt.holdsSeveral || later.value == fact.value)
            }
        }
    }

    /// A condition on a row of `orders`: of these customers, by way of their entries.
    static func ordered(by customers: [CustomerID]) -> SQL {
        """
        id IN (SELECT e.id FROM entry e WHERE e.customer_id IN \(list: customers) AND e.withdrawn = 0
          AND e.kind = \(Event.Kind.ordered.rawValue))
        """
    }

    static let orderColumns: SQL = """
        o.id, o.customer_id, o.number, o.placed_at, o.placed_precision, o.deliver_at, o.deliver_precision, o.currency,
          o.total, o.refunded, o.status, o.note, o.lines, o.paid, o.recipient
        """

    package func order(_ id: OrderID) throws -> Order? {
        let found = try reading.first(
            "SELECT \(Self.orderColumns) FROM orders o WHERE o.id = \(id) AND o.withdrawn = 0", Self.order)
        return try found.flatMap { try resolve($0.customer) == nil ? nil : $0 }
    }

    /// The newest orders first.
    package func orders(of customer: CustomerID, asOf: Instant = .distantFuture, limit: Int = 50) throws -> [Order] {
        let ids = try everyone(mergedInto: customer)
        return try reading.all(
            """
            SELECT \(Self.orderColumns) FROM orders o
            WHERE \(Self.ordered(by: ids)) AND o.withdrawn = 0 AND o.placed_at <= \(asOf) ORDER BY o.placed_at DESC, o.id DESC
            LIMIT \(min(max(limit, 1), 500))
            """, Self.order)
    }

    package func orderCount(of customer: CustomerID, asOf: Instant = .distantFuture) throws -> Int {
        let ids = try everyone(mergedInto: customer)
        return Int(
            try reading.number(
                """
                SELECT count(*) FROM entry e WHERE e.customer_id IN \(list: ids) AND e.withdrawn = 0
                  AND e.kind = \(Event.Kind.ordered.rawValue) AND e.at <= \(asOf)
                """) ?? 0)
    }

    /// When the next of their orders is to be there.
    package func nextDelivery(of customer: CustomerID, from moment: Instant, within span: Span) throws -> Instant? {
        let ids = try everyone(mergedInto: customer)
        return try reading.first(
            """
            SELECT min(o.deliver_at) FROM orders o
            WHERE \(Self.ordered(by: ids)) AND o.withdrawn = 0 AND o.placed_at <= \(moment) AND o.deliver_at > \(moment)
              AND o.deliver_at <= \(moment.adding(span)) AND o.status NOT IN \(list: [Order.Status.cancelled, .returned])
            """
        ) { $0.instantOrNil(0) } ?? nil
    }

    static func order(_ row: Row) -> Order {
        let currency = row.textOrNil(7).flatMap { Currency($0) } ?? .rupiah
        func precision(_ column: Int) -> Precision { Precision(rawValue: UInt8(clamping: row.int(column))) ?? .minute }
        func money(_ column: Int) -> Money? { row.numberOrNil(column).map { Money(minor: $0, currency) } }
        return Order(
            id: row.id(0), customer: row.id(1), entry: row.id(0), number: row.textOrNil(2),
            placedAt: When(row.instant(3), precision: precision(4)),
            deliverAt: row.instantOrNil(5).map { When($0, precision: precision(6)) }, total: money(8), paid: money(13),
            refunded: money(9),
            status: Order.Status(rawValue: UInt8(clamping: row.int(10))) ?? .placed,
            lines: OrderLinesCoding.decode(row.textOrNil(12)), note: row.textOrNil(11), recipient: row.textOrNil(14))
    }
}

extension Book {
    /// Whether the journal already holds what has this identity.
    package func knows(_ key: ExternalKey) throws -> Bool {
        try reading.number("SELECT 1 FROM entry WHERE external_key = \(key.bytes) AND withdrawn = 0") != nil
    }

    /// The open promise these words mean: the one whose words agree best, else the oldest due.
    package func openPromise(of customer: CustomerID, by side: Side, like words: String, madeBefore moment: Instant) throws
        -> Promise?
    {
        let open = try promises(of: try resolve(customer) ?? customer, onlyOpen: true).filter {
            $0.by == side && $0.madeAt <= moment
        }
        let wanted = Set(KeptText.searchKey(words).split(separator: " "))
        guard !wanted.isEmpty else { return open.first }
        let scored = open.map { promise in
            (promise, wanted.intersection(KeptText.searchKey(promise.what).split(separator: " ")).count)
        }
        let best = scored.map(\.1).max() ?? 0
        return scored.first { $0.1 == best && (best > 0 || scored.count == 1) }?.0
    }

    package func latestComplaint(of customer: CustomerID, before moment: Instant) throws -> Complaint? {
        try complaints(of: try resolve(customer) ?? customer).first { $0.openedAt <= moment }
    }
}

extension Fact {
    fileprivate var learnt: FactLearnt { FactLearnt(key: key, value: value, source: source, confidence: confidence) }
}

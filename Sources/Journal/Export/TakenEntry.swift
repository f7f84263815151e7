import Storage
import Vocabulary

/// An entry as other programs need it: with the names of those it is about, and not only their numbers.
package struct TakenEntry {
    package var entry: Entry
    package var customerName: String?
    package var phone: String?
    package var email: String?
    package var chat: String?
    package var isGroup: Bool
    /// Of whoever spoke.
    package var handle: String?
    /// The words of the entry it refers to.
    package var about: String?
}

/// An order with whom it is from.
package struct TakenOrder {
    package var order: Order
    package var paid: Money?
    package var customerName: String?
    package var phone: String?
    package var email: String?
}

/// One thing known of a person, of whatever card of theirs; a person's pieces come one after another.
package enum TakenPiece {
    case card(id: CustomerID, name: String, isOrganisation: Bool)
    case handle(Handle)
    case fact(key: String, value: String)
}

/// Everything that counts, with names beside the numbers, one after another in memory that does not grow.
extension Book {
    private static let phoneOfTheirs: SQL = """
        (SELECT min(h.value) FROM handle_owner o JOIN handle h ON h.id = o.handle_id WHERE o.customer_id = c.id AND h.kind = 1)
        """
    private static let emailOfTheirs: SQL = """
        (SELECT min(h.value) FROM handle_owner o JOIN handle h ON h.id = o.handle_id WHERE o.customer_id = c.id AND h.kind = 2)
        """

    package func everyTakenEntry(each: (TakenEntry) throws -> Void) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        try reading.rows(
            """
            SELECT \(Self.entryColumns), c.name, \(Self.phoneOfTheirs), \(Self.emailOfTheirs), v.title, v.kind, s.value, r.text
            FROM entry e LEFT JOIN customer c ON c.id = e.customer_id LEFT JOIN conversation v ON v.id = e.conversation_id
              LEFT JOIN handle s ON s.id = e.handle_id LEFT JOIN entry r ON r.id = e.refers_to
            WHERE e.withdrawn = 0 ORDER BY e.id
            """
        ) { row in
            try each(
                TakenEntry(
                    entry: Self.entry(row), customerName: row.textOrNil(19), phone: row.textOrNil(20), email: row.textOrNil(21),
                    chat: row.textOrNil(22), isGroup: row.numberOrNil(23) == Int64(Conversation.Kind.group.rawValue),
                    handle: row.textOrNil(24), about: row.textOrNil(25)))
        }
    }

    package func everyTakenOrder(each: (TakenOrder) throws -> Void) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        try reading.rows(
            """
            SELECT o.id, o.customer_id, o.number, o.placed_at, o.placed_precision, o.deliver_at, o.deliver_precision, o.currency,
              o.total, o.paid, o.refunded, o.status, o.lines, o.note, c.name, \(Self.phoneOfTheirs), \(Self.emailOfTheirs),
              o.recipient
            FROM orders o LEFT JOIN customer c ON c.id = o.customer_id WHERE o.withdrawn = 0 ORDER BY o.id
            """
        ) { row in
            func money(_ column: Int) -> Money? {
                guard let minor = row.numberOrNil(column), let currency = row.textOrNil(7).flatMap({ Currency($0) }) else {
                    return nil
                }
                return Money(minor: minor, currency)
            }
            func precision(_ column: Int) -> Precision { Precision(rawValue: UInt8(clamping: row.int(column))) ?? .second }
            let order = Order(
                id: row.id(0), customer: row.id(1), entry: row.id(0), number: row.textOrNil(2),
                placedAt: When(row.instant(3), precision: precision(4)),
                deliverAt: row.instantOrNil(5).map { When($0, precision: precision(6)) }, total: money(8), refunded: money(10),
                status: Order.Status(rawValue: UInt8(clamping: row.int(11))) ?? .placed,
                lines: OrderLinesCoding.decode(row.textOrNil(12)), note: row.textOrNil(13), recipient: row.textOrNil(17))
            try each(
                TakenOrder(
                    order: order, paid: money(9), customerName: row.textOrNil(14), phone: row.textOrNil(15),
                    email: row.textOrNil(16)))
        }
    }

    /// Cards that were merged come as one person; facts that gave way to newer ones stay out.
    package func everyTakenPiece(each: (TakenPiece) throws -> Void) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        try reading.rows(
            """
            WITH RECURSIVE one (card, person) AS (
              SELECT id, id FROM customer WHERE merged_into IS NULL AND withdrawn = 0
              UNION ALL SELECT c.id, one.person FROM customer c JOIN one ON c.merged_into = one.card WHERE c.withdrawn = 0)
            SELECT one.person AS person, 0 AS part, c.id AS turn, c.kind AS kind, c.name AS words, NULL AS more
              FROM one JOIN customer c ON c.id = one.card WHERE c.id = one.person
            UNION ALL SELECT one.person, 1, h.id, h.kind, h.value, NULL
              FROM one JOIN handle_owner o ON o.customer_id = one.card JOIN handle h ON h.id = o.handle_id
            UNION ALL SELECT one.person, 2, f.id, 0, f.key, f.value
              FROM one JOIN fact f ON f.customer_id = one.card WHERE f.withdrawn = 0 AND f.replaced_by IS NULL
            ORDER BY person, part, turn
            """
        ) { row in
            switch row.int(1) {
            case 0: try each(.card(id: row.id(0), name: row.text(4), isOrganisation: row.int(3) == 1))
            case 1:
                guard let kind = Handle.Kind(rawValue: UInt8(clamping: row.int(3))) else { return }
                try each(.handle(Handle(kind: kind, value: row.text(4))))
            default: try each(.fact(key: row.text(4), value: row.text(5)))
            }
        }
    }

    /// The rows of one of the smaller lists.
    package func everyRow(of list: TakenList, each: (Row) throws -> Void) throws {
        guard viewer.reach == .all else { throw JournalError.notFound }
        try reading.rows(SQL(text: list.query), each: each)
    }
}

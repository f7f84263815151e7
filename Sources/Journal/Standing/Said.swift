import Storage
import Vocabulary

/// One line of what was said of a promise, a complaint or an order, the one that made it first.
struct Said {
    var entry: EntryID
    var at: Instant
    var code: Int
    var text: String?
    var payload: String?
    var amount: Int64?
    /// The entry it is about; nil for the one that made it.
    var about: EntryID?

    static let columns: SQL = "e.id, e.at, e.kind, e.text, e.payload, e.amount, e.refers_to"

    init(_ row: Row) { self.init(row, from: 0) }

    /// - Parameter start: the first of its columns.
    init(_ row: Row, from start: Int) {
        entry = row.id(start)
        at = row.instant(start + 1)
        code = row.int(start + 2)
        text = row.textOrNil(start + 3)
        payload = row.textOrNil(start + 4)
        amount = row.numberOrNil(start + 5)
        about = row.idOrNil(start + 6)
    }

    var kind: Event.Kind? { Event.Kind(rawValue: code) }
    var event: Event { EventCoding.decode(code: code, amount: nil, text: text, payload: payload) }
}

extension Book {
    /// The entry that made something, and whatever still counts of what was said of it since, in the order of writing.
    func said(of first: EntryID) throws -> [Said] {
        try reading.all(
            """
            SELECT \(Said.columns) FROM entry e
            WHERE (e.id = \(first) OR e.refers_to = \(first)) AND (e.id = \(first) OR e.withdrawn = 0) ORDER BY e.id
            """, Said.init)
    }
}

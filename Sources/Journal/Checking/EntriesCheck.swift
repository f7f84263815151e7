import Storage
import Vocabulary

/// Can every entry be understood: its time, its sides, its amount, what remains of it in JSON; and does what refers to
/// another entry refer to one of the right kind and of the same person?
struct EntriesCheck: JournalCheck {
    let name = CheckName.entries

    package func look(_ book: Book, _ findings: Findings) throws {
        try book.reading.rows(
            """
            SELECT id, at_precision, side, kind, amount, currency, text, payload, withdrawn FROM entry ORDER BY id
            """
        ) { row in
            findings.looked()
            for column in Self.unreadable(row) {
                let entry: EntryID = row.id(0)
                findings.add(Flaw(.unreadable, .restore, table: "entry", row: "\(entry)", entry: entry, detail: column))
            }
        }
        try lookAtReferences(book, findings)
    }

    /// The columns that say nothing sensible.
    private static func unreadable(_ row: Row) -> [String] {
        var columns: [String] = []
        if !(0...2).contains(row.number(1)) { columns.append("at_precision") }
        if !(0...2).contains(row.number(2)) { columns.append("side") }
        if row.number(3) <= 0 { columns.append("kind") }
        if !row.isNull(4), row.textOrNil(5).flatMap({ Currency($0) }) == nil { columns.append("currency") }
        if !(0...1).contains(row.number(8)) { columns.append("withdrawn") }
        if row.textOrNil(6)?.utf8.contains(0) == true { columns.append("text") }
        if let payload = row.textOrNil(7), !isUnderstood(row, payload) { columns.append("payload") }
        return columns
    }

    private static func isUnderstood(_ row: Row, _ payload: String) -> Bool {
        // What a later version wrote is kept and shown as such.
        guard Event.Kind(rawValue: row.int(3)) != nil else { return true }
        let amount = row.numberOrNil(4).flatMap { minor in
            row.textOrNil(5).flatMap { Currency($0) }.map { Money(minor: minor, $0) }
        }
        let event = EventCoding.decode(code: row.int(3), amount: amount, text: row.textOrNil(6), payload: payload)
        guard case .unknown = event else { return true }
        return EventCoding.isOfLaterVersion(payload)
    }

    /// What moves a promise refers to a promise, and so on.
    private func lookAtReferences(_ book: Book, _ findings: Findings) throws {
        let kinds: [(makes: Event.Kind, changes: [Event.Kind])] = [
            (.promised, [.promiseChanged, .promiseKept, .promiseWithdrawn]),
            (.complained, [.complaintStep, .complaintVerdict]),
            (.ordered, [.orderChanged, .orderRewritten]),
        ]
        for (makes, changes) in kinds {
            try book.reading.rows(
                """
                SELECT e.id, e.refers_to FROM entry e LEFT JOIN entry m ON m.id = e.refers_to
                WHERE e.refers_to IS NOT NULL AND e.withdrawn = 0 AND e.kind IN \(list: changes.map(\.rawValue))
                  AND m.id IS NOT NULL AND m.kind <> \(makes.rawValue)
                """
            ) { row in
                findings.add(
                    Flaw(
                        .pointsNowhere, .restore, table: "entry", row: row.text(0), entry: row.id(0),
                        detail: "refers_to: \(makes.name) \(row.number(1))"))
            }
        }
    }
}

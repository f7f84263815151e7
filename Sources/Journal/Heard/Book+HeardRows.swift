import Storage
import Vocabulary

extension Book {
    private static let heardColumns: SQL =
        "h.entry_id, h.customer_id, h.at, h.version, h.what, h.urgency, h.margin, h.words, h.proposes"

    private static func heardRow(_ row: Row) -> HeardRow {
        HeardRow(
            entry: row.id(0), customer: row.id(1), at: row.instant(2), version: row.number(3), what: row.number(4),
            urgency: row.int(5), margin: Int32(clamping: row.number(6)), words: row.numberOrNil(7).flatMap(wordsKept),
            proposes: row.flag(8))
    }

    private static func wordsKept(_ packed: Int64) -> Range<Int>? {
        let (first, end) = (Int(packed >> 32), Int(packed & 0xFFFF_FFFF))
        return 0 <= first && first <= end ? first..<end : nil
    }

    /// What is kept of these messages; whose they are is not looked at.
    package func heard(in entries: some Sequence<EntryID>) throws -> [EntryID: HeardRow] {
        var found: [EntryID: HeardRow] = [:]
        for chunk in Array(Set(entries)).chunks(of: 500) {
            try reading.rows("SELECT \(Self.heardColumns) FROM heard h WHERE h.entry_id IN \(list: chunk)") {
                let row = Self.heardRow($0)
                found[row.entry] = row
            }
        }
        return found
    }

    /// What was heard in that time, the latest first, of those this viewer may see and who may be judged.
    package func heard(since: Instant, upTo asOf: Instant, limit: Int) throws -> [HeardRow] {
        try reading.all(
            """
            SELECT \(Self.heardColumns) FROM heard h JOIN customer c ON c.id = h.customer_id
            WHERE h.at > \(since) AND h.at <= \(asOf) AND c.assess = 1 AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY h.at DESC, h.entry_id DESC LIMIT \(limit)
            """, Self.heardRow)
    }

    /// Messages since then that cannot wait.
    package func urgentMessages(since: Instant) throws -> Set<EntryID> {
        var found: Set<EntryID> = []
        try reading.rows("SELECT entry_id FROM heard WHERE urgency = 2 AND at > \(since)") { found.insert($0.id(0)) }
        return found
    }

    package func urgentMessages(among entries: [EntryID]) throws -> Set<EntryID> {
        var found: Set<EntryID> = []
        for chunk in entries.chunks(of: 500) {
            try reading.rows("SELECT entry_id FROM heard WHERE entry_id IN \(list: chunk) AND urgency = 2") {
                found.insert($0.id(0))
            }
        }
        return found
    }

    /// Messages on these cards that may say something worth writing down, the latest first. (The order of a CROSS JOIN is kept.)
    package func proposing(since: Instant, upTo asOf: Instant, of cards: [CustomerID], limit: Int) throws -> [Entry] {
        try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e CROSS JOIN heard h CROSS JOIN customer c
            WHERE e.customer_id IN \(list: cards) AND e.withdrawn = 0 AND e.at > \(since) AND e.at <= \(asOf)
              AND h.entry_id = e.id AND h.proposes = 1 AND c.id = e.customer_id AND (c.merged_into IS NOT NULL OR (\(visible)))
            ORDER BY e.at DESC, e.id DESC LIMIT \(limit)
            """, Self.entry)
    }

    /// The same of everybody, as no more than which messages on whose card: they may have been taken back, and the card may not be
    /// this viewer's to see.
    package func proposingPlaces(since: Instant, upTo asOf: Instant, limit: Int) throws -> [(EntryID, CustomerID)] {
        let mine: SQL =
            viewer.reach == .all
            ? ""
            : """
            AND EXISTS (SELECT 1 FROM customer c WHERE c.id = h.customer_id AND (c.merged_into IS NOT NULL OR (\(visible))))
            """
        return try reading.all(
            """
            SELECT h.entry_id, h.customer_id FROM heard h WHERE h.proposes = 1 AND h.at > \(since) AND h.at <= \(asOf) \(mine)
            ORDER BY h.at DESC, h.entry_id DESC LIMIT \(limit)
            """
        ) { ($0.id(0), $0.id(1)) }
    }
}

/// What is still to be read.
extension Book {
    /// In the order of their numbers; none touches the next.
    package func heardSpans(by version: Int64) throws -> [HeardSpan] {
        try reading.all("SELECT first_id, last_id FROM heard_span WHERE version = \(version) ORDER BY first_id") {
            HeardSpan($0.id(0), $0.id(1))
        }
    }

    /// The latest part of the journal before that number of which this version has read nothing.
    package func unheardSpan(by version: Int64, before end: EntryID) throws -> HeardSpan? {
        var last = end.value - 1
        for span in try heardSpans(by: version).reversed() where span.first.value <= last {
            if span.last.value < last { return HeardSpan(EntryID(span.last.value + 1), EntryID(last)) }
            last = span.first.value - 1
        }
        return last > 0 ? HeardSpan(EntryID(1), EntryID(last)) : nil
    }

    /// Messages with words, of people's own chats and of people who may be judged, the latest number first.
    package func messagesToHear(in span: HeardSpan, limit: Int) throws -> [Entry] {
        try reading.all(
            """
            SELECT \(Self.entryColumns) FROM entry e JOIN customer c ON c.id = e.customer_id
            WHERE e.id >= \(span.first) AND e.id <= \(span.last) AND \(Self.isToBeHeard) ORDER BY e.id DESC LIMIT \(limit)
            """, Self.entry)
    }

    /// A condition on rows of `entry` and `customer`, named `e` and `c` in the query.
    private static var isToBeHeard: SQL {
        """
        e.kind = \(Event.Kind.message.rawValue) AND e.withdrawn = 0 AND e.side <> \(Side.other) AND c.assess = 1
          AND e.text IS NOT NULL AND e.text <> '' AND \(ownChat)
        """
    }

    /// Everything that is kept, and whether it is of a message that is not to be heard, or says another moment or person than its
    /// entry.
    package func everyHeard(each: (HeardRow, _ isStray: Bool) throws -> Void) throws {
        try reading.rows(
            """
            SELECT \(Self.heardColumns), CASE WHEN EXISTS (
              SELECT 1 FROM entry e JOIN customer c ON c.id = e.customer_id
              WHERE e.id = h.entry_id AND e.at = h.at AND e.customer_id = h.customer_id AND \(Self.isToBeHeard)) THEN 0 ELSE 1 END
            FROM heard h
            """
        ) { try each(Self.heardRow($0), $0.flag(9)) }
    }
}

import Storage
import Vocabulary

/// What was heard: a cache, always safe to empty and make anew.
extension Pen {
    /// So long before the last number somebody else on the same server may still be writing down smaller ones.
    static let unsettled: Int64 = 30_000 << 21
    /// Whom a message makes wait longer ago than this is not looked at again. [assumption]
    private static let recently = Span.days(28)

    /// Puts these in the place of whatever was heard in these messages before. Who said something that cannot wait, or turns out not
    /// to have, is looked at afresh.
    package func keep(_ rows: [HeardRow], heardIn entries: [EntryID]) throws {
        let before = try book.heard(in: entries)
        let standing = try standing(among: entries)
        let fresh = rows.filter { row in
            standing.contains(row.entry) && !(before[row.entry].map { $0.saysTheSame(as: row) } ?? false)
        }
        let kept = Set(rows.lazy.map(\.entry)).intersection(standing)
        let gone = Set(fresh.map(\.entry)).union(before.keys.filter { !kept.contains($0) })
        for chunk in Array(gone.intersection(before.keys)).chunks(of: 500) {
            try writing.run("DELETE FROM heard WHERE entry_id IN \(list: chunk)")
        }
        try insert(fresh)
        let pressing = fresh + gone.compactMap { before[$0] }
        try markStale(
            Set(pressing.filter { $0.urgency == 2 && $0.at > now.subtracting(Self.recently) }.map(\.customer)))
    }

    /// Those that were not taken back meanwhile.
    private func standing(among entries: [EntryID]) throws -> Set<EntryID> {
        var found: Set<EntryID> = []
        for chunk in entries.chunks(of: 500) {
            try writing.rows("SELECT id FROM entry WHERE id IN \(list: chunk) AND withdrawn = 0") { found.insert($0.id(0)) }
        }
        return found
    }

    private func insert(_ rows: [HeardRow]) throws {
        try writing.bulk(
            into: "heard",
            ["entry_id", "customer_id", "at", "version", "what", "urgency", "margin", "words", "proposes"], count: rows.count
        ) { index, row in
            let heard = rows[index]
            row.id(heard.entry)
            row.id(heard.customer)
            row.instant(heard.at)
            row.number(heard.version)
            row.number(heard.what)
            row.number(Int64(heard.urgency))
            row.number(Int64(heard.margin))
            row.number(heard.words.map { Int64($0.lowerBound) << 32 | Int64($0.upperBound) })
            row.number(Int64(heard.proposes ? 1 : 0))
        }
    }

    /// Every message of these numbers was read by this version. What another version read counts as unread from here on; its rows
    /// stay until they are read again.
    package func heard(_ span: HeardSpan, by version: Int64) throws {
        var (first, last) = (span.first, span.last)
        if writing.engine == .postgresql, let newest = try book.lastEntry() {
            last = min(last, EntryID(newest.value - Self.unsettled))
        }
        guard first <= last else { return }
        for known in try book.heardSpans(by: version)
        where known.first.value <= last.value + 1 && first.value <= known.last.value + 1 {
            first = min(first, known.first)
            last = max(last, known.last)
        }
        try writing.run("DELETE FROM heard_span WHERE version <> \(version) OR (first_id >= \(first) AND last_id <= \(last))")
        try writing.run("INSERT INTO heard_span (first_id, last_id, version) VALUES (\(first), \(last), \(version))")
    }

    /// Everything counts as unread; what is kept stays until it is read again.
    package func hearAgain() throws { try writing.run("DELETE FROM heard_span") }

    package func forgetHeard() throws {
        try hearAgain()
        try writing.run("DELETE FROM heard")
    }

    package func forgetHeard(in entries: [EntryID]) throws {
        for chunk in entries.chunks(of: 500) { try writing.run("DELETE FROM heard WHERE entry_id IN \(list: chunk)") }
    }

    /// Nobody is to judge what they say.
    func forgetHeard(from customer: CustomerID) throws {
        try writing.run("DELETE FROM heard WHERE customer_id IN \(list: try book.everyone(mergedInto: customer))")
    }
}

import Storage
import Vocabulary

/// One bringing-in, as it is remembered.
package struct ImportRecord: Hashable, Sendable {
    package enum State: UInt8, Sendable { case running = 0, done = 1, withdrawn = 2 }
    package var id: ImportID
    package var startedAt: Instant
    package var state: State
    package var format: String
    package var name: String
    package var added: Int
    package var known: Int
    package var refused: Int
}

extension Pen {
    package func startImport(format: String, name: String, digest: String, decisions: String) throws -> ImportID {
        let id = try writing.newID(ImportRun.self)
        try writing.run(
            """
            INSERT INTO import_run (id, node, started_at, state, format, name, digest, decisions)
            VALUES (\(id), \(writing.node), \(now), \(ImportRecord.State.running.rawValue), \(format), \(name), \(digest), \(decisions))
            """)
        return id
    }

    package func finishImport(_ run: ImportID, added: Int, known: Int, refused: Int) throws {
        try writing.run(
            """
            UPDATE import_run SET state = \(ImportRecord.State.done.rawValue), finished_at = \(now), added = \(added),
              known = \(known), refused = \(refused) WHERE id = \(run)
            """)
    }

    /// Imports that were cut off in the middle: whoever ran them is gone, since this process now has their number.
    package func cutOffImports() throws -> [ImportID] {
        try writing.all(
            """
            SELECT id FROM import_run WHERE state = \(ImportRecord.State.running.rawValue) AND node = \(writing.node)
            ORDER BY id
            """
        ) { $0.id(0) }
    }

    /// Takes an import back: its entries no longer count, and what they changed stands as it stood before. What people
    /// did afterwards by hand stays.
    /// - Returns: how many entries were withdrawn.
    @discardableResult
    package func withdrawImport(_ run: ImportID) throws -> Int {
        guard let record = try book.importRecord(run) else { throw JournalError.notFound }
        guard record.state != .withdrawn else { throw JournalError.alreadyClosed }
        // Everybody it touched is looked at afresh.
        try writing.run(
            """
            INSERT INTO stale (customer_id)
            SELECT DISTINCT customer_id FROM entry WHERE import_id = \(run) AND customer_id IS NOT NULL AND withdrawn = 0
            ON CONFLICT (customer_id) DO NOTHING
            """)
        try reopenWhatItClosed(run)
        let count = try writing.run("UPDATE entry SET withdrawn = 1 WHERE import_id = \(run) AND withdrawn = 0")
        for table in ["promise", "complaint", "fact", "orders"] {
            try writing.run(SQL(text: "UPDATE \(table) SET withdrawn = 1 WHERE import_id = ?1", values: [run.sqlValue]))
        }
        try writing.run(
            "UPDATE fact SET replaced_by = NULL WHERE replaced_by IN (SELECT id FROM entry WHERE import_id = \(run))")
        try writing.run("DELETE FROM coverage WHERE import_id = \(run)")
        try writing.run("DELETE FROM speaker WHERE import_id = \(run)")
        try writing.run("DELETE FROM membership WHERE import_id = \(run)")
        try writing.run("DELETE FROM handle_owner WHERE import_id = \(run)")
        // Customers it brought stay only if something else has happened with them since.
        try writing.run(
            """
            UPDATE customer SET withdrawn = 1 WHERE import_id = \(run) AND NOT EXISTS (
              SELECT 1 FROM entry WHERE entry.customer_id = customer.id AND entry.withdrawn = 0)
            """)
        try writing.run(
            "UPDATE import_run SET state = \(ImportRecord.State.withdrawn.rawValue), finished_at = \(now) WHERE id = \(run)")
        try append(.importWithdrawn(run), about: nil, side: .us)
        return count
    }

    /// Promises it kept are open again, verdicts it brought are unsaid, orders have the state they had.
    private func reopenWhatItClosed(_ run: ImportID) throws {
        let kept = Event.Kind.promiseKept.rawValue
        let verdict = Event.Kind.complaintVerdict.rawValue
        let changed = Event.Kind.orderChanged.rawValue
        try writing.run(
            """
            UPDATE promise SET state = 0, closed_at = NULL WHERE id IN (
              SELECT refers_to FROM entry WHERE import_id = \(run) AND kind = \(kept) AND withdrawn = 0)
            """)
        try writing.run(
            """
            UPDATE complaint SET state = 0, closed_at = NULL WHERE id IN (
              SELECT refers_to FROM entry WHERE import_id = \(run) AND kind = \(verdict) AND withdrawn = 0)
            """)
        let orders = try writing.all(
            """
            SELECT DISTINCT refers_to FROM entry
            WHERE import_id = \(run) AND kind = \(changed) AND withdrawn = 0 AND refers_to IS NOT NULL
            """
        ) { $0.id(0, Entry.self) }
        for order in orders { try restore(order, without: run) }
    }

    private func restore(_ order: EntryID, without run: ImportID) throws {
        let changed = Event.Kind.orderChanged.rawValue
        let entries = try writing.all(
            """
            SELECT kind, payload, amount FROM entry
            WHERE (id = \(order) OR (refers_to = \(order) AND kind = \(changed))) AND withdrawn = 0
              AND (import_id IS NULL OR import_id <> \(run) OR id = \(order)) ORDER BY id
            """
        ) { (payload: $0.textOrNil(1), refunded: $0.int(0) == changed ? $0.numberOrNil(2) : nil) }
        var status = Order.Status.placed
        var refunded: Int64?
        for entry in entries {
            status = EventCoding.status(inPayload: entry.payload) ?? status
            refunded = entry.refunded ?? refunded
        }
        try writing.run("UPDATE orders SET status = \(status), refunded = \(refunded) WHERE id = \(order)")
    }
}

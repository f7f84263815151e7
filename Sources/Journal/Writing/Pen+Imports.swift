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
              known = \(known), refused = \(refused), last_id = \(try writing.newID(ImportRun.self))
            WHERE id = \(run) AND state = \(ImportRecord.State.running.rawValue)
            """)
    }

    /// Those an import brought are known since their first order, wherever it stood in the list.
    package func knownSinceFirstOrder(broughtBy run: ImportID) throws {
        try writing.run(
            """
            UPDATE customer SET since = (
              SELECT min(at) FROM entry WHERE entry.customer_id = customer.id AND withdrawn = 0
                AND kind = \(Event.Kind.ordered.rawValue))
            WHERE import_id = \(run)
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
    /// did afterwards by hand stays. Only who sees everybody can do this: it may concern anybody.
    /// - Returns: how many entries were withdrawn.
    @discardableResult
    package func withdrawImport(_ run: ImportID) throws -> Int {
        guard viewer.reach == .all, let record = try book.importRecord(run) else { throw JournalError.notFound }
        guard record.state != .withdrawn else { throw JournalError.alreadyClosed }
        let its = try written(by: run)
        // Everybody it touched is looked at afresh.
        try writing.run(
            """
            INSERT INTO stale (customer_id)
            SELECT DISTINCT customer_id FROM entry WHERE \(its) AND customer_id IS NOT NULL AND withdrawn = 0
            ON CONFLICT (customer_id) DO NOTHING
            """)
        let touched = try whatItTouched(its)
        try unpay(its)
        try writing.run("DELETE FROM heard WHERE entry_id IN (SELECT id FROM entry WHERE \(its))")
        let count = try writing.run("UPDATE entry SET withdrawn = 1 WHERE \(its) AND withdrawn = 0")
        for table in ["promise", "complaint", "fact", "orders"] {
            try writing.run("UPDATE \(SQL(text: table)) SET withdrawn = 1 WHERE \(its)")
        }
        for entry in touched { try standAsWritten(entry) }
        try giveNamesBack(its)
        try writing.run(
            """
            UPDATE customer SET since = (
              SELECT min(at) FROM entry WHERE entry.customer_id = customer.id AND withdrawn = 0
                AND (kind IN \(list: [Event.Kind.message, .ordered].map(\.rawValue))
                  OR (kind = \(Event.Kind.met.rawValue) AND at_precision = \(Precision.day.rawValue))))
            WHERE since IS NOT NULL AND id IN (SELECT customer_id FROM entry WHERE \(its))
            """)
        try giveFactsBack(its)
        try letPeopleGo(run, its)
        try writing.run("DELETE FROM coverage WHERE import_id = \(run)")
        try writing.run("DELETE FROM speaker WHERE import_id = \(run)")
        try writing.run("DELETE FROM membership WHERE import_id = \(run)")
        try writing.run(
            "UPDATE import_run SET state = \(ImportRecord.State.withdrawn.rawValue), finished_at = \(now) WHERE id = \(run)")
        try append(.importWithdrawn(run), about: nil, side: .us)
        return count
    }

    /// Of the rows of a table, those this import wrote. Numbers are given in the order of time, so they stand between its
    /// own number and the last it was given: no index of their own is needed.
    private func written(by run: ImportID) throws -> SQL {
        let last = try writing.number("SELECT last_id FROM import_run WHERE id = \(run)") ?? .max
        return "id BETWEEN \(run) AND \(last) AND import_id = \(run)"
    }

    /// A fact it replaced stands again, or gives way to the word that has replaced its successor since.
    private func giveFactsBack(_ its: SQL) throws {
        while true {
            let moved = try writing.run(
                """
                UPDATE fact SET replaced_by = (SELECT f.replaced_by FROM fact f WHERE f.id = fact.replaced_by)
                WHERE replaced_by IN (SELECT id FROM fact WHERE \(its))
                """)
            if moved == 0 { return }
        }
    }

    /// Whom it called by another name is called as before, unless they have been renamed since.
    private func giveNamesBack(_ its: SQL) throws {
        let renamings = try writing.all(
            """
            SELECT customer_id, text, payload FROM entry
            WHERE \(its) AND kind = \(Event.Kind.renamed.rawValue) AND customer_id IS NOT NULL ORDER BY id DESC
            """
        ) { (customer: $0.id(0, Customer.self), name: $0.textOrNil(1), payload: $0.textOrNil(2)) }
        for renaming in renamings {
            let event = EventCoding.decode(
                code: Event.Kind.renamed.rawValue, amount: nil, text: renaming.name, payload: renaming.payload)
            guard case .renamed(let name, let was?) = event else { continue }
            try writing.run(
                """
                UPDATE customer SET name = \(was), search_name = \(KeptText.searchKey(was))
                WHERE id = \(renaming.customer) AND name = \(name)
                """)
        }
    }

    /// Whom it, or an import taken back before it, brought stays only if something else has happened with them since, or if
    /// somebody said whose card it is; who stays keeps the numbers they came with, so that the next import knows them again.
    private func letPeopleGo(_ run: ImportID, _ its: SQL) throws {
        try writing.run(
            """
            UPDATE customer SET withdrawn = 1
            WHERE (import_id = \(run)
                OR (id IN (SELECT customer_id FROM entry WHERE \(its)) AND import_id IN (
                  SELECT id FROM import_run WHERE state = \(ImportRecord.State.withdrawn.rawValue))))
              AND merged_into IS NULL
              AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.customer_id = customer.id AND entry.withdrawn = 0)
            """)
        try writing.run(
            """
            DELETE FROM handle_owner WHERE import_id = \(run) AND customer_id NOT IN (
              SELECT id FROM customer WHERE import_id = \(run) AND withdrawn = 0)
            """)
    }
}

/// Promises it kept are open again, verdicts it brought are unsaid, orders have the state they had: each stands as what is
/// left of the journal says.
extension Pen {
    /// What changes how something stands that was there before.
    static let closing: [Event.Kind] = [
        .promiseKept, .promiseWithdrawn, .promiseChanged, .complaintStep, .complaintVerdict, .orderChanged, .orderRewritten,
    ]

    /// What was there before this import and is spoken of by it.
    private func whatItTouched(_ its: SQL) throws -> [EntryID] {
        try writing.all(
            """
            SELECT DISTINCT refers_to FROM entry
            WHERE \(its) AND kind IN \(list: Self.closing.map(\.rawValue)) AND withdrawn = 0 AND refers_to IS NOT NULL
            """
        ) { $0.id(0) }
    }

    private func standAsWritten(_ first: EntryID) throws {
        let said = try book.said(of: first)
        switch said.first?.kind {
        case .promised: try stand(PromiseStanding(said), of: PromiseID(first.value))
        case .complained: try stand(ComplaintStanding(said), of: ComplaintID(first.value))
        case .ordered: try stand(OrderStanding(said), of: OrderID(first.value))
        default: return
        }
    }

    /// What its payments paid is unpaid.
    private func unpay(_ its: SQL) throws {
        let payments = try writing.all(
            """
            SELECT customer_id, amount, payload FROM entry
            WHERE \(its) AND kind = \(Event.Kind.paid.rawValue) AND withdrawn = 0
              AND customer_id IS NOT NULL AND amount IS NOT NULL
            """
        ) { (customer: $0.id(0, Customer.self), amount: $0.number(1), payload: $0.textOrNil(2)) }
        for payment in payments {
            let amount = Money(minor: payment.amount, .rupiah)
            let event = EventCoding.decode(code: Event.Kind.paid.rawValue, amount: amount, text: nil, payload: payment.payload)
            guard case .paid(let paid) = event, let number = paid.forOrder else { continue }
            try writing.run(
                """
                UPDATE orders SET paid = NULLIF(paid - \(payment.amount), 0)
                WHERE \(Book.ordered(by: [payment.customer])) AND number = \(number) AND withdrawn = 0
                """)
        }
    }
}

import Storage
import Vocabulary

/// Has every import left exactly what it should: nothing when it was taken back, everything when it was not?
struct ImportsCheck: JournalCheck {
    let name = CheckName.imports
    /// Tables of which a withdrawn import leaves no row, and what tells their rows apart.
    private static let emptied = [("coverage", "conversation_id"), ("speaker", "name"), ("membership", "id")]

    private struct Run {
        var state: ImportRecord.State
        var lastID: Int64?
    }

    package func look(_ book: Book, _ findings: Findings) throws {
        let runs = try runs(book)
        try entries(book, runs, findings) { findings.add($0) }
        for flaw in try leftovers(book) + unsure(book, runs) { findings.add(flaw) }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let runs = try runs(pen.book)
        var mended: [Flaw] = try gathered(atMost: JournalChecks.most) { keep in
            try entries(pen.book, runs, nil) { if $0.remedy == .mend { try keep($0) } }
        }
        for flaw in mended {
            guard let entry = flaw.entry else { continue }
            switch flaw.kind {
            case .leftBehind: try pen.writing.run("UPDATE entry SET withdrawn = 1 WHERE id = \(entry)")
            default: try reach(entry, pen)
            }
        }
        let leftovers = try leftovers(pen.book)
        for (table, _) in Self.emptied where leftovers.contains(where: { $0.table == table }) {
            try pen.writing.run(
                """
                DELETE FROM \(SQL(text: table)) WHERE import_id IN (
                  SELECT id FROM import_run WHERE state = \(ImportRecord.State.withdrawn.rawValue))
                """)
        }
        mended += leftovers
        return mended
    }

    /// An undo looks for an import's entries up to its last number.
    private func reach(_ entry: EntryID, _ pen: Pen) throws {
        try pen.writing.run(
            """
            UPDATE import_run SET last_id = \(entry) WHERE id = (SELECT import_id FROM entry WHERE id = \(entry))
              AND last_id < \(entry)
            """)
    }

    private func runs(_ book: Book) throws -> [Int64: Run] {
        var runs: [Int64: Run] = [:]
        try book.reading.rows("SELECT id, state, last_id FROM import_run") { row in
            runs[row.number(0)] = Run(
                state: ImportRecord.State(rawValue: UInt8(clamping: row.int(1))) ?? .done, lastID: row.numberOrNil(2))
        }
        return runs
    }

    private func entries(
        _ book: Book, _ runs: [Int64: Run], _ findings: Findings?, _ each: (Flaw) throws -> Void
    ) throws {
        try book.reading.rows("SELECT id, import_id, withdrawn FROM entry ORDER BY id") { row in
            findings?.looked()
            let entry: EntryID = row.id(0)
            let isWithdrawn = row.flag(2)
            func flaw(_ kind: Flaw.Kind, _ remedy: Flaw.Remedy) -> Flaw {
                Flaw(
                    kind, remedy, table: "entry", row: "\(entry)", entry: entry, detail: row.textOrNil(1).map { "import \($0)" }
                )
            }
            guard let number = row.numberOrNil(1), let run = runs[number] else {
                // Only an import can be taken back.
                if isWithdrawn, row.isNull(1) { try each(flaw(.takenBackAlone, .restore)) }
                return
            }
            if run.state == .withdrawn, !isWithdrawn { try each(flaw(.leftBehind, .mend)) }
            if run.state != .withdrawn, isWithdrawn { try each(flaw(.takenBackAlone, .restore)) }
            if let last = run.lastID, entry.value > last { try each(flaw(.differs, .mend)) }
        }
    }

    private func leftovers(_ book: Book) throws -> [Flaw] {
        try Self.emptied.flatMap { table, key in
            try book.reading.all(
                """
                SELECT \(SQL(text: "t.\(key)")), t.import_id FROM \(SQL(text: table)) t JOIN import_run r ON r.id = t.import_id
                WHERE r.state = \(ImportRecord.State.withdrawn.rawValue) LIMIT \(JournalChecks.most)
                """
            ) { Flaw(.leftBehind, .mend, table: table, row: $0.text(0), detail: "import \($0.number(1))") }
        }
    }

    /// What was taken back has an entry that says so.
    private func unsure(_ book: Book, _ runs: [Int64: Run]) throws -> [Flaw] {
        var said: Set<Int64> = []
        try book.reading.rows(
            "SELECT text, payload FROM entry WHERE kind = \(Event.Kind.importWithdrawn.rawValue) AND withdrawn = 0"
        ) { row in
            let event = EventCoding.decode(
                code: Event.Kind.importWithdrawn.rawValue, amount: nil, text: row.textOrNil(0), payload: row.textOrNil(1))
            if case .importWithdrawn(let run) = event { said.insert(run.value) }
        }
        return runs.sorted { $0.key < $1.key }.compactMap { number, run in
            guard (run.state == .withdrawn) != said.contains(number) else { return nil }
            return Flaw(
                .differs, .restore, table: "import_run", row: String(number),
                detail: "state: \(run.state.rawValue) ≠ \(said.contains(number) ? 2 : 1)")
        }
    }
}

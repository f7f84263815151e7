import Storage
import Vocabulary

/// Does everything we remember stand as it was learnt, and does the latest word about each thing hold?
struct FactsCheck: StandingCheck {
    let name = CheckName.facts
    let table = "fact"
    let kind = Event.Kind.learnt
    let isWholeInJournal = true
    let columns: [StandingColumn] = [
        .number("customer_id"), .text("key"), .text("value"), .text("source"), .real("confidence"), .number("at"),
        .number("import_id"), .number("withdrawn"),
    ]

    func told(by made: MakingEntry, _ said: [Said]) -> [SQLValue?] {
        guard case .learnt(let fact) = made.said.event else {
            return [made.customer, nil, nil, nil, nil, SQLValue(made.said.at), made.run, .integer(made.isWithdrawn)]
        }
        return [
            made.customer, .text(fact.key), .text(fact.value), fact.source.sqlValue, .real(fact.confidence),
            SQLValue(made.said.at), made.run, .integer(made.isWithdrawn),
        ]
    }

    package func look(_ book: Book, _ findings: Findings) throws {
        try lookAtRows(book, findings)
        try successions(book) { findings.add(flaw($0)) }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let rows = try mendRows(pen)
        guard rows.isEmpty else { return rows }
        let found = try gathered(atMost: JournalChecks.most) { try successions(pen.book, $0) }
        for change in found {
            try pen.writing.run("UPDATE fact SET replaced_by = \(change.told) WHERE id = \(change.fact)")
        }
        return found.map(flaw)
    }

    // MARK: which word holds

    private struct Word {
        var id: Int64
        var value: String
        var replacedBy: Int64?
    }
    private struct Succession {
        var fact: Int64
        var stored: Int64?
        var told: Int64?
    }

    private func flaw(_ change: Succession) -> Flaw {
        Flaw(
            .differs, .mend, table: "fact", row: String(change.fact), entry: EntryID(change.fact),
            detail: "replaced_by: \(SQLValue(change.stored).words) ≠ \(SQLValue(change.told).words)")
    }

    private func successions(_ book: Book, _ each: (Succession) throws -> Void) throws {
        var subject: (customer: Int64, key: String)?
        var words: [Word] = []
        func finish() throws {
            guard let key = subject?.key else { return }
            let holdsSeveral = FactLearnt(key: key, value: "", source: .said, confidence: 1).holdsSeveral
            let groups = holdsSeveral ? Array(Dictionary(grouping: words, by: \.value).values) : [words]
            for group in groups { try Self.differing(group).forEach(each) }
        }
        try book.reading.rows(
            "SELECT customer_id, key, id, value, replaced_by FROM fact WHERE withdrawn = 0 ORDER BY customer_id, key, id"
        ) { row in
            let next = (customer: row.number(0), key: row.text(1))
            if subject.map({ $0 != next }) ?? true {
                try finish()
                (subject, words) = (next, [])
            }
            words.append(Word(id: row.number(2), value: row.text(3), replacedBy: row.numberOrNil(4)))
        }
        try finish()
    }

    /// Each gives way to the next one written. On a server two programs may have written in another order than that of their
    /// numbers; then it is enough that one word holds and all others lead to it.
    private static func differing(_ words: [Word]) -> [Succession] {
        let told = words.dropFirst().map { Optional($0.id) } + [nil]
        let differing = zip(words, told).filter { $0.0.replacedBy != $0.1 }
        guard !differing.isEmpty, !leadsToOne(words) else { return [] }
        return differing.map { Succession(fact: $0.0.id, stored: $0.0.replacedBy, told: $0.1) }
    }

    private static func leadsToOne(_ words: [Word]) -> Bool {
        let next = Dictionary(words.map { ($0.id, $0.replacedBy) }, uniquingKeysWith: { first, _ in first })
        guard words.count(where: { $0.replacedBy == nil }) == 1 else { return false }
        return words.allSatisfy { word in
            var place = word.id
            for _ in words {
                guard let step = next[place] else { return false }
                guard let further = step else { return true }
                place = further
            }
            return false
        }
    }
}

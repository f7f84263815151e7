import Storage
import Vocabulary

/// Is every card whose the journal says it is since the last merging or parting, and none its own by a detour?
struct MergesCheck: JournalCheck {
    let name = CheckName.merges

    private struct Change {
        var card: CustomerID
        var stored: CustomerID?
        var told: CustomerID?

        var flaw: Flaw {
            let words = [stored, told].map { SQLValue($0?.value).words }
            return Flaw(
                .differs, .mend, table: "customer", row: "\(card)", detail: "merged_into: \(words[0]) ≠ \(words[1])")
        }
    }

    package func look(_ book: Book, _ findings: Findings) throws {
        let stored = try book.mergedCustomers()
        findings.looked(at: stored.count)
        for change in try changes(book, stored) { findings.add(change.flaw) }
        for card in stored.keys.sorted() where Self.isInRing(card, stored) {
            findings.add(Flaw(.ring, .restore, table: "customer", row: "\(card)"))
        }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let changes = try changes(pen.book, try pen.book.mergedCustomers())
        for change in changes {
            try pen.writing.run("UPDATE customer SET merged_into = \(change.told) WHERE id = \(change.card)")
            try pen.markStale([change.card, change.stored, change.told].compactMap(\.self))
        }
        return changes.map(\.flaw)
    }

    private func changes(_ book: Book, _ stored: [CustomerID: CustomerID]) throws -> [Change] {
        let told = try book.mergingsTold()
        return Set(stored.keys).union(told.keys).sorted().compactMap { card in
            let change = Change(card: card, stored: stored[card], told: told[card] ?? nil)
            return change.stored == change.told ? nil : change
        }
    }

    private static func isInRing(_ card: CustomerID, _ merged: [CustomerID: CustomerID]) -> Bool {
        var place = card
        for _ in 0...merged.count {
            guard let next = merged[place] else { return false }
            if next == card { return true }
            place = next
        }
        return false
    }
}

extension Book {
    /// Of every card that was ever merged: into whom, by its last entry; nil where it was parted again.
    fileprivate func mergingsTold() throws -> [CustomerID: CustomerID?] {
        var told: [CustomerID: CustomerID?] = [:]
        try aboutCards([.merged, .parted]) { line in
            told[line.card] = .some(line.kind == .merged ? line.customer : nil)
        }
        return told
    }

    /// Entries that speak of two cards, in the order of writing.
    func aboutCards(
        _ kinds: [Event.Kind],
        _ each: ((entry: EntryID, kind: Event.Kind, customer: CustomerID, card: CustomerID)) throws -> Void
    ) throws {
        try reading.rows(
            """
            SELECT id, kind, customer_id, text, payload FROM entry
            WHERE kind IN \(list: kinds.map(\.rawValue)) AND withdrawn = 0 AND customer_id IS NOT NULL ORDER BY id
            """
        ) { row in
            let event = EventCoding.decode(code: row.int(1), amount: nil, text: row.textOrNil(3), payload: row.textOrNil(4))
            guard let kind = event.kind else { return }
            switch event {
            case .merged(let card), .parted(let card), .toldApart(let card), .toldApartTakenBack(let card):
                try each((row.id(0), kind, row.id(2), card.customer))
            default: return
            }
        }
    }
}

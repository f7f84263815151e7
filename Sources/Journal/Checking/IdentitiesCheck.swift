import Storage
import Vocabulary

/// Does the journal hold each thing of a source once, but for what was taken back?
struct IdentitiesCheck: JournalCheck {
    let name = CheckName.identities

    package func look(_ book: Book, _ findings: Findings) throws {
        var last: [UInt8] = []
        // Neighbours in the order of their identity: nothing has to be kept in memory.
        try book.reading.rows(
            "SELECT external_key, id FROM entry WHERE external_key IS NOT NULL AND withdrawn = 0 ORDER BY external_key, id"
        ) { row in
            findings.looked()
            let key = row.bytes(0)
            let entry: EntryID = row.id(1)
            if key.count != 16 {
                findings.add(
                    Flaw(.unreadable, .restore, table: "entry", row: "\(entry)", entry: entry, detail: "external_key"))
            }
            if key == last { findings.add(Flaw(.twice, .restore, table: "entry", row: "\(entry)", entry: entry)) }
            last = key
        }
    }
}

import Storage
import Vocabulary

/// Among ourselves: who looks after whom, and who is called by name in a note.
extension Pen {
    /// From now on this colleague looks after them; nobody in particular when nil. Who sees only their own gives nobody away.
    @discardableResult
    package func hand(_ customer: CustomerID, to colleague: StaffID?, externalKey: ExternalKey? = nil) throws -> EntryID {
        guard viewer.reach == .all else { throw JournalError.notFound }
        let customer = try require(customer)
        guard try book.customer(customer)?.keeper != colleague else { throw JournalError.alreadyClosed }
        var name = ""
        if let colleague {
            guard let found = try book.colleagues()[colleague] else { throw JournalError.notFound }
            name = found
        }
        try writing.run("UPDATE customer SET keeper = \(colleague) WHERE id = \(customer)")
        return try append(
            .handed(Handing(text: name, to: colleague)), about: customer, side: .us, externalKey: externalKey)
    }

    /// Until they say that they have read it, it stands on their Today.
    package func mention(_ colleague: StaffID, named name: String, in note: EntryID, about customer: CustomerID) throws {
        let customer = try require(customer)
        let entry = try append(
            .colleagueMentioned(ColleagueMention(text: name, colleague: colleague)), about: customer, side: .us, refersTo: note)
        try writing.run(
            """
            INSERT INTO mention (id, staff_id, customer_id, note_id) VALUES (\(entry), \(colleague), \(customer), \(note))
            """)
    }

    /// Only whom it names can have read it.
    package func readMention(_ mention: EntryID, externalKey: ExternalKey? = nil) throws {
        guard let staff = viewer.staff,
            let customer = try writing.first(
                "SELECT customer_id FROM mention WHERE id = \(mention) AND staff_id = \(staff)", { $0.id(0, Customer.self) })
        else { throw JournalError.notFound }
        try append(
            .mentionRead(MentionRead()), about: try require(customer), side: .us, refersTo: mention, externalKey: externalKey)
        try writing.run("DELETE FROM mention WHERE id = \(mention)")
    }
}

extension Book {
    /// Who may get in, by name.
    package func colleagues() throws -> [StaffID: String] {
        var names: [StaffID: String] = [:]
        try reading.rows("SELECT s.id, s.name FROM staff s JOIN account a ON a.id = s.id WHERE s.active = 1") {
            names[$0.id(0)] = $0.text(1)
        }
        return names
    }

    /// Whoever works or worked here, by name.
    package func staffNames() throws -> [StaffID: String] {
        var names: [StaffID: String] = [:]
        try reading.rows("SELECT id, name FROM staff") { names[$0.id(0)] = $0.text(1) }
        return names
    }

    /// The notes that call this viewer by name and are not read yet, the newest first, each by the number of its mention.
    package func mentions(limit: Int = 20) throws -> [(mention: EntryID, note: Whose<Entry>)] {
        guard let staff = viewer.staff else { return [] }
        let rows = try reading.all(
            "SELECT id, note_id FROM mention WHERE staff_id = \(staff) ORDER BY id DESC LIMIT \(limit)"
        ) { (mention: $0.id(0, Entry.self), note: $0.id(1, Entry.self)) }
        let notes = try entries(rows.map(\.note))
        let people = try whose(rows.compactMap { notes[$0.note] }) { $0.customer ?? CustomerID(0) }
        return rows.compactMap { row in people.first { $0.thing.id == row.note }.map { (row.mention, $0) } }
    }
}

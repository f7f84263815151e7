import Vocabulary

/// One thing done to the data on purpose, and what a check must say of it.
struct Damage: Sendable, CustomStringConvertible {
    var description: String
    var statements: [String]
    var check: CheckName
    var kind: Flaw.Kind
    var remedy: Flaw.Remedy

    private init(_ description: String, _ check: CheckName, _ kind: Flaw.Kind, _ remedy: Flaw.Remedy, _ sql: String...) {
        self.description = description
        self.check = check
        self.kind = kind
        self.remedy = remedy
        statements = sql
    }

    private static let promise = "SELECT max(id) FROM promise WHERE state = 1"
    private static let someKey = "SELECT external_key FROM entry WHERE kind = 1 AND withdrawn = 0 ORDER BY id LIMIT 1"
    private static let undone = "SELECT id FROM import_run WHERE state = 2"

    private static func worth(of customer: String, chance: String) -> String {
        """
        INSERT INTO worth (customer_id, whole, currency, version, chance, chance_low, chance_high, purchases, purchases_low,
          purchases_high, ahead, ahead_low, ahead_high, slipped)
        VALUES (\(customer), 0, 'IDR', 1, \(chance), 0.1, 0.9, 3, 1, 9, 100, 50, 900, 0)
        """
    }

    /// What can be made anew.
    static let mendable: [Damage] = [
        Damage("a kept promise is open", .promises, .differs, .mend, "UPDATE promise SET state = 0 WHERE id = (\(promise))"),
        Damage("a promise is due later", .promises, .differs, .mend, "UPDATE promise SET due_at = due_at + 1"),
        Damage("a promise was moved more often", .promises, .differs, .mend, "UPDATE promise SET moved_by_us = 7"),
        Damage("a promise is gone", .promises, .withoutRow, .mend, "DELETE FROM promise WHERE id = (\(promise))"),
        Damage("all promises are gone", .promises, .withoutRow, .mend, "DELETE FROM promise"),
        Damage("a complaint is closed", .complaints, .differs, .mend, "UPDATE complaint SET state = 2 WHERE state = 0"),
        Damage("a complaint is about something else", .complaints, .differs, .mend, "UPDATE complaint SET topic = 'harga'"),
        Damage("a complaint is gone", .complaints, .withoutRow, .mend, "DELETE FROM complaint"),
        Damage("a memory says something else", .facts, .differs, .mend, "UPDATE fact SET value = 'kopi' WHERE value = 'soto'"),
        Damage("an old word holds again", .facts, .differs, .mend, "UPDATE fact SET replaced_by = NULL"),
        Damage("a word gives way to itself", .facts, .differs, .mend, "UPDATE fact SET replaced_by = id"),
        Damage("memories are gone", .facts, .withoutRow, .mend, "DELETE FROM fact"),
        Damage("an order has another status", .orders, .differs, .mend, "UPDATE orders SET status = 3 WHERE withdrawn = 0"),
        Damage("an order costs more", .orders, .differs, .mend, "UPDATE orders SET total = total * 2"),
        Damage("an order is somebody else's", .orders, .differs, .mend, "UPDATE orders SET customer_id = customer_id + 1"),
        Damage(
            "nobody finds Pak Budi", .customers, .differs, .mend,
            "UPDATE customer SET search_name = 'x' WHERE name = 'Pak Budi'"),
        Damage(
            "a customer is taken back", .customers, .takenBackAlone, .mend,
            "UPDATE customer SET withdrawn = 1 WHERE name = 'Pak Budi'"),
        Damage(
            "who came with an undone import is back", .customers, .leftBehind, .mend,
            "UPDATE customer SET withdrawn = 0 WHERE name = 'Mas Joko ditarik'"),
        Damage("a merge is forgotten", .merges, .differs, .mend, "UPDATE customer SET merged_into = NULL"),
        Damage(
            "a merge nobody made", .merges, .differs, .mend,
            """
            UPDATE customer SET merged_into = (SELECT min(id) FROM customer WHERE name = 'Bu Sari Dewi') WHERE name = 'Pak Budi'
            """),
        Damage("a pair told apart is forgotten", .toldApart, .withoutRow, .mend, "DELETE FROM told_apart"),
        Damage(
            "an undone import's messages count again", .imports, .leftBehind, .mend,
            "UPDATE entry SET withdrawn = 0 WHERE import_id = (\(undone))"),
        Damage(
            "an undone import has read that far", .imports, .leftBehind, .mend,
            "INSERT INTO coverage (import_id, conversation_id, covered_until) SELECT id, 0, 5 FROM import_run WHERE state = 2"),
        Damage(
            "an import does not know its last entry", .imports, .differs, .mend,
            "UPDATE import_run SET last_id = id WHERE state = 1"),
        Damage("a kind is called otherwise", .settings, .differs, .mend, "UPDATE event_kind SET name = 'x' WHERE code = 20"),
        Damage("an index is gone", .schema, .indexMissing, .mend, "DROP INDEX entry_history"),
        Damage("numbers begin again", .numbers, .numberTooHigh, .mend, "UPDATE node SET high_water = 1"),
        Damage("a call is gone", .calls, .otherThought, .mend, "DELETE FROM call WHERE lane = (SELECT min(lane) FROM call)"),
        Damage("all calls are gone", .calls, .otherThought, .mend, "DELETE FROM call"),
        Damage("calls stand elsewhere", .calls, .otherThought, .mend, "UPDATE call SET position = position + 1"),
        Damage("calls cannot be read", .calls, .otherThought, .mend, "UPDATE call SET detail = 'x'"),
        Damage("summaries are gone", .purchases, .otherThought, .mend, "DELETE FROM purchase_summary"),
        Damage(
            "somebody bought more often", .purchases, .otherThought, .mend,
            "UPDATE purchase_summary SET repeats = repeats + 1"),
        Damage(
            "somebody spent more", .purchases, .otherThought, .mend,
            "UPDATE purchase_summary SET first_amount = first_amount + 100"),
        Damage("worth of nobody", .worth, .otherThought, .mend, worth(of: "5", chance: "0.5")),
        Damage(
            "a chance beyond one", .worth, .otherThought, .mend, worth(of: "(SELECT min(id) FROM customer)", chance: "1.5")),
        Damage("a share says something else", .shares, .otherThought, .mend, "UPDATE kept_share SET yes = yes + 1"),
        Damage("a share is gone", .shares, .otherThought, .mend, "DELETE FROM kept_share WHERE measure = 'M4'"),
        Damage("a reading says something else", .readings, .otherThought, .mend, "UPDATE heard SET what = what + 1"),
        Damage("a reading cannot be unpacked", .readings, .otherThought, .mend, "UPDATE heard SET what = -1"),
        Damage("a reading is of another moment", .readings, .otherThought, .mend, "UPDATE heard SET at = at + 1"),
        Damage(
            "a reading of no message", .references, .pointsNowhere, .mend,
            "UPDATE heard SET entry_id = 5 WHERE entry_id = (SELECT min(entry_id) FROM heard)"),
        Damage("calls of nobody", .references, .pointsNowhere, .mend, "UPDATE call SET customer_id = customer_id + 1"),
        Damage(
            "somebody who is not there is stale", .references, .pointsNowhere, .mend,
            "INSERT INTO stale (customer_id) VALUES (5)"),
    ]

    /// What stands nowhere else.
    static let lost: [Damage] = [
        Damage("an order is gone", .orders, .withoutRow, .restore, "DELETE FROM orders WHERE withdrawn = 0"),
        Damage("a promise's entry is gone", .promises, .withoutEntry, .restore, "DELETE FROM entry WHERE kind = 20"),
        Damage("a handle is gone", .references, .pointsNowhere, .restore, "DELETE FROM handle"),
        Damage("a customer is gone", .references, .pointsNowhere, .restore, "DELETE FROM customer WHERE name = 'Pak Budi'"),
        Damage("a conversation is gone", .references, .pointsNowhere, .restore, "DELETE FROM conversation"),
        Damage("an import is gone", .references, .pointsNowhere, .restore, "DELETE FROM import_run WHERE state = 1"),
        Damage(
            "what was kept is no promise", .entries, .pointsNowhere, .restore,
            "UPDATE entry SET refers_to = (SELECT min(id) FROM entry WHERE kind = 30) WHERE kind = 22"),
        Damage(
            "words of a payload are lost", .entries, .unreadable, .restore, "UPDATE entry SET payload = '{' WHERE kind = 30"),
        Damage("nobody said it", .entries, .unreadable, .restore, "UPDATE entry SET side = 9 WHERE kind = 41"),
        Damage(
            "the same message twice", .identities, .twice, .restore, "DROP INDEX entry_external",
            "UPDATE entry SET external_key = (\(someKey)) WHERE kind = 1 AND withdrawn = 0"),
        Damage(
            "a note is taken back alone", .imports, .takenBackAlone, .restore, "UPDATE entry SET withdrawn = 1 WHERE kind = 41"),
        Damage("an import is undone by nobody", .imports, .differs, .restore, "UPDATE import_run SET state = 2"),
        Damage(
            "with somebody nothing ever happened", .customers, .withoutEntry, .restore,
            "INSERT INTO customer (id, kind, name, search_name) VALUES (77, 0, 'Teh Euis', 'teh euis')"),
        Damage(
            "two are each other", .merges, .ring, .restore,
            """
            UPDATE customer SET merged_into = (
              SELECT c.id FROM customer c WHERE c.name IN ('Pak Budi', 'Bu Sari Dewi') AND c.id <> customer.id)
            WHERE name IN ('Pak Budi', 'Bu Sari Dewi')
            """),
        Damage("a pair nobody told apart", .toldApart, .withoutEntry, .restore, "UPDATE told_apart SET entry_id = one"),
        Damage("the secret is gone", .settings, .settingMissing, .restore, "DELETE FROM setting WHERE name = 'identity.key'"),
        Damage(
            "the zone is nowhere", .settings, .settingMissing, .restore,
            "UPDATE setting SET value = 'Asia/Nowhere' WHERE name = 'business.zone'"),
        Damage("a table is gone", .schema, .tableMissing, .restore, "DROP TABLE membership"),
    ]
}

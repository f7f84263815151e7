/// What stands now, as lists to look through: each with the names of its columns and how their values are shown. The columns
/// are not called as those of a list that can be brought in: what is in these stands in the tables beside them already.
package struct TakenList: Sendable {
    package enum Shown: Sendable {
        case text, id
        /// A moment on the shop's clock.
        case moment
        /// The moment that ends a day, where the next column says that it is one.
        case due
        /// Only says how the column before is shown.
        case hidden
        /// Minor units; the next column, hidden, says of what.
        case money
        case number, share
        case yesOrNo
        /// One of these words.
        case word([String])
    }

    package let name: String
    package let columns: [(title: String, shown: Shown)]
    let query: String

    private static let kinds = ["person", "organisation"]
    private static let handleKinds = ["", "phone", "email", "account", "username", "name in a book"]
    private static let channels = [
        "", "whatsapp", "phone", "in person", "email", "telegram", "instagram", "messenger", "marketplace", "web", "sms",
    ]
    private static let sides = ["us", "customer", "other"]

    /// Its third and fourth column are key and value.
    package static let facts = "facts"

    package static let all = [
        TakenList(
            name: "cards",
            columns: [
                ("customer id", .id), ("who", .text), ("is", .word(kinds)), ("known since", .moment), ("merged into", .id),
                ("is assessed", .yesOrNo),
            ],
            query: "SELECT id, name, kind, since, merged_into, assess FROM customer WHERE withdrawn = 0 ORDER BY id"),
        TakenList(
            name: "handles",
            columns: [
                ("customer id", .id), ("who", .text), ("what", .word(handleKinds)), ("value", .text), ("is main", .yesOrNo),
            ],
            query: """
                SELECT c.id, c.name, h.kind, h.value, o.main FROM handle_owner o JOIN customer c ON c.id = o.customer_id
                  JOIN handle h ON h.id = o.handle_id WHERE c.withdrawn = 0 ORDER BY c.id, h.id
                """),
        TakenList(
            name: "memberships",
            columns: [
                ("belongs to id", .id), ("belongs to", .text), ("person id", .id), ("person", .text), ("role", .text),
            ],
            query: """
                SELECT o.id, o.name, p.id, p.name, m.role FROM membership m JOIN customer o ON o.id = m.organisation
                  JOIN customer p ON p.id = m.person ORDER BY m.id
                """),
        TakenList(
            name: facts,
            columns: [
                ("customer id", .id), ("who", .text), ("key", .text), ("value", .text), ("source", .text),
                ("confidence", .share),
                ("since", .moment), ("is replaced", .yesOrNo),
            ],
            query: """
                SELECT c.id, c.name, f.key, f.value, f.source, f.confidence, f.at, CASE WHEN f.replaced_by IS NULL THEN 0 ELSE 1 END
                FROM fact f JOIN customer c ON c.id = f.customer_id WHERE f.withdrawn = 0 ORDER BY f.id
                """),
        TakenList(
            name: "promises",
            columns: [
                ("promise id", .id), ("customer id", .id), ("who", .text), ("whose", .word(sides)), ("what", .text),
                ("made", .moment), ("due", .due), ("", .hidden), ("state", .word(["open", "kept", "withdrawn"])),
                ("closed", .moment), ("times moved by us", .number),
            ],
            query: """
                SELECT p.id, c.id, c.name, p.side, p.what, p.made_at, p.due_at, p.due_is_day, p.state, p.closed_at, p.moved_by_us
                FROM promise p JOIN customer c ON c.id = p.customer_id WHERE p.withdrawn = 0 ORDER BY p.id
                """),
        TakenList(
            name: "complaints",
            columns: [
                ("complaint id", .id), ("customer id", .id), ("who", .text), ("words", .text), ("topic", .text),
                ("opened", .moment), ("state", .word(["open", "accepted", "refused"])), ("closed", .moment),
                ("last step", .moment),
            ],
            query: """
                SELECT p.id, c.id, c.name, p.text, p.topic, p.opened_at, p.state, p.closed_at, p.last_step_at
                FROM complaint p JOIN customer c ON c.id = p.customer_id WHERE p.withdrawn = 0 ORDER BY p.id
                """),
        // 50 gave, 51 contributed, 52 rewarded, 53 conceded.
        TakenList(
            name: "gifts-and-favours",
            columns: [
                ("entry id", .id), ("happened", .moment), ("customer id", .id), ("who", .text), ("by", .word(sides)),
                ("favour", .text), ("words", .text), ("worth", .money), ("currency", .hidden),
            ],
            query: """
                SELECT e.id, e.at, c.id, c.name, e.side, k.name, e.text, e.amount, e.currency FROM entry e
                  JOIN customer c ON c.id = e.customer_id LEFT JOIN event_kind k ON k.code = e.kind
                WHERE e.withdrawn = 0 AND e.kind IN (50, 51, 52, 53) ORDER BY e.id
                """),
        // 40 noted.
        TakenList(
            name: "notes",
            columns: [("entry id", .id), ("happened", .moment), ("customer id", .id), ("who", .text), ("words", .text)],
            query: """
                SELECT e.id, e.at, c.id, c.name, e.text FROM entry e JOIN customer c ON c.id = e.customer_id
                WHERE e.withdrawn = 0 AND e.kind = 40 ORDER BY e.id
                """),
        TakenList(
            name: "chats",
            columns: [
                ("chat id", .id), ("channel", .word(channels)), ("title", .text), ("is group", .yesOrNo),
                ("is left out", .yesOrNo), ("read until", .moment),
            ],
            query: """
                SELECT v.id, v.channel, v.title, v.kind, v.standing, max(g.covered_until) FROM conversation v
                  LEFT JOIN coverage g ON g.conversation_id = v.id
                GROUP BY v.id, v.channel, v.title, v.kind, v.standing ORDER BY v.id
                """),
        TakenList(
            name: "told-apart",
            columns: [("one id", .id), ("one", .text), ("other id", .id), ("other", .text)],
            query: """
                SELECT a.id, a.name, b.id, b.name FROM told_apart t JOIN customer a ON a.id = t.one
                  JOIN customer b ON b.id = t.other ORDER BY t.one, t.other
                """),
        TakenList(
            name: "imports",
            columns: [
                ("import id", .id), ("started", .moment), ("file", .text), ("format", .text), ("came in", .number),
                ("known", .number), ("left out", .number), ("state", .word(["running", "done", "taken back"])),
            ],
            query: "SELECT id, started_at, name, format, added, known, refused, state FROM import_run ORDER BY id"),
        TakenList(
            name: "staff", columns: [("staff id", .id), ("who", .text), ("is active", .yesOrNo)],
            query: "SELECT id, name, active FROM staff ORDER BY id"),
    ]
}

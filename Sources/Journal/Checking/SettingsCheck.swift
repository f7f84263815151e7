import Storage
import Vocabulary

/// Is what the shop was asked once still there, and does the list of kinds say what this program means?
struct SettingsCheck: JournalCheck {
    let name = CheckName.settings

    package func look(_ book: Book, _ findings: Findings) throws {
        findings.looked(at: Int(try book.reading.number("SELECT count(*) FROM setting") ?? 0))
        let secret = try book.setting("identity.key") ?? ""
        // Without it nobody knows any more what was brought in before.
        if secret.isEmpty || !secret.utf8.count.isMultiple(of: 2) || !secret.allSatisfy(\.isHexDigit) {
            findings.add(Flaw(.settingMissing, .restore, table: "setting", row: "identity.key"))
        }
        if try book.setting("business.zone").flatMap({ Zone($0) }) == nil {
            findings.add(Flaw(.settingMissing, .restore, table: "setting", row: "business.zone"))
        }
        for kind in try wrongKinds(book) { findings.add(Self.flaw(kind)) }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let wrong = try wrongKinds(pen.book)
        for kind in wrong {
            try pen.writing.run(
                """
                INSERT INTO event_kind (code, name) VALUES (\(kind.rawValue), \(kind.name))
                ON CONFLICT (code) DO UPDATE SET name = excluded.name
                """)
        }
        return wrong.map(Self.flaw)
    }

    private static func flaw(_ kind: Event.Kind) -> Flaw {
        Flaw(.differs, .mend, table: "event_kind", row: String(kind.rawValue), detail: "name: \(kind.name)")
    }

    private func wrongKinds(_ book: Book) throws -> [Event.Kind] {
        var names: [Int: String] = [:]
        try book.reading.rows("SELECT code, name FROM event_kind") { names[$0.int(0)] = $0.text(1) }
        return Event.Kind.allCases.filter { names[$0.rawValue] != $0.name }
    }
}

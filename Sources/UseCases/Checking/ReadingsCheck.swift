import Guidance
import Journal
import Storage
import Vocabulary

/// Is what is kept of readings about messages that are there, can it be unpacked, and do the latest say what is heard in them now?
/// Whatever does not is forgotten and read again.
struct ReadingsCheck: JournalCheck {
    let name = CheckName.readings
    /// So many of the latest are listened to again: all of them would take as long as reading them took.
    private static let listenedAgain = 500

    func look(_ book: Book, _ findings: Findings) throws {
        try everyWrong(book, looked: { findings.looked() }) { findings.add(Self.flaw($0)) }
    }

    func mend(_ pen: Pen) throws -> [Flaw] {
        var wrong: Set<EntryID> = []
        try everyWrong(pen.book) { wrong.insert($0) }
        guard !wrong.isEmpty else { return [] }
        try pen.forgetHeard(in: Array(wrong))
        try pen.hearAgain()
        return wrong.sorted().map(Self.flaw)
    }

    private func everyWrong(_ book: Book, looked: () -> Void = {}, _ found: (EntryID) throws -> Void) throws {
        try book.everyHeard { row, isStray in
            looked()
            if isStray || row.reading == nil { try found(row.entry) }
        }
        guard let zone = try book.setting(Settings.zoneKey).flatMap({ Zone($0) }),
            let ear = try RememberedEar().earIfAny(book, zone: zone), let newest = try book.lastEntry()
        else { return }
        let latest = try book.messagesToHear(in: HeardSpan(EntryID(1), newest), limit: Self.listenedAgain)
        let spans = try book.heardSpans(by: ear.version)
        let kept = try book.heard(in: latest.map(\.id))
        for entry in latest {
            let (told, stored) = (ear.row(entry), kept[entry.id])
            let wasRead = spans.contains { $0.first <= entry.id && entry.id <= $0.last }
            guard wasRead || stored?.version == ear.version else { continue }
            let agrees = told.map { told in stored.map(told.saysTheSame) ?? false } ?? (stored == nil)
            if !agrees { try found(entry.id) }
        }
    }

    private static func flaw(_ entry: EntryID) -> Flaw {
        Flaw(.otherThought, .mend, table: "heard", row: "\(entry)", entry: entry)
    }
}

import Storage
import Vocabulary

/// Is every pair that somebody told apart remembered, and none that nobody did?
struct ToldApartCheck: JournalCheck {
    let name = CheckName.toldApart

    private struct Pair {
        var one: CustomerID
        var other: CustomerID
        var entry: EntryID

        var row: String { "\(one)/\(other)" }
    }

    package func look(_ book: Book, _ findings: Findings) throws {
        let stored = try stored(book)
        findings.looked(at: stored.count)
        let said = try said(book)
        for pair in stored where said.all[pair.row] != pair.entry {
            findings.add(Flaw(.withoutEntry, .restore, table: "told_apart", row: pair.row, entry: pair.entry))
        }
        for pair in missing(said.standing, stored) { findings.add(Self.flaw(pair)) }
    }

    package func mend(_ pen: Pen) throws -> [Flaw] {
        let missing = missing(try said(pen.book).standing, try stored(pen.book))
        for pair in missing {
            try pen.writing.run(
                "INSERT INTO told_apart (one, other, entry_id) VALUES (\(pair.one), \(pair.other), \(pair.entry))")
        }
        return missing.map(Self.flaw)
    }

    private static func flaw(_ pair: Pair) -> Flaw {
        Flaw(.withoutRow, .mend, table: "told_apart", row: pair.row, entry: pair.entry)
    }

    private func missing(_ standing: [Pair], _ stored: [Pair]) -> [Pair] {
        let there = Set(stored.map(\.row))
        return standing.filter { !there.contains($0.row) }
    }

    private func stored(_ book: Book) throws -> [Pair] {
        try book.reading.all("SELECT one, other, entry_id FROM told_apart ORDER BY one, other") {
            Pair(one: $0.id(0), other: $0.id(1), entry: $0.id(2))
        }
    }

    /// Every pair with the last entry that told it apart; and those that surely stand: taking one pair back takes all pairs
    /// of the same two people, so that a pair only stands for sure when nothing was taken back between any cards of theirs.
    private func said(_ book: Book) throws -> (all: [String: EntryID], standing: [Pair]) {
        var people = People()
        try book.aboutCards([.merged]) { people.join($0.customer, $0.card) }
        var all: [String: EntryID] = [:]
        var pairs: [String: Pair] = [:]
        try book.aboutCards([.toldApart, .toldApartTakenBack]) { line in
            let pair = Pair(one: min(line.customer, line.card), other: max(line.customer, line.card), entry: line.entry)
            if line.kind == .toldApart {
                all[pair.row] = pair.entry
                pairs[pair.row] = pair
            } else {
                let taken = people.pair(pair.one, pair.other)
                pairs = pairs.filter { people.pair($0.value.one, $0.value.other) != taken }
            }
        }
        return (all, pairs.values.sorted { $0.entry < $1.entry })
    }
}

/// Cards that were ever merged with each other, straight or by way of others.
private struct People {
    private var next: [CustomerID: CustomerID] = [:]

    func first(_ card: CustomerID) -> CustomerID {
        var place = card
        while let further = next[place] { place = further }
        return place
    }

    mutating func join(_ one: CustomerID, _ other: CustomerID) {
        let (a, b) = (first(one), first(other))
        if a != b { next[max(a, b)] = min(a, b) }
    }

    func pair(_ one: CustomerID, _ other: CustomerID) -> Set<CustomerID> { [first(one), first(other)] }
}

import Storage
import Vocabulary

/// Is what relationships are thought to be worth about people who are here and wish it, and does every figure lie in its range?
/// Whatever does not is forgotten; the next study makes it anew.
struct WorthCheck: JournalCheck {
    let name = CheckName.worth

    func look(_ book: Book, _ findings: Findings) throws {
        try everyWrong(book, looked: { findings.looked() }) { findings.add(Self.flaw($0)) }
    }

    func mend(_ pen: Pen) throws -> [Flaw] {
        let wrong: [WorthRow] = try gathered(atMost: JournalChecks.most) { found in try everyWrong(pen.book) { try found($0) } }
        for row in wrong { try pen.forget(row) }
        return wrong.map(Self.flaw)
    }

    private func everyWrong(_ book: Book, looked: () -> Void = {}, _ found: (WorthRow) throws -> Void) throws {
        let left = try book.unassessedCustomers()
        try book.everyWorth { row, isKnown in
            looked()
            if !isKnown || left.contains(row.key.customer) || !row.isInRange { try found(row) }
        }
    }

    private static func flaw(_ row: WorthRow) -> Flaw {
        Flaw(
            .otherThought, .mend, table: "worth", row: "\(row.key.customer)", detail: "\(row.chance.middle) \(row.ahead.middle)"
        )
    }
}

extension WorthRow {
    fileprivate var isInRange: Bool {
        func lies<T: Comparable>(_ low: T, _ middle: T, _ high: T) -> Bool { low <= middle && middle <= high }
        return 0 <= chance.low && chance.high <= 1 && 0 <= purchases.low && purchases.high.isFinite
            && lies(chance.low, chance.middle, chance.high) && lies(purchases.low, purchases.middle, purchases.high)
            && lies(ahead.low, ahead.middle, ahead.high)
    }
}

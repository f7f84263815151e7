import Vocabulary

/// A list of a million rows uses a dozen words in its status column: each is understood once.
struct OrderStatusMemory {
    struct Meaning {
        var status: Order.Status?
        var payment: OrderWords.PaymentState?
    }

    private var words: [(bytes: [UInt8], meaning: Meaning)] = []

    mutating func read(_ cell: CellBytes) -> Meaning {
        if cell.isEmpty { return Meaning() }
        for word in words where cell.hasSameBytes(word.bytes) { return word.meaning }
        let meaning = readOnce(cell)
        if words.count < 32 { words.append((Array(cell), meaning)) }
        return meaning
    }

    func readOnce(_ cell: CellBytes) -> Meaning { Meaning(status: OrderWords.status(cell), payment: OrderWords.payment(cell)) }
}

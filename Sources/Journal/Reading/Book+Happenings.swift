import Storage
import Vocabulary

extension Book {
    /// The entry of that kind these words mean: the one whose words agree best, else the last one.
    /// - Parameter customer: nil for what concerns nobody in particular.
    package func latest(_ kind: Event.Kind, of customer: CustomerID?, like words: String, before moment: Instant) throws
        -> EntryID?
    {
        let whose: SQL =
            if let customer { "customer_id IN \(list: try everyone(mergedInto: customer))" } else { "customer_id IS NULL" }
        let found = try reading.all(
            """
            SELECT id, text, payload FROM entry
            WHERE \(whose) AND withdrawn = 0 AND kind = \(kind.rawValue) AND at <= \(moment)
            ORDER BY at DESC, id DESC LIMIT 200
            """
        ) { (id: $0.id(0, Entry.self), words: "\($0.textOrNil(1) ?? "") \($0.textOrNil(2) ?? "")") }
        let wanted = Self.letters(words)
        let best = found.map { Self.letters($0.words).intersection(wanted).count }
        guard let most = best.max(), let place = best.firstIndex(of: most) else { return nil }
        return found[place].id
    }

    private static func letters(_ text: String) -> Set<Substring> {
        Set(KeptText.searchKey(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber }))
    }
}

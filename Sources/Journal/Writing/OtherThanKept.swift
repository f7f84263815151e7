import Storage
import Vocabulary

/// Rows of a cache that are to be put in the place of others, customer by customer: most of what is made anew is what it was.
package struct OtherThanKept<Row: Sendable>: Sendable {
    /// So many customers go into one write: nobody else waits long.
    private static var most: Int { 500 }
    private var fresh: [CustomerID: [Row]] = [:]

    /// Who is to be written, and what of them; a part of it at a time.
    package var chunks: [(customers: [CustomerID], rows: [Row])] {
        fresh.keys.sorted().chunks(of: Self.most).map { some in (Array(some), some.flatMap { fresh[$0] ?? [] }) }
    }
}

extension OtherThanKept where Row: Hashable {
    /// - Parameter kept: shows what there is, customer after customer by their numbers.
    init(_ rows: [Row], whose: KeyPath<Row, CustomerID> & Sendable, kept: (_ each: (Row) throws -> Void) throws -> Void) throws
    {
        fresh = Dictionary(grouping: rows) { $0[keyPath: whose] }
        var same: [Row] = []
        var last: CustomerID?
        func settle() {
            guard let last else { return }
            // Nothing of them any more: an empty list takes away what there is.
            let now = fresh[last] ?? []
            fresh[last] = Set(now) == Set(same) ? nil : now
        }
        try kept { row in
            if row[keyPath: whose] != last {
                settle()
                (last, same) = (row[keyPath: whose], [])
            }
            same.append(row)
        }
        settle()
    }
}

extension Book {
    /// Of these summaries of everybody those that are not kept so.
    package func otherThanKept(_ rows: [PurchaseSummaryRow]) throws -> OtherThanKept<PurchaseSummaryRow> {
        try OtherThanKept(rows, whose: \.key.customer) { each in try purchaseSummaries(each: each) }
    }

    /// Of everybody's calls those that are not kept so.
    package func otherThanKept(_ rows: [CallRow]) throws -> OtherThanKept<CallRow> {
        try OtherThanKept(rows, whose: \.customer) { each in
            try reading.rows(
                """
                SELECT customer_id, lane, position, shows_from, shows_until, detail FROM call ORDER BY customer_id, lane, turn
                """
            ) { try each(CallRow($0)) }
        }
    }

    /// Of everybody's newest words those that are not kept so.
    package func otherThanKept(_ rows: [TalkRow]) throws -> OtherThanKept<TalkRow> {
        try OtherThanKept(rows, whose: \.customer) { each in
            try reading.rows("SELECT customer_id, last_at, last_entry FROM talk ORDER BY customer_id") {
                try each(TalkRow(customer: $0.id(0), lastAt: $0.instant(1), last: $0.id(2)))
            }
        }
    }
}

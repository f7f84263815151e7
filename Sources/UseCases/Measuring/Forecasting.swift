import Journal
import Measures
import Vocabulary

extension Shop {
    /// What a model of purchases foretells of somebody, as last worked out (of another moment: as far as this program looked at
    /// it already); nil where it foretells nothing.
    func forecast(of customer: CustomerID, asOf: Instant?, from book: Book) throws -> Loyalty.Forecast? {
        let rows: [WorthRow]
        if let asOf {
            rows = appraised[asOf]?.first { $0.currency == currency }?.rows.filter { $0.key.customer == customer } ?? []
        } else {
            rows = try book.worth(of: customer, in: currency)
        }
        guard let row = rows.first(where: { !$0.key.isWhole }) ?? rows.first else { return nil }
        // Its range holds nine times in ten; the measures tell of ninety-five in a hundred, so none is told.
        return Loyalty.Forecast(chanceAlive: row.chance.middle, expectedPurchases: row.purchases.middle)
    }
}

import Storage
import Vocabulary

/// Does every order stand as its entries say: whose, when, how much, and what became of it? Its number, its delivery, its
/// note and what was paid beforehand stand in its row alone.
struct OrdersCheck: StandingCheck {
    let name = CheckName.orders
    let table = "orders"
    let kind = Event.Kind.ordered
    let isWholeInJournal = false
    let columns: [StandingColumn] = [
        .number("customer_id"), .number("placed_at"), .number("placed_precision"), .number("total"), .text("currency"),
        .number("status"), .number("refunded"), .number("import_id"), .number("withdrawn"),
    ]

    func told(by made: MakingEntry, _ said: [Said]) -> [SQLValue?] {
        let standing = OrderStanding(said)
        return [
            made.customer, SQLValue(made.said.at), .integer(made.precision), SQLValue(standing.total),
            // Without a total the currency is that of what was paid.
            made.said.amount == nil || standing.isRewritten ? nil : made.currency, standing.status.sqlValue,
            SQLValue(standing.refunded), made.run,
            .integer(made.isWithdrawn),
        ]
    }
}

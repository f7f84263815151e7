import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Somebody has looked into the account: for which order a transfer was, or that the picture shows none.
struct TransferForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pesan/:id/transfer/:form") { visit, form, context in
            let id: EntryID = try context.number("id")
            guard let what = context.parameters.get("form").flatMap({ TransferForm(rawValue: $0) }) else { throw PageMissing() }
            switch what {
            case .none: return try await shop.answer(.noTransfer(id), .noTransfer, form, visit, otherwise: .orders)
            case .paid:
                guard let order = OrderID(form["pesanan"]), let amount = shop.amount(typed: form["jumlah"]) else {
                    return .back(form, visit, saying: .notUnderstood, otherwise: .orders)
                }
                return try await shop.answer(.match(id, with: order, amount), .paid, form, visit, otherwise: .orders)
            }
        }
    }
}

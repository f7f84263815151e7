import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// An order is written down, delivered, paid, cancelled.
struct OrderForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pesanan/:id/:form") { visit, form, context in
            let id: OrderID = try context.number("id")
            guard let what = context.parameters.get("form").flatMap({ OrderForm(rawValue: $0) }),
                let order = try await shop.order(id, as: visit.viewer)
            else { throw PageMissing() }
            let back = Address.customer(order.customer)
            guard let (deed, notice) = deed(what, order, form) else {
                return .back(form, visit, saying: .notUnderstood, otherwise: back)
            }
            return try await shop.answer(deed, notice, form, visit, otherwise: back)
        }
        router.form("/pelanggan/:id/pesanan") { visit, form, context in
            let id: CustomerID = try context.number("id")
            let typed = OrderTyped(form)
            guard let order = typed.order(shop) else {
                let page = try await CustomerPage(
                    shop, visit, id, order: typed, trouble: visit.phrases.orderNotUnderstood)
                return page.html.response(.unprocessableContent)
            }
            let priced = try await shop.priced(order, for: id, as: visit.viewer)
            return try await shop.answer(.place(priced, by: id), .ordered, form, visit, otherwise: .customer(id))
        }
    }

    private func deed(_ what: OrderForm, _ order: Order, _ form: FormWords) -> (Deed, Notice)? {
        let words = form["isi"].isEmpty ? nil : form["isi"]
        switch what {
        case .delivered: return (.order(order.id, becomes: OrderChange(status: .delivered)), .delivered)
        case .cancelled: return (.order(order.id, becomes: OrderChange(status: .cancelled, reason: words)), .cancelled)
        case .paid:
            guard let amount = shop.amount(typed: form["jumlah"]) else { return nil }
            let how = form["cara"].isEmpty ? nil : form["cara"]
            let payment = Payment(amount: amount, method: how, forOrder: order.number)
            return (.pay(payment, by: order.customer), .paid)
        }
    }
}

/// An order as it stands in the fields of its form.
struct OrderTyped: Sendable {
    var lines = ""
    var total = ""
    var day = ""
    var hour = ""
    var note = ""
    var recipient = ""

    init() {}

    init(_ form: FormWords) {
        lines = form["isi"]
        total = form["jumlah"]
        day = form["tanggal"]
        hour = form["jam"]
        note = form["catatan"]
        recipient = form["untuk"]
    }

    /// Nil while something is missing, or is no amount, day or hour.
    func order(_ shop: Shop) -> OrderWritten? {
        shop.order(typed: lines, total: total, day: day, hour: hour, note: note, recipient: recipient)
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// An order is written down, delivered, paid, cancelled.
struct OrderForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.page("/pesanan/:id/ubah", for: .staff) { visit, context in
            try await changePage(try await order(visit, context), nil, back: visit.query["kembali"], visit)
        }
        router.form("/pesanan/:id/ubah") { visit, form, context in
            try await change(try await order(visit, context), form, visit)
        }
        router.form("/pesanan/:id/:form") { visit, form, context in
            guard let what = context.parameters.get("form").flatMap({ OrderForm(rawValue: $0) }) else { throw PageMissing() }
            let order = try await order(visit, context)
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
            return try await shop.answer(
                .place(priced, by: id), priced.total == nil ? .orderedWithoutTotal : .ordered, form, visit,
                otherwise: .customer(id))
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

    private func order(_ visit: Visit, _ context: WebContext) async throws -> Order {
        guard let order = try await shop.order(try context.number("id"), as: visit.viewer) else { throw PageMissing() }
        return order
    }

    /// - Parameter typed: what could not be understood.
    private func changePage(_ order: Order, _ typed: OrderTyped?, back: String?, _ visit: Visit) async throws -> HTML {
        guard let customer = try await shop.card(order.customer, as: visit.viewer) else { throw PageMissing() }
        let back = Response.path(back, otherwise: .customer(order.customer))
        return OrderChangePage(order: order, name: customer.name, typed: typed, visit: visit, back: back).html
    }

    private func change(_ order: Order, _ form: FormWords, _ visit: Visit) async throws -> Response {
        let fields = OrderTyped(form)
        guard let typed = fields.order(shop) else {
            return try await changePage(order, fields, back: form["kembali"], visit).response(.unprocessableContent)
        }
        let priced = try await shop.priced(typed, for: order.customer, before: order, as: visit.viewer)
        return try await shop.answer(
            .rewrite(order.id, as: priced), priced.total == nil ? .orderedWithoutTotal : .orderRewritten, form, visit,
            otherwise: .customer(order.customer))
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

    /// A new one; without a day it would stand on no day's list.
    init(for day: Day) { self.day = day.iso }

    /// One that is there already. A total that its lines come to is left to be worked out anew.
    init(_ order: Order, _ phrases: Phrasebook) {
        lines = order.lines.map { "\(Self.quantity($0.quantityMilli)) \($0.what)" }.joined(separator: "\n")
        let amounts = order.lines.compactMap(\.amountMinor)
        let isSum = amounts.count == order.lines.count && amounts.reduce(0, &+) == order.total?.minor
        total = isSum ? "" : order.total.map { phrases.money($0) } ?? ""
        if let at = order.deliverAt {
            day = phrases.zone.day(of: at.instant).iso
            hour = at.precision == .day ? "" : phrases.zone.local(at.instant).clock
        }
        note = order.note ?? ""
        recipient = order.recipient ?? ""
    }

    /// *1,25*: exact, and read again as it stands.
    private static func quantity(_ milli: Int64) -> String {
        var rest = String(1000 + milli % 1000).dropFirst()
        while rest.last == "0" { rest.removeLast() }
        return rest.isEmpty ? "\(milli / 1000)" : "\(milli / 1000),\(rest)"
    }

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

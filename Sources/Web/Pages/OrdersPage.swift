import Phrases
import UseCases
import Vocabulary

/// *Pesanan*: what is to be there on a day, hour by hour, with what is still owed; a list for the kitchen at its end.
struct OrdersPage {
    let visit: Visit
    let day: Day
    let today: Day
    let orders: [Whose<Order>]

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        today = shop.zone.day(of: shop.now)
        day = visit.query["hari"].flatMap { Day(iso: $0) } ?? today
        orders = try await shop.orders(on: day, as: visit.viewer)
    }

    var html: HTML {
        let title = day == today ? phrases.ordersToday : phrases.ordersOn(phrases.longDate(day))
        return HTML.page(
            Frame(visit: visit, place: .orders, title: phrases.ordersPlace, here: .orders, asked: asked(day)),
            """
            <header class="page"><div><h1>\(title)</h1><small>\(lead)</small></div><nav class="days" aria-label="\(phrases.otherDays)">\
            \(link(day.adding(days: -1)))\(link(day.adding(days: 1)))</nav></header>\(content)
            """)
    }

    private var standing: [Whose<Order>] { orders.filter { $0.thing.status != .cancelled && $0.thing.status != .returned } }

    private var lead: String { phrases.ordersLead(standing.count, on: phrases.longDate(day)) }

    private func asked(_ day: Day) -> [(String, String)] { day == today ? [] : [("hari", day.iso)] }

    private func link(_ day: Day) -> HTML {
        "<a class=\"button\" href=\"\(Address.orders.with(asked(day) + phrases.language.query))\">\(phrases.date(day, today: today))</a> "
    }

    private var content: HTML {
        guard !orders.isEmpty else { return "<section class=\"card empty\"><p>\(phrases.noOrders)</p></section>" }
        return "<div class=\"columns\"><section>\(orders.html(card))</section><aside>\(kitchen)</aside></div>"
    }

    private func card(_ order: Whose<Order>) -> HTML {
        let hour = order.thing.deliverAt.flatMap { $0.precision == .day ? nil : phrases.clock($0.instant) }
        let gone: HTML? = order.thing.status == .cancelled ? " gone" : nil
        return """
            <article class="card order\(gone)"><div class="who"><b>\(hour ?? phrases.noHour)</b> \
            <a href="\(Address.customer(order.customer.id).with(phrases.language.query))">\(order.customer.name)</a> \
            <span class="tag">\(phrases.statusName(order.thing.status))</span></div>\
            \(OrderWords(order.thing, phrases).html)\(OrderActs(order: order.thing, visit: visit, back: .orders).html)</article>
            """
    }

    /// The same things of all orders of the day together.
    private var kitchen: HTML {
        var amounts: [String: Int64] = [:]
        for line in standing.flatMap(\.thing.lines) { amounts[line.what, default: 0] += line.quantityMilli }
        let rows = amounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { what, amount in
            [HTML.words(what), .words(phrases.decimal(Double(amount) / 1000))]
        }
        guard !rows.isEmpty else { return .nothing }
        let owed = standing.compactMap(\.thing.owed).filter { $0.currency == .rupiah }.reduce(Int64(0)) { $0 + $1.minor }
        let debt: HTML? =
            owed > 0 ? "<p><small>\(phrases.owedInAll(phrases.money(Money(minor: owed, .rupiah))))</small></p>" : nil
        return """
            <section class="card"><h2>\(phrases.kitchenList)</h2>\(HTML.table([(phrases.what, false), (phrases.howMany, true)], rows))\
            \(debt)</section>
            """
    }
}

/// What was ordered, and what of it is paid.
struct OrderWords {
    private let order: Order
    private let phrases: Phrasebook

    init(_ order: Order, _ phrases: Phrasebook) {
        self.order = order
        self.phrases = phrases
    }

    var html: HTML {
        let lines = order.lines.map { "\(phrases.decimal(Double($0.quantityMilli) / 1000)) × \($0.what)" }
        let note: HTML? = order.note.flatMap { $0.isEmpty ? nil : "<br><small>\($0)</small>" }
        return "<p>\(lines.joined(separator: ", "))\(note)<br><small>\(phrases.paying(order))</small></p>"
    }
}

/// What can be done about an order.
struct OrderActs {
    let order: Order
    let visit: Visit
    let back: Address

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        "<div class=\"acts\">\(delivered)\(paid)\(cancelled)</div>"
    }

    private var isOpen: Bool { order.status == .placed || order.status == .confirmed }

    private var delivered: HTML? {
        isOpen ? HTML.act(phrases.wasDelivered, .orderForm(order.id, .delivered), visit, back: back) : nil
    }

    private var paid: HTML? {
        guard let owed = order.owed else { return nil }
        let fields: HTML = """
            \(HTML.field("jumlah", phrases.amount, value: phrases.money(owed), isNeeded: true))\(HTML.field("cara", phrases.payingHow))
            """
        return HTML.act(
            phrases.wasPaid, opening: fields, .orderForm(order.id, .paid), visit, back: back, send: phrases.save)
    }

    private var cancelled: HTML? {
        guard isOpen else { return nil }
        let fields = HTML.field("isi", phrases.why)
        return HTML.act(
            phrases.cancelOrder, opening: fields, .orderForm(order.id, .cancelled), visit, back: back, send: phrases.cancelOrder
        )
    }
}

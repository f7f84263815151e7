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
            \(HTML.link(order.customer, phrases)) \
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

import Phrases
import UseCases
import Vocabulary

/// *Pesanan*: what is to be there on a day, hour by hour, with what is still owed; a list for the kitchen at its end.
struct OrdersPage {
    let visit: Visit
    let day: Day
    let today: Day
    let orders: [Whose<Order>]
    private let hasMore: Bool
    /// Those not fully paid, of whatever day.
    let showsOwed: Bool
    private let phones: [CustomerID: String]
    private let transfers: [TransferPhoto]
    private let now: Instant

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        today = shop.zone.day(of: shop.now)
        day = visit.query["hari"].flatMap { Day(iso: $0) } ?? today
        showsOwed = visit.query["belum-lunas"] == "1"
        let found =
            showsOwed
            ? try await shop.owedOrders(
                after: Self.position(visit.query["sesudah"]), limit: Self.owedOnAPage + 1, as: visit.viewer)
            : try await shop.orders(on: day, as: visit.viewer)
        hasMore = showsOwed && found.count > Self.owedOnAPage
        orders = hasMore ? Array(found.prefix(Self.owedOnAPage)) : found
        transfers = try await shop.transferPhotos(as: visit.viewer)
        now = shop.now
        phones = try await shop.phones(of: orders.filter { $0.thing.owed != nil }.map(\.customer.id), as: visit.viewer)
    }

    var html: HTML {
        let title = showsOwed ? phrases.owedPlace : day == today ? phrases.ordersToday : phrases.ordersOn(phrases.longDate(day))
        return HTML.page(
            Frame(visit: visit, place: .orders, title: title, here: .orders, asked: showsOwed ? Self.owed : asked(day)),
            """
            <header class="page"><div><h1>\(title)</h1><small>\(lead)</small></div><nav class="days" aria-label="\(phrases.otherDays)">\
            \(ways)</nav></header>\(unmatched)\(content)
            """)
    }

    private var unmatched: HTML? {
        TransferCards(photos: transfers, visit: visit, back: .orders, asked: showsOwed ? Self.owed : asked(day), now: now).html
    }

    private var standing: [Whose<Order>] { orders.filter(\.thing.stands) }

    private static let owed = [("belum-lunas", "1")]
    static let owedOnAPage = 20

    private static func position(_ text: String?) -> (at: Instant, id: OrderID)? {
        CustomerPage.position(text).map { ($0.at, OrderID($0.id.value)) }
    }

    private var next: HTML? {
        guard hasMore, let last = orders.last?.thing, let at = last.deliverAt?.instant.microseconds else { return nil }
        let address = Address.orders.with(Self.owed + [("sesudah", "\(at).\(last.id)")] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.laterOnes)</a></p>"
    }

    private var ways: HTML {
        let query = phrases.language.query
        guard !showsOwed else {
            return "<a class=\"button\" href=\"\(Address.orders.with(query))\">\(phrases.backToDays)</a>"
        }
        return """
            \(link(day.adding(days: -1)))\(link(day.adding(days: 1)))\
            <a class="button" href="\(Address.orders.with(Self.owed + query))">\(phrases.owedPlace)</a> \
            <a class="button" href="\(Address.prices.with(query))">\(phrases.priceList)</a> \
            <details class="act"><summary class="button">\(phrases.anotherDay)</summary><form action="\(Address.orders)">\
            \(HTML.language(phrases))\(HTML.field("hari", phrases.deliveryDay, value: day.iso, type: "date", isNeeded: true))\
            <button class="button primary">\(phrases.showThese)</button></form></details>
            """
    }

    private var lead: String {
        showsOwed ? phrases.owedLead(Shop.owedDays) : phrases.ordersLead(standing.count, on: phrases.longDate(day))
    }

    private func asked(_ day: Day) -> [(String, String)] { day == today ? [] : [("hari", day.iso)] }

    private func link(_ day: Day) -> HTML {
        "<a class=\"button\" href=\"\(Address.orders.with(asked(day) + phrases.language.query))\">\(phrases.date(day, today: today))</a> "
    }

    private var content: HTML {
        guard !orders.isEmpty else {
            return "<section class=\"card empty\"><p>\(showsOwed ? phrases.nothingOwed : phrases.noOrders)</p></section>"
        }
        return "<div class=\"columns\"><section>\(orders.html(card))\(next)</section><aside>\(kitchen)</aside></div>"
    }

    private func card(_ order: Whose<Order>) -> HTML {
        let due = order.thing.deliverAt.map { phrases.zone.day(of: $0.instant) }
        let dated = showsOwed ? due.map { phrases.date($0, today: today) } : nil
        let hour = order.thing.deliverAt.flatMap { $0.precision == .day ? nil : phrases.clock($0.instant) }
        let gone: HTML? = order.thing.status == .cancelled ? " gone" : nil
        return """
            <article class="card order\(gone)"><div class="who"><b>\(dated ?? hour ?? phrases.noHour)</b> \
            \(HTML.link(order.customer, phrases)) \
            <span class="tag">\(phrases.statusName(order.thing.status))</span>\(waiting(order))</div>\
            \(OrderWords(order.thing, phrases).html)\(OrderActs(order: order.thing, visit: visit, back: .orders, asked: showsOwed ? Self.owed : asked(day), more: reminder(order)).html)</article>
            """
    }

    /// Beside the order a picture is likeliest for.
    private func waiting(_ order: Whose<Order>) -> HTML? {
        transfers.contains { $0.orders.first?.id == order.thing.id }
            ? " <span class=\"tag warm\">\(phrases.transferNotMatched)</span>" : nil
    }

    private func reminder(_ order: Whose<Order>) -> HTML? {
        PayingReminder(
            order: order.thing, customer: order.customer, phone: phones[order.customer.id], today: today, visit: visit
        ).html
    }

    /// The same things of all orders of the day together.
    private var kitchen: HTML {
        // However somebody wrote it, it is the same dish.
        var amounts: [String: (what: String, milli: Int64)] = [:]
        for line in standing.flatMap(\.thing.lines) {
            amounts[line.what.lowercased(), default: (line.what, 0)].milli += line.quantityMilli
        }
        let rows = amounts.sorted { ($1.value.milli, $0.key) < ($0.value.milli, $1.key) }.map { _, dish in
            [HTML.words(dish.what), .words(phrases.decimal(Double(dish.milli) / 1000))]
        }
        guard !rows.isEmpty, !showsOwed else { return .nothing }
        let owed = standing.compactMap(\.thing.owed).filter { $0.currency == .rupiah }.reduce(Int64(0)) { $0 + $1.minor }
        let debt: HTML? =
            owed > 0 ? "<p><small>\(phrases.owedInAll(phrases.money(Money(minor: owed, .rupiah))))</small></p>" : nil
        return """
            <section class="card"><h2>\(phrases.kitchenList)</h2>\(HTML.table([(phrases.what, false), (phrases.howMany, true)], rows))\
            \(debt)</section>
            """
    }
}

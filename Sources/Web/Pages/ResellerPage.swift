import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Harga khusus*: what things cost one customer, and whom they order for.
struct ResellerPage {
    private let reseller: Shop.Reseller
    private let today: Day
    let visit: Visit
    private let typed: String?
    private let trouble: String?

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID, typed: String? = nil, trouble: String? = nil) async throws {
        guard let found = try await shop.reseller(id, as: visit.viewer) else { throw PageMissing() }
        reseller = found
        today = shop.zone.day(of: shop.now)
        self.visit = visit
        self.typed = typed
        self.trouble = trouble
    }

    var html: HTML {
        let customer = reseller.customer
        return HTML.relationship(
            customer, visit, title: phrases.ownPrices, lead: phrases.ownPricesLead,
            here: .pricesOf(customer.id),
            """
            \(HTML.trouble(trouble))<div class="columns even">\(form)\(recipients)</div>
            """)
    }

    private var form: HTML {
        PriceListForm(
            visit: visit, address: .pricesOf(reseller.customer.id), prices: reseller.prices, typed: typed,
            more: [phrases.offForTheRest, phrases.emptyEndsPrices]
        ).html
    }

    private var recipients: HTML {
        let rows = reseller.recipients.map { recipient in
            [
                HTML.words(recipient.name), .words(phrases.number(recipient.orders)),
                .words(phrases.date(phrases.zone.day(of: recipient.last), today: today)),
            ]
        }
        let table: HTML =
            rows.isEmpty
            ? "<p class=\"quiet\">\(phrases.noEndCustomers)</p>"
            : HTML.table([(phrases.name, false), (phrases.ordersPlace, true), (phrases.lastTime, false)], rows)
        let lead: HTML? =
            rows.isEmpty ? nil : "<p class=\"quiet\">\(phrases.endCustomersLead(ShortName.of(reseller.customer.name)))</p>"
        return """
            <section class="card"><h2>\(phrases.endCustomers)</h2>\(lead)\(table)\
            <p>\(HTML.link(.prices, phrases.priceList, phrases))</p></section>
            """
    }
}

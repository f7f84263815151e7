import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What things cost: the shop's list, and what was agreed with one customer.
struct PriceForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.page("/pesanan/harga") { visit, _ in
            guard let prices = try await shop.prices() else {
                return PricesPage(visit: visit, prices: try await shop.pricesSeen(), isProposed: true).html
            }
            return PricesPage(visit: visit, prices: prices).html
        }
        router.form("/pesanan/harga") { visit, form, _ in
            switch shop.prices(typed: form["isi"], isTheShops: true) {
            case .list(let list):
                try await shop.setPrices(list)
                return .back(form, visit, saying: .pricesAgreed, otherwise: .prices)
            case let refused:
                let page = PricesPage(
                    visit: visit, prices: try await shop.prices(), typed: form["isi"], trouble: trouble(refused, visit))
                return page.html.response(.unprocessableContent)
            }
        }
        router.page("/pelanggan/:id/harga") { visit, context in
            try await ResellerPage(shop, visit, try context.number("id")).html
        }
        router.form("/pelanggan/:id/harga") { visit, form, context in
            let id: CustomerID = try context.number("id")
            switch shop.prices(typed: form["isi"]) {
            case .list(let list):
                let agreed = PricesAgreed(text: visit.phrases.line(of: list), list: list)
                return try await shop.answer(.price(agreed, for: id), .pricesAgreed, form, visit, otherwise: .pricesOf(id))
            case let refused:
                let page = try await ResellerPage(shop, visit, id, typed: form["isi"], trouble: trouble(refused, visit))
                return page.html.response(.unprocessableContent)
            }
        }
    }

    private func trouble(_ refused: Shop.PricesTyped, _ visit: Visit) -> String {
        if case .unread(let lines) = refused { return visit.phrases.priceLinesUnread(lines) }
        return visit.phrases.tooManyPrices(Shop.mostPrices)
    }
}

import Phrases
import UseCases
import Vocabulary

/// *Daftar harga*: what the shop's things cost everybody.
struct PricesPage {
    let visit: Visit
    let prices: PriceList?
    /// Nothing was saved yet; this is what the latest orders say.
    var isProposed = false
    var typed: String?
    var trouble: String?

    private var phrases: Phrasebook { visit.phrases }

    private var more: [String] {
        isProposed && prices?.isEmpty == false ? [phrases.pricesFromOrders] : []
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .orders, title: phrases.priceList, here: .prices),
            """
            \(HTML.trouble(trouble))<header class="page"><div><h1>\(phrases.priceList)</h1><small>\(phrases.pricesLead)</small></div></header>\
            \(PriceListForm(visit: visit, address: .prices, prices: prices, typed: typed, more: more).html)
            """)
    }
}

/// The lines of a list, to be written anew; for those who may only read, to be read.
struct PriceListForm {
    let visit: Visit
    let address: Address
    let prices: PriceList?
    let typed: String?
    /// What else is to be known of it.
    var more: [String] = []

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        let lines = prices.map { phrases.lines(of: $0) } ?? []
        guard visit.mayAct else {
            return HTML.list(phrases.priceList, lines.map { "<li>\($0)</li>" }, empty: phrases.noPricesYet)
        }
        let rows = min(max(lines.count + 2, 6), 24)
        return """
            <form class="card box" method="post" action="\(address)">\(HTML.hidden(visit, back: address))\
            <label><span>\(phrases.onePriceALine)</span>\
            <textarea name="isi" rows="\("\(rows)")">\(typed ?? lines.joined(separator: "\n"))</textarea></label>\
            \(more.html { "<p class=\"quiet\">\($0)</p>" })<button class="button primary">\(phrases.save)</button></form>
            """
    }
}

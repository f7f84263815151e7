import Hummingbird
import Journal
import Phrases
import UseCases
import Vocabulary

/// *Pelanggan*: everybody by name, page after page, or those of some name.
struct CustomersPage {
    let customers: [Customer]
    let searched: String
    let hasMore: Bool
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    static let namesOnAPage = 50

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        searched = String((visit.query["cari"] ?? "").prefix(100))
        let found =
            searched.isEmpty
            ? try await shop.customers(
                after: Self.position(visit.query["sesudah"]), limit: Self.namesOnAPage + 1, as: visit.viewer)
            : try await shop.customers(named: searched, limit: Self.namesOnAPage, as: visit.viewer)
        customers = Array(found.prefix(Self.namesOnAPage))
        hasMore = found.count > Self.namesOnAPage
    }

    /// `id/key` of the last name of the page before.
    private static func position(_ text: String?) -> (searchKey: String, id: CustomerID)? {
        guard let text, let slash = text.firstIndex(of: "/"), let id = CustomerID(text[..<slash]) else { return nil }
        return (String(text[text.index(after: slash)...]), id)
    }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: .customers, title: phrases.customers, here: .customers,
                asked: searched.isEmpty ? [] : [("cari", searched)]),
            """
            <header class="page"><h1>\(phrases.customers)</h1>\
            \(HTML.search(.customers, phrases.search, searched, phrases))\(NewcomerForm.html(visit))</header>\
            <section class="card">\(list)</section>\(next)
            """)
    }

    private var list: HTML {
        guard !customers.isEmpty else {
            return "<p class=\"empty\">\(searched.isEmpty ? phrases.emptyToday : phrases.nobodyFound)</p>"
        }
        return HTML.people(customers, phrases)
    }

    private var next: HTML? {
        guard hasMore, let last = customers.last else { return nil }
        let position = "\(last.id)/\(KeptText.searchKey(last.name))"
        let address = Address.customers.with([("sesudah", position)] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.moreNames)</a></p>"
    }
}

import Hummingbird
import Journal
import Phrases
import UseCases
import Vocabulary

/// *Pelanggan*: everybody by name, page after page, those of some name, or those a question is about.
struct CustomersPage {
    let customers: [Customer]
    let tags: [CustomerID: [String]]
    let searched: String
    let hasMore: Bool
    let visit: Visit
    private let box: CustomerFilterBox
    private var phrases: Phrasebook { visit.phrases }
    private var filter: CustomerFilter { box.filter }

    static let namesOnAPage = 50

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        searched = String((visit.query["cari"] ?? "").prefix(100))
        let filter = searched.isEmpty ? CustomerFilter(query: visit.query) : CustomerFilter()
        let found = try await Self.find(shop, searched, filter, visit)
        customers = Array(found.prefix(Self.namesOnAPage))
        hasMore = found.count > Self.namesOnAPage
        tags = try await shop.tags(of: customers.map(\.id), as: visit.viewer)
        let choices = try await shop.filterChoices(as: visit.viewer)
        box = CustomerFilterBox(
            visit: visit, filter: filter, tags: choices.tags, facts: choices.facts, views: try await shop.views())
    }

    private static func find(
        _ shop: Shop, _ searched: String, _ filter: CustomerFilter, _ visit: Visit
    ) async throws -> [Customer] {
        guard searched.isEmpty else {
            return try await shop.customers(named: searched, limit: namesOnAPage, as: visit.viewer)
        }
        let after = position(visit.query["sesudah"])
        return filter.isEmpty
            ? try await shop.customers(after: after, limit: namesOnAPage + 1, as: visit.viewer)
            : try await shop.customers(filter, after: after, limit: namesOnAPage + 1, as: visit.viewer)
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
                asked: searched.isEmpty ? filter.query : [("cari", searched)]),
            """
            <header class="page"><h1>\(phrases.customers)</h1>\
            \(HTML.search(.customers, phrases.search, searched, phrases))\(NewcomerForm.html(visit))</header>\
            <div class="filters">\(box.html)</div><section class="card">\(list)</section>\(next)\(box.acts(customers))
            """)
    }

    private var list: HTML {
        guard !customers.isEmpty else {
            let empty = searched.isEmpty ? phrases.emptyToday : phrases.nobodyFound
            return "<p class=\"empty\">\(filter.isEmpty ? empty : phrases.nobodyLikeThat)</p>"
        }
        return HTML.people(customers, phrases, tags: tags)
    }

    private var next: HTML? {
        guard hasMore, let last = customers.last else { return nil }
        let position = "\(last.id)/\(KeptText.searchKey(last.name))"
        let address = Address.customers.with(filter.query + [("sesudah", position)] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.moreNames)</a></p>"
    }
}

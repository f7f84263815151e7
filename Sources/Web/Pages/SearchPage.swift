import Phrases
import UseCases
import Vocabulary

/// *Cari*: people, and what was said.
struct SearchPage {
    let visit: Visit
    let words: String
    let found: Found
    let now: Instant

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        words = String((visit.query["cari"] ?? "").prefix(100))
        found = words.isEmpty ? Found() : try await shop.search(words, as: visit.viewer)
        now = shop.now
    }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: nil, title: phrases.searchButton, here: .search,
                asked: words.isEmpty ? [] : [("cari", words)]),
            """
            <header class="page"><h1>\(phrases.searchButton)</h1>\(HTML.search(visit, words))</header>\(people)\(talk)\(nothing)
            """)
    }

    private var people: HTML? {
        guard !found.customers.isEmpty else { return nil }
        let rows = found.customers.html { customer in
            """
            <li><a href="\(Address.customer(customer.id).with(phrases.language.query))">\
            <span class="avatar" aria-hidden="true">\(Initials.of(customer.name))</span><span>\(customer.name)</span></a></li>
            """
        }
        return "<section class=\"card\"><h2>\(phrases.customers)</h2><ul class=\"people\">\(rows)</ul></section>"
    }

    private var talk: HTML? {
        guard !found.entries.isEmpty else { return nil }
        let rows = found.entries.html { line in
            """
            <li><div><b><a href="\(Address.customer(line.customer.id).with(phrases.language.query))">\(line.customer.name)</a></b> \
            <small>\(phrases.moment(line.entry.at, now: now))</small><br>\
            \(phrases.happening(line.entry, customerName: line.customer.name))</div></li>
            """
        }
        return """
            <section class="card"><h2>\(phrases.whatWasSaid)</h2><ul class="rows">\(rows)</ul>\
            <p class="quiet">\(phrases.searchedSoFar)</p></section>
            """
    }

    private var nothing: HTML? {
        guard !words.isEmpty, found.customers.isEmpty, found.entries.isEmpty else { return nil }
        return
            "<section class=\"card empty\"><p>\(phrases.nothingFound)</p><p class=\"quiet\">\(phrases.searchedSoFar)</p></section>"
    }
}

extension HTML {
    /// One field that searches everything.
    static func search(_ visit: Visit, _ words: String = "") -> HTML {
        let language: HTML? =
            visit.phrases.language == .indonesian
            ? nil : "<input type=\"hidden\" name=\"bahasa\" value=\"\(visit.phrases.language.code)\">"
        return """
            <form role="search" action="\(Address.search)"><input type="search" name="cari" value="\(words)" \
            placeholder="\(visit.phrases.searchEverything)" aria-label="\(visit.phrases.searchEverything)">\(language)</form>
            """
    }
}

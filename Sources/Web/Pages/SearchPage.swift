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
        found = words.isEmpty ? .nothing : try await shop.search(words, as: visit.viewer)
        now = shop.now
    }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: nil, title: phrases.searchButton, here: .search,
                asked: words.isEmpty ? [] : [("cari", words)]),
            """
            <header class="page"><h1>\(phrases.searchButton)</h1>\(HTML.search(.search, phrases.searchEverything, words, phrases))</header>\(people)\(talk)\(nothing)
            """)
    }

    private var people: HTML? {
        guard !found.customers.isEmpty else { return nil }
        return "<section class=\"card\"><h2>\(phrases.customers)</h2>\(HTML.people(found.customers, phrases))</section>"
    }

    private var talk: HTML? {
        guard !found.entries.isEmpty else { return nil }
        let rows = found.entries.html { line in
            """
            <li><div><b>\(HTML.link(line.customer, phrases))</b> \
            <small>\(phrases.moment(line.thing.at, now: now))</small><br>\
            \(phrases.happening(line.thing, customerName: line.customer.name))</div></li>
            """
        }
        return """
            <section class="card"><h2>\(phrases.whatWasSaid)</h2><ul class="rows">\(rows)</ul>\
            <p class="quiet">\(phrases.searchedSoFar(found.isWhole))</p></section>
            """
    }

    private var nothing: HTML? {
        guard !words.isEmpty, found.customers.isEmpty, found.entries.isEmpty else { return nil }
        return
            "<section class=\"card empty\"><p>\(phrases.nothingFound)</p><p class=\"quiet\">\(phrases.searchedSoFar(found.isWhole))</p></section>"
    }
}

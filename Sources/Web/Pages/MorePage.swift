import Phrases

/// Every place there is, for a telephone whose lower edge has room for five.
struct MorePage {
    let visit: Visit

    var html: HTML {
        let words = visit.phrases
        var places: [(Address, String)] = [
            (.talks, words.talks), (.complaints, words.complaints), (.standing, words.businessMeasuresTitle),
            (.worth, words.worth), (.engagements, words.engagements),
            (.voices, words.voicesTitle), (.practice, words.practice),
            (.prices, words.priceList), (.duplicates, words.duplicatesPlace), (.imports, words.importsPlace),
            (.settings, words.settingsPlace),
        ]
        if visit.person?.role != .owner { places.removeAll { $0.0 == .settings } }
        if visit.viewer.reach != .all { places.removeAll { $0.0 == .imports || $0.0 == .duplicates || $0.0 == .engagements } }
        let links = places.html { place in
            "<li><a href=\"\(place.0.with(words.language.query))\"><span>\(place.1)</span></a></li>"
        }
        return HTML.page(
            Frame(visit: visit, place: .more, title: words.more, here: .more),
            """
            <header class="page"><h1>\(words.more)</h1>\(HTML.search(.search, words.searchEverything, "", words))</header>\
            <section class="card"><ul class="people">\(links)</ul></section>
            """)
    }
}

import Phrases
import UseCases
import Vocabulary

/// *Orang yang sama?*: customers who may be one, with what speaks for it; joined or told apart with one tap.
struct DuplicatesPage {
    let visit: Visit
    let pairs: [Duplicate]
    let count: Int
    let today: Day

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        (pairs, count) = try await shop.duplicates(limit: 30, as: visit.viewer)
        today = shop.zone.day(of: shop.now)
    }

    var html: HTML {
        let content: HTML =
            pairs.isEmpty
            ? "<section class=\"card empty\"><p>\(phrases.duplicatesHeadline(0))</p></section>" : "\(pairs.html(card))"
        return HTML.page(
            Frame(visit: visit, place: .more, title: phrases.duplicatesPlace, here: .duplicates),
            """
            <header class="page"><div><h1>\(phrases.duplicatesPlace)</h1><small>\(phrases.duplicatesLead(count))</small></div></header>\(content)
            """)
    }

    private func card(_ pair: Duplicate) -> HTML {
        let clues = pair.candidate.clues.html { "<li>\(phrases.clue($0, today: today))</li>" }
        return """
            <section class="card"><p><b>\(HTML.link(pair.one, phrases))</b> · <b>\(HTML.link(pair.other, phrases))</b> \
            <span class="tag">\(phrases.certainty(pair.candidate.certainty))</span></p><ul class="plain">\(clues)</ul>\
            <div class="acts">\(join(pair.other, into: pair.one))\(join(pair.one, into: pair.other))\(apart(pair))</div></section>
            """
    }

    private func join(_ card: Customer, into customer: Customer) -> HTML {
        """
        <form class="act" method="post" action="\(Address.merge(card.id))">\(HTML.hidden(visit, back: .duplicates))\
        <input type="hidden" name="dengan" value="\(customer.id.description)"><button class="button">\(phrases.sameCalled(customer.name))</button></form>
        """
    }

    private func apart(_ pair: Duplicate) -> HTML {
        """
        <form class="act" method="post" action="\(Address.merge(pair.one.id))">\(HTML.hidden(visit, back: .duplicates))\
        <input type="hidden" name="dengan" value="\(pair.other.id.description)"><input type="hidden" name="apa" value="beda">\
        <button class="button">\(phrases.notTheSame)</button></form>
        """
    }
}

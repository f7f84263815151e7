import Phrases
import UseCases
import Vocabulary

/// *Janji*: what is still to be kept, by us and by them; late, today, later.
struct PromisesPage {
    let visit: Visit
    let promises: [Whose<Promise>]
    let today: Day

    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        promises = try await shop.openPromises(as: visit.viewer)
        today = shop.zone.day(of: shop.now)
    }

    var html: HTML {
        let late = promises.filter { day($0) < today }
        let due = promises.filter { day($0) == today }
        let later = promises.filter { day($0) > today }
        let groups = [(phrases.late, late), (phrases.today, due), (phrases.comingUp, later)].filter { !$0.1.isEmpty }
        let content: HTML =
            groups.isEmpty
            ? "<section class=\"card empty\"><p>\(phrases.noOpenPromises)</p></section>" : "\(groups.html(group))"
        return HTML.page(
            Frame(visit: visit, place: .promises, title: phrases.promises, here: .promises),
            "<header class=\"page\"><div><h1>\(phrases.promises)</h1><small>\(phrases.promisesLead)</small></div></header>\(content)"
        )
    }

    private func day(_ promise: Whose<Promise>) -> Day { promise.thing.due.day(in: phrases.zone) }

    private func group(_ name: String, _ promises: [Whose<Promise>]) -> HTML {
        "<section class=\"card\"><h2>\(name)</h2><ul class=\"rows\">\(promises.html(row))</ul></section>"
    }

    private func row(_ promise: Whose<Promise>) -> HTML {
        let who = promise.thing.by == .us ? phrases.weDo : ShortName.of(promise.customer.name)
        return """
            <li><div><b>\(HTML.link(promise.customer, phrases))</b> \
            <small>\(phrases.date(day(promise), today: today)) · \(who)</small><br>\(promise.thing.what)</div><div class="acts">\
            \(HTML.act(phrases.keptButton, .promiseForm(promise.thing.id, .kept), visit, back: .promises))\
            \(HTML.act(phrases.askForTime, moving: promise.thing, visit, back: .promises))\
            </div></li>
            """
    }
}

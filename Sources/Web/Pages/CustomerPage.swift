import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// One customer: what is on, what we remember, what happened, how it stands, each figure with its entries.
struct CustomerPage {
    let view: CustomerView
    private(set) var worth: CustomerWorth?
    private let proposals: [ProposalLine]
    private let before: [ComplaintID: [SettledBefore]]
    let visit: Visit
    /// What was being written when something went wrong, or an answer to be sent.
    let draft: Draft
    /// An order that could not be noted as it was typed.
    private let order: OrderTyped?
    /// What was not done, and why.
    private let trouble: String?
    private var phrases: Phrasebook { visit.phrases }
    /// Where in the timeline this page begins, as it was asked for; nil at the newest.
    private var begins: String? { visit.query["sebelum"] }

    static let linesOnAPage = 33

    init(
        _ shop: Shop, _ visit: Visit, _ id: CustomerID, draft: Draft = Draft(), order: OrderTyped? = nil, trouble: String? = nil
    ) async throws {
        let found = try await shop.customer(
            id, before: Self.position(visit.query["sebelum"]), timelineLimit: Self.linesOnAPage, as: visit.viewer)
        guard let found else { throw PageMissing() }
        view = found
        worth = try await shop.worth(of: found.customer.id)
        proposals = try await shop.proposals(of: found.customer.id, as: visit.viewer)
        before = try await shop.precedents(for: found.complaints.filter { $0.state == .open }, as: visit.viewer)
        self.visit = visit
        self.draft = draft
        self.order = order
        self.trouble = trouble
    }

    /// `at.id` of the last line of the page before.
    static func position(_ text: String?) -> (at: Instant, id: EntryID)? {
        let parts = text?.split(separator: ".") ?? []
        guard parts.count == 2, let at = Int64(parts[0]), let id = EntryID(parts[1]) else { return nil }
        return (Instant(microseconds: at), id)
    }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: .customers, title: view.customer.name, here: .customer(view.customer.id),
                asked: begins.map { [("sebelum", $0)] } ?? []),
            """
            \(HTML.trouble(trouble))\(toTheOrder)<header class="page"><div class="person">\
            <span class="avatar large" aria-hidden="true">\(Initials.of(view.customer.name))</span>\
            <div><h1>\(view.customer.name)</h1><span class="quiet">\(about)</span></div></div>\(HTML.sisters(of: view.customer, phrases))</header>\
            \(call)<div class="doing">\(heard)\(box)\(ComplaintCards(view: view, visit: visit, before: before).html)</div>\
            <div class="columns three"><aside>\(memory)\(tags)\(files)\(promises)\(favours)</aside>\
            <section id="riwayat" aria-label="\(phrases.whatHappened)">\(CustomerTimeline(view, phrases).html)</section>\
            <aside>\(standing)\(ahead)\(orders)\(rights)</aside></div>
            """)
    }

    private var about: String {
        var parts: [String] = []
        if let since = view.customer.since { parts.append(phrases.customerSince(since)) }
        parts += view.circle.map(\.customer.name)
        if view.orderCount > 0 { parts.append(phrases.orderCount(view.orderCount)) }
        if let until = view.readUntil { parts.append(phrases.chatsRead(until: until, now: view.asOf)) }
        return parts.joined(separator: " · ")
    }

    private var call: HTML? {
        view.call.map { line in
            let card = phrases.card(line.call, line.words, now: view.asOf)
            let acts = CallActs(visit: visit, line: line, card: card, back: .customer(view.customer.id)).html
            return """
                <section class="card now"><h2><span class="tag \(line.call.lane.tone)">\(card.tag)</span></h2>\
                <div>\(HTML(card.reason))</div>\(HTML.quote(card))<div class="acts">\(acts)</div></section>
                """
        }
    }

    private var heard: HTML? {
        ProposalCards(lines: proposals, visit: visit, now: view.asOf, back: .customer(view.customer.id)).html
    }

    private var box: HTML? {
        let phone = view.handles.first { $0.kind == .phone }?.value
        return WritingBox(visit: visit, customer: view.customer, phone: phone, draft: draft).html
    }

    private var memory: HTML? {
        var items = view.facts.html { fact in
            "<div><dt>\(phrases.factKey(fact.key))</dt><dd>\(phrases.factValue(fact.key, fact.value))</dd></div>"
        }
        if !view.handles.isEmpty {
            let handles = view.handles.map { phrases.handle($0) }.joined(separator: ", ")
            items.append("<div><dt>\(phrases.reachedAt)</dt><dd>\(handles)</dd></div>")
        }
        guard !items.isEmpty else { return nil }
        return "<section class=\"card\"><h2>\(phrases.whatWeRemember)</h2><dl class=\"facts\">\(items)</dl></section>"
    }

    /// Words they are found again by.
    private var tags: HTML? {
        guard visit.mayAct || !view.tags.isEmpty else { return nil }
        let (id, back) = (view.customer.id, Address.customer(view.customer.id))
        let rows = view.tags.html { tag in
            let list = Address.customers.with([("tanda", tag)] + phrases.language.query)
            let off: HTML? =
                visit.mayAct
                ? """
                <form class="act" method="post" action="\(Address.customerForm(id, .untag))">\(HTML.hidden(visit, back: back))\
                <input type="hidden" name="isi" value="\(tag)"><button class="button">\(phrases.takeTagOff)</button></form>
                """ : nil
            return "<li><a href=\"\(list)\">\(tag)</a>\(off)</li>"
        }
        let list: HTML? = rows.isEmpty ? nil : "<ul class=\"rows\">\(rows)</ul>"
        let field = HTML.field("isi", phrases.tagLabel, isNeeded: true)
        let add = HTML.act(phrases.putTagOn, opening: field, .customerForm(id, .tag), visit, back: back, send: phrases.save)
        return "<section class=\"card\"><h2>\(phrases.tagsTitle)</h2>\(list)\(add)</section>"
    }

    private var files: HTML? {
        FilesCard(files: view.files, customer: view.customer.id, visit: visit, now: view.asOf).html
    }

    private var promises: HTML? {
        let open = view.promises.filter { $0.state == .open && $0.madeAt <= view.asOf }
        guard !open.isEmpty else { return nil }
        let today = phrases.zone.day(of: view.asOf)
        let rows = open.html { promise in
            let who = promise.by == .us ? phrases.us : ShortName.of(view.customer.name)
            let back = Address.customer(view.customer.id)
            return """
                <div><dt>\(phrases.date(promise.due.day(in: phrases.zone), today: today)) · \(who)</dt><dd>\(promise.what)\
                \(HTML.act(phrases.keptButton, .promiseForm(promise.id, .kept), visit, back: back))</dd></div>
                """
        }
        return "<section class=\"card\"><h2>\(phrases.openPromises)</h2><dl class=\"facts\">\(rows)</dl></section>"
    }

    private var favours: HTML? {
        guard !view.gifts.isEmpty else { return nil }
        func list(_ side: Side) -> HTML {
            let mine = view.gifts.filter { $0.side == side }.prefix(3).html { "<div>\($0.event.words ?? "")</div>" }
            return mine.isEmpty ? "–" : "\(mine)"
        }
        return """
            <section class="card"><h2>\(HTML.link(.giveAndTake(view.customer.id), phrases.giveAndTake, phrases))</h2><table class="halves"><tr><th>\(phrases.from(view.customer.name))</th>\
            <th>\(phrases.fromUs)</th></tr><tr><td>\(list(.customer))</td><td>\(list(.us))</td></tr></table></section>
            """
    }

    private var standing: HTML? {
        let groups = MeasureList.groups(view.findings)
        guard !groups.isEmpty else { return nil }
        let name = view.customer.name
        let list = MeasureList(phrases: phrases, asOf: view.asOf, entries: view.evidence, name: { _ in name })
        return "<section class=\"card\"><h2>\(phrases.relationship)</h2>\(groups.html(list.row))</section>"
    }

    private var ahead: HTML? { worth.map { CustomerWorthCard(worth: $0, phrases: phrases).html } }

    /// Whether they may be counted at all; and the cards that were joined into this one.
    private var rights: HTML? {
        guard visit.mayAct else { return nil }
        let (id, back) = (view.customer.id, Address.customer(view.customer.id))
        let cards = view.joined.html { card in
            "<p>\(card.name) \(HTML.act(phrases.partAgain, .unmerge(card.id), visit, back: back))</p>"
        }
        let joined: HTML? = cards.isEmpty ? nil : "<h2>\(phrases.cardsInOne)</h2>\(cards)"
        let merge: HTML? =
            visit.viewer.reach == .all ? "<p>\(HTML.link(.merge(id), phrases.mergeTitle, phrases))</p>" : nil
        let hidden = "<input type=\"hidden\" name=\"boleh\" value=\"\(view.isAssessed ? "0" : "1")\">" as HTML
        return """
            <section class="card">\(joined)\(merge)<h2>\(phrases.theirRights)</h2><p><small>\(phrases.assessing(view.isAssessed))</small></p>\
            <form class="act" method="post" action="\(Address.customerForm(id, .assess))">\(HTML.hidden(visit, back: back))\(hidden)\
            <button class="button">\(view.isAssessed ? phrases.assessNoMore : phrases.assessAgain)</button></form></section>
            """
    }

    private var orders: HTML {
        let today = phrases.zone.day(of: view.asOf)
        let rows = view.orders.filter { $0.placedAt.instant <= view.asOf }.html { order in
            """
            <tr><td><small>\(phrases.date(phrases.zone.day(of: order.placedAt.instant), today: today))</small><br>\
            \(order.lines.map(\.what).joined(separator: ", "))\(order.recipient.map { "<br><small>\(phrases.forRecipient($0))</small>" as HTML })\
            \(paying(order))\(way(to: order, today))</td>\
            <td class="number">\(order.total.map { phrases.shortMoney($0) } ?? "")</td></tr>
            """
        }
        let table: HTML? = rows.isEmpty ? nil : "<table class=\"orders\">\(rows)</table>"
        return "<section class=\"card\"><h2>\(phrases.orders)</h2>\(table)\(newOrder)</section>"
    }

    /// What is still to be paid, or known.
    private func paying(_ order: Order) -> HTML? {
        order.owed != nil || order.total == nil && order.isOpen ? "<br><small>\(phrases.paying(order))</small>" : nil
    }

    /// Where something can be done about an order that is still open: the day it is for, or here where it has none.
    private func way(to order: Order, _ today: Day) -> HTML? {
        guard order.isOpen else { return nil }
        guard let at = order.deliverAt else {
            return OrderActs(order: order, visit: visit, back: .customer(view.customer.id)).html
        }
        let day = phrases.zone.day(of: at.instant)
        let address = Address.orders.with([("hari", day.iso)] + phrases.language.query)
        return "<br><a href=\"\(address)\">\(phrases.forDay(phrases.date(day, today: today)))</a>"
    }

    private var toTheOrder: HTML? {
        order == nil ? nil : "<p><a href=\"#pesanan-baru\">\(phrases.toTheOrder)</a></p>"
    }

    private var newOrder: HTML {
        let typed = order ?? OrderTyped(for: phrases.zone.day(of: view.asOf))
        let known = Set(view.orders.compactMap(\.recipient)).sorted()
        let suggestions: HTML? = known.isEmpty ? nil : HTML.suggestions("pembeli-akhir", known)
        let fields: HTML = """
            \(OrderFields(typed: typed, phrases: phrases, suggesting: known.isEmpty ? nil : "pembeli-akhir").html)\(suggestions)
            """
        let id = view.customer.id
        let write = HTML.act(
            phrases.newOrder, opening: fields, .newOrder(id), visit, back: .customer(id), isOpen: order != nil,
            send: phrases.save)
        return "<div id=\"pesanan-baru\">\(write)</div><p>\(HTML.link(.pricesOf(id), phrases.ownPrices, phrases))</p>"
    }
}

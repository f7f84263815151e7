import Guidance
import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// *Hari ini*: who needs you, one card a person.
struct TodayPage {
    let list: TodayList
    private(set) var visit: Visit
    private let proposals: [ProposalLine]
    private let mentions: [Mentioned]
    private var showsAll: Bool { visit.query["semua"] != nil }
    private var phrases: Phrasebook { visit.phrases }

    /// The rest can wait behind a link.
    static let first = 10
    static let most = 200

    init(_ shop: Shop, _ visit: Visit) async throws {
        let limit = visit.query["semua"] == nil ? Self.first : Self.most
        list = try await shop.today(limit: limit, as: visit.viewer)
        let heard = try await shop.proposals(as: visit.viewer)
        proposals = Array((heard.filter(\.proposal.isPressing) + heard.filter { !$0.proposal.isPressing }).prefix(5))
        mentions = try await shop.mentions(as: visit.viewer)
        self.visit = visit
        self.visit.peopleToday = list.people
    }

    var html: HTML {
        let title = phrases.headline(list.people)
        let day = phrases.zone.day(of: list.asOf)
        let when = "\(phrases.longDate(day)), \(phrases.clock(list.asOf))"
        return HTML.page(
            Frame(
                visit: visit, place: .today, title: phrases.today, here: .today, asked: showsAll ? [("semua", "1")] : []),
            """
            <p class="notice" role="status" id="tersimpan" hidden>\(phrases.keptToday(list.asOf))</p>\
            <header class="page"><div><small>\(when) · \(phrases.chatsRead(until: list.readUntil, now: list.asOf))</small>\
            <h1>\(title)</h1></div></header>\
            <div class="columns"><section aria-label="\(phrases.needingYou)">\(MentionCard(mentions: mentions, visit: visit, now: list.asOf).html)\(cards)\(rest)</section>\
            <aside>\(heard)\(pulse)</aside></div>
            """)
    }

    private var cards: HTML {
        guard !list.lines.isEmpty else {
            return """
                <div class="card empty"><p>\(phrases.headline(0))</p><p>\(phrases.emptyToday)</p>\
                <p><a class="button primary" href="\(Address.imports.with(phrases.language.query))">\(phrases.importsPlace)</a></p></div>
                """
        }
        return "\(list.lines.html(card))"
    }

    private func card(_ line: TodayList.Line) -> HTML {
        let card = phrases.card(line.call, line.words, now: list.asOf)
        let since: HTML? = line.customer.since.map { "<small>\(phrases.customerSince($0))</small>" }
        return """
            <article class="card call"><span class="avatar" aria-hidden="true">\(Initials.of(line.customer.name))</span><div>\
            <div class="who"><b>\(HTML.link(line.customer, phrases))</b>\
            <span class="tag \(line.call.lane.tone)">\(card.tag)</span>\(HTML.tags(line.heard, phrases, from: Address.today.path))\(since)</div>\
            <div>\(HTML(card.reason))</div>\(HTML.quote(card))\
            <div class="acts">\(CallActs(visit: visit, line: line, card: card, back: .today).html)\
            \(why(line, card))</div></div></article>
            """
    }

    /// Every line opens to the entries it came from.
    private func why(_ line: TodayList.Line, _ card: CallCard) -> HTML {
        let records = line.evidence.html { entry in
            """
            <li><small>\(phrases.moment(entry.at, now: list.asOf))</small>\
            <div>\(phrases.happening(entry, customerName: line.customer.name))</div></li>
            """
        }
        return """
            <details><summary class="quiet">\(phrases.whyHere)</summary><p>\(card.why)</p>\
            <ul class="timeline">\(records)</ul>\
            <p>\(HTML.link(.brief(line.customer.id), phrases.briefLink, phrases))</p></details>
            """
    }

    private var heard: HTML? {
        ProposalCards(lines: proposals, visit: visit, now: list.asOf, back: .today).html
    }

    private var rest: HTML? {
        guard list.people > list.lines.count else { return nil }
        let address = Address.today.with([("semua", "1")] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.more(list.people - list.lines.count))</a></p>"
    }

    private var pulse: HTML? {
        guard let usual = list.usual else { return nil }
        let known = phrases.pulse(usual).filter { $0.state != phrases.state(.unknown) }
        guard !known.isEmpty else { return nil }
        let lines = known.html { line in
            "<div class=\"measure\"><span>\(line.label)</span><small>\(line.short)</small></div>"
        }
        return "<section class=\"card\"><h2>\(phrases.lastThirtyDays)</h2>\(lines)</section>"
    }
}

extension Lane {
    /// The colour of its tag: warm for what is pressing.
    var tone: String {
        switch self {
        case .promise, .waiting, .complaint: "warm"
        case .risk, .care, .quiet: "gold"
        case .ask: ""
        }
    }
}

extension HTML {
    /// Words with what matters in them bold.
    init(_ wording: Wording) {
        let pieces = wording.pieces.html { piece in
            switch piece {
            case .plain(let text): "\(text)"
            case .strong(let text): "<b>\(text)</b>"
            }
        }
        self = "\(pieces)"
    }
}

extension HTML {
    /// Their own words, with where and when they stand.
    static func quote(_ card: CallCard) -> HTML? {
        card.quote.map { quote in
            let source: HTML? = card.quoteSource.map { " <small>\($0)</small>" }
            return "<blockquote>\(quote)\(source)</blockquote>"
        }
    }

}

/// *Bu Ratna Wulandari* → RW: a picture of a name, without its title.
enum Initials {
    private static let titles: Set<String> = [
        "bu", "ibu", "pak", "bapak", "mas", "mbak", "kak", "teh", "kang", "ms.", "mr.", "hj.",
    ]

    static func of(_ name: String) -> String {
        let words = name.split(separator: " ").filter { $0.first?.isLetter ?? false }
        let names = words.filter { !titles.contains($0.lowercased()) }
        let chosen = names.isEmpty ? words : names
        let letters = chosen.prefix(2).compactMap { $0.first.map { String($0).uppercased() } }.joined()
        return letters.isEmpty ? "#" : letters
    }
}

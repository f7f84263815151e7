import Guidance
import Hummingbird
import Measures
import Phrases
import UseCases
import Vocabulary

/// *Hari ini*: who needs you, one card a person.
struct TodayPage {
    let list: TodayList
    let business: String
    let phrases: Phrasebook
    private var showsAll = false

    /// The rest can wait behind a link.
    static let first = 10
    static let most = 200

    init(_ server: WebServer, _ request: Request) async throws {
        let asked = Asked(server, request)
        phrases = asked.phrases
        showsAll = asked.query["semua"] != nil
        let limit = showsAll ? Self.most : Self.first
        list = try await server.shop.today(asOf: server.asOf, limit: limit)
        business = server.shop.name
    }

    init(list: TodayList, business: String, phrases: Phrasebook) {
        self.list = list
        self.business = business
        self.phrases = phrases
    }

    func response() -> Response { html.response() }

    var html: HTML {
        let title = phrases.headline(list.people)
        let day = phrases.zone.day(of: list.asOf)
        let when = "\(phrases.longDate(day)), \(phrases.clock(list.asOf))"
        return HTML.page(
            Frame(
                phrases: phrases, business: business, place: .today, title: phrases.today, peopleToday: list.people,
                here: .today,
                asked: showsAll ? [("semua", "1")] : []),
            """
            <header class="page"><div><small>\(when) · \(phrases.chatsRead(until: list.readUntil, now: list.asOf))</small>\
            <h1>\(title)</h1></div></header>\
            <div class="columns"><section aria-label="\(phrases.needingYou)">\(cards)\(rest)</section>\
            <aside>\(pulse)</aside></div>
            """)
    }

    private var cards: HTML {
        guard !list.lines.isEmpty else {
            return "<div class=\"card empty\"><p>\(phrases.headline(0))</p><p>\(phrases.emptyToday)</p></div>"
        }
        return "\(list.lines.html(card))"
    }

    private func card(_ line: TodayList.Line) -> HTML {
        let card = phrases.card(line.call, line.words, now: list.asOf)
        let address = Address.customer(line.customer.id).with(phrases.language.query)
        let since: HTML? = line.customer.since.map { "<small>\(phrases.customerSince($0))</small>" }
        return """
            <article class="card call"><span class="avatar" aria-hidden="true">\(Initials.of(line.customer.name))</span><div>\
            <div class="who"><b><a href="\(address)">\(line.customer.name)</a></b>\
            <span class="tag \(line.call.lane.tone)">\(card.tag)</span>\(since)</div>\
            <div>\(HTML(card.reason))</div>\(HTML.quote(card))\
            <div class="acts">\(HTML.chat(line, phrases))<a class="button" href="\(address)">\(phrases.seeCustomer)</a>\
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
            <ul class="timeline">\(records)</ul></details>
            """
    }

    private var rest: HTML? {
        guard list.people > list.lines.count else { return nil }
        let address = Address.today.with([("semua", "1")] + phrases.language.query)
        return "<p><a href=\"\(address)\">\(phrases.more(list.people - list.lines.count))</a></p>"
    }

    private var pulse: HTML? {
        guard let usual = list.usual else { return nil }
        let lines = phrases.pulse(usual).html { line in
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

    /// With a number and a chat to answer in, the way there is one tap; nothing is ever sent from here.
    static func chat(_ line: TodayList.Line, _ phrases: Phrasebook) -> HTML? {
        guard let phone = line.phone, line.call.lane == .waiting || line.call.lane == .quiet || line.call.lane == .care else {
            return nil
        }
        let address = "https://wa.me/\(phone.dropFirst())"
        return "<a class=\"button primary\" href=\"\(address)\" rel=\"noreferrer\">\(phrases.openInWhatsApp)</a>"
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

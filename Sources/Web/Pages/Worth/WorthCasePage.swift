import CustomerValue
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The worked case: a message to everybody that earns something today, and what it costs tomorrow when those who did not
/// answer cool a little. Every figure can be changed; the answer comes with the address, without script.
struct WorthCasePage {
    let campaign: CampaignCase
    let business: String
    let phrases: Phrasebook

    init(_ server: WebServer, _ request: Request) {
        let asked = Asked(server, request)
        phrases = asked.phrases
        campaign = CampaignCase(asked.query)
        business = server.shop.name
    }

    func response() -> Response { html.response() }

    var html: HTML {
        HTML.page(
            Frame(
                phrases: phrases, business: business, place: .worth, title: phrases.worthCaseTitle, peopleToday: nil,
                here: .worthCase, asked: campaign.query),
            """
            <p class="crumb"><a href="\(Address.worth.with(phrases.language.query))">\(phrases.worth)</a></p>\
            <header class="page"><div><h1>\(phrases.worthCaseTitle)</h1><small>\(phrases.worthCaseLead)</small></div></header>\
            <div class="columns even"><section class="card">\(form)</section><section class="card">\(answer)</section></div>
            """)
    }

    private var form: HTML {
        let fields = CampaignCase.Field.allCases.html { field in
            """
            <label><span>\(phrases.label(field.rawValue))</span>\
            <input name="\(field.rawValue)" inputmode="decimal" value="\(campaign.text(field))"></label>
            """
        }
        let language: HTML =
            phrases.language == .indonesian
            ? "" : "<input type=\"hidden\" name=\"bahasa\" value=\"\(phrases.language.code)\">"
        return """
            <form method="get" action="\(Address.worthCase)" class="case">\(language)\(fields)\
            <button class="button primary" type="submit">\(phrases.workItOut)</button></form>\
            <p><small>\(phrases.worthCaseAssumed)</small></p>
            """
    }

    private var answer: HTML {
        let roc = campaign.result
        func row(_ name: String, _ amount: Double) -> [HTML] {
            [HTML.words(name), HTML.words(phrases.figure(amount, digits: 0))]
        }
        let rows = [
            row(phrases.caseAnswered, campaign.answered), row(phrases.caseEarned, campaign.earned),
            row(phrases.caseSent, -campaign.sent), row(phrases.caseCash, roc.cashFlow),
            row(phrases.caseCooled, roc.equityChange), row(phrases.caseCreated, roc.valueCreated),
        ]
        let share = campaign.coolingThatEatsIt
        let threshold: HTML? = share.map { "<p>\(phrases.caseThreshold($0))</p>" }
        return """
            <h2>\(phrases.name(roc.kind))</h2><p>\(phrases.caseSentence(roc))</p>\
            \(HTML.table([("", false), (phrases.caseAmount, true)], rows))\(threshold)
            """
    }
}

/// The figures of the case, as somebody typed them.
struct CampaignCase {
    enum Field: String, CaseIterable {
        case reached = "dikirimi"
        case answering = "membalas"
        case earning = "laba"
        case cost = "biaya"
        case ahead = "kedepan"
        case cooling = "mendingin"

        /// Chosen so that the campaign earns 250 thousand and half a percent of cooling eats more.
        var usual: Double {
            switch self {
            case .reached: 100_000
            case .answering: 1
            case .earning: 350
            case .cost: 1
            case .ahead: 600
            case .cooling: 0.5
            }
        }
        var most: Double {
            switch self {
            case .answering, .cooling: 100
            default: 1e12
            }
        }
    }

    private var figures: [Field: Double] = [:]

    /// What is no number, or beyond all sense, is as usual.
    init(_ query: [String: String]) {
        for field in Field.allCases {
            guard let text = query[field.rawValue], let value = Self.number(text), (0...field.most).contains(value) else {
                continue
            }
            figures[field] = value
        }
    }

    /// `0,5`, `0.5` and `100000`.
    private static func number(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        return Double(plain).flatMap { $0.isFinite ? $0 : nil }
    }

    subscript(_ field: Field) -> Double { figures[field] ?? field.usual }

    /// As it stands in the field: no grouping, a point for fractions.
    func text(_ field: Field) -> String {
        let value = self[field]
        return value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
    }

    var query: [(String, String)] { Field.allCases.filter { figures[$0] != nil }.map { ($0.rawValue, text($0)) } }

    var answered: Double { self[.reached] * self[.answering] / 100 }
    var earned: Double { answered * self[.earning] }
    var sent: Double { self[.reached] * self[.cost] }
    private var silent: Double { self[.reached] - answered }

    /// The worth ahead of everybody who was reached, before and after.
    var result: ReturnOnCustomer {
        let start = self[.reached] * self[.ahead]
        return ReturnOnCustomer(
            cashFlow: earned - sent, equityAtStart: start,
            equityAtEnd: start - silent * self[.ahead] * self[.cooling] / 100)
    }

    /// So much cooling of those who did not answer eats all that was earned; nil where nothing was.
    var coolingThatEatsIt: Double? {
        let exposed = silent * self[.ahead]
        return result.cashFlow > 0 && exposed > 0 ? result.cashFlow / exposed : nil
    }
}

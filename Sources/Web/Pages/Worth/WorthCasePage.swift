import CustomerValue
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// The worked case: a message to everybody that earns something today, and what it costs tomorrow when those who did not
/// answer cool a little. Every figure can be changed; the answer comes with the address, without script.
struct WorthCasePage {
    let campaign: CampaignCase
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    init(_ visit: Visit) {
        self.visit = visit
        campaign = CampaignCase(visit.query)
    }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: .worth, title: phrases.worthCaseTitle, here: .worthCase, asked: campaign.query),
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
        return """
            <form method="get" action="\(Address.worthCase)" class="case">\(HTML.language(phrases))\(fields)\
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

import Guidance
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Maksud pesan ini*: what was heard in one message, and one tap to say how it was meant.
struct MessagePage {
    let heard: HeardMessageView
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    /// The page its reader came from.
    static let origin = "dari"
    private var cameFrom: String? { visit.query[Self.origin].flatMap { Response.isOurs($0) ? $0 : nil } }

    init(_ shop: Shop, _ visit: Visit, _ id: EntryID) async throws {
        guard let found = try await shop.message(id, as: visit.viewer) else { throw PageMissing() }
        heard = found
        self.visit = visit
    }

    var html: HTML {
        let customer = heard.customer
        let place = "\(HTML.link(customer, phrases)) · \(phrases.moment(heard.entry.at, now: heard.asOf))" as HTML
        return HTML.page(
            Frame(
                visit: visit, place: .customers, title: phrases.meaningTitle, here: .message(heard.entry.id),
                asked: cameFrom.map { [(Self.origin, $0)] } ?? []),
            """
            <header class="page"><div><h1>\(phrases.meaningTitle)</h1><small class="crumb">\(place)</small></div></header>\
            <section class="card"><blockquote>\(heard.text)</blockquote><p>\(phrases.heard(heard.reading, isCorrected: heard.isCorrected))</p>\
            \(words)\(choices)</section>
            """)
    }

    /// Those that say so.
    private var words: HTML? {
        guard !heard.isCorrected, !heard.words.isEmpty else { return nil }
        return "<p><small>\(phrases.wordsThatSaySo(heard.words))</small></p>"
    }

    private var choices: HTML? {
        guard visit.mayAct else { return nil }
        let said =
            heard.isCorrected ? (Meant.takenBack.rawValue, phrases.takeMeaningBack) : (Meant.right.rawValue, phrases.heardRight)
        let others = MessageMeaning.allCases.filter { $0.intents != heard.reading.intents }.html { meaning in
            button(meaning.rawValue, phrases.meaning(meaning))
        }
        return """
            <h2>\(phrases.howWasItMeant)</h2>\
            <form class="acts" method="post" action="\(Address.meaning(heard.entry.id))">\(HTML.hidden(visit))\
            \(HTML.hidden("kembali", cameFrom ?? Address.customer(heard.customer.id).path))\
            \(button(said.0, said.1, isPrimary: true))\(others)</form><p><small>\(phrases.meaningHolds)</small></p>
            """
    }

    private func button(_ value: String, _ label: String, isPrimary: Bool = false) -> HTML {
        let tone: HTML? = isPrimary ? " primary" : nil
        return "<button class=\"button\(tone)\" name=\"\(Meant.field)\" value=\"\(value)\">\(label)</button>"
    }

    /// What is said besides a meaning.
    enum Meant: String {
        static let field = "maksud"
        case right = "benar"
        case takenBack = "seperti-terdengar"
    }
}

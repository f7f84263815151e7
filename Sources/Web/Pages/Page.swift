import Phrases
import Vocabulary

/// What every page has around it: the rail of places, the business's name, the language switch.
struct Frame {
    var visit: Visit
    /// Nil on a page that is none of the places.
    var place: Place?
    var title: String
    /// This page, and what it was asked with: for the same in the other language.
    var here: Address
    var asked: [(String, String)] = []

    enum Place { case today, customers, standing, worth }

    var phrases: Phrasebook { visit.phrases }
}

extension HTML {
    /// A whole page.
    static func page(_ frame: Frame, _ body: HTML) -> HTML {
        let words = frame.phrases
        return """
            <!doctype html><html lang="\(frame.phrases.language.code)"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">\
            <title>\(frame.title) · Akrab</title><link rel="stylesheet" href="\(Address.stylesheet)"><link rel="icon" href="data:,">\
            </head><body>\
            <a class="skip" href="#isi">\(words.skipToContent)</a><div class="frame">\(rail(frame))\
            <main id="isi">\(notice(frame.visit))\(body)<footer class="quiet only-phone">\(foot(frame)) \(languages(frame))</footer></main></div></body></html>
            """
    }

    /// The places, for whoever is in.
    private static func rail(_ frame: Frame) -> HTML? {
        guard let person = frame.visit.person else { return nil }
        let words = frame.phrases
        return """
            <nav class="rail" aria-label="\(words.menu)"><div class="brand">akrab</div>\
            \(link(.today, words.today, isHere: frame.place == .today, count: frame.visit.peopleToday, language: frame.phrases.language))\
            \(link(.customers, words.customers, isHere: frame.place == .customers, language: frame.phrases.language))\
            \(link(.standing, words.businessMeasuresTitle, isHere: frame.place == .standing, language: frame.phrases.language))\
            \(link(.worth, words.worth, isHere: frame.place == .worth, language: frame.phrases.language))\
            <footer class="quiet">\(frame.visit.business)<br>\(own(person.name, frame))\
            \(act(words.signOut, .signOut, frame.visit, back: .today))<br>\(languages(frame))</footer></nav>
            """
    }

    /// On a telephone, where the rail has no foot.
    private static func foot(_ frame: Frame) -> HTML? {
        guard frame.visit.person != nil else { return nil }
        return "\(frame.visit.business) \(own(frame.phrases.oneself, frame))"
    }

    /// To what is somebody's own, and for owners to the team.
    private static func own(_ name: String, _ frame: Frame) -> HTML {
        let query = frame.phrases.language.query
        let team: HTML? =
            frame.visit.person?.role == .owner ? "<a href=\"\(Address.team.with(query))\">\(frame.phrases.team)</a> " : nil
        return "<span class=\"own\"><a href=\"\(Address.oneself.with(query))\">\(name)</a> \(team)</span>"
    }

    private static func notice(_ visit: Visit) -> HTML? {
        visit.notice.map { "<p class=\"notice done\" role=\"status\">\(visit.phrases.said($0))</p>" }
    }

    private static func link(
        _ address: Address, _ text: String, isHere: Bool, count: Int? = nil, language: Language
    ) -> HTML {
        let current: HTML = isHere ? " aria-current=\"page\"" : ""
        let badge: HTML? = count.map { " <span class=\"count\">\($0)</span>" }
        return "<a href=\"\(address.with(language.query))\"\(current)>\(text)\(badge)</a>"
    }

    private static func languages(_ frame: Frame) -> HTML {
        let links = Language.allCases.html { language in
            let current: HTML = language == frame.phrases.language ? " aria-current=\"true\"" : ""
            return """
                <a href="\(frame.here.with(frame.asked + [("bahasa", language.code)]))" lang="\(language.code)" hreflang="\(language.code)"\
                \(current)>\(language.ownName)</a> 
                """
        }
        return "<span class=\"languages\">\(links)</span>"
    }
}

extension Language {
    /// Indonesian is what an address says when it says nothing.
    var query: [(String, String)] { self == .indonesian ? [] : [("bahasa", code)] }
}

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

    enum Place { case today, talks, customers, promises, orders, complaints, engagements, standing, worth, imports, more }

    var phrases: Phrasebook { visit.phrases }
}

extension HTML {
    /// A whole page.
    static func page(_ frame: Frame, _ body: HTML) -> HTML {
        let words = frame.phrases
        return """
            <!doctype html><html lang="\(frame.phrases.language.code)"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">\
            <title>\(frame.title) · Akrab</title><link rel="stylesheet" href="\(Address.stylesheet)"><link rel="icon" href="\(Address.icon(.drawing))">\(script(frame))\
            <a class="skip" href="#isi">\(words.skipToContent)</a><div class="frame">\(rail(frame))\
            <main id="isi">\(notice(frame.visit))\(body)<footer class="quiet only-phone">\(foot(frame)) \(languages(frame))</footer></main></div>\(keys(frame))</body></html>
            """
    }

    /// Keys, news and what a telephone needs are for whoever is in.
    private static func script(_ frame: Frame) -> HTML {
        guard frame.visit.person != nil else { return "</head><body>" }
        return """
            <link rel="manifest" href="\(Address.manifest)" crossorigin="use-credentials">\
            <link rel="apple-touch-icon" href="\(Address.icon(.small))">\
            <meta name="theme-color" media="(prefers-color-scheme: light)" content="\(Stylesheet.paper.light)">\
            <meta name="theme-color" media="(prefers-color-scheme: dark)" content="\(Stylesheet.paper.dark)">\
            <script src="\(Address.script)" defer></script></head><body data-live="1">
            """
    }

    /// What the keys do, for those who ask with `?`.
    private static func keys(_ frame: Frame) -> HTML? {
        guard frame.visit.person != nil else { return nil }
        let words = frame.phrases
        let lines = words.keys.html { "<div><dt><kbd>\($0.key)</kbd></dt><dd>\($0.does)</dd></div>" }
        return """
            <section class="card" id="tombol" hidden aria-label="\(words.keysTitle)"><dl class="facts">\(lines)</dl></section>
            """
    }

    /// The places, for whoever is in.
    private static func rail(_ frame: Frame) -> HTML? {
        guard let person = frame.visit.person else { return nil }
        let words = frame.phrases
        return """
            <nav class="rail" aria-label="\(words.menu)"><div class="brand">akrab</div>\(links(frame))\
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
        visit.notice.map { notice in
            let tone: HTML = notice.isTrouble ? "trouble" : "done"
            return "<p class=\"notice \(tone)\" role=\"status\">\(visit.phrases.said(notice))</p>"
        }
    }

    /// A telephone has room for five along its lower edge: the rest of them are behind the last.
    private static func links(_ frame: Frame) -> [HTML] {
        let words = frame.phrases
        let first: [(Frame.Place, Address, String)] = [
            (.today, .today, words.today), (.customers, .customers, words.customers), (.orders, .orders, words.ordersPlace),
            (.promises, .promises, words.promises),
        ]
        let behind: [(Frame.Place, Address, String)] = [
            (.talks, .talks, words.talks), (.complaints, .complaints, words.complaints),
            (.engagements, .engagements, words.engagements),
            (.standing, .standing, words.businessMeasuresTitle),
            (.worth, .worth, words.worth), (.imports, .imports, words.importsPlace),
        ]
        let isBehind = behind.contains { $0.0 == frame.place }
        return first.map { link($0, frame) } + behind.map { link($0, frame, tone: "wide-only") }
            + [link((.more, .more, words.more), frame, tone: isBehind ? "here-on-phone" : nil)]
    }

    private static func link(_ place: (Frame.Place, Address, String), _ frame: Frame, tone: String? = nil) -> HTML {
        let current: HTML? = frame.place == place.0 ? " aria-current=\"page\"" : nil
        let count = place.0 == .today ? frame.visit.peopleToday : nil
        let badge: HTML? = count.map { " <span class=\"count\">\($0)</span>" }
        let tone: HTML? = tone.map { " class=\"\($0)\"" }
        return "<a href=\"\(place.1.with(frame.phrases.language.query))\"\(tone)\(current)>\(place.2)\(badge)</a>"
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

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Setelan*: what the business is called, where its data live, and how to keep them safe.
struct SettingsPage {
    let visit: Visit
    let dataPlace: String
    let closed: ClosedDays

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .more, title: phrases.settingsPlace, here: .settings),
            """
            <header class="page"><h1>\(phrases.settingsPlace)</h1></header><div class="columns even">\
            <form class="card box" method="post" action="\(Address.settings)">\(HTML.hidden(visit, back: .settings))\
            <h2>\(phrases.theBusiness)</h2>\(HTML.field("nama", phrases.name, value: visit.business, isNeeded: true))\
            <p class="quiet">\(phrases.clockOf(phrases.zone.name))</p><button class="button primary">\(phrases.save)</button></form>\
            <section class="card"><h2>\(phrases.whereDataLive)</h2><p><code>\(dataPlace)</code></p><p>\(phrases.dataStayHere)</p>\
            <p>\(phrases.backUpWith)</p><p><code>\(phrases.backupCommand(dataPlace))</code></p>\
            <p>\(phrases.takeAlongWith)</p><p><code>\(phrases.exportCommand(dataPlace))</code></p></section>\
            \(ClosedDaysCard(visit: visit, closed: closed).html)</div>
            """)
    }
}

struct SettingsForm: Sendable {
    let server: WebServer

    func add(to router: Router<WebContext>) {
        let (shop, place) = (server.shop, server.dataPlace)
        router.page("/setelan", for: .owner) { visit, _ in
            SettingsPage(visit: visit, dataPlace: place, closed: try await shop.closedDays()).html
        }
        router.form("/setelan", for: .owner) { visit, form, _ in
            let name = String(form["nama"].prefix(80))
            guard !name.isEmpty else { return .back(form, visit, saying: .notUnderstood, otherwise: .settings) }
            try await shop.rename(to: name)
            return .back(form, visit, saying: .named, otherwise: .settings)
        }
    }
}

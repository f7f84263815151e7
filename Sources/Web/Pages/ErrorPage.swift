import Hummingbird
import Phrases
import UseCases

struct ErrorPage {
    private let phrases: Phrasebook
    private let business: String
    private let isMissing: Bool

    init(_ server: WebServer, _ request: Request, isMissing: Bool) {
        phrases = Asked(server, request).phrases
        business = server.shop.name
        self.isMissing = isMissing
    }

    var html: HTML {
        let words = isMissing ? phrases.pageMissing : phrases.pageFailed
        return HTML.page(
            Frame(
                phrases: phrases, business: business, place: nil, title: phrases.pageMissingTitle, peopleToday: nil,
                here: .today),
            """
            <div class="card empty"><p>\(words)</p>\
            <p><a href="\(Address.today.with(phrases.language.query))">\(phrases.backToToday)</a></p></div>
            """)
    }
}

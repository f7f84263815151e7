import Hummingbird
import Phrases
import UseCases

struct ErrorPage {
    let visit: Visit
    let words: String
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: nil, title: phrases.pageMissingTitle, here: .today),
            """
            <div class="card empty"><p>\(words)</p>\
            <p><a href="\(Address.today.with(phrases.language.query))">\(phrases.backToToday)</a></p></div>
            """)
    }
}

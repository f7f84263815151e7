import Hummingbird
import Phrases
import UseCases

struct ErrorPage {
    let visit: Visit
    let words: String
    /// It is not theirs that it went wrong.
    var isOurs = false
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: nil, title: isOurs ? phrases.pageFailedTitle : phrases.pageMissingTitle, here: .today),
            """
            <div class="card empty"><p>\(words)</p>\
            <p><a href="\(Address.today.with(phrases.language.query))">\(phrases.backToToday)</a></p></div>
            """)
    }
}

import Phrases
import UseCases
import Vocabulary

/// The link for a telephone's calendar, shown this once.
struct FeedPage {
    let secret: Secret
    let visit: Visit

    var html: HTML {
        let words = visit.phrases
        return HTML.page(
            Frame(visit: visit, place: nil, title: words.calendarTitle, here: .oneself),
            """
            <div class="card door"><h1>\(words.calendarTitle)</h1><p><b>\(words.calendarKeepSecret)</b></p>\
            <p>\(words.calendarHow)</p>\(HTML.link(elsewhere: .feed(secret.word), visit))\
            <p><a href="\(Address.oneself.with(words.language.query))">\(words.back)</a></p></div>
            """)
    }
}

import Phrases
import UseCases
import Vocabulary

/// The link for a telephone's calendar, shown this once.
struct FeedPage {
    let secret: Secret
    let visit: Visit

    private func qr(_ address: String) -> HTML {
        "<p class=\"quiet\">\(visit.phrases.scanWithPhone)</p>\(HTML.qr(address, label: visit.phrases.qrCode))"
    }

    var html: HTML {
        let words = visit.phrases
        let address = (visit.originOutside ?? visit.origin) + Address.feed(secret.word).path
        return HTML.page(
            Frame(visit: visit, place: nil, title: words.calendarTitle, here: .oneself),
            """
            <div class="card door"><h1>\(words.calendarTitle)</h1>\(HTML.onlyHere(visit))<p><b>\(words.calendarKeepSecret)</b></p>\
            <p>\(words.calendarHow)</p><p class="link"><code>\(address)</code></p>\(visit.originOutside.map { _ in qr(address) })\
            <p><a href="\(Address.oneself.with(words.language.query))">\(words.back)</a></p></div>
            """)
    }
}

extension HTML {
    /// Under a link for another device that no other device can open.
    static func onlyHere(_ visit: Visit) -> HTML? {
        visit.originOutside == nil ? "<p class=\"problem\">\(visit.phrases.onlyOnThisComputer)</p>" : nil
    }
}

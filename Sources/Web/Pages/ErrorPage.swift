import Hummingbird
import Phrases
import UseCases

struct ErrorPage {
    let visit: Visit
    let words: String
    /// It is not theirs that it went wrong.
    var isOurs = false
    /// What somebody had written, and was not saved.
    var written: [String] = []
    /// Where they came from.
    var back: String?
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: nil, title: title, here: .today),
            """
            <div class="card empty"><p\(written.isEmpty ? nil : " role=\"alert\"" as HTML)>\(words)</p>\(kept)\(way)</div>
            """)
    }

    private var title: String {
        written.isEmpty ? (isOurs ? phrases.pageFailedTitle : phrases.pageMissingTitle) : phrases.notSavedTitle
    }

    private var kept: HTML? {
        guard !written.isEmpty else { return nil }
        let texts = written.html { text in
            """
            <label><span class="skip">\(phrases.whatYouWrote)</span><textarea rows="5" readonly>\(text)</textarea></label>
            """
        }
        return "<p>\(phrases.whatYouWroteLead)</p>\(texts)"
    }

    private var way: HTML {
        let (address, words) =
            back.map { ($0, phrases.backToForm) } ?? (Address.today.with(phrases.language.query), phrases.backToToday)
        return "<p><a class=\"button\" href=\"\(address)\">\(words)</a></p>"
    }
}

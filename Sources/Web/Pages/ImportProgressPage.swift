import Phrases
import UseCases
import Vocabulary

/// How far files are that take longer. It asks for itself again, and at the end shows what came in; nobody has to stay for that.
struct ImportProgressPage {
    let visit: Visit
    let word: String
    let place: ImportUnderWay.Place?

    /// Seconds after which a browser asks again.
    static let refresh = 2

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        let percent = place?.percent
        let name: HTML? = place.map { "<p><b>\($0.file)</b></p>" }
        let far: HTML? = percent.map { "<progress max=\"100\" value=\"\($0)\" aria-label=\"\(phrases.comingIn)\"></progress>" }
        let again = Address.importUnderWay(word).with(phrases.language.query)
        return HTML.page(
            Frame(visit: visit, place: .imports, title: phrases.comingIn, here: .importUnderWay(word)),
            """
            <header class="page"><div><h1>\(phrases.comingIn)</h1><small>\(phrases.comingInLead)</small></div></header>\
            <section class="card" role="status">\(name)\(far)<p>\(phrases.howFar(percent))</p></section>\
            <p><a class="button" href="\(again)">\(phrases.lookAgain)</a></p>
            """)
    }
}

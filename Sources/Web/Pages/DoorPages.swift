import Phrases
import UseCases
import Vocabulary

/// The pages of somebody who is not in yet. They tell nothing about the shop.
enum DoorPages {
    static func setUp(_ visit: Visit, typed: FormWords? = nil, problem: String? = nil) -> HTML {
        let words = visit.phrases
        return page(
            .setUp, words.welcome, visit,
            """
            <p>\(words.welcomeWhy)</p>\(HTML.problem(problem))\
            \(HTML.doorForm(
                .setUp, visit, send: words.begin,
                """
                \(HTML.doorField("kode", words.setUpCode, keeper: "off", value: typed?["kode"] ?? "", isNumber: true))\
                \(HTML.doorField("toko", words.shopName, keeper: "organization", value: typed?["toko"] ?? visit.business))\
                \(HTML.doorField("nama", words.yourName, keeper: "name", value: typed?["nama"] ?? ""))\
                \(HTML.doorField("masuk", words.loginName, keeper: "username", value: typed?["masuk"] ?? ""))\
                \(newPassword(words))
                """))
            """)
    }

    static func signIn(_ visit: Visit, back: String, login: String = "", problem: String? = nil) -> HTML {
        let words = visit.phrases
        return page(
            .signIn, words.signIn, visit, asked: back.isEmpty ? [] : [("kembali", back)],
            """
            \(HTML.problem(problem))\
            \(HTML.doorForm(
                .signIn, visit, back: back, send: words.signIn,
                """
                \(HTML.doorField("masuk", words.loginName, keeper: "username", value: login))\
                \(HTML.doorField("sandi", words.password, type: "password", keeper: "current-password"))
                """))\
            <p class="quiet">\(words.forgotten)</p>
            """)
    }

    static func code(_ visit: Visit, back: String, problem: String? = nil) -> HTML {
        let words = visit.phrases
        return page(
            .signInCode, words.oneTimeCode, visit, asked: back.isEmpty ? [] : [("kembali", back)],
            """
            \(HTML.problem(problem))\
            \(HTML.doorForm(
                .signInCode, visit, back: back, send: words.signIn,
                HTML.doorField("kode", words.oneTimeCode, keeper: "one-time-code", hint: words.oneTimeCodeHint)))
            """)
    }

    /// Nil for a link that opens nothing, or not any more.
    static func invitation(
        _ invitation: Invitation?, _ word: String, _ visit: Visit, typed: FormWords? = nil, problem: String? = nil
    ) -> HTML {
        let words = visit.phrases
        guard let invitation else {
            return page(.invitation(word), words.pageMissingTitle, visit, "<p>\(words.linkOver)</p>")
        }
        let isKnown = invitation.account != nil
        let title = isKnown ? words.newPasswordFor(invitation.name) : words.invited(invitation.name, to: visit.business)
        let newcomer: HTML? =
            isKnown
            ? nil
            : """
            \(HTML.doorField("nama", words.yourName, keeper: "name", value: typed?["nama"] ?? invitation.name))\
            \(HTML.doorField("masuk", words.loginName, keeper: "username", value: typed?["masuk"] ?? ""))
            """
        let hint: HTML? = isKnown ? "<p>\(words.resetHint)</p>" : nil
        return page(
            .invitation(word), title, visit,
            """
            \(hint)\(HTML.problem(problem))\
            \(HTML.doorForm(.invitation(word), visit, send: words.signIn, "\(newcomer)\(newPassword(words))"))
            """)
    }

    private static func newPassword(_ words: Phrasebook) -> HTML {
        HTML.doorField("sandi", words.password, type: "password", keeper: "new-password", hint: words.passwordHint)
    }

    private static func page(
        _ here: Address, _ title: String, _ visit: Visit, asked: [(String, String)] = [], _ body: HTML
    ) -> HTML {
        HTML.page(
            Frame(visit: visit, place: nil, title: title, here: here, asked: asked),
            "<div class=\"card door\"><h1>\(title)</h1>\(body)</div>")
    }
}

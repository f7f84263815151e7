import Phrases
import UseCases
import Vocabulary

/// *Saya*: how somebody gets in themselves, and in which language they are spoken to.
struct OneselfPage {
    let visit: Visit
    let person: Account
    let sessions: [SignedIn]
    let recoveryCodes: Int
    let now: Instant
    let feedMade: Instant?
    private(set) var problem: String?
    private var phrases: Phrasebook { visit.phrases }

    init(_ doors: Doors, _ visit: Visit, problem: String? = nil) async throws {
        guard let person = visit.person else { throw PageMissing() }
        self.visit = visit
        self.person = person
        self.problem = problem
        sessions = try await doors.sessions(of: person)
        recoveryCodes = person.hasSecondFactor ? try await doors.recoveryCodesLeft(person) : 0
        now = doors.now
        feedMade = try await doors.feedMade(by: person)
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: nil, title: phrases.oneself, here: .oneself),
            """
            <header class="page"><div><small>\(person.login) · \(phrases.label(person.role))</small>\
            <h1>\(person.name)</h1></div>\(HTML.act(phrases.signOut, .signOut, visit, back: .today))</header>\
            \(HTML.problem(problem))\
            <section class="card"><h2>\(phrases.languageLabel)</h2>\(language)</section>\
            <section class="card"><h2>\(phrases.changePassword)</h2><p class="quiet">\(phrases.changeEndsOthers)</p>\(password)</section>\
            <section class="card"><h2>\(phrases.calendarTitle)</h2>\(calendar)</section>\
            \(PhoneCard(visit: visit).html)\
            <section class="card"><h2>\(phrases.secondFactor)</h2>\(factor)</section>\
            <section class="card"><h2>\(phrases.whereSignedIn)</h2><ul class="plain">\(sessions.html(line))</ul></section>
            """)
    }

    private var language: HTML {
        let options = Language.allCases.map { (value: $0.code, label: $0.ownName) }
        return HTML.doorForm(
            .oneselfForm(.language), visit, back: Address.oneself.path, send: phrases.save,
            HTML.choice("pilihan", phrases.languageLabel, options, chosen: phrases.language.code))
    }

    private var stops: HTML { "<p>\(phrases.calendarStops)</p>" }

    private var calendar: HTML {
        guard let feedMade else {
            return
                "<p>\(phrases.calendarWhy)</p>\(HTML.act(phrases.makeCalendarLink, .oneselfForm(.feed), visit, back: .oneself))"
        }
        return """
            <p>\(phrases.calendarLinkSince(feedMade))</p><div class="acts">\
            \(HTML.act(phrases.newCalendarLink, opening: stops, .oneselfForm(.feed), visit, back: .oneself, send: phrases.newCalendarLink)) \
            \(HTML.act(phrases.endCalendarLink, opening: stops, .oneselfForm(.endFeed), visit, back: .oneself, send: phrases.endCalendarLink))</div>
            """
    }

    private var password: HTML {
        HTML.doorForm(
            .oneselfForm(.password), visit, back: Address.oneself.path, send: phrases.changePassword,
            """
            \(HTML.whose(person.login))\
            \(HTML.doorField("lama", phrases.oldPassword, type: "password", keeper: "current-password"))\
            \(HTML.doorField("baru", phrases.newPassword, type: "password", keeper: "new-password", hint: phrases.passwordHint))
            """)
    }

    private var factor: HTML {
        guard person.hasSecondFactor else {
            return """
                <p>\(phrases.secondFactorWhy)</p>\
                \(HTML.act(phrases.turnOn, .oneselfForm(.offerFactor), visit, back: .oneself))
                """
        }
        let field: HTML = """
            \(HTML.whose(person.login))\
            \(HTML.doorField("lama", phrases.password, type: "password", keeper: "current-password"))
            """
        return """
            <p>\(phrases.recoveryLeft(recoveryCodes))</p>\
            \(HTML.act(
                phrases.turnOff, opening: field, .oneselfForm(.factorOff), visit, back: .oneself, send: phrases.turnOff))
            """
    }

    private func line(_ session: SignedIn) -> HTML {
        let device = session.device.isEmpty ? phrases.unknownDevice : session.device
        let isHere = session.id == visit.signedIn?.id
        let act: HTML =
            isHere
            ? "<span class=\"tag\">\(phrases.thisDevice)</span>"
            : HTML.act(phrases.endSession, .endSession(session.id), visit, back: .oneself)
        return "<li>\(device) <small>\(phrases.lastSeen(session.seenAt, now: now))</small> \(act)</li>"
    }
}

/// What is shown once: the picture for the app, and after that the recovery codes.
enum FactorPages {
    static func offer(_ offer: Doors.FactorOffer, _ visit: Visit, problem: String? = nil) -> HTML {
        let words = visit.phrases
        return page(
            visit,
            """
            \(HTML.problem(problem))<p>\(words.scanThis)</p>\(HTML.qr(offer.address, label: words.qrCode))\
            <p><code>\(offer.letters)</code></p>\
            \(HTML.doorForm(
                .oneselfForm(.factorOn), visit, back: Address.oneself.path, send: words.turnOn,
                """
                <input type="hidden" name="rahasia" value="\(offer.sealed)">\
                \(HTML.doorField("kode", words.thenTypeCode, keeper: "one-time-code", isNumber: true))
                """))
            """)
    }

    static func recovery(_ codes: [String], _ visit: Visit) -> HTML {
        let words = visit.phrases
        return page(
            visit,
            """
            <h2>\(words.recoveryCodes)</h2><p>\(words.recoveryWhy)</p>\
            <ul class="codes">\(codes.html { "<li><code>\($0)</code></li>" })</ul>\
            <p><a href="\(Address.oneself.with(words.language.query))">\(words.back)</a></p>
            """)
    }

    private static func page(_ visit: Visit, _ body: HTML) -> HTML {
        let title = visit.phrases.secondFactor
        return HTML.page(
            Frame(visit: visit, place: nil, title: title, here: .oneself),
            "<div class=\"card door\"><h1>\(title)</h1>\(body)</div>")
    }
}

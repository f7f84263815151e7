import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What somebody changes about how they get in.
struct OneselfForms: Sendable {
    let doors: Doors

    func add(to router: Router<WebContext>) {
        router.page("/setelan/saya") { visit, _ in try await OneselfPage(doors, visit).html }
        router.form("/setelan/saya/:form", for: .reader) { visit, form, context in
            guard let what = context.parameters.get("form").flatMap({ OneselfForm(rawValue: $0) }),
                let session = visit.signedIn
            else { throw PageMissing() }
            do {
                return try await perform(what, form, session, visit)
            } catch let refusal as DoorRefusal {
                if case .wait = refusal { throw refusal }
                let page = try await OneselfPage(doors, visit, problem: visit.phrases.sentence(refusal))
                return page.html.response(refusal.status)
            }
        }
        router.form("/setelan/saya/keluarkan/:id", for: .reader) { visit, form, context in
            guard let person = visit.person else { throw PageMissing() }
            try await doors.end(try context.number("id"), of: person)
            return .back(form, visit, saying: .sessionEnded, otherwise: .oneself)
        }
    }

    private func perform(
        _ what: OneselfForm, _ form: FormWords, _ session: SignedIn, _ visit: Visit
    ) async throws -> Response {
        let person = session.account
        switch what {
        case .language:
            guard let language = Language(code: form["pilihan"]) else { throw PageMissing() }
            try await doors.choose(language: language.code, person)
            return .to(Address.oneself.with([(Notice.name, Notice.languageChosen.rawValue)]))
        case .password:
            try await doors.changePassword(from: form.asTyped("lama"), to: form.asTyped("baru"), session)
            return .back(form, visit, saying: .passwordChanged, otherwise: .oneself)
        case .offerFactor:
            return FactorPages.offer(try doors.offerFactor(person), visit).response()
        case .factorOn:
            do {
                let codes = try await doors.turnOnFactor(form["rahasia"], code: form["kode"], person)
                return FactorPages.recovery(codes, visit).response()
            } catch DoorRefusal.wrongCode {
                let offer = try doors.offer(again: form["rahasia"], person)
                return FactorPages.offer(offer, visit, problem: visit.phrases.wrongCode).response(.unprocessableContent)
            }
        case .feed: return FeedPage(secret: try await doors.openFeed(person), visit: visit).html.response()
        case .endFeed:
            try await doors.endFeed(person)
            return .back(form, visit, saying: .feedEnded, otherwise: .oneself)
        case .factorOff:
            try await doors.turnOffFactor(password: form.asTyped("lama"), person)
            return .back(form, visit, saying: .factorOff, otherwise: .oneself)
        }
    }
}

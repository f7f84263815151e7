import HTTPTypes
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Getting in: the first owner, name and password, the code, a link.
struct DoorForms: Sendable {
    let server: WebServer
    private var doors: Doors { server.doors }

    func add(to router: Router<WebContext>) {
        router.get("/mulai") { _, context in
            guard try await doors.needsOwner() else { return Response.to(Address.today.path) }
            return DoorPages.setUp(try context.known).response()
        }
        router.form("/mulai", for: nil) { visit, form, _ in try await setUp(form, visit) }
        router.get("/masuk") { _, context in
            let visit = try context.known
            guard visit.person == nil else { return Response.to(Address.today.path) }
            return DoorPages.signIn(visit, back: back(visit.query["kembali"])).response()
        }
        router.form("/masuk", for: nil) { visit, form, _ in try await signIn(form, visit) }
        router.get("/masuk/kode") { _, context in
            let visit = try context.known
            guard visit.signedIn?.awaitsCode == true else { return Response.to(Address.signIn.path) }
            return DoorPages.code(visit, back: back(visit.query["kembali"])).response()
        }
        router.form("/masuk/kode", for: nil) { visit, form, _ in try await confirm(form, visit) }
        router.get("/undangan/:kata") { _, context in
            let word = context.parameters.get("kata") ?? ""
            let invitation = try await doors.invitation(Secret(word: word))
            return DoorPages.invitation(invitation, word, try context.known).response(invitation == nil ? .notFound : .ok)
        }
        router.form("/undangan/:kata", for: nil) { visit, form, context in
            try await accept(context.parameters.get("kata") ?? "", form, visit)
        }
        router.form("/keluar", for: .reader) { visit, _, _ in
            if let session = visit.signedIn { try await doors.leave(session) }
            var response = Response.to(Address.signIn.path).with(cookie: server.cookies.forgetting)
            // What this browser kept to be read without a connection goes too.
            if let name = HTTPField.Name("Clear-Site-Data") { response.headers[name] = "\"storage\"" }
            return response
        }
    }

    private func setUp(_ form: FormWords, _ visit: Visit) async throws -> Response {
        do {
            let passage = try await doors.setUp(
                code: form["kode"], shop: form["toko"], person: form["nama"], login: form["masuk"],
                password: form.asTyped("sandi"), visit.visitor)
            return enter(passage, "")
        } catch let refusal as DoorRefusal {
            return refused(refusal, DoorPages.setUp(visit, typed: form, problem: visit.phrases.sentence(refusal)))
        }
    }

    private func signIn(_ form: FormWords, _ visit: Visit) async throws -> Response {
        let back = back(form["kembali"])
        do {
            let passage = try await doors.signIn(
                login: form["masuk"], password: form.asTyped("sandi"), visit.visitor)
            return enter(passage, back)
        } catch let refusal as DoorRefusal {
            let page = DoorPages.signIn(visit, back: back, login: form["masuk"], problem: visit.phrases.sentence(refusal))
            return refused(refusal, page)
        }
    }

    private func confirm(_ form: FormWords, _ visit: Visit) async throws -> Response {
        guard let waiting = visit.signedIn, waiting.awaitsCode else { throw NotSignedIn() }
        let back = back(form["kembali"])
        do {
            return enter(try await doors.confirm(form["kode"], waiting, visit.visitor), back)
        } catch let refusal as DoorRefusal {
            return refused(refusal, DoorPages.code(visit, back: back, problem: visit.phrases.sentence(refusal)))
        }
    }

    private func accept(_ word: String, _ form: FormWords, _ visit: Visit) async throws -> Response {
        let secret = Secret(word: word)
        do {
            let passage = try await doors.accept(
                secret, name: form["nama"], login: form["masuk"], password: form.asTyped("sandi"), visit.visitor)
            return enter(passage, "")
        } catch let refusal as DoorRefusal {
            let invitation = try await doors.invitation(secret)
            let page = DoorPages.invitation(
                invitation, word, visit, typed: form, problem: visit.phrases.sentence(refusal))
            return refused(refusal, page)
        }
    }

    /// A fresh word in the cookie, whatever was there before.
    private func enter(_ passage: Passage, _ back: String) -> Response {
        let address =
            switch passage {
            case .inside: back.isEmpty ? Address.today.path : back
            case .awaitsCode: Address.signInCode.with(back.isEmpty ? [] : [("kembali", back)])
            }
        return Response.to(address).with(cookie: server.cookies.setting(session: passage.secret))
    }

    private func refused(_ refusal: DoorRefusal, _ page: HTML) -> Response {
        var response = page.response(refusal.status)
        if case .wait(let seconds) = refusal { response.headers[.retryAfter] = "\(seconds)" }
        return response
    }

    private func back(_ path: String?) -> String {
        guard let path, Response.isOurs(path) else { return "" }
        return path
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Whom an owner lets in.
struct TeamForms: Sendable {
    let doors: Doors

    func add(to router: Router<WebContext>) {
        router.page("/tim", for: .owner) { visit, _ in try await TeamPage(doors, visit).html }
        router.page("/tim/pintu", for: .owner) { visit, _ in try await DoorLogPage(doors, visit).html }
        router.form("/tim/undang", for: .owner) { visit, form, _ in
            try await orSaid(visit) {
                let secret = try await doors.invite(form["nama"], try grant(form), as: visit.viewer)
                return TeamPage.link(secret, for: form["nama"], visit).response()
            }
        }
        router.form("/tim/:id/:form", for: .owner) { visit, form, context in
            guard let what = context.parameters.get("form").flatMap({ TeamForm(rawValue: $0) }) else { throw PageMissing() }
            let id: StaffID = try context.number("id")
            return try await orSaid(visit) { try await perform(what, id, form, visit) }
        }
        router.form("/undangan-batal/:id", for: .owner) { visit, form, context in
            try await doors.withdraw(try context.number("id"), as: visit.viewer)
            return .back(form, visit, saying: .invitationWithdrawn, otherwise: .team)
        }
    }

    private func perform(_ what: TeamForm, _ id: StaffID, _ form: FormWords, _ visit: Visit) async throws -> Response {
        switch what {
        case .change:
            try await doors.change(id, to: try grant(form), as: visit.viewer)
            return .back(form, visit, saying: .grantChanged, otherwise: .team)
        case .close, .open:
            try await doors.set(id, active: what == .open, as: visit.viewer)
            return .back(form, visit, saying: what == .open ? .accountOpened : .accountClosed, otherwise: .team)
        case .link:
            let secret = try await doors.offerReset(to: id, as: visit.viewer)
            let name = try await doors.staff().first { $0.id == id }?.name ?? ""
            return TeamPage.link(secret, for: name, visit).response()
        }
    }

    private func grant(_ form: FormWords) throws -> Grant {
        guard let role = Int(form["peran"]).flatMap({ Role(rawValue: $0) }) else { throw PageMissing() }
        return Grant(role: role, seesAll: form["jangkauan"] != "sendiri", seesGuarded: form["pribadi"] == "ya")
    }

    /// What is refused is said on the page of the team.
    private func orSaid(_ visit: Visit, _ deed: () async throws -> Response) async throws -> Response {
        do {
            return try await deed()
        } catch let refusal as DoorRefusal {
            let page = try await TeamPage(doors, visit, problem: visit.phrases.sentence(refusal))
            return page.html.response(refusal.status)
        }
    }
}

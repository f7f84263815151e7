import Phrases
import UseCases
import Vocabulary

/// *Tim*: who gets in, and what they may do. For owners.
struct TeamPage {
    let visit: Visit
    let staff: [Account]
    let invitations: [Invitation]
    let problem: String?
    private var phrases: Phrasebook { visit.phrases }

    init(_ doors: Doors, _ visit: Visit, problem: String? = nil) async throws {
        self.visit = visit
        self.problem = problem
        staff = try await doors.staff()
        invitations = try await doors.invitations()
    }

    var html: HTML {
        let open: HTML? =
            invitations.isEmpty
            ? nil : "<section class=\"card\"><h2>\(phrases.openInvitations)</h2>\(invitations.html(line))</section>"
        return HTML.page(
            Frame(visit: visit, place: nil, title: phrases.team, here: .team),
            """
            <header class="page"><h1>\(phrases.team)</h1>\
            <a class="button" href="\(Address.doorLog.with(phrases.language.query))">\(phrases.doorLog)</a></header>\(HTML.problem(problem))\
            <section class="card" aria-label="\(phrases.team)">\(staff.html(line))</section>\(open)\
            <section class="card"><h2>\(phrases.inviteSomebody)</h2>\
            \(HTML.doorForm(
                .invite, visit, back: Address.team.path, send: phrases.invite,
                """
                \(HTML.doorField("nama", phrases.theirName, keeper: "off"))\(grant(Grant(role: .staff)))
                """))</section>
            """)
    }

    private func line(_ account: Account) -> HTML {
        let back = Address.team
        let closed: HTML? = account.isActive ? nil : " <span class=\"tag warm\">\(phrases.closedAccount)</span>"
        let door: HTML =
            account.isActive
            ? HTML.act(phrases.closeAccount, .teamForm(account.id, .close), visit, back: back)
            : HTML.act(phrases.openAccount, .teamForm(account.id, .open), visit, back: back)
        return """
            <div class="complaint"><b>\(account.name)</b>\(closed)<br><small>\(account.login) · \(phrases.inWords(account.grant))</small>\
            <div class="acts">\(HTML.act(
                phrases.changeGrant, opening: grant(account.grant), .teamForm(account.id, .change), visit, back: back,
                send: phrases.save))\
            \(HTML.act(phrases.newLink, .teamForm(account.id, .link), visit, back: back))\(door)</div></div>
            """
    }

    private func line(_ invitation: Invitation) -> HTML {
        """
        <div class="complaint"><b>\(invitation.name)</b> <small>\(phrases.inWords(invitation.grant)) · \
        \(phrases.until(invitation.expiresAt))</small>\
        <div class="acts">\(HTML.act(
            phrases.withdrawInvitation, .withdrawInvitation(invitation.id), visit, back: .team))</div></div>
        """
    }

    private func grant(_ grant: Grant) -> HTML {
        let roles = Role.allCases.reversed().map { (value: "\($0.rawValue)", label: phrases.label($0)) }
        return """
            \(HTML.choice("peran", phrases.role, roles, chosen: "\(grant.role.rawValue)"))\
            \(HTML.choice(
                "jangkauan", phrases.reach, [("semua", phrases.reachAll), ("sendiri", phrases.reachOwn)],
                chosen: grant.seesAll ? "semua" : "sendiri"))\
            \(HTML.choice(
                "pribadi", phrases.guardedFacts, [("tidak", phrases.guardedHidden), ("ya", phrases.guardedSeen)],
                chosen: grant.seesGuarded ? "ya" : "tidak"))
            """
    }

    /// A link, shown this once.
    static func link(_ secret: Secret, for name: String, _ visit: Visit) -> HTML {
        let words = visit.phrases
        return HTML.page(
            Frame(visit: visit, place: nil, title: words.linkFor(name), here: .team),
            """
            <div class="card door"><h1>\(words.linkFor(name))</h1><p>\(words.linkHow)</p>\
            \(HTML.link(elsewhere: .invitation(secret.word), visit))\
            <p><a href="\(Address.team.with(words.language.query))">\(words.back)</a></p></div>
            """)
    }
}

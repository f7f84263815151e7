import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Promo & acara*: what is planned and what went out, the groups they are for, who brought whom.
struct EngagementsPage {
    let visit: Visit
    private let found: Engagements
    private let sent: [EntryID: Int]
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        try visit.requireEverybody()
        self.visit = visit
        found = try await shop.engagements(as: visit.viewer)
        sent = try await shop.sentCounts(of: found.plans)
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .engagements, title: phrases.engagements, here: .engagements),
            """
            <header class="page"><div><h1>\(phrases.engagements)</h1><small>\(phrases.engagementsLead)</small></div>\(begin)</header>\
            <div class="columns even"><div>\(plans)</div><div>\(groups)\(referrals)</div></div>
            """)
    }

    private var begin: HTML? {
        guard visit.mayAct else { return nil }
        return """
            <a class="button primary" href="\(Address.newEngagement.with(phrases.language.query))">\(phrases.newPlan)</a>
            """
    }

    private var plans: HTML {
        let lines = found.plans.html { line in
            let state = sent[line.id].map { phrases.sent($0) } ?? line.decision.map { phrases.decision($0) }
            let small = [phrases.planLine(line.written, people: nil), state].compactMap { $0 }.joined(separator: " · ")
            return """
                <li><div><b>\(HTML.link(.engagement(line.id), line.written.text, phrases))</b><br><small>\(small)</small></div></li>
                """
        }
        return HTML.list(phrases.plansTitle, lines, empty: phrases.noPlansYet)
    }

    private var groups: HTML {
        let ways: HTML = """
            <p>\(HTML.link(.groups, phrases.customerGroups, phrases)) · \(HTML.link(.traits, phrases.traitsTitle, phrases))</p>
            """
        return HTML.list(found.groups, phrases, after: ways)
    }

    private var referrals: HTML {
        let today = phrases.zone.day(of: found.asOf)
        let lines = found.referrals.html { one -> HTML in
            guard case .referred(let referral) = one.thing.event else { return .nothing }
            let day = phrases.date(phrases.zone.day(of: one.thing.at.instant), today: today)
            let thanks = HTML.act(
                phrases.thankThem, naming: ("isi", phrases.thanksFor(referral.to)),
                .customerForm(one.customer.id, .cared), visit, back: .engagements)
            return """
                <li><div><b>\(HTML.link(one.customer, phrases))</b> \(phrases.brought(referral.to))<br><small>\(day)</small></div>\
                <div class="acts">\(thanks)</div></li>
                """
        }
        return HTML.list(phrases.whoBroughtWhom, lines, empty: phrases.howReferralsBegin, after: rewards)
    }

    /// What a reward did to it, once there was one; before, that one is to be held against what people do by themselves.
    private var rewards: HTML {
        let told = found.sharing.findings.filter { $0.value != nil }.map { phrases.line($0) }
        let lines = told.isEmpty ? [phrases.beforeAnyReward(byThemselves: found.sharing.byThemselves)] : told.map(\.sentence)
        return "\(lines.html { "<p><small>\($0)</small></p>" })"
    }
}

extension Visit {
    /// Plans concern every customer.
    /// - Throws: ``NotAllowed``.
    func requireEverybody() throws {
        guard viewer.reach == .all else { throw NotAllowed() }
    }
}

import Engagement
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// One plan: may it go out? Who could be hurt, by what, from whose word we know; what to do instead; how far it would travel.
/// Once it goes out: what came of it, beside what we had thought.
struct PlanPage {
    let visit: Visit
    let planned: PlannedEngagement
    let today: Day
    /// Why it could hurt those it may hurt most; of crowds not of all.
    private let reasons: [CustomerID: [Guard.Reason]]
    private let asking: [Asking]
    private var phrases: Phrasebook { visit.phrases }
    private var look: PlanLook { planned.look }
    private var verdict: Verdict { look.verdict }
    private var here: Address { .engagement(planned.id) }

    private static let mostReasons = 400

    init(_ shop: Shop, _ visit: Visit, _ id: EntryID) async throws {
        try visit.requireEverybody()
        guard let planned = try await shop.engagement(id, as: visit.viewer) else { throw PageMissing() }
        self.visit = visit
        self.planned = planned
        let worst = planned.look.verdict.people.sorted { ($1.probability, $0.id) < ($0.probability, $1.id) }
        reasons = planned.course == nil ? planned.look.reasons(Set(worst.prefix(Self.mostReasons).map(\.id))) : [:]
        asking = planned.course == nil ? try await shop.asking(planned, as: visit.viewer) : []
        today = shop.zone.day(of: shop.now)
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .engagements, title: planned.written.text, here: here),
            """
            <p class="crumb">\(HTML.link(.engagements, phrases.engagements, phrases))</p>\
            <header class="page"><div><h1>\(planned.written.text)</h1><small>\(lead)</small></div>\(acts)</header>\(content)
            """)
    }

    private var lead: String { phrases.planLine(planned.written, people: verdict.people.count) }

    private var acts: HTML? {
        guard visit.mayAct else { return nil }
        let query = phrases.language.query
        guard planned.course == nil else {
            return """
                <a class="button primary" href="\(Address.sending(planned.id).with(query))">\(phrases.sendingTitle)</a>
                """
        }
        return "<a class=\"button\" href=\"\(Address.changeEngagement(planned.id).with(query))\">\(phrases.changePlan)</a>"
    }

    private var content: HTML {
        if let course = planned.course { return "\(CoursePart(visit: visit, planned: planned, course: course).html)\(words)" }
        guard !verdict.people.isEmpty else {
            return "<section class=\"card\"><p>\(phrases.nobodyInvited)</p></section>\(words)\(drop)"
        }
        return """
            <div class="columns"><div>\(head)\(clashes)\(story)</div><div>\(changes)\(AskingCard(visit: visit, planned: planned, asking: asking).html)\(start)\(words)\(drop)</div></div>
            """
    }

    // MARK: the verdict

    /// Who may see what is confidential sees names; all others see how many.
    private func named(_ people: [CustomerID], about trait: String?) -> [String]? {
        if let trait, look.situation.taxonomy.isGuarded(trait), !visit.viewer.seesGuarded { return nil }
        return people.map { planned.name($0) }
    }

    private var head: HTML {
        let mayHurt = verdict.people.count { $0.probability >= TraitBurden.mayHurt }
        let tone: HTML? = verdict.decision == .block || verdict.decision == .warn ? " stop" : nil
        var lines = said
        // Whoever is to be left in peace stands below, with what would be kinder.
        for (fact, people) in verdict.standing.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where !isSpared(fact) {
            lines.append(phrases.standing(fact, people.map { planned.name($0) }))
        }
        if let known = knownOf { lines.append(phrases.howWeKnow(own: known.own, group: known.group, unknown: known.unknown)) }
        if mayHurt > 0 { lines.append(phrases.disappointed(verdict.disappointed.range90)) }
        if verdict.unknownOnGuarded > 0, verdict.decision == .ask {
            lines.append(phrases.unknownOnGuarded(verdict.unknownOnGuarded, of: verdict.people.count))
        }
        if !verdict.notThoughtOf.isEmpty { lines.append(phrases.notThoughtOf(verdict.notThoughtOf)) }
        lines += hints
        return """
            <section class="card\(tone)"><h2>\(phrases.decision(verdict.decision))</h2>\
            <p><b>\(phrases.planSentence(mayHurt: mayHurt, of: verdict.people.count))</b></p>\(lines.html { "<p>\($0)</p>" })\
            <details><summary><small>\(phrases.whereFiguresComeFrom)</small></summary>\
            \(phrases.howFitIsCounted.html { "<p><small>\($0)</small></p>" })</details></section>
            """
    }

    /// What a look at the plan itself shows.
    private var hints: [String] {
        let written = planned.written
        var hints: [String] = []
        if let at = written.at, at < look.situation.asOf { hints.append(phrases.timeHasPassed) }
        if planned.isOnClosedDay { hints.append(phrases.closedThatDay) }
        if written.elements.contains(where: { $0.aspect == .reward }) { hints.append(phrases.rewardsCanBackfire) }
        let parts = Set(written.elements.flatMap(\.traits))
        let named = verdict.plan.elements.dropFirst(written.elements.count).flatMap(\.traits).filter { !parts.contains($0) }
        if !written.elements.isEmpty, !named.isEmpty { hints.append(phrases.wordsStillName(named.map(traitName))) }
        if written.kind == .event, written.at != nil, !written.words.isEmpty, !written.words.contains("{waktu}"),
            !written.words.contains(where: \.isNumber)
        {
            hints.append(phrases.wordsNameNoTime)
        }
        return hints
    }

    private func isSpared(_ fact: Guest.Fact) -> Bool {
        look.better.replacements.contains { if case .spare(_, fact) = $0.change { true } else { false } }
    }

    /// Of those it may hurt: from whose word we take it. Nil for crowds, and where it hurts nobody.
    private var knownOf: (own: Int, group: Int, unknown: Int)? {
        let hurt = verdict.people.filter { $0.probability >= TraitBurden.mayHurt }
        guard !hurt.isEmpty, hurt.count <= Self.mostReasons else { return nil }
        var known = (own: 0, group: 0, unknown: 0)
        for person in hurt {
            // Anything they said themselves that weighs by itself; else their group's ways; else what is not known.
            let all = reasons[person.id] ?? []
            let weighing = all.filter { $0.exposure * $0.found.probability >= TraitBurden.mayHurt }
            if weighing.contains(where: { $0.word != nil || $0.below != nil }) {
                known.own += 1
            } else if (weighing.isEmpty ? all : weighing).contains(where: { $0.segment != nil }) {
                known.group += 1
            } else {
                known.unknown += 1
            }
        }
        return known
    }

    private var said: [String] {
        Dictionary(grouping: verdict.blockedBy + verdict.warnedOf, by: \.trait).sorted { $0.key < $1.key }.map {
            place, guests in
            let trait = verdict.traits[place].trait
            let ids = Set(guests.map(\.id)).sorted()
            guard let names = named(ids, about: trait) else {
                return phrases.saidNever(
                    [phrases.people(count: ids.count)], traitName(trait), element: element(verdict.traits[place]))
            }
            return phrases.saidNever(names, traitName(trait), element: element(verdict.traits[place]))
        }
    }

    private func traitName(_ id: String) -> String { phrases.short(id, in: look.situation.taxonomy) }

    /// As the plan calls it; nil where it is the hour, or how things stand.
    private func element(_ burden: TraitBurden) -> String? {
        guard case .planned(let places) = burden.origin else { return nil }
        return places.map { name(of: $0) }.joined(separator: ", ")
    }

    /// The words that go out stand among the parts, and are long.
    private func name(of place: Int) -> String {
        place < planned.written.elements.count ? verdict.plan.elements[place].name : phrases.readFromWords
    }

    // MARK: what does not fit, for whom, instead

    private var clashes: HTML? {
        let weighing = verdict.traits.indices.filter {
            // What only follows from other parts goes with them; what the hour brings stands for itself.
            verdict.traits[$0].weighs && verdict.traits[$0].origin != .standing
                && (verdict.traits[$0].origin != .following || verdict.traits[$0].trait.hasPrefix("time."))
        }.sorted { (verdict.traits[$1].expected, $0) < (verdict.traits[$0].expected, $1) }
        let spared = look.better.replacements.compactMap(standing)
        guard !weighing.isEmpty || !spared.isEmpty else { return nil }
        return """
            <section class="card"><h2>\(phrases.whatDoesNotFit)</h2>\(weighing.html(clash))\(spared)</section>
            """
    }

    private func clash(_ place: Int) -> HTML {
        let burden = verdict.traits[place]
        let title = element(burden).map { "\($0) (\(traitName(burden.trait)))" } ?? traitName(burden.trait)
        return """
            <div class="clash"><div><b>\(title)</b></div><div><small>\(phrases.burden(burden))</small>\(whom(burden))</div>\
            <div>\(instead(of: burden))</div></div>
            """
    }

    /// The first of them, each with the word it rests on.
    private func whom(_ burden: TraitBurden) -> HTML? {
        guard named([], about: burden.trait) != nil else { return "<br><small>\(phrases.hiddenNames)</small>" }
        let most = 12
        var hurt: [(id: CustomerID, reason: Guard.Reason)] = []
        for (id, all) in reasons {
            let reason = all.first { $0.trait == burden.trait }
            if let reason, reason.exposure * reason.found.probability >= TraitBurden.mayHurt { hurt.append((id, reason)) }
        }
        hurt.sort { ($1.reason.found.probability, $0.id) < ($0.reason.found.probability, $1.id) }
        guard !hurt.isEmpty else { return nil }
        let lines = hurt.prefix(most).map { person -> HTML in
            """
            <li><div>\(HTML.link(person.id, planned.name(person.id), phrases)) <small>\(why(person.reason))</small></div></li>
            """
        }
        let names = phrases.people(hurt.map { planned.name($0.id) })
        let more: HTML? = hurt.count > most ? "<li><small>\(phrases.andMore(hurt.count - most))</small></li>" : nil
        return "<details><summary><small>\(names)</small></summary><ul class=\"rows\">\(lines)\(more)</ul></details>"
    }

    private func why(_ reason: Guard.Reason?) -> HTML {
        guard let reason else { return "\(phrases.nothingKnown)" }
        if let word = reason.word ?? reason.below {
            let said = "\(traitName(word.trait)): \(phrases.because(word.source, word.stance))"
            let day = phrases.date(phrases.zone.day(of: word.at), today: today)
            return "\(said) · \(day)"
        }
        return "\(reason.segment.map { phrases.groupsWay($0.segment) } ?? phrases.nothingKnown)"
    }

    private func instead(of burden: TraitBurden) -> HTML? {
        let change = look.better.replacements.first { replacement in
            switch (replacement.change, burden.origin) {
            case (.replace(let place, _, _), .planned(let places)), (.leaveOut(let place), .planned(let places)):
                places.contains(place)
            case (.move, .time), (.move, .following): true
            default: false
            }
        }
        return change.map { "<span class=\"tag\">\(words(for: $0.change))</span>\(takeOnly($0))" }
    }

    /// One change may be right where another is not.
    private func takeOnly(_ replacement: Replacement) -> HTML? {
        guard look.steps.count > 1, let place = look.better.replacements.firstIndex(of: replacement) else { return nil }
        if case .replace(let part, _, _) = replacement.change, part >= planned.written.elements.count { return nil }
        if case .leaveOut(let part) = replacement.change, part >= planned.written.elements.count { return nil }
        let isSparing = if case .spare = replacement.change { true } else { false }
        return HTML.act(
            isSparing ? phrases.leaveThemOut : phrases.takeThisChange, naming: ("nomor", "\(place)"),
            .engagementForm(planned.id, .take), visit, back: here)
    }

    private func standing(_ replacement: Replacement) -> HTML? {
        guard case .spare(let people, let fact) = replacement.change else { return nil }
        let names = people.map { planned.name($0) }
        return """
            <div class="clash"><div><b>\(phrases.standing(fact, names))</b></div><div></div>\
            <div><span class="tag">\(phrases.kinder(fact))</span>\(takeOnly(replacement))</div></div>
            """
    }

    private func words(for change: Replacement.Change) -> String {
        switch change {
        case .replace(let place, _, _) where place >= planned.written.elements.count,
            .leaveOut(let place) where place >= planned.written.elements.count:
            return phrases.otherWords(without: verdict.plan.elements[place].traits.map(traitName))
        case .replace(let place, let other, _):
            let name = other.name.isEmpty ? other.traits.map(traitName).joined(separator: ", ") : other.name
            return phrases.replace(self.name(of: place), with: name)
        case .leaveOut(let place): return phrases.leaveOut(name(of: place))
        case .move(let to): return phrases.move(to: to)
        case .spare(let people, _): return phrases.leftInPeace(people.map { planned.name($0) })
        }
    }

    // MARK: how far

    private var story: HTML? { SpreadPart(visit: visit, planned: planned).html }

    // MARK: if it is changed

    private var changes: HTML? {
        guard !look.steps.isEmpty else { return nil }
        func row(_ what: String, _ range: ClosedRange<Int>, _ decision: Campaign.Decision) -> HTML {
            """
            <tr><th scope="row">\(what)</th><td class="number">\(phrases.shortSpan(range))</td><td>\(phrases.decision(decision))</td></tr>
            """
        }
        let first = row(phrases.asItIs, verdict.disappointed.range90, verdict.decision)
        let rows = look.steps.html { row("+ \(words(for: $0.replacement.change))", $0.disappointed, $0.decision) }
        let take: HTML? =
            visit.mayAct
            ? HTML.act(phrases.takeAllChanges, .engagementForm(planned.id, .take), visit, back: here, isPrimary: true) : nil
        return """
            <section class="card"><h2>\(phrases.ifChanged)</h2><table class="steps"><tr><th></th><th class="number">\(phrases.disappointedRoughly)</th>\
            <th></th></tr>\(first)\(rows)</table><div class="acts">\(take)</div></section>
            """
    }

    // MARK: it goes out

    private var start: HTML? {
        guard visit.mayAct else { return nil }
        let isGo = verdict.decision == .go
        let why: HTML? = isGo ? nil : HTML.field("sebab", phrases.whyAnyway, isNeeded: true)
        let aside = HTML.choice(
            "sisih", phrases.keepAside, [0, 10, 20].map { ("\($0)", phrases.share(aside: $0)) }, chosen: "0")
        let fields: HTML = "\(why)\(aside)<p><small>\(phrases.keepAsideHint)</small></p>"
        let never = verdict.standing[.optedOut]?.isEmpty == false ? " \(phrases.neverSentTo)" : ""
        let lead: HTML? = isGo ? nil : "<p><small>\(phrases.writeWhy)\(never)</small></p>"
        let title = isGo ? phrases.sendingTitle : phrases.goAheadAnyway
        let act = HTML.act(
            isGo ? phrases.prepareMessages : phrases.goAheadInMyName, opening: fields,
            .engagementForm(planned.id, .start), visit, back: here,
            send: isGo ? phrases.prepareMessages : phrases.goAheadInMyName)
        return "<section class=\"card\"><h2>\(title)</h2>\(lead)\(act)</section>"
    }

    private var words: HTML? {
        let parts = planned.written.elements.html { part in
            """
            <div><dt>\(phrases.aspect(part.aspect))</dt><dd>\(part.name) <small>\(part.traits.map(traitName).joined(separator: ", "))</small></dd></div>
            """
        }
        let groups = planned.groups.filter { planned.written.audience.groups.contains($0.id) }.map(\.written.text)
        let left = Set(planned.written.audience.without)
        let people = planned.written.audience.people.filter { !left.contains($0) }.map { planned.name($0) }
        let audience = ([groups.joined(separator: ", ")] + [people.isEmpty ? "" : phrases.people(people)])
            .filter { !$0.isEmpty }.joined(separator: " + ")
        let without = planned.written.audience.without.map { planned.name($0) }
        let spared: HTML? =
            without.isEmpty ? nil : "<div><dt>\(phrases.leftInPeace)</dt><dd>\(phrases.people(without))</dd></div>"
        let text: HTML? = planned.written.words.isEmpty ? nil : "<blockquote>\(planned.written.words)</blockquote>"
        return """
            <section class="card"><h2>\(phrases.planParts)</h2>\(text)<dl class="facts">\
            <div><dt>\(phrases.planAudience)</dt><dd>\(audience)</dd></div>\(spared)\(parts)</dl></section>
            """
    }

    private var drop: HTML? {
        guard visit.mayAct else { return nil }
        return
            "<div class=\"acts\">\(HTML.act(phrases.dropPlan, .engagementForm(planned.id, .drop), visit, back: .engagements))</div>"
    }
}

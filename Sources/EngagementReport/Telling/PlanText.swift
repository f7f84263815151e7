import Engagement
import Phrases
import Vocabulary

/// The look at a plan, for the person whose plan it is.
package struct PlanText {
    private let check: PlanCheck
    private let phrases: Phrasebook

    package init(_ check: PlanCheck, _ phrases: Phrasebook) {
        self.check = check
        self.phrases = Phrasebook(phrases.language, zone: check.file.zone)
    }

    private var verdict: Verdict { check.verdict }

    package var text: String {
        ([head, burdens, instead, story].filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            + [passedOver.joined(separator: "\n")]).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    // MARK: the verdict

    private var head: [String] {
        let mayHurt = verdict.people.count { $0.probability >= TraitBurden.mayHurt }
        var lines = [verdict.plan.name, phrases.planVerdict(verdict.decision, mayHurt: mayHurt, of: verdict.people.count)]
        lines += said(verdict.blockedBy + verdict.warnedOf)
        for (fact, people) in verdict.standing.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            lines.append(phrases.standing(fact, people.map(check.file.name)))
        }
        lines.append(phrases.disappointed(verdict.disappointed.range90))
        if verdict.unknownOnGuarded > 0 {
            lines.append(phrases.unknownOnGuarded(verdict.unknownOnGuarded, of: verdict.people.count))
        }
        if !verdict.notThoughtOf.isEmpty { lines.append(phrases.notThoughtOf(verdict.notThoughtOf)) }
        return lines
    }

    private func said(_ named: [Verdict.NamedGuest]) -> [String] {
        Dictionary(grouping: named, by: \.trait).sorted { $0.key < $1.key }.map { place, guests in
            phrases.saidNever(
                guests.map { check.file.name($0.id) }, trait(place), element: element(verdict.traits[place]))
        }
    }

    // MARK: what, and for whom

    private var burdens: [String] {
        // How things stand with people is told by name above.
        let weighing = verdict.traits.indices.filter {
            verdict.traits[$0].mayHurt > 0 && verdict.traits[$0].origin != .standing
        }
        guard !weighing.isEmpty else { return [] }
        let worstFirst = weighing.sorted { (verdict.traits[$1].expected, $0) < (verdict.traits[$0].expected, $1) }
        return [phrases.whatDoesNotFit]
            + worstFirst.map { place in
                let burden = verdict.traits[place]
                let name = element(burden).map { "\($0) (\(trait(place)))" } ?? trait(place)
                return "  \(name), \(phrases.burden(burden))"
            }
    }

    private func trait(_ place: Int) -> String { phrases.trait(verdict.traits[place].trait, in: check.file.taxonomy) }

    /// As the plan calls it; nil where it is the hour, or how things stand.
    private func element(_ burden: TraitBurden) -> String? {
        guard case .planned(let places) = burden.origin else { return nil }
        return places.map { verdict.plan.elements[$0].name }.joined(separator: ", ")
    }

    // MARK: instead

    private var instead: [String] {
        guard !check.better.replacements.isEmpty else { return [] }
        return [phrases.whatInstead]
            + check.better.replacements.map { one in
                "  \(change(one.change)) (\(phrases.fewer(before: one.before, after: one.after)))"
            } + [phrases.withAllChanges(check.better.verdict.decision, check.better.verdict.disappointed.range90)]
    }

    private func change(_ change: Replacement.Change) -> String {
        switch change {
        case .replace(let element, let other, _):
            let name =
                other.name.isEmpty
                ? other.traits.map { phrases.trait($0, in: check.file.taxonomy) }.joined(separator: ", ") : other.name
            return phrases.replace(verdict.plan.elements[element].name, with: name)
        case .leaveOut(let element): return phrases.leaveOut(verdict.plan.elements[element].name)
        case .move(let to): return phrases.move(to: to)
        case .spare(let people, let fact): return phrases.spare(fact, people.map(check.file.name))
        }
    }

    // MARK: how far

    private var story: [String] {
        guard verdict.disappointed.mean > 0 else { return [] }
        var lines = [phrases.howFarTheStoryGoes]
        if let branching = check.branching {
            let generations = Branching.generationsShown
            func expected(_ times: Double) -> Double { branching.telling(times).expected(within: generations) }
            lines += [
                phrases.tiesAreUnknown,
                phrases.inTheEnd(expected(1), low: expected(0.5), high: expected(2), direct: branching.now),
            ]
        } else {
            lines += [
                phrases.inTheEnd(
                    check.now.middle.expected, low: check.now.low.expected, high: check.now.high.expected,
                    direct: check.now.middle.expectedDirect)
            ]
            lines += course
            if !check.now.firstTellers.isEmpty {
                lines.append(phrases.firstTellers(check.now.firstTellers.map(check.file.name)))
            }
            lines += check.without.map { one in
                "  " + phrases.withoutElement(verdict.plan.elements[one.element].name, direct: one.direct, total: one.total)
            }
            lines.append(phrases.tiesAreALowerBound)
        }
        if check.now.isAssumed { lines.append(phrases.tellingIsAssumed) }
        return lines
    }

    /// Day by day, and what is at stake, where both are known.
    private var course: [String] {
        var lines: [String] = []
        let last = (check.now.middle.byGeneration?.count ?? 0) - 1
        if last > 0 {
            lines.append(
                phrases.byDay(
                    (0...min(last, 5)).compactMap { generation in
                        let day = Int((Double(generation) * check.now.generationDays).rounded(.up))
                        return check.now.people(byDay: day, check.now.middle).map { (day, $0) }
                    }))
        }
        if let value = check.now.middle.valueAtStake, value >= 1 {
            lines.append(phrases.valueAtStake(.rupiah(Int64(min(value, 1e15)))))
        }
        return lines
    }

    private var passedOver: [String] {
        check.file.passedOver.map { phrases.planPassedOver($0.key, line: $0.line) }
    }
}

import Engagement
import Journal
import Vocabulary

/// One plan with the look at it: who could be hurt and why, what to do instead, how far it would travel.
package struct PlannedEngagement: Sendable {
    package var line: Engagements.Line
    package var look: PlanLook
    package var groups: [CustomerGroup]
    /// As everybody is called now.
    package var names: [CustomerID: String]
    /// Once it goes out.
    package var course: EngagementCourse?
    /// The shop is closed when it is to take place or go out.
    package var isOnClosedDay: Bool

    package var id: EntryID { line.id }
    package var written: PlanWritten { line.written }
    package func name(_ id: CustomerID) -> String { names[id] ?? "\(id)" }
}

extension PlanWritten {
    /// What its own words name stands among its parts, as something only mentioned.
    func plan(_ words: TraitWords) -> Plan {
        var parts = elements
        let named = words.traits(inMessage: self.words)
        if !named.isEmpty {
            parts.append(
                PlannedElement(name: self.words, aspect: .wording, traits: named, exposure: Plan.Exposure.mention))
        }
        return Plan(name: text, kind: kind, text: self.words, elements: parts, at: at, otherTimes: otherTimes)
    }

    /// - Parameters:
    ///   - elements: how many of the parts are its own; what its words name is changed by writing other words.
    ///   - name: what something else in the place of a part is called, where only its traits are known.
    package func putting(_ replacements: [Replacement], name: (PlannedElement.Alternative) -> String) -> PlanWritten {
        var changed = self
        for replacement in replacements {
            switch replacement.change {
            case .replace(let place, let other, _) where elements.indices.contains(place):
                changed.elements[place].name = other.name.isEmpty ? name(other) : other.name
                changed.elements[place].traits = other.traits
                changed.elements[place].alternatives = []
            case .leaveOut(let place) where elements.indices.contains(place):
                changed.elements[place].traits = []
                changed.elements[place].name = "tanpa \(changed.elements[place].name)"
            case .move(let to): changed.at = to
            case .spare(let people, _): changed.audience.without = Set(changed.audience.without + people).sorted()
            default: continue
            }
        }
        return changed
    }
}

extension Crowd {
    func audience(_ audience: PlanWritten.Audience) -> Set<CustomerID> {
        var found = Set(audience.people.map(cards.standing))
        for group in groups where audience.groups.contains(group.id) { found.formUnion(group.members.map(\.id)) }
        return found.subtracting(audience.without.map(cards.standing))
    }

    func situation(_ written: PlanWritten, refused: Set<CustomerID>) -> PlanSituation {
        let invited = audience(written.audience)
        let people = customers.compactMap { customer -> Rumour.Person? in
            guard var guest = guests[customer.id] else { return nil }
            if refused.contains(customer.id) { guest.facts.insert(.saidNo) }
            return Rumour.Person(guest, isInvited: invited.contains(customer.id), valueAhead: worthAhead[customer.id])
        }
        var situation = PlanSituation(
            plan: written.plan(TraitWords(taxonomy)), people: people, taxonomy: taxonomy, chances: chances,
            segments: segments, acquaintances: acquaintances, quiet: quiet, asOf: asOf)
        let known = acquaintances.known
        situation.knowsTies = 2 * invited.count(where: known.contains) > invited.count
        return situation
    }
}

extension Acquaintances {
    /// Of whom we know anybody they know.
    fileprivate var known: Set<CustomerID> {
        Set(pairs.flatMap { [$0.one, $0.other] }).union(groups.values.filter { $0.count > 1 }.joined())
    }
}

extension Shop {
    /// Random courses for a shop; for a crowd fewer tell as much and take less. [assumption]
    private static func runs(for people: Int) -> Int { people > 5_000 ? 500 : 4_000 }

    /// - Returns: nil when there is no such plan.
    package func engagement(_ id: EntryID, as viewer: Viewer = .owner) async throws -> PlannedEngagement? {
        let (crowd, now) = (try await crowd(), self.now)
        let known = try await journal.read(as: viewer) { book -> (Engagements.Line, EngagementCourse?, Look)? in
            guard let line = try Engagements.line(book, id) else { return nil }
            return (line, try EngagementCourse(book, line, crowd.cards, now: now), try Engagements.moment(book, now))
        }
        guard let (line, course, moment) = known else { return nil }
        return PlannedEngagement(
            line: line, look: await look(at: line, course, crowd, moment), groups: crowd.groups, names: crowd.names,
            course: course,
            isOnClosedDay: line.written.at.map { crowd.closed.isClosed(zone.day(of: $0)) } ?? false)
    }

    /// Looked at once for each state of the book.
    private func look(
        at line: Engagements.Line, _ course: EngagementCourse?, _ crowd: Crowd, _ moment: Look
    ) async -> PlanLook {
        if let known = lookedAt[moment, line.id] { return known }
        let refused = Set((course?.guests ?? []).filter(\.refused).map(\.customer))
        let look = await PlanLook(crowd.situation(line.written, refused: refused), runs: Self.runs(for: crowd.customers.count))
        lookedAt[moment, line.id] = look
        return look
    }
}

import Engagement
import Journal
import Phrases
import Vocabulary

/// Whom to ask before a plan goes out, about what: nobody told us what they hold of it, or they did so long ago that it has faded.
/// Whoever is in mourning, waits for us or asked for peace is not bothered with it.
package struct Asking: Sendable {
    package var customer: CustomerID
    package var name: String
    /// What we call them in the middle of a sentence.
    package var called: String
    /// Places among the plan's own parts.
    package var parts: [Int]
    /// What those parts could hurt by, the worst first.
    package var traits: [String]
    /// They once said something about it.
    package var isOld: Bool
    /// E.164; nil when no number is known.
    package var phone: String?

    /// Below, a word has faded too far to go by. [assumption]
    static let faded = 0.4
    /// So many are worth asking one by one. [assumption]
    static let most = 8
    /// So many of those it may hurt most are looked through.
    static let lookedAt = 400
}

extension Shop {
    /// Those it may hurt most first.
    package func asking(_ planned: PlannedEngagement, as viewer: Viewer) async throws -> [Asking] {
        let look = planned.look
        let worst = look.verdict.people.sorted { ($1.probability, $0.id) < ($0.probability, $1.id) }.prefix(Asking.lookedAt)
        let reasons = look.reasons(Set(worst.map(\.id)))
        var found: [Asking] = []
        let leftInPeace = Set(look.verdict.standing.filter { $0.key != .noConsent }.values.joined())
        for person in worst where found.count < Asking.most && !leftInPeace.contains(person.id) {
            let unsure = (reasons[person.id] ?? []).filter { look.isUnsure($0) }
            let parts = Set(unsure.flatMap { planned.ownParts(of: $0.trait) }).sorted()
            guard !parts.isEmpty else { continue }
            let name = planned.name(person.id)
            found.append(
                Asking(
                    customer: person.id, name: name,
                    called: name.contains(where: \.isLetter) ? ShortName.of(name) : ShortName.nobodysName, parts: parts,
                    traits: unsure.map(\.trait).filter { !planned.ownParts(of: $0).isEmpty },
                    isOld: unsure.contains { $0.word != nil }, phone: nil))
        }
        let people = found.map(\.customer)
        let phones = try await journal.read(as: viewer) { try $0.phones(of: people) }
        for place in found.indices { found[place].phone = phones[found[place].customer] }
        return found
    }
}

extension PlanLook {
    /// It may hurt them, or is delicate, and no word of theirs that still holds says whether it does.
    fileprivate func isUnsure(_ reason: Guard.Reason) -> Bool {
        guard reason.word == nil || reason.found.confidence < Asking.faded, reason.below == nil else { return false }
        return reason.exposure * reason.found.probability >= TraitBurden.mayHurt || situation.taxonomy.isGuarded(reason.trait)
    }
}

extension PlannedEngagement {
    /// Of the parts somebody listed, not of what the words name.
    fileprivate func ownParts(of trait: String) -> [Int] {
        written.elements.indices.filter { written.elements[$0].traits.contains(trait) }
    }
}

import Engagement
import Formats
import Vocabulary

/// A plan as people write it down: what is in it, for whom, and who knows whom. `Docs/plans.md` says how.
package struct PlanFile: Sendable {
    package var plan: Plan
    package var taxonomy: Taxonomy
    package var asOf: Instant
    package var zone: Zone
    package var segments: [SegmentStance]
    package var people: [Rumour.Person]
    /// As they are called, by the numbers they have in this file.
    package var names: [CustomerID: String]
    package var acquaintances: Acquaintances
    package var telling: Telling
    /// Keys nobody knows, with their lines: told, and passed over.
    package var passedOver: [Note]

    package struct Note: Hashable, Sendable {
        package var key: String
        package var line: Int

        package init(key: String, line: Int) {
            self.key = key
            self.line = line
        }
    }

    package var audience: [Guest] { people.filter(\.isInvited).map(\.guest) }
    package func name(_ id: CustomerID) -> String { names[id] ?? id.description }

    /// - Parameter now: where the file does not say from when it is.
    /// - Throws: ``PlanTrouble``, or what the source throws.
    package init(_ source: any ByteSource, now: Instant) throws {
        let tree: JSONTree
        do {
            tree = try JSONTree(source)
        } catch let trouble as JSONTree.Trouble {
            throw PlanTrouble.notJSON(line: trouble.line)
        }
        guard tree.isObject else { throw PlanTrouble.noPlan }
        var reader = PlanReader()
        self = try reader.read(tree, now: now)
    }

    init(
        plan: Plan, taxonomy: Taxonomy, asOf: Instant, zone: Zone, segments: [SegmentStance], people: [Rumour.Person],
        names: [CustomerID: String], acquaintances: Acquaintances, telling: Telling, passedOver: [Note]
    ) {
        self.plan = plan
        self.taxonomy = taxonomy
        self.asOf = asOf
        self.zone = zone
        self.segments = segments
        self.people = people
        self.names = names
        self.acquaintances = acquaintances
        self.telling = telling
        self.passedOver = passedOver
    }
}

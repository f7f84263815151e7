import Engagement
import Vocabulary

/// A plan looked at from all sides: who could be hurt, how far it would travel, and what to do instead.
package struct PlanCheck: Sendable {
    package let file: PlanFile
    package let watch: Guard
    package let verdict: Verdict
    package let better: BetterPlan
    package let now: RumourForecast
    package let then: RumourForecast
    /// Where nobody told us who knows whom: the same in general.
    package let branching: Branching?
    /// Of each element that weighs: direct and in the end, if it alone were left out.
    package let without: [(element: Int, direct: Double, total: Double)]

    package init(_ file: PlanFile, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed) async {
        self.file = file
        let reading = StanceReading(file.taxonomy, segments: file.segments, asOf: file.asOf)
        watch = Guard(reading)
        verdict = watch.look(at: file.plan, for: file.audience)
        better = watch.improve(verdict, for: file.audience)
        let rumour = Rumour(watch, file.people, file.acquaintances, telling: file.telling)
        now = await rumour.forecast(file.plan, runs: runs, seed: seed)
        var kinder = rumour
        let left = Set(better.audience.map(\.id))
        for place in kinder.people.indices { kinder.people[place].isInvited = left.contains(kinder.people[place].guest.id) }
        then = await kinder.forecast(better.plan, runs: runs, seed: seed)
        branching = file.acquaintances.isEmpty ? Branching(now: verdict.disappointed.mean) : nil
        var without: [(element: Int, direct: Double, total: Double)] = []
        for element in verdict.weighingElements {
            let result = await rumour.without(element: element, of: file.plan, runs: runs, seed: seed)
            without.append((element, result.expectedDirect, result.expected))
        }
        self.without = without
    }

    /// Why one guest could be hurt, the worst first; nothing that hardly weighs.
    package func reasons(_ id: CustomerID) -> [Guard.Reason] {
        guard let guest = file.audience.first(where: { $0.id == id }) else { return [] }
        return watch.reasons(file.plan, guest).filter { $0.exposure * $0.found.probability >= 0.05 }
    }
}

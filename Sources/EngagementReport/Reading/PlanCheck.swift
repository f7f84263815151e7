import Engagement
import Vocabulary

/// A plan of a file, looked at from all sides.
package struct PlanCheck: Sendable {
    package let file: PlanFile
    package let look: PlanLook

    package var verdict: Verdict { look.verdict }
    package var better: BetterPlan { look.better }
    package var now: RumourForecast { look.now }
    package var then: RumourForecast { look.then }
    package var branching: Branching? { look.branching }
    package var without: [(element: Int, direct: Double, total: Double)] { look.without }

    package init(_ file: PlanFile, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed) async {
        self.file = file
        look = await PlanLook(file.situation, runs: runs, seed: seed)
    }

    package func reasons(_ id: CustomerID) -> [Guard.Reason] { look.reasons(id) }
}

extension PlanFile {
    package var situation: PlanSituation {
        PlanSituation(
            plan: plan, people: people, taxonomy: taxonomy, segments: segments, acquaintances: acquaintances,
            telling: telling, asOf: asOf)
    }
}

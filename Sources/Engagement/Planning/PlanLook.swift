import Vocabulary

/// A plan and everybody it could concern.
package struct PlanSituation: Sendable {
    package var plan: Plan
    /// Invited or not: whoever could hear of it.
    package var people: [Rumour.Person]
    package var taxonomy: Taxonomy
    package var chances: StanceChances
    /// Ways that groups have.
    package var segments: [SegmentStance]
    package var acquaintances: Acquaintances
    package var telling: Telling
    package var quiet: QuietTimes
    package var asOf: Instant
    /// Of most of them somebody told us whom they know; else the general course is told, and what we know is its lower bound.
    package var knowsTies: Bool

    package init(
        plan: Plan, people: [Rumour.Person], taxonomy: Taxonomy = .standard, chances: StanceChances = StanceChances(),
        segments: [SegmentStance] = [], acquaintances: Acquaintances = Acquaintances(), telling: Telling = Telling(),
        quiet: QuietTimes = QuietTimes(), asOf: Instant
    ) {
        self.plan = plan
        self.people = people
        self.taxonomy = taxonomy
        self.chances = chances
        self.segments = segments
        self.acquaintances = acquaintances
        self.telling = telling
        self.quiet = quiet
        self.asOf = asOf
        knowsTies = !acquaintances.isEmpty
    }

    package var audience: [Guest] { people.filter(\.isInvited).map(\.guest) }
}

/// A plan looked at from all sides: who could be hurt, how far it would travel, and what to do instead.
package struct PlanLook: Sendable {
    /// One proposed change, with all before it put in.
    package struct Step: Sendable {
        package var replacement: Replacement
        package var disappointed: ClosedRange<Int>
        package var decision: Campaign.Decision
    }

    /// People disappointed by the end of a day, the range being half and twice the telling.
    package struct Day: Hashable, Sendable {
        package var day: Int
        package var middle: Double
        package var low: Double
        package var high: Double
    }

    package let situation: PlanSituation
    package let watch: Guard
    package let verdict: Verdict
    package let better: BetterPlan
    /// The changes one after the other.
    package let steps: [Step]
    package let now: RumourForecast
    package let then: RumourForecast
    /// Where nobody told us who knows whom: the same in general.
    package let branching: Branching?
    /// Of each element that weighs: direct and in the end, if it alone were left out.
    package let without: [(element: Int, direct: Double, total: Double)]
    /// Day by day, until nearly everybody has heard; empty where nobody would be disappointed.
    package let days: [Day]

    /// So far a story is followed. [assumption]
    private static let lastDay = 10

    package init(
        _ situation: PlanSituation, runs: Int = Spread.runs, seed: UInt64 = RandomSpread.usualSeed
    ) async {
        self.situation = situation
        let (plan, audience) = (situation.plan, situation.audience)
        watch = Self.watch(situation)
        verdict = watch.look(at: plan, for: audience)
        better = watch.improve(verdict, for: audience)
        steps = Self.steps(better.replacements, plan, audience, watch)
        let rumour = Rumour(watch, situation.people, situation.acquaintances, telling: situation.telling)
        now = await rumour.forecast(plan, runs: runs, seed: seed)
        var kinder = rumour
        let left = Set(better.audience.map(\.id))
        for place in kinder.people.indices { kinder.people[place].isInvited = left.contains(kinder.people[place].guest.id) }
        then = await kinder.forecast(better.plan, runs: runs, seed: seed)
        branching = situation.knowsTies ? nil : Branching(now: verdict.disappointed.mean)
        var without: [(element: Int, direct: Double, total: Double)] = []
        for element in verdict.weighingElements {
            let result = await rumour.without(element: element, of: plan, runs: runs, seed: seed)
            without.append((element, result.expectedDirect, result.expected))
        }
        self.without = without
        days = verdict.disappointed.mean > 0 ? await Self.days(now, branching, rumour, plan, runs: runs, seed: seed) : []
    }

    /// What the guard alone says of it, without the story.
    package static func decision(_ situation: PlanSituation) -> Campaign.Decision {
        watch(situation).look(at: situation.plan, for: situation.audience).decision
    }

    private static func watch(_ situation: PlanSituation) -> Guard {
        Guard(
            StanceReading(
                situation.taxonomy, chances: situation.chances, segments: situation.segments, asOf: situation.asOf),
            quiet: situation.quiet)
    }

    private static func days(
        _ forecast: RumourForecast, _ branching: Branching?, _ rumour: Rumour, _ plan: Plan, runs: Int, seed: UInt64
    ) async -> [Day] {
        let (half, double) = Spread.tellingRange
        if let branching {
            return (0...Branching.generationsShown).map { generation in
                func people(_ times: Double) -> Double { branching.telling(times).expected(within: generation) }
                return Day(
                    day: Int((Double(generation) * forecast.generationDays).rounded(.up)), middle: people(1), low: people(half),
                    high: people(double))
            }
        }
        // What is exact has no days: they are counted from courses.
        func byGeneration(_ result: SpreadResult, _ times: Double) async -> [Double] {
            if let known = result.byGeneration { return known }
            return await RandomSpread(rumour.graph(plan, times: times), seed: seed).spread(runs: runs).byGeneration ?? []
        }
        let middle = await byGeneration(forecast.middle, 1)
        let low = await byGeneration(forecast.low, half)
        let high = await byGeneration(forecast.high, double)
        let generations = min(max(middle.count, high.count) - 1, Int(Double(lastDay) / max(forecast.generationDays, 1e-9)))
        guard generations >= 0 else { return [] }
        return (0...generations).map { generation in
            func people(_ new: [Double]) -> Double { new.prefix(generation + 1).reduce(0, +) }
            return Day(
                day: Int((Double(generation) * forecast.generationDays).rounded(.up)), middle: people(middle), low: people(low),
                high: people(high))
        }
    }

    private static func steps(
        _ replacements: [Replacement], _ plan: Plan, _ audience: [Guest], _ watch: Guard
    ) -> [Step] {
        var (plan, audience) = (plan, audience)
        return replacements.map { replacement in
            plan = replacement.put(into: plan)
            audience = replacement.spare(audience)
            let verdict = watch.look(at: plan, for: audience)
            return Step(
                replacement: replacement, disappointed: verdict.disappointed.range90, decision: verdict.decision)
        }
    }

    /// Why one guest could be hurt, the worst first; nothing that hardly weighs.
    package func reasons(_ id: CustomerID) -> [Guard.Reason] { reasons([id])[id] ?? [] }

    /// The same of many at once.
    package func reasons(_ ids: Set<CustomerID>) -> [CustomerID: [Guard.Reason]] {
        let guests = situation.audience.filter { ids.contains($0.id) }
        return Dictionary(
            zip(guests.map(\.id), watch.reasons(situation.plan, guests)).map { id, reasons in
                (id, reasons.filter { $0.exposure * $0.found.probability >= 0.05 })
            }, uniquingKeysWith: { first, _ in first })
    }
}

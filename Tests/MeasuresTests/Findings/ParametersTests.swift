import Chances
import Foundation
import Measures
import Testing
import Vocabulary

@Suite("Parameters and forgetting") struct ParametersTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("a stored sum ages by one factor, and is what a new sum would be")
    func ages() {
        var numbers = Chance(seed: 2)
        let outcomes = (0..<200).map { _ in
            (at: asOf.subtracting(.days(600 * numbers.fraction())), outcome: numbers.fraction() < 0.7)
        }.sorted { $0.at < $1.at }
        var carried = Finding.Sums(.conduct)
        var last = outcomes[0].at
        for one in outcomes {
            carried = carried.aged(from: last, to: one.at)
            carried.add(one.outcome, at: one.at, asOf: one.at)
            last = one.at
        }
        carried = carried.aged(from: last, to: asOf)
        var anew = Finding.Sums(.conduct)
        for one in outcomes { anew.add(one.outcome, at: one.at, asOf: asOf) }
        #expect(isClose(carried.yes, anew.yes, 1e-12) && isClose(carried.no, anew.no, 1e-12) && carried.judged == anew.judged)
        #expect(anew.yes + anew.no < 200)
    }

    @Test("what is forgotten becomes uncertain, not bad")
    func uncertain() throws {
        let judged = (1...40).map { Judged(entry: EntryID($0), at: asOf, outcome: true) }
        let share = ShareFinding(.heard, prior: Finding.Prior(mean: 0.8, strength: 6), forgetting: .conduct)
        let now = share.assess(judged, asOf: asOf)
        let later = share.assess(judged, asOf: asOf.adding(.days(3_650)))
        #expect(isClose(later.value, 0.8, 1e-3) && (now.value ?? 0) > 0.95)
        #expect(
            (later.interval.map { $0.upperBound - $0.lowerBound } ?? 0)
                > (now.interval.map { $0.upperBound - $0.lowerBound } ?? 1))
    }

    @Test("the half-life is chosen once there are two hundred outcomes: habits that turn are forgotten fast")
    func halfLife() {
        let choice = HalfLifeChoice(prior: Finding.Prior(mean: 0.5, strength: 2))
        func customers(_ count: Int, turning: Bool) -> [[(at: Instant, outcome: Bool)]] {
            var numbers = Chance(seed: 8)
            return (0..<count).map { _ in
                (0..<40).map { week in
                    let share = !turning ? 0.7 : (week / 13) % 2 == 0 ? 0.97 : 0.03
                    return (at: asOf.subtracting(.days(7 * (40 - week))), outcome: numbers.fraction() < share)
                }
            }
        }
        #expect(choice.choose(from: customers(4, turning: true)).isEstimated == false)
        #expect(choice.choose(from: customers(20, turning: true)).forgetting.halfLifeDays == 90)
        #expect(choice.choose(from: customers(20, turning: false)).forgetting.halfLifeDays == nil)
    }

    @Test("what was learnt from this business is its prior, and the finding says which set it used")
    func learning() throws {
        var learning = ParameterLearning()
        var counts: [PriorStrength.Outcomes: Int] = [:]
        for person in 1...12 {
            var diary = Diary(CustomerID(Int64(person)))
            for day in 1...4 {
                let idea = diary.add(.customer, "2026-08-0\(day) 09:00", .suggested(Suggestion(text: "a")))
                guard day <= person % 5 else { continue }
                diary.add(.us, "2026-08-0\(day) 19:00", .suggestionAnswered(SuggestionAnswer(outcome: .done)), refersTo: idea)
            }
            let finding = Heard().assess(diary.history, asOf: asOf)
            learning.add([finding])
            counts[.init(kept: finding.outcomes.count { $0 == true }, all: 4), default: 0] += 1
        }
        let parameters = learning.parameters(asOf: asOf)
        let expected = PriorStrength().choose(from: counts)
        #expect(parameters.prior(.heard) == Finding.Prior(mean: expected.mean, strength: expected.strength))
        #expect(parameters.prior(.honesty).isAssumed)
        var diary = Diary()
        diary.add(.customer, "2026-08-01 09:00", .suggested(Suggestion(text: "a")))
        let finding = Heard(parameters: parameters).assess(diary.history, asOf: asOf)
        #expect(finding.parameters.learntAsOf == asOf && finding.prior?.isAssumed == false)
        #expect(Heard().assess(diary.history, asOf: asOf).parameters.learntAsOf == nil)
        let again = try JSONDecoder().decode(Parameters.self, from: try JSONEncoder().encode(parameters))
        #expect(again == parameters)
    }

    @Test("probably worse than is usual here needs care; never without a usual")
    func needsCare() {
        let broken = (1...5).map { Judged(entry: EntryID($0), at: asOf, outcome: false) }
        let learnt = ShareFinding(.heard, prior: Finding.Prior(mean: 0.8, strength: 6))
        let assumed = ShareFinding(.heard, prior: Finding.Prior(mean: 0.8, strength: 6, isAssumed: true))
        #expect(learnt.assess(broken, asOf: asOf).needsCare && !assumed.assess(broken, asOf: asOf).needsCare)
        let lower = ShareFinding(.reopened, prior: Finding.Prior(mean: 0.8, strength: 6), direction: .lowerIsBetter)
        #expect(!lower.assess(broken, asOf: asOf).needsCare)
    }

    @Test("a rate leans on the usual one while little is known")
    func rates() {
        let measure = RateFinding(.careActs, usualRate: 4)
        #expect(isClose(measure.assess([EntryID(1)], exposure: 0.5).value, 3))
        #expect(measure.assess([], exposure: 1).state == .unknown)
        #expect(RateFinding(.careActs).assess([], exposure: 1).value == nil)
    }

    @Test("simulated promises: the shrunk mean halves the error of the raw share, and its interval covers it")
    func recovery() {
        var numbers = Chance(seed: 4)
        let truthPrior = BetaDistribution(mean: 0.8, strength: 6)
        let measure = PromiseKeeping(by: .us, prior: Finding.Prior(mean: 0.8, strength: 6), forgetting: .none)
        var covered = 0
        var shrunk = 0.0
        var raw = 0.0
        for _ in 0..<1_000 {
            let truth = truthPrior.quantile(numbers.fraction())
            var tally = PromiseKeeping.Tally()
            for _ in 0..<4 where numbers.fraction() < truth { tally.weightKept += 1 }
            tally.weightBroken = 4 - tally.weightKept
            let posterior = measure.posterior(tally)
            if posterior.interval95.contains(truth) { covered += 1 }
            shrunk += (posterior.mean - truth) * (posterior.mean - truth)
            raw += (tally.weightKept / 4 - truth) * (tally.weightKept / 4 - truth)
        }
        #expect((930...968).contains(covered))
        #expect(shrunk.squareRoot() < 0.72 * raw.squareRoot())
    }
}

@Suite("Learning from histories") struct ParameterLearningTests {
    private let asOf = Telling.at("2026-11-19 12:00")

    @Test("rates come from who was looked at and for how long; few promises leave the half-life as assumed")
    func rates() throws {
        var learning = ParameterLearning()
        for person in 1...10 {
            var diary = Diary(CustomerID(Int64(person)))
            diary.add(.customer, at: asOf.subtracting(.days(365)), .visited(""))
            if person <= 5 { diary.add(.us, "2026-10-01 09:00", .cared("")) }
            let promise = diary.add(
                .us, "2026-10-01 09:00", .promised(PromiseMade(what: "", due: .at(Telling.at("2026-10-05 09:00")))))
            if person > 2 { diary.add(.us, "2026-10-04 09:00", .promiseKept, refersTo: promise) }
            learning.add(diary.history, asOf: asOf, zone: .jakarta)
        }
        let parameters = learning.parameters(asOf: asOf)
        #expect(isClose(parameters.usualRate(.careActs), 0.5) && parameters.usualRate(.referrals) == nil)
        #expect(isClose(parameters.prior(.promiseKeeping).mean, 9 / 12))
        #expect(parameters.conductHalfLifeDays == 180)
    }
}

import Measures
import Testing
import Vocabulary

@Suite("Promise keeping") struct PromiseKeepingTests {
    private let prior = Finding.Prior(mean: 0.8, strength: 10)

    @Test("both sides are measured, each by its own promises")
    func sides() {
        var telling = Telling()
        let kept = telling.promises(.us, made: "2026-11-01", due: "2026-11-05", kept: "2026-11-04 10:00")
        let broken = telling.promises(.customer, made: "2026-11-01", due: "2026-11-05")
        let asOf = Telling.at("2026-11-19 12:00")
        let ours = PromiseKeeping(by: .us, prior: prior).assess(telling.history, asOf: asOf)
        let theirs = PromiseKeeping(by: .customer, prior: prior).assess(telling.history, asOf: asOf)
        #expect(ours.evidence.map(\.entry) == [kept] && ours.evidence.map(\.outcome) == [true])
        #expect(theirs.evidence.map(\.entry) == [broken] && theirs.evidence.map(\.outcome) == [false])
        #expect(ours.measure != theirs.measure)
    }

    @Test("a promise for a day is in time until that day's midnight")
    func midnight() {
        var telling = Telling()
        telling.promises(made: "2026-11-01", due: "2026-11-05", kept: "2026-11-05 23:59")
        telling.promises(made: "2026-11-01", due: "2026-11-05", kept: "2026-11-06 00:01")
        let outcomes = telling.history.promises.map { PromiseKeeping.judge($0, asOf: Telling.at("2026-11-19")).outcome }
        #expect(outcomes == [.kept, .late])
    }

    @Test("taking back our own promise rescues nothing")
    func withdrawnByMaker() {
        var telling = Telling()
        telling.promises(made: "2026-11-01", due: "2026-11-05", withdrawn: "2026-11-03", by: .us)
        telling.promises(made: "2026-11-01", due: "2026-11-05", withdrawn: "2026-11-03", by: .customer)
        let outcomes = telling.history.promises.map { PromiseKeeping.judge($0, asOf: Telling.at("2026-11-19")).outcome }
        #expect(outcomes == [.overdue, .withdrawn])
    }

    @Test("a change after the due time rescues nothing, and by the other side is not counted as ours")
    func changes() {
        var telling = Telling()
        telling.promises(made: "2026-11-01", due: "2026-11-05", kept: "2026-11-08 10:00")
        telling.history.promises[0].changes = [
            .init(at: Telling.at("2026-11-06"), newDue: Telling.due("2026-11-10"), askedBy: .us)
        ]
        telling.promises(made: "2026-11-01", due: "2026-11-05", kept: "2026-11-08 10:00")
        telling.history.promises[1].changes = [
            .init(at: Telling.at("2026-11-04"), newDue: Telling.due("2026-11-10"), askedBy: .customer)
        ]
        let verdicts = telling.history.promises.map { PromiseKeeping.judge($0, asOf: Telling.at("2026-11-19")) }
        #expect(verdicts.map(\.outcome) == [.late, .kept])
        #expect(verdicts.map(\.movedByMaker) == [0, 0])
    }

    @Test("each kept promise raises, each broken one lowers")
    func monotone() {
        let measure = PromiseKeeping(by: .us, prior: prior)
        var tally = PromiseKeeping.Tally()
        tally.weightKept = 3
        let before = measure.posterior(tally).mean
        tally.weightKept = 4
        #expect(measure.posterior(tally).mean > before)
        tally.weightBroken = 2
        #expect(measure.posterior(tally).mean < before)
    }
}

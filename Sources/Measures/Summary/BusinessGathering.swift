import Vocabulary

/// Takes in one customer after the other, so that no more than one history need be in memory.
package struct BusinessGathering: Sendable {
    private var customers = 0
    fileprivate var lengths: [WaitLength] = []
    private var ours: [PriorStrength.Outcomes: Int] = [:]
    private var theirs: [PriorStrength.Outcomes: Int] = [:]

    package init() {}

    package mutating func add(_ summary: CustomerSummary) {
        customers += 1
        lengths += summary.endedWaits
        lengths += summary.openWaits.lazy.map(\.length)
        Self.count(summary.promisesOfOurs, in: &ours)
        Self.count(summary.promisesOfTheirs, in: &theirs)
    }

    package mutating func add(_ other: BusinessGathering) {
        customers += other.customers
        lengths += other.lengths
        ours.merge(other.ours, uniquingKeysWith: +)
        theirs.merge(other.theirs, uniquingKeysWith: +)
    }

    package func usual(asOf: Instant) -> BusinessUsual {
        var usual = BusinessUsual(asOf: asOf)
        usual.customers = customers
        usual.waits = lengths.count
        usual.answers = lengths.reduce(0) { $0 + ($1.answered ? 1 : 0) }
        usual.hoursWaited = lengths.reduce(0) { $0 + $1.hours }
        usual.replyMedianHours = ResponseTime(businessRate: nil).assess(lengths, evidence: []).value
        usual.ours = Self.promises(ours)
        usual.theirs = Self.promises(theirs)
        return usual
    }

    private static func count(_ tally: PromiseKeeping.Tally, in outcomes: inout [PriorStrength.Outcomes: Int]) {
        if tally.judged == 0 { return }
        outcomes[PriorStrength.Outcomes(kept: tally.kept, all: tally.judged), default: 0] += 1
    }

    private static func promises(_ outcomes: [PriorStrength.Outcomes: Int]) -> BusinessUsual.Promises {
        let chosen = PriorStrength().choose(from: outcomes)
        var promises = BusinessUsual.Promises()
        promises.kept = outcomes.reduce(0) { $0 + $1.key.kept * $1.value }
        promises.judged = outcomes.reduce(0) { $0 + $1.key.all * $1.value }
        promises.mean = chosen.mean
        promises.strength = chosen.strength
        promises.isEstimated = chosen.estimated
        return promises
    }
}

extension BusinessGathering {
    /// How long people here wait for an answer, all together.
    /// - Parameter evidence: some of the waits it is taken from.
    package func responseTime(evidence: [Finding.Evidence]) -> Finding {
        ResponseTime(businessRate: nil).assess(lengths, evidence: evidence)
    }
}

import Chances
import Measures
import Testing
import Vocabulary

/// What is kept of a share says at any later moment what the journal itself would say.
@Suite("Kept shares") struct KeptShareTests {
    private let asOf = Telling.at("2026-11-19 12:00")
    private var measures: CustomerMeasures {
        var usual = BusinessUsual(asOf: asOf)
        usual.ours.mean = 0.7
        usual.ours.judged = 50
        let own = Parameters.OwnShare(mean: 0.6, strength: 5, isEstimated: true)
        let shares = Dictionary(uniqueKeysWithValues: MeasureName.allCases.map { ($0, own) })
        let parameters = Parameters(learntAsOf: asOf, shares: shares, ratesPerUnit: [:])
        return CustomerMeasures(usual: usual, parameters: parameters, zone: .jakarta)
    }

    @Test("aged by one factor, it is the figure taken from the journal then", arguments: 1...12)
    func ages(_ seed: UInt64) throws {
        var numbers = Chance(seed: seed)
        let life = RandomLife(seed: seed, until: asOf, days: 200).history
        var compared = 0
        for _ in 0..<12 {
            let then = asOf.subtracting(.hours(Double(numbers.below(200 * 24))))
            let cut = RandomLife(seed: seed, until: asOf, days: 200, noneAfter: then).history
            let later = then.adding(.hours(Double(numbers.below(500 * 24))))
            let fresh = measures.assess(cut, asOf: later)
            for before in measures.assess(cut, asOf: then) {
                guard let kept = KeptShare(before, takenAt: then), later < kept.sums.changesAt ?? .distantFuture else {
                    continue
                }
                let carried = try #require(measures.finding(kept, asOf: later))
                let wanted = try #require(fresh.first { $0.measure == before.measure })
                let isSame =
                    carried.state == wanted.state && carried.needsCare == wanted.needsCare
                    && carried.direction == wanted.direction
                #expect(isSame, "\(before.measure) \(carried) \(wanted)")
                if let value = wanted.value { #expect(isClose(carried.value, value), "\(before.measure)") }
                if let interval = wanted.interval {
                    #expect(isClose(carried.interval?.lowerBound, interval.lowerBound), "\(before.measure)")
                    #expect(isClose(carried.interval?.upperBound, interval.upperBound), "\(before.measure)")
                }
                compared += 1
            }
        }
        #expect(compared > 20 && !life.promises.isEmpty)
    }

    @Test("what nothing is kept of stays unknown by itself", arguments: 1...12)
    func unknown(_ seed: UInt64) {
        let then = asOf.subtracting(.days(150))
        let cut = RandomLife(seed: seed, until: asOf, days: 200, noneAfter: then).history
        let later = measures.assess(cut, asOf: asOf)
        for before in measures.assess(cut, asOf: then) where before.sums != nil && KeptShare(before, takenAt: then) == nil {
            #expect(later.first { $0.measure == before.measure }?.state == .unknown, "\(before.measure)")
        }
    }
}

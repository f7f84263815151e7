import Measures
import Testing

@Suite("Survival curve") struct SurvivalCurveTests {
    private func waits(_ answered: [Double], open: [Double] = []) -> [WaitLength] {
        answered.map { WaitLength(hours: $0, answered: true) } + open.map { WaitLength(hours: $0, answered: false) }
    }

    @Test("the worked example: 1, 2+, 3, 4+, 5 hours")
    func worked() {
        let curve = SurvivalCurve(waits([1, 3, 5], open: [2, 4]))
        #expect(curve.medianHours == 5)
        #expect(abs(curve.meanHours(to: 24) - 11.0 / 3) < 1e-12)
    }

    @Test("one more open wait never shortens the median", arguments: [0.0, 0.5, 1, 2, 3, 10])
    func openWaits(_ open: Double) throws {
        let before = try #require(SurvivalCurve(waits([1, 1, 2, 3, 9])).medianHours)
        let after = SurvivalCurve(waits([1, 1, 2, 3, 9], open: [open])).medianHours ?? .infinity
        #expect(after >= before)
    }

    @Test("nothing known, nothing said")
    func empty() {
        let curve = SurvivalCurve([])
        #expect(curve.medianHours == nil && curve.medianInterval95 == nil && curve.interval95(after: 3) == nil)
        #expect(curve.stillWaiting(after: 3) == 1)
    }

    @Test("the interval of the median holds the median")
    func medianInterval() throws {
        let curve = SurvivalCurve(waits((1...40).map { Double($0) }))
        let range = try #require(curve.medianInterval95)
        #expect(range.contains(try #require(curve.medianHours)))
        #expect(range.lowerBound > 10 && range.upperBound < 30)
    }
}

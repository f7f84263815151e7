import Measures
import Testing

@Suite("Distributions") struct DistributionTests {
    private func isClose(_ found: Double, _ wanted: Double) -> Bool { abs(found - wanted) <= 1e-6 * abs(wanted) }

    @Test(
        "quantiles of a share",
        arguments: [
            (0.025, 8, 2, 0.517503485082663), (0.975, 8, 2, 0.9718550265221018), (0.025, 0.05, 2, 3.4277898782693347e-33),
            (0.975, 0.2, 5, 0.2790008162100132), (0.5, 1000, 3000, 0.24995832999084497), (0.025, 1e5, 3e5, 0.2486592911088105),
            (0.999, 0.5, 0.5, 0.999997532600929), (0.025, 1, 1, 0.025), (0.025, 300, 1, 0.9877790253057065),
        ])
    func betaQuantiles(_ p: Double, _ a: Double, _ b: Double, _ wanted: Double) {
        let share = BetaDistribution(alpha: a, beta: b)
        #expect(isClose(share.quantile(p), wanted))
        #expect(abs(share.below(share.quantile(p)) - p) < 1e-9)
    }

    @Test(
        "quantiles of a rate",
        arguments: [
            (0.025, 2, 0.24220927854396496), (0.975, 5, 10.241588675403694), (0.025, 0.05, 5.31566188991436e-33),
            (0.975, 0.01, 0.047137958431590306), (0.5, 1e4, 9999.666668642047), (0.975, 1e6, 1001960.9109654503),
        ])
    func gammaQuantiles(_ p: Double, _ shape: Double, _ wanted: Double) {
        #expect(isClose(GammaDistribution(shape: shape, exposure: 1).quantile(p), wanted))
        #expect(isClose(GammaDistribution(shape: shape, exposure: 4).quantile(p), wanted / 4))
    }

    @Test("even odd beliefs give an interval that is one")
    func degenerate() {
        for (alpha, beta) in [(0, 5), (5, 0), (1e-9, 1e-9), (1e12, 1), (1e9, 1e9), (1e-3, 5)] as [(Double, Double)] {
            let range = BetaDistribution(alpha: alpha, beta: beta).interval95
            #expect(range.lowerBound >= 0 && range.upperBound <= 1)
        }
        #expect(BetaDistribution(alpha: 0, beta: 3).interval95 == 0...0)
        #expect(BetaDistribution(alpha: 3, beta: 0).interval95 == 1...1)
    }

    @Test("swapping the sides mirrors the belief")
    func mirror() {
        let one = BetaDistribution(alpha: 3, beta: 11)
        let other = BetaDistribution(alpha: 11, beta: 3)
        #expect(abs(one.quantile(0.1) - (1 - other.quantile(0.9))) < 1e-12)
    }

    @Test("the chance of an answer within the median wait is one half")
    func medianWait() {
        let rate = GammaDistribution(shape: 2, exposure: 8)
        #expect(abs(rate.eventWithin(rate.medianWait) - 0.5) < 1e-12)
        #expect(rate.expectedWait == 8)
        #expect(GammaDistribution(shape: 1, exposure: 8).expectedWait == nil)
    }
}

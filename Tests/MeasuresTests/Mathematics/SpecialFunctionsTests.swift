import Measures
import Testing

/// Reference values from mpmath with 40 digits, and Boost for the largest arguments.
@Suite("Special functions") struct SpecialFunctionsTests {
    private func isClose(_ found: Double, _ wanted: Double, _ tolerance: Double = 1e-9) -> Bool {
        abs(found - wanted) <= tolerance * abs(wanted) + 1e-300
    }

    @Test(
        "log-gamma",
        arguments: [
            (1e-10, 23.025850929882735), (0.5, 0.57236494292470009), (1, 0), (3.7, 1.4280723266653879),
            (171.5, 709.14316303092824), (1e6, 12815504.569147612), (1e15, 33538776394910669.0),
        ])
    func logGammas(_ x: Double, _ wanted: Double) { #expect(isClose(logGamma(x), wanted)) }

    @Test(
        "log-beta keeps its digits when one side is huge",
        arguments: [
            (1e-8, 3, 18.420680728952366), (0.5, 0.5, 1.1447298858494002), (2.5, 1000, -16.986579078153019),
            (1e6, 2e6, -1909548.290968533), (1e-5, 1e9, 11.512712460237461), (20, 30, -33.968820791977383),
        ])
    func logBetas(_ a: Double, _ b: Double, _ wanted: Double) {
        #expect(isClose(logBeta(a, b), wanted))
        #expect(isClose(logBeta(b, a), wanted))
    }

    @Test(
        "incomplete beta",
        arguments: [
            (0.8, 8, 2, 0.436207616), (0.5, 0.5, 0.5, 0.5), (0.001, 0.01, 3, 0.94728102432547396),
            (0.3, 40, 100, 0.65417198987000911), (0.5, 1000, 1000, 0.5), (0.3331, 1e5, 2e5, 0.39330707464086484),
            (1e-30, 0.05, 2, 0.033203915431767983), (0.999, 0.001, 0.002, 0.67123843636211137),
            (0.9, 30.5, 2.25, 0.20631596342514732), (0.33333, 1e7, 2e7, 0.48457002308102853),
            (0.02, 1, 50, 0.63583031991288293),
        ])
    func incompleteBetas(_ x: Double, _ a: Double, _ b: Double, _ wanted: Double) {
        #expect(isClose(incompleteBeta(x, a, b), wanted))
        // The mirror image, where 1 − x can still be told from 1.
        if x > 1e-9 { #expect(abs(incompleteBeta(1 - x, b, a) - (1 - wanted)) < 1e-9) }
    }

    @Test(
        "incomplete gamma",
        arguments: [
            (0.5, 0.2, 0.47291074313446191), (5, 5, 0.55950671493478759), (0.001, 1e-5, 0.98912304469578267),
            (100, 120, 0.97213626010947934), (1e5, 99900, 0.37627489275434331), (1e7, 10_002_000, 0.7364760298487052),
            (3, 0.01, 1.6542165280748778e-07),
        ])
    func incompleteGammas(_ a: Double, _ x: Double, _ wanted: Double) { #expect(isClose(incompleteGamma(a, x), wanted)) }

    @Test(
        "the far tail of the gamma keeps its digits",
        arguments: [(2, 21, 1.6681632941406195e-8), (1e-3, 10, 4.169307817190264e-09)])
    func upperTail(_ a: Double, _ x: Double, _ wanted: Double) { #expect(isClose(upperIncompleteGamma(a, x), wanted)) }

    @Test("what is no argument gives no number, and the ends are the ends")
    func edges() {
        #expect(logGamma(0).isNaN && logGamma(-1).isNaN)
        #expect(incompleteBeta(0.5, 0, 1).isNaN && incompleteBeta(.nan, 1, 1).isNaN)
        #expect(incompleteBeta(0, 2, 3) == 0 && incompleteBeta(1, 2, 3) == 1 && incompleteBeta(7, 2, 3) == 1)
        #expect(incompleteGamma(2, 0) == 0 && incompleteGamma(2, .infinity) == 1 && incompleteGamma(0, 1).isNaN)
        #expect(abs(incompleteBeta(.leastNonzeroMagnitude, 1e-300, 1e-300) - 0.5) < 1e-9)
    }
}

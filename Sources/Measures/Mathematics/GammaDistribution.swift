import Foundation

/// What is believed of a rate after counting `shape` events in `exposure` units: Gamma(shape, exposure).
package struct GammaDistribution: Hashable, Sendable {
    package var shape: Double
    package var exposure: Double

    package init(shape: Double, exposure: Double) {
        self.shape = shape
        self.exposure = exposure
    }

    package func adding(events: Double, exposure more: Double) -> GammaDistribution {
        GammaDistribution(shape: shape + events, exposure: exposure + more)
    }

    package var mean: Double { shape / exposure }

    package func below(_ rate: Double) -> Double {
        if shape <= 0 { return rate >= 0 ? 1 : 0 }
        return incompleteGamma(shape, rate * exposure)
    }

    package func quantile(_ p: Double) -> Double {
        if shape <= 0 || p <= 0 { return 0 }
        if p >= 1 { return .infinity }
        // Mean plus forty deviations is above any quantile a machine can ask for.
        let top = log(shape + 40 * (shape.squareRoot() + 20))
        let rises = { (x: Double) in incompleteGamma(shape, x) }
        let slope = { (x: Double) in SaddlePoint.poissonTerm(shape, mean: x) * shape / x }
        return rootInLog(target: p, from: -745, to: top, startingAt: roughLogQuantile(p), value: rises, slope: slope)
            / exposure
    }

    /// Of shape alone: about as a normal distribution has it, or, near nothing, as the first term of the series.
    private func roughLogQuantile(_ p: Double) -> Double {
        let z = p < 0.5 ? roughNormalQuantile(p) : -roughNormalQuantile(1 - p)
        let normal = shape + z * shape.squareRoot()
        let series = (log(p) + logGamma(shape + 1)) / shape
        return normal > 0 ? max(log(normal), series) : series
    }

    /// 95 %, equal-tailed.
    package var interval95: ClosedRange<Double> {
        let low = quantile(0.025)
        return low...max(low, quantile(0.975))
    }

    /// The chance of a first event within `units`, the rate itself being uncertain.
    package func eventWithin(_ units: Double) -> Double {
        -expm1(-shape * log1p(units / exposure))
    }

    /// Half of all first events come within this.
    package var medianWait: Double { exposure * expm1(log(2) / shape) }

    /// The mean wait for an event; nil when the rate is too uncertain for one (shape ≤ 1).
    package var expectedWait: Double? { shape > 1 ? exposure / (shape - 1) : nil }
}

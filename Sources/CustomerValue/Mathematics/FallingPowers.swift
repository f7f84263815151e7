import Foundation

/// ∫ from `start` to `end` of ((α+t)/(α+u))^R · ((β+t)/(β+u))^S du with t = `start`: Pareto/NBD's integral, scaled by its first
/// value. Every term is positive, so nothing cancels.
///
/// On the logarithmic scale of the smaller of α+u, β+u the integrand is an exponential times something smooth (its only
/// singularity is π away), and Gauss–Legendre panels of sixteen points, each a few e-folds long, give all digits.
struct FallingPowers {
    var alpha: Double
    var beta: Double
    /// The powers R ≥ 0 and S ≥ 0.
    var power: Double
    var otherPower: Double
    /// All digits, or the ten that a search for the best parameters needs, at a third of the price.
    var rule = GaussLegendre.sixteen

    /// The integral and, where asked, what the gradient needs of it: the same integral weighted by log((α+u)/(α+t)), 1/(α+u),
    /// log((β+u)/(β+t)) and 1/(β+u).
    struct Moments {
        var whole = 0.0
        var logAlpha = 0.0
        var perAlpha = 0.0
        var logBeta = 0.0
        var perBeta = 0.0
    }

    func integral(from start: Double, to end: Double) -> Double {
        var sum = 0.0
        panels(from: start, to: end) { _, _, weight, _, _ in sum += weight }
        return sum
    }

    func moments(from start: Double, to end: Double) -> Moments {
        var moments = Moments()
        panels(from: start, to: end) { alphaU, betaU, weight, logAlpha, logBeta in
            moments.whole += weight
            moments.logAlpha += weight * logAlpha
            moments.perAlpha += weight / alphaU
            moments.logBeta += weight * logBeta
            moments.perBeta += weight / betaU
        }
        return moments
    }

    @inline(__always)
    private func panels(
        from start: Double, to end: Double,
        _ add: (_ alphaU: Double, _ betaU: Double, _ weight: Double, _ logAlpha: Double, _ logBeta: Double) -> Void
    ) {
        guard end > start else { return }
        // The smaller shift leads; the other follows by the difference.
        let isAlphaSmaller = alpha <= beta
        let lead = (isAlphaSmaller ? alpha : beta) + start
        let gap = abs(beta - alpha)
        let leadPower = isAlphaSmaller ? power : otherPower
        let followPower = isAlphaSmaller ? otherPower : power
        let follow = lead + gap
        // Beyond 745 e-folds nothing is left; the slope is at least the lead's.
        let slope = leadPower - 1 + followPower * lead / follow
        let whole = log1p((end - start) / lead)
        var stretch = Stretch(lead: lead, follow: follow, leadPower: leadPower, followPower: followPower)
        stretch.length = slope > 0 ? min(whole, 80 / slope) : whole
        // Powers without bound fall slowly at first and then all at once: what is left after that needs no panels.
        if stretch.panels(rule) > Self.many { stretch.shorten() }
        let count = min(stretch.panels(rule), Self.most)
        let length = stretch.length
        let width = length / Double(count)
        let places = rule.places
        let weights = rule.weights
        for panel in 0..<count {
            for node in 0..<places.count {
                let y = (Double(panel) + places[node]) * width
                let growth = exp(y)
                let leading = lead * growth
                let following = leading + gap
                // log1p: where u has hardly moved, the quotient is 1 and a bit.
                let logFollow = log1p(lead * expm1Near(y, growth) / follow)
                let weight = weights[node] * width * leading * exp(-leadPower * y - followPower * logFollow)
                if isAlphaSmaller {
                    add(leading, following, weight, y, logFollow)
                } else {
                    add(following, leading, weight, logFollow, y)
                }
            }
        }
    }

    /// So many panels are looked at again, and never more than so many taken.
    private static let many = 64
    private static let most = 4_096

    /// A stretch of the logarithmic scale, and how steeply the integrand falls on it.
    private struct Stretch {
        let lead: Double
        let follow: Double
        let leadPower: Double
        let followPower: Double
        var length = 0.0

        /// Each a few e-folds long where it falls fastest, at the far end, and no longer than the rule can follow.
        func panels(_ rule: GaussLegendre) -> Int {
            let growth = exp(length)
            let fall = followPower * lead * growth / (follow + lead * (growth - 1))
            let folds = abs(leadPower - 1) + (fall.isFinite ? min(fall, followPower) : followPower)
            let wanted = max((folds * length / rule.folds).rounded(.up), (length / rule.length).rounded(.up))
            return max(1, Int(min(wanted, 1e9)))
        }

        /// To where 80 e-folds are gone. How far it has fallen is convex, so beyond that nothing comes back.
        mutating func shorten() {
            guard fallen(length) > 80 else { return }
            var (near, far) = (0.0, length)
            for _ in 0..<60 where far - near > 1e-3 * far {
                let middle = (near + far) / 2
                if fallen(middle) > 80 { far = middle } else { near = middle }
            }
            length = far
        }

        private func fallen(_ y: Double) -> Double {
            (leadPower - 1) * y + followPower * log1p(lead * expm1(y) / follow)
        }
    }

    @inline(__always)
    private func expm1Near(_ y: Double, _ growth: Double) -> Double { y < 0.5 ? expm1(y) : growth - 1 }
}

/// Gauss and Legendre's points and weights on [0, 1].
struct GaussLegendre: Sendable {
    let places: [Double]
    let weights: [Double]
    /// How many e-folds, and how long a stretch of a logarithmic scale, one panel may span.
    let folds: Double
    let length: Double

    static let sixteen = GaussLegendre(16, folds: 16, length: 4)
    static let eight = GaussLegendre(8, folds: 6, length: 2.5)

    /// The roots of the Legendre polynomial by Newton's method.
    private init(_ count: Int, folds: Double, length: Double) {
        let n = Double(count)
        let rule = (0..<count).map { index in
            var x = -cos(.pi * (Double(index) + 0.75) / (n + 0.5))
            var slope = 1.0
            for _ in 0..<8 {
                var previous = 1.0
                var value = x
                for k in 2...count {
                    let k = Double(k)
                    (previous, value) = (value, ((2 * k - 1) * x * value - (k - 1) * previous) / k)
                }
                slope = n * (x * value - previous) / (x * x - 1)
                x -= value / slope
            }
            return (place: (x + 1) / 2, weight: 1 / ((1 - x * x) * slope * slope))
        }
        places = rule.map(\.place)
        weights = rule.map(\.weight)
        self.folds = folds
        self.length = length
    }
}

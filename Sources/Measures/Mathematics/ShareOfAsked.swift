/// How many of those asked said yes. Wilson's interval (1927), recommended for few people by Brown, Cai & DasGupta (2001).
package struct ShareOfAsked: Hashable, Sendable {
    package var yes: Int
    package var asked: Int

    package init(yes: Int, asked: Int) {
        self.yes = yes
        self.asked = asked
    }

    /// Nil when nobody was asked.
    package var share: Double? { asked > 0 ? Double(yes) / Double(asked) : nil }

    /// 95 %.
    package var interval95: ClosedRange<Double>? {
        guard let share else { return nil }
        let n = Double(asked)
        let square = z95 * z95
        let middle = share + square / (2 * n)
        let spread = z95 * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
        let low = yes == 0 ? 0 : max(0, (middle - spread) / (1 + square / n))
        let high = yes == asked ? 1 : min(1, (middle + spread) / (1 + square / n))
        return low...max(low, high)
    }

    /// How much higher this share is than an earlier one, with Newcombe's hybrid interval (1998, method 10).
    package func difference(from earlier: ShareOfAsked) -> (value: Double, interval95: ClosedRange<Double>)? {
        guard let now = share, let then = earlier.share, let here = interval95, let there = earlier.interval95 else {
            return nil
        }
        func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
        let difference = now - then
        let low = difference - root(now - here.lowerBound, there.upperBound - then)
        let high = difference + root(here.upperBound - now, then - there.lowerBound)
        return (difference, low...max(low, high))
    }
}

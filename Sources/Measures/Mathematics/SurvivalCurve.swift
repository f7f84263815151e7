import Foundation

/// The share still waiting after t hours, when some waits have not ended yet (Kaplan & Meier 1958). A wait that is still open
/// at t counts as at risk at t.
package struct SurvivalCurve: Sendable {
    package struct Step: Hashable, Sendable {
        package var hours: Double
        package var atRisk: Int
        package var answered: Int
        package var stillWaiting: Double
        /// Greenwood's sum up to here: the variance is `stillWaiting²` times this.
        var greenwood: Double
    }

    /// One for each time at which somebody was answered.
    package let steps: [Step]
    package let count: Int

    package init(_ waits: some Sequence<WaitLength>) {
        let sorted = waits.sorted { $0.hours < $1.hours }
        count = sorted.count
        var steps: [Step] = []
        var survival = 1.0
        var greenwood = 0.0
        var index = 0
        while index < sorted.count {
            let hours = sorted[index].hours
            let atRisk = sorted.count - index
            var answered = 0
            while index < sorted.count, sorted[index].hours == hours {
                if sorted[index].answered { answered += 1 }
                index += 1
            }
            guard answered > 0 else { continue }
            survival *= Double(atRisk - answered) / Double(atRisk)
            greenwood += Double(answered) / (Double(atRisk) * Double(atRisk - answered))
            steps.append(
                Step(hours: hours, atRisk: atRisk, answered: answered, stillWaiting: survival, greenwood: greenwood))
        }
        self.steps = steps
    }

    private func last(at hours: Double) -> Step? {
        var low = 0
        var high = steps.count
        while low < high {
            let middle = (low + high) / 2
            if steps[middle].hours <= hours { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? steps[low - 1] : nil
    }

    package func stillWaiting(after hours: Double) -> Double { last(at: hours)?.stillWaiting ?? 1 }

    /// Nil before the first answer and after the last: nothing can be said of the spread there.
    package func variance(after hours: Double) -> Double? {
        guard let step = last(at: hours), step.stillWaiting > 0 else { return nil }
        return step.stillWaiting * step.stillWaiting * step.greenwood
    }

    /// 95 %, on the log(−log) scale, so that it stays between 0 and 1.
    package func interval95(after hours: Double) -> ClosedRange<Double>? {
        guard let step = last(at: hours) else { return nil }
        return Self.interval95(step)
    }

    private static func interval95(_ step: Step) -> ClosedRange<Double>? {
        guard step.stillWaiting > 0, step.stillWaiting < 1 else { return nil }
        let spread = exp(z95 * step.greenwood.squareRoot() / -log(step.stillWaiting))
        return pow(step.stillWaiting, spread)...pow(step.stillWaiting, 1 / spread)
    }

    /// The first time with at most half still waiting.
    package var medianHours: Double? {
        steps.first { $0.stillWaiting <= 0.5 + 1e-12 }?.hours
    }

    /// 95 %: the times at which the interval around the curve lets go of one half (Brookmeyer & Crowley 1982). Nil when its
    /// upper end lies beyond what was seen.
    package var medianInterval95: ClosedRange<Double>? {
        func first(_ bound: (ClosedRange<Double>) -> Double) -> Double? {
            steps.first { step in
                guard let range = Self.interval95(step) else { return step.stillWaiting == 0 }
                return bound(range) <= 0.5
            }?.hours
        }
        guard let low = first(\.lowerBound), let high = first(\.upperBound) else { return nil }
        return low...max(low, high)
    }

    /// The mean wait, each wait counted up to the horizon: the area under the curve.
    package func meanHours(to horizon: Double) -> Double {
        var area = 0.0
        var from = 0.0
        var survival = 1.0
        for step in steps where step.hours < horizon {
            area += survival * (step.hours - from)
            from = step.hours
            survival = step.stillWaiting
        }
        return area + survival * (horizon - from)
    }
}

/// 97.5 % of a standard normal lie below.
package let z95 = 1.959963984540054

/// How long somebody waited; `answered` is false when the wait was still open, or given up, at that length.
package struct WaitLength: Hashable, Sendable, Codable {
    package var hours: Double
    package var answered: Bool
    package init(hours: Double, answered: Bool) {
        self.hours = hours
        self.answered = answered
    }
}

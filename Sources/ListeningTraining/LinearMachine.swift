import Chances

/// A linear support vector machine with squared hinge loss, by dual coordinate descent.
///
/// Hsieh, Chang, Lin, Keerthi & Sundararajan, "A dual coordinate descent method for large-scale linear SVM", ICML 2008. Only
/// sums, products and comparisons are used, in one order: the same examples give the same weights on every machine.
struct LinearMachine {
    private(set) var weights: [Double]
    private(set) var bias = 0.0

    /// - Parameters:
    ///   - yes: for each example, whether it belongs; `nil` leaves it out.
    ///   - costs: what an error on each example costs.
    init(_ examples: Examples, yes: [Bool?], costs: [Double], seed: UInt64, rounds: Int = 40) {
        weights = Array(repeating: 0, count: 1 << examples.bits)
        var order = yes.indices.filter { yes[$0] != nil && costs[$0] > 0 }
        var alphas = [Double](repeating: 0, count: yes.count)
        var lengths = [Double](repeating: 1, count: yes.count)
        for index in order {
            for entry in examples.starts[index]..<examples.starts[index + 1] {
                lengths[index] += examples.values[entry] * examples.values[entry]
            }
        }
        var chance = Chance("linear machine", seed: seed)
        for _ in 0..<rounds {
            for last in stride(from: order.count - 1, to: 0, by: -1) { order.swapAt(last, chance.below(last + 1)) }
            var worst = 0.0
            for index in order {
                let sign = yes[index] == true ? 1.0 : -1.0
                let softness = 0.5 / costs[index]
                let range = examples.starts[index]..<examples.starts[index + 1]
                let gradient = sign * sum(examples, range) - 1 + alphas[index] * softness
                let projected = alphas[index] == 0 ? min(gradient, 0) : gradient
                worst = max(worst, abs(projected))
                guard projected != 0 else { continue }
                let before = alphas[index]
                alphas[index] = max(before - gradient / (lengths[index] + softness), 0)
                let step = (alphas[index] - before) * sign
                move(examples, range, by: step)
            }
            if worst < 0.05 { break }
        }
    }

    private func sum(_ examples: Examples, _ range: Range<Int>) -> Double {
        var sum = bias
        weights.withUnsafeBufferPointer { weights in
            examples.places.withUnsafeBufferPointer { places in
                examples.values.withUnsafeBufferPointer { values in
                    for entry in range { sum += weights[Int(places[entry])] * values[entry] }
                }
            }
        }
        return sum
    }

    private mutating func move(_ examples: Examples, _ range: Range<Int>, by step: Double) {
        bias += step
        weights.withUnsafeMutableBufferPointer { weights in
            examples.places.withUnsafeBufferPointer { places in
                examples.values.withUnsafeBufferPointer { values in
                    for entry in range { weights[Int(places[entry])] += step * values[entry] }
                }
            }
        }
    }
}

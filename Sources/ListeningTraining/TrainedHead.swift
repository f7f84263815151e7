import Listening

/// One machine a class, rounded to a byte a weight.
struct TrainedHead {
    let file: ModelFile.Head
    let head: LinearHead

    init(_ machines: [LinearMachine], bits: Int) {
        var largest = 0.0
        for machine in machines { for weight in machine.weights { largest = max(largest, abs(weight)) } }
        // The few largest weights are cut to three fifths, so that the many small ones keep a finer step.
        let unit = max(largest * 0.6 / 127, 1e-9)
        var weights = [Int8](repeating: 0, count: machines.count << bits)
        for (index, machine) in machines.enumerated() {
            for (place, weight) in machine.weights.enumerated() where weight != 0 {
                let rounded = (weight / unit).rounded(.toNearestOrEven)
                weights[place * machines.count + index] = Int8(max(-127, min(127, rounded)))
            }
        }
        let one = Double(Features.one)
        file = ModelFile.Head(
            classes: machines.count, bits: bits, picoUnits: Int32((unit / one * 1e12).rounded(.toNearestOrEven)),
            biases: machines.map { Int32(($0.bias / unit * one).rounded(.toNearestOrEven)) }, weights: weights)
        head = LinearHead(
            classes: file.classes, bits: bits, picoUnits: file.picoUnits, biases: file.biases, weights: .made(weights))
    }
}

import Listening

/// One machine a class, rounded to a byte a weight.
struct TrainedHead {
    let head: LinearHead
    let bytes: [Int8]

    init(_ machines: [LinearMachine], bits: Int) {
        var largest = 0.0
        for machine in machines { for weight in machine.weights { largest = max(largest, abs(weight)) } }
        // The few largest weights are cut to three fifths, so that the many small ones keep a finer step.
        let unit = max(largest * 0.6 / 127, 1e-9)
        var bytes = [Int8](repeating: 0, count: machines.count << bits)
        for (index, machine) in machines.enumerated() {
            for (place, weight) in machine.weights.enumerated() where weight != 0 {
                let rounded = (weight / unit).rounded(.toNearestOrEven)
                bytes[place * machines.count + index] = Int8(max(-127, min(127, rounded)))
            }
        }
        self.bytes = bytes
        let one = Double(Features.one)
        head = LinearHead(
            classes: machines.count, bits: bits, millionths: Int32((unit / one * 1e12).rounded(.toNearestOrEven)),
            biases: machines.map { Int32(($0.bias / unit * one).rounded(.toNearestOrEven)) }, weights: .made(bytes))
    }
}

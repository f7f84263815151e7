/// Weights of one byte for hashed features: for each class a sum, nothing else. Its answer is the same bit for bit anywhere.
package struct LinearHead: Sendable {
    package let classes: Int
    /// One of a sum is this many millionths of a millionth of the distance the machine keeps from the border.
    package let picoUnits: Int32
    package let biases: [Int32]
    private let shift: UInt32
    private let weights: Weights

    package init(classes: Int, bits: Int, picoUnits: Int32, biases: [Int32], weights: Weights) {
        self.classes = classes
        self.picoUnits = picoUnits
        self.biases = biases
        shift = UInt32(32 - bits)
        self.weights = weights
    }

    /// - Returns: a sum for each class, its bias included.
    package func sums(of features: Features) -> [Int32] {
        if classes == 3 { return threeSums(of: features) }
        var sums = biases
        weights.withBytes { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                features.visit { _, feature, share in
                    let row = Int(feature >> shift) * classes
                    for index in 0..<classes { sums[index] &+= Int32(weights[row + index]) &* share }
                }
            }
        }
        return sums
    }

    /// The same for three classes, with the sums in registers: it runs hundreds of times a message.
    private func threeSums(of features: Features) -> [Int32] {
        var sums = (biases[0], biases[1], biases[2])
        weights.withBytes { weights in
            guard let start = weights.baseAddress else { return }
            features.visit { _, feature, share in
                let row = start + Int(feature >> shift) * 3
                sums.0 &+= Int32(row[0]) &* share
                sums.1 &+= Int32(row[1]) &* share
                sums.2 &+= Int32(row[2]) &* share
            }
        }
        return [sums.0, sums.1, sums.2]
    }

    /// What each word gave to each class, word after word; their sums without the biases.
    package func sumsByWord(of features: Features, words: Int) -> [Int32] {
        var sums = [Int32](repeating: 0, count: words * classes)
        weights.withBytes { weights in
            sums.withUnsafeMutableBufferPointer { sums in
                features.visit { word, feature, share in
                    let row = Int(feature >> shift) * classes
                    for index in 0..<classes { sums[word * classes + index] &+= Int32(weights[row + index]) &* share }
                }
            }
        }
        return sums
    }

    /// What each word gave to one class. With the bias they sum to the class's sum exactly.
    package func contributions(to chosen: Int, of features: Features, words: Int) -> [Int32] {
        var contributions = [Int32](repeating: 0, count: words)
        weights.withBytes { weights in
            features.visit { word, feature, share in
                contributions[word] &+= Int32(weights[Int(feature >> shift) * classes + chosen]) &* share
            }
        }
        return contributions
    }
}

/// Bytes that are part of the program and stay where they are, or bytes of a model just trained.
package enum Weights: Sendable {
    case shipped(ShippedBytes)
    case made([Int8])

    @inline(__always)
    func withBytes<Result>(_ body: (UnsafeBufferPointer<Int8>) -> Result) -> Result {
        switch self {
        case .shipped(let bytes): body(bytes.pointer)
        case .made(let bytes): bytes.withUnsafeBufferPointer(body)
        }
    }
}

/// A slice of constants of the program: never written, never freed, which is what makes it safe to share.
package struct ShippedBytes: @unchecked Sendable {
    let pointer: UnsafeBufferPointer<Int8>
}

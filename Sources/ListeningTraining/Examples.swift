import Listening

/// Messages as numbers: which features each has and how much they count.
struct Examples {
    private(set) var starts: [Int] = [0]
    private(set) var places: [Int32] = []
    private(set) var values: [Double] = []
    let bits: Int
    var count: Int { starts.count - 1 }

    init(_ texts: [Features], bits: Int) {
        self.bits = bits
        let shift = UInt32(32 - bits)
        for features in texts {
            var found: [(Int32, Int32)] = []
            features.visit { _, feature, share in found.append((Int32(feature >> shift), share)) }
            found.sort { $0.0 < $1.0 }
            var index = 0
            while index < found.count {
                var sum: Int64 = 0
                let place = found[index].0
                while index < found.count, found[index].0 == place {
                    sum += Int64(found[index].1)
                    index += 1
                }
                places.append(place)
                values.append(Double(sum) / Double(Features.one))
            }
            starts.append(places.count)
        }
    }
}

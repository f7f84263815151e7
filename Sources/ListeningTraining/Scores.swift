/// How often a class was said and was right.
struct Scores {
    private var hits: [Int]
    private var said: [Int]
    private var truths: [Int]
    private(set) var right = 0
    private(set) var count = 0

    init(classes: Int) {
        hits = Array(repeating: 0, count: classes)
        said = hits
        truths = hits
    }

    mutating func note(said answer: Int, truth: Int) {
        said[answer] += 1
        truths[truth] += 1
        count += 1
        if answer == truth {
            hits[answer] += 1
            right += 1
        }
    }

    func f1(_ index: Int) -> Double {
        let all = said[index] + truths[index]
        return all == 0 ? 0 : 2 * Double(hits[index]) / Double(all)
    }

    /// The mean of F1 over the classes that occur.
    var macroF1: Double {
        let present = truths.indices.filter { truths[$0] > 0 }
        return present.isEmpty ? 0 : present.map(f1).reduce(0, +) / Double(present.count)
    }
    var accuracy: Double { Double(right) / Double(max(1, count)) }
}

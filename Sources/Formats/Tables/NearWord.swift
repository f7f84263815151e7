/// Finds the word that was probably meant: *janju* for *janji*.
enum NearWord {
    /// Nil when nothing is near enough: a third of the letters at most, and never more than three.
    static func of(_ word: String, among known: some Sequence<String>) -> String? {
        let wanted = Array(word.unicodeScalars.prefix(40))
        let reach = min(3, wanted.count / 3)
        guard reach > 0 else { return nil }
        var best: (distance: Int, word: String)?
        for candidate in known {
            let letters = Array(candidate.unicodeScalars)
            guard abs(letters.count - wanted.count) <= reach else { continue }
            let distance = distance(wanted, letters)
            guard distance <= reach else { continue }
            if best.map({ (distance, candidate) < ($0.distance, $0.word) }) ?? true { best = (distance, candidate) }
        }
        return best?.word
    }

    /// How many letters must be changed, left out, put in or swapped with their neighbour.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, before[j - 1] + 1) }
                row.append(least)
            }
            before = last
            last = row
        }
        return last[b.count]
    }
}

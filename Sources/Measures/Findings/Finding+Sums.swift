import Vocabulary

extension Finding.Sums {
    /// Notes a moment after which they are to be taken anew; the first counts.
    mutating func changes(at moment: Instant?, after asOf: Instant) {
        guard let moment, moment > asOf else { return }
        changesAt = changesAt.map { min($0, moment) } ?? moment
    }

    /// As they are later, while nothing is judged in between.
    package func aged(from: Instant, to: Instant) -> Finding.Sums {
        let factor = Forgetting(halfLifeDays: halfLifeDays).weight(of: from, asOf: to)
        var later = self
        later.yes *= factor
        later.no *= factor
        return later
    }
}

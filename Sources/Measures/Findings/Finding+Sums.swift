import Vocabulary

extension Finding.Sums {
    package init(_ forgetting: Forgetting) {
        self.init(yes: 0, no: 0, judged: 0, halfLifeDays: forgetting.halfLifeDays)
    }

    private var forgetting: Forgetting { Forgetting(halfLifeDays: halfLifeDays) }

    /// An outcome no later than the moment these sums are of.
    package mutating func add(_ outcome: Bool, at: Instant, asOf: Instant) {
        let weight = forgetting.weight(of: at, asOf: asOf)
        if outcome { yes += weight } else { no += weight }
        judged += 1
    }

    /// Notes a moment after which they are to be taken anew; the first counts.
    mutating func changes(at moment: Instant?, after asOf: Instant) {
        guard let moment, moment > asOf else { return }
        changesAt = changesAt.map { min($0, moment) } ?? moment
    }

    /// As they are later, while nothing is judged in between: forgetting is exponential, so one factor is enough.
    package func aged(from: Instant, to: Instant) -> Finding.Sums {
        let factor = forgetting.weight(of: from, asOf: to)
        var later = self
        later.yes *= factor
        later.no *= factor
        return later
    }

    package func posterior(_ prior: Finding.Prior) -> BetaDistribution {
        BetaDistribution(mean: prior.mean, strength: prior.strength).adding(successes: yes, failures: no)
    }
}

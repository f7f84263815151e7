import Vocabulary

/// *Yang diam saja*: how many were disappointed for each one who said so (M13).
///
/// - Source: S2.3, the mildest case: silent and gone; S2.17, customers become more open with complaints.
/// - Concept: voice and exit (Hirschman 1970); TARP (Goodman): with money lost half to three quarters say so, about
///   mistreatment or quality 5–30 %, US figures decades old: a prior only.
/// - Formula: chance to speak ~ Beta(10, 6) where money was lost, Beta(3.5, 16.5) about conduct, and what asking found; total
///   = complaints / mean chance (complaints·E[1/p] would overestimate). Range: the totals that 5 % on either side do not
///   contradict (Beta-binomial).
/// - Unit: people.
/// - Cannot see: why anybody is silent. Complaints that rise with the chance to speak are good news.
/// - Gaming: discouraging complaints lowers the chance to speak, and the estimate rises.
package struct Silent: Hashable, Sendable {
    /// [assumption] from those ranges.
    package static let withLoss = BetaDistribution(alpha: 10, beta: 6)
    /// [assumption] from those ranges.
    package static let aboutConduct = BetaDistribution(alpha: 3.5, beta: 16.5)
    /// Nobody looks beyond so many people.
    package static let most = 1_000_000
    /// So many asked people who had a problem make the chance our own. [assumption]
    package static let minimumAsked = 5
    package static let year = Span.days(365.0)

    package var complaints: Int
    package var voice: BetaDistribution

    package init(complaints: Int, prior: BetaDistribution, asked: (voiced: Double, silent: Double) = (0, 0)) {
        self.complaints = complaints
        voice = prior.adding(successes: asked.voiced, failures: asked.silent)
    }

    package var expectedTotal: Double { Double(complaints) / voice.mean }
    package var expectedSilent: Double { expectedTotal - Double(complaints) }

    /// 5 % on either side.
    package var totalRange90: ClosedRange<Int> {
        let speaking = BetaBinomial(voice)
        func fits(_ total: Int) -> Bool { speaking.atMost(complaints, of: total) >= 0.05 }
        // The chance of so few complaints only falls as the total grows.
        var high = max(1, complaints)
        while high < Self.most, fits(high) { high *= 2 }
        var low = complaints
        while low < high {
            let middle = low + (high - low + 1) / 2
            if fits(middle) { low = middle } else { high = middle - 1 }
        }
        let top = low
        func isEnough(_ total: Int) -> Bool { 1 - speaking.atMost(complaints - 1, of: total) >= 0.05 }
        var least = complaints
        var most = top
        while least < most {
            let middle = least + (most - least) / 2
            if isEnough(middle) { most = middle } else { least = middle + 1 }
        }
        return least...max(least, top)
    }
}

extension Silent {
    /// Two figures: where money was lost, and about conduct; each over the last year.
    package static func assess(
        _ business: BusinessHistory, asOf: Instant, parameters: Parameters = Parameters()
    ) -> [Finding] {
        let recent = business.complaints.filter { $0.at <= asOf && $0.at > asOf.subtracting(year) }
        let asked = SurveyReading.answers(business.surveyAnswers, .voiced, asOf: asOf)
        return [(MeasureName.silentWithLoss, withLoss, true), (.silentAboutConduct, aboutConduct, false)].map {
            name, prior, hasLoss in
            let complaints = recent.filter { $0.hasLoss == hasLoss }
            // What asking found is about conduct unless somebody says otherwise: losses are few.
            let answers = hasLoss ? [] : asked
            return finding(name, prior, complaints, answers, parameters)
        }
    }

    private static func finding(
        _ name: MeasureName, _ prior: BetaDistribution, _ complaints: [ComplaintTrace], _ asked: [Judged],
        _ parameters: Parameters
    ) -> Finding {
        let voiced = Double(asked.count { $0.outcome == true })
        let silent = Silent(
            complaints: complaints.count, prior: prior, asked: (voiced, Double(asked.count) - voiced))
        let range = silent.totalRange90
        let isKnown = !complaints.isEmpty || !asked.isEmpty
        return Finding(
            measure: name.rawValue, value: isKnown ? silent.expectedTotal : nil,
            interval: isKnown ? Double(range.lowerBound)...Double(range.upperBound) : nil,
            effectiveEvidence: Double(complaints.count + asked.count),
            prior: Finding.Prior(mean: prior.mean, strength: prior.alpha + prior.beta, isAssumed: true),
            state: !isKnown ? .unknown : asked.count < minimumAsked ? .thin : .enough, direction: .lowerIsBetter,
            evidence: complaints.map { Finding.Evidence(entry: $0.entry, weight: 1) }
                + asked.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.outcome) },
            next: complaints.isEmpty ? nil : .askWhetherContent(people: minimumAsked), parameters: parameters.set)
    }

    /// A disappointment this shortly before the silence may be its reason. [assumption]
    package static let disappointedBefore = Span.days(60.0)
    /// Under this chance they have probably left. [assumption]
    package static let probablyGone = 0.2

    /// Left without a word: not seen since a disappointment, and probably gone. The value is the chance that they are gone.
    ///
    /// - Parameter chanceAlive: P(alive) by a model of purchases; nil where there is none.
    package static func assessExit(
        _ history: History, chanceAlive: Double?, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        let comings = history.orders.filter { !$0.isCancelled }.map(\.at) + history.visits.map(\.at)
        let last = comings.filter { $0 <= asOf }.max()
        let disappointments =
            history.complaints.filter { !$0.isSettled(asOf: asOf) }.map { ($0.entry, $0.at) }
            + history.moments.filter { $0.sign == .bad }.map { ($0.entry, $0.at) }
            + history.reactions.filter(\.what.isDisappointed).map { ($0.entry, $0.at) }
        let reasons = disappointments.filter { reason in
            reason.1 <= asOf && (last.map { reason.1 >= $0.subtracting(disappointedBefore) } ?? false)
        }.sorted { $0.1 < $1.1 }
        let isKnown = chanceAlive != nil && !reasons.isEmpty
        let isGone = isKnown && (chanceAlive ?? 1) < probablyGone
        return Finding(
            measure: MeasureName.silentExit.rawValue, value: isKnown ? chanceAlive.map { 1 - $0 } : nil, interval: nil,
            effectiveEvidence: Double(reasons.count), prior: nil, state: isKnown ? .enough : .unknown,
            direction: .lowerIsBetter, evidence: reasons.map { Finding.Evidence(entry: $0.0, weight: 1) },
            next: isGone ? .getInTouch : nil, needsCare: isGone, parameters: parameters.set)
    }
}

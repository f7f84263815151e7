import Vocabulary

/// *Cepat menanggapi*: how long a person waits for a human answer (M1).
///
/// - Source: S0.4, willingness to listen to one another; give and take.
/// - Concept: responsiveness as performance (SERVPERF, Cronin & Taylor 1994); waits that have not ended yet are censored
///   (Kaplan & Meier 1958).
/// - Formula: the Kaplan–Meier median of the waits that began within a year; under five waits, half of the answers by
///   Gamma(a₀ + answers, b₀ + hours waited), whose prior is the business's own rate.
/// - Unit: hours by the customer's clock. Nights and holidays count: the customer waits through them.
/// - Cannot see: an answer given where the journal does not look (marked by hand as *Sudah dibalas*), whether the answer was
///   any good, and anything after the last moment the chat was read.
/// - Gaming: an automatic or empty answer (a machine's message answers nobody); closing threads unanswered (given-up waits
///   stay in as censored ones and lengthen the median).
package struct ResponseTime: Sendable {
    /// Waits that began longer ago say little about how we answer now. [assumption]
    package static let memory = Span.days(365.0)
    /// So many waits make a median; below, the posterior speaks. [assumption]
    package static let minimumWaits = 5
    /// The prior weighs as much as so many answers. [assumption]
    package static let priorAnswers = 2.0
    /// So long after their last word an unanswered chat was plainly over, or was settled where we cannot see: it is
    /// censored there, and a later question is a new one. [assumption]
    package static let plainlyOver = Span.days(14.0)

    /// The business's own answers per hour waited; nil while nothing is known.
    package var businessRate: Double?

    package init(businessRate: Double?) { self.businessRate = businessRate }

    package func assess(_ history: History, asOf: Instant) -> Finding {
        let waits = Self.waits(in: history, asOf: asOf).filter { Self.isRecent($0, asOf: asOf) }
        let evidence = waits.compactMap { wait in
            wait.length.map { Finding.Evidence(entry: wait.first, weight: 1, outcome: $0.answered) }
        }
        var finding = assess(waits.compactMap(\.length), evidence: evidence)
        let open = waits.first { $0.end == .stillWaiting && asOf < $0.overAt }
        finding.next = open.map { .answer($0.freshFirst) }
        return finding
    }

    /// How many gave up waiting, or were never answered: closing a thread without a word must not look like speed.
    package static func assessGivenUp(_ history: History, asOf: Instant, parameters: Parameters = Parameters()) -> Finding {
        let judged = waits(in: history, asOf: asOf).filter { isRecent($0, asOf: asOf) }.map { wait in
            let isOver = wait.end == .stillWaiting && asOf >= wait.overAt
            let outcome: Bool? = wait.end == .stillWaiting && !isOver ? nil : wait.end == .withdrawn || isOver
            let until = outcome == nil ? wait.overAt : wait.start.adding(memory)
            return Judged(entry: wait.first, at: min(wait.lastAt, asOf), outcome: outcome, until: until)
        }
        return parameters.share(.gaveUpWaiting, minimumJudged: minimumWaits, direction: .lowerIsBetter)
            .assess(judged, asOf: asOf)
    }

    /// How long we wait for their answers to what we ask. Only our questions open such a wait.
    package static func assessTheirs(
        _ history: History, asOf: Instant, parameters: Parameters = Parameters()
    ) -> Finding {
        var mirrored = history
        mirrored.messages = history.messages.filter { $0.kind == .words && !$0.isAutomatic }.map { message in
            var message = message
            message.needsReply = message.side == .us && message.asks
            message.withdraws = false
            message.side = message.side.opposite
            return message
        }
        var finding = ResponseTime(businessRate: nil).assess(mirrored, asOf: asOf)
        finding.measure = MeasureName.responseTimeTheirs.rawValue
        finding.direction = .neither
        finding.next = nil
        finding.parameters = parameters.set
        return finding
    }

    package func assess(_ lengths: [WaitLength], evidence: [Finding.Evidence]) -> Finding {
        let answered = lengths.reduce(0) { $0 + ($1.answered ? 1 : 0) }
        let posterior = posterior(answers: answered, hours: lengths.reduce(0) { $0 + $1.hours })
        let curve = SurvivalCurve(lengths)
        let median = lengths.count >= Self.minimumWaits ? curve.medianHours : nil
        return Finding(
            measure: MeasureName.responseTime.rawValue,
            value: lengths.isEmpty ? nil : median ?? posterior?.medianWait,
            interval: lengths.isEmpty
                ? nil : median.flatMap { _ in curve.medianInterval95 } ?? posterior.map(Self.medianInterval),
            effectiveEvidence: Double(lengths.count),
            prior: businessRate.map { Finding.Prior(mean: $0, strength: Self.priorAnswers) },
            state: lengths.isEmpty ? .unknown : lengths.count < Self.minimumWaits ? .thin : .enough,
            direction: .lowerIsBetter, evidence: evidence)
    }

    /// Answers per hour waited. Without any rate of the business's own, the waits speak for themselves; nil when not one
    /// was answered.
    package func posterior(answers: Int, hours: Double) -> GammaDistribution? {
        if let businessRate, businessRate > 0 {
            let prior = GammaDistribution(shape: Self.priorAnswers, exposure: Self.priorAnswers / businessRate)
            return prior.adding(events: Double(answers), exposure: hours)
        }
        return answers > 0 && hours > 0 ? GammaDistribution(shape: Double(answers), exposure: hours) : nil
    }

    package static func isRecent(_ wait: Wait, asOf: Instant) -> Bool { asOf < wait.start.adding(memory) }

    /// The median of an exponential wait whose rate is uncertain.
    private static func medianInterval(_ rate: GammaDistribution) -> ClosedRange<Double> {
        let slow = rate.quantile(0.025)
        let fast = rate.quantile(0.975)
        let halving = 0.693_147_180_559_945_3
        return halving / fast...(slow > 0 ? halving / slow : .greatestFiniteMagnitude)
    }
}

import Vocabulary

/// *Kenal pelanggan*: do we know what the next service needs, and do our guesses come true (M15)?
///
/// - Source: S2.13, traits and needs; S2.15, S2.18, wishes and unmet needs; S4.18, do not ask twice; S4.21, enter their mind:
///   predict, then check; S4.23; S3.13, compare prediction and what happened.
/// - Concept: identify, differentiate, interact, customise (Peppers & Rogers 2004); calibration as proof of knowledge (Brier
///   1950).
/// - Formula: coverage = mean over the facts the next service needs of 2^(−age / half-life), 0 where unknown; asked again =
///   questions whose answer we had / questions (Beta); Brier = mean (predicted − happened)².
/// - Unit: 0 … 1 each; for the Brier score 0 is perfect, always saying one half gives exactly 0.25.
/// - Cannot see: facts in somebody's head. More data is not more knowledge: only facts with a use count, the rest is to be
///   erased.
/// - Gaming: hoarding facts (only the needed ones count), checking safe guesses only (mean predicted stands beside it).
package struct Knowing: Sendable {
    package static let minimumQuestions = 3
    /// Fewer checked guesses than this are thin. [assumption]
    package static let minimumGuesses = 10
    /// Worse than tossing a coin.
    package static let coin = 0.25
    /// A fact this fresh is known. [assumption]
    package static let fresh = 0.5

    package var parameters: Parameters
    /// The keys of the facts that matter for the next service here; the business says which.
    package var needed: [String]
    package init(parameters: Parameters = Parameters(), needed: [String] = []) {
        self.parameters = parameters
        self.needed = needed
    }

    package func assess(_ history: History, asOf: Instant) -> [Finding] {
        [coverage(history, asOf: asOf), askedAgain(history, asOf: asOf), guesses(history, asOf: asOf)]
    }

    private func coverage(_ history: History, asOf: Instant) -> Finding {
        let facts = history.facts.upTo(asOf)
        let known = needed.map { key in (key, facts.last { $0.what.key.lowercased() == key.lowercased() }) }
        let freshness = known.map { $0.1.map { Forgetting.taste.weight(of: $0.at, asOf: asOf) } ?? 0 }
        let stalest = zip(known, freshness).min { $0.1 < $1.1 }
        let value = needed.isEmpty ? nil : freshness.reduce(0, +) / Double(needed.count)
        return Finding(
            measure: MeasureName.coverage.rawValue, value: value, interval: nil, effectiveEvidence: freshness.reduce(0, +),
            prior: nil, state: needed.isEmpty ? .unknown : .enough, direction: .higherIsBetter,
            evidence: zip(known, freshness).compactMap { one, weight in
                one.1.map { Finding.Evidence(entry: $0.entry, weight: weight, outcome: true) }
            },
            next: stalest.flatMap { $0.1 < Self.fresh ? .askFact(key: $0.0.0) : nil }, parameters: parameters.set)
    }

    /// A question is asked again when the fact that answers it was already there.
    package static func judgeQuestions(_ history: History, asOf: Instant) -> [Judged] {
        let questions = history.questions.filter { $0.side == .us }.upTo(asOf)
        return questions.map { question in
            let known = history.facts.contains { fact in
                (fact.at, fact.entry) < (question.at, question.entry)
                    && fact.what.key.lowercased() == question.what.key.lowercased()
            }
            return Judged(entry: question.entry, at: question.at, outcome: known)
        }
    }

    private func askedAgain(_ history: History, asOf: Instant) -> Finding {
        let judged = Self.judgeQuestions(history, asOf: asOf)
        let last = Array(zip(history.questions.filter { $0.side == .us }.upTo(asOf), judged)).last { $0.1.outcome == true }
        return parameters.share(.askedAgain, minimumJudged: Self.minimumQuestions, direction: .lowerIsBetter).assess(
            judged, asOf: asOf, next: last.map { .lookBeforeAsking(key: $0.0.what.key) })
    }

    private func guesses(_ history: History, asOf: Instant) -> Finding {
        let checks = history.beliefs.upTo(asOf).filter { $0.what.confidence != nil }
        let calibration = Calibration(
            checks.map { Calibration.Prediction(predicted: $0.what.confidence ?? 0, happened: $0.what.isRight) })
        return Finding(
            measure: MeasureName.guesses.rawValue, value: calibration.brier,
            interval: checks.count < Self.minimumGuesses ? nil : calibration.brierInterval95,
            effectiveEvidence: Double(checks.count), prior: nil,
            state: checks.isEmpty ? .unknown : checks.count < Self.minimumGuesses ? .thin : .enough,
            direction: .lowerIsBetter,
            evidence: checks.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.what.isRight) },
            next: (calibration.brier ?? 0) > Self.coin ? .checkGuesses : nil, parameters: parameters.set)
    }
}

/// Predictions held against what happened.
package struct Calibration: Hashable, Sendable {
    package struct Prediction: Hashable, Sendable {
        /// 0 … 1.
        package var predicted: Double
        package var happened: Bool
        package init(predicted: Double, happened: Bool) {
            self.predicted = predicted
            self.happened = happened
        }
        var squaredError: Double {
            let error = predicted - (happened ? 1 : 0)
            return error * error
        }
    }

    package var predictions: [Prediction]
    package init(_ predictions: [Prediction]) { self.predictions = predictions }

    /// Nil when nothing was predicted.
    package var brier: Double? { mean { $0.squaredError } }
    package var meanPredicted: Double? { mean { $0.predicted } }
    package var meanHappened: Double? { mean { $0.happened ? 1 : 0 } }
    package var brierInterval95: ClosedRange<Double>? {
        Bootstrap.interval95(predictions) { Calibration($0).brier }
    }

    private func mean(_ value: (Prediction) -> Double) -> Double? {
        predictions.isEmpty ? nil : predictions.reduce(0) { $0 + value($1) } / Double(predictions.count)
    }
}

import Vocabulary

/// *Dikenal orang*: who in the market knows the name, and who likes it, asked apart (M16).
///
/// - Source: S2.7, a product nobody likes or knows is in vain; S2.19, recognition by name; S2.20, a name that stands for its
///   category; S2.21, reached by frequent talk.
/// - Concept: recognition, recall, top of mind (Aaker 1991; Keller 1993).
/// - Formula: shares of those asked with Wilson's interval; two waves by Newcombe's hybrid interval; how people heard of us.
/// - Unit: share of the people asked, 0 … 1; difference −1 … 1.
/// - Cannot see: people nobody asked; districts that were asked more than they are large (ask in proportion).
/// - Gaming: asking customers (answers outside the market are left out), leading questions (unaided is asked first, and the
///   two are never mixed). When our name is said for rivals' goods too, that is a risk of becoming generic, not fame.
package struct Awareness: Sendable {
    /// [assumption]
    package static let minimumAsked = 30

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        let answers = business.surveyAnswers
        let waves = SurveyReading.waves(answers, asOf: asOf)
        func asked(_ question: SurveyReading.Question, _ wave: String?) -> [Judged] {
            SurveyReading.answers(answers, question, wave: wave, asOf: asOf)
        }
        return [
            share(.awareness, asked(.unaided, waves.last)), share(.topOfMind, asked(.topOfMind, waves.last)),
            share(.recognition, asked(.aided, waves.last)), share(.liking, asked(.likes, waves.last)),
            change(asked(.unaided, waves.last), waves.count < 2 ? [] : asked(.unaided, waves[waves.count - 2])),
            heardFromFriends(business, asOf: asOf),
        ]
    }

    private func share(_ name: MeasureName, _ judged: [Judged]) -> Finding {
        let asked = Self.asked(judged)
        return finding(name, asked.share, asked.interval95, judged, enough: judged.count >= Self.minimumAsked)
    }

    private static func asked(_ judged: [Judged]) -> ShareOfAsked {
        ShareOfAsked(yes: judged.count { $0.outcome == true }, asked: judged.count)
    }

    private func change(_ now: [Judged], _ before: [Judged]) -> Finding {
        let difference = Self.asked(now).difference(from: Self.asked(before))
        return finding(
            .awarenessChange, difference?.value, difference?.interval95, now,
            enough: min(now.count, before.count) >= Self.minimumAsked)
    }

    private func heardFromFriends(_ business: BusinessHistory, asOf: Instant) -> Finding {
        share(
            .heardFromFriends,
            business.heardOfUs.upTo(asOf).map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.how == .friend) })
    }

    private func finding(
        _ name: MeasureName, _ value: Double?, _ interval: ClosedRange<Double>?, _ judged: [Judged], enough: Bool
    ) -> Finding {
        Finding(
            measure: name.rawValue, value: value, interval: interval, effectiveEvidence: Double(judged.count), prior: nil,
            state: value == nil ? .unknown : enough ? .enough : .thin,
            direction: name == .heardFromFriends ? .neither : .higherIsBetter,
            evidence: judged.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: $0.outcome) },
            next: value != nil && !enough && name != .heardFromFriends ? .askMorePeople : nil, parameters: parameters.set)
    }
}

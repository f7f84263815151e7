import Vocabulary

/// *Bentuk dan kedalaman layanan*: in how many of the seven forms do we serve, and how personally (M22)?
///
/// - Source: S4.6 to S4.12, the seven forms; S4.16 to S4.19, knowing, doing, being; S2.24, customers are not only income;
///   S4.20, know when to talk.
/// - Concept: the seven forms and three depths of that text; effective number (inverse Simpson; Hill 1973).
/// - Formula: n² / Σn_f² over the last year (1 … 7), the share of selling, the forms that are missing; depth: the share of
///   services at *doing* or deeper. Doing counts when a known fact was used, being when the customer said so; what is not
///   confirmed counts one step less.
/// - Unit: effective forms 1 … 7; shares 0 … 1. There is no ideal mix.
/// - Cannot see: services nobody noted. Staff see their own figures.
/// - Gaming: calling selling advice: advice followed by an order within a day, with no need known before, counts as selling.
package struct ServiceForms: Hashable, Sendable {
    package static let year = Span.days(365.0)
    /// Fewer services than this are thin. [assumption]
    package static let minimum = 5
    /// [assumption]
    package static let orderFollows = Span.days(1.0)
    package static let needKeys: Set<String> = ["kebutuhan", "needs", "keinginan", "wishes"]

    package var counts: [ServiceGiven.Form: Int]
    package init(_ counts: [ServiceGiven.Form: Int]) { self.counts = counts.filter { $0.value > 0 } }

    package var total: Int { counts.values.reduce(0, +) }
    /// Nil when there was no service.
    package var effectiveForms: Double? { EffectiveNumber.of(counts.values) }
    package var sellingShare: Double? { total > 0 ? Double(counts[.sell] ?? 0) / Double(total) : nil }
    package var missing: [ServiceGiven.Form] { ServiceGiven.Form.allCases.filter { counts[$0] == nil } }

    /// As what each service counts.
    package static func forms(
        in history: History, asOf: Instant
    ) -> [(service: Happened<ServiceGiven>, form: ServiceGiven.Form)] {
        history.services.upTo(asOf).filter { $0.side == .us && $0.at > asOf.subtracting(year) }.map { service in
            guard service.what.form == .advise, isSelling(service, in: history, asOf: asOf) else {
                return (service, service.what.form)
            }
            return (service, .sell)
        }
    }

    private static func isSelling(_ advice: Happened<ServiceGiven>, in history: History, asOf: Instant) -> Bool {
        let followed = history.orders.contains {
            $0.at > advice.at && $0.at <= min(asOf, advice.at.adding(orderFollows))
        }
        let needed = history.facts.contains { $0.at <= advice.at && needKeys.contains($0.what.key.lowercased()) }
        return followed && !needed
    }

    package static func assess(
        _ history: History, asOf: Instant, parameters: Parameters = Parameters()
    ) -> [Finding] {
        let forms = forms(in: history, asOf: asOf)
        let mix = ServiceForms(Dictionary(grouping: forms, by: \.form).mapValues(\.count))
        let mostlySells = (mix.sellingShare ?? 0) > 0.5
        let next = mix.missing.first { $0 != .sell }.flatMap { mostlySells ? NextAct.tryForm($0) : nil }
        func judged(_ outcome: (Happened<ServiceGiven>, ServiceGiven.Form) -> Bool) -> [Judged] {
            forms.map { service, form in
                Judged(
                    entry: service.entry, at: service.at, outcome: outcome(service, form), until: service.at.adding(year))
            }
        }
        let effective = Finding(
            measure: MeasureName.serviceForms.rawValue, value: mix.effectiveForms, interval: nil,
            effectiveEvidence: Double(mix.total), prior: nil,
            state: mix.total == 0 ? .unknown : mix.total < minimum ? .thin : .enough, direction: .neither,
            evidence: forms.map { Finding.Evidence(entry: $0.service.entry, weight: 1) }, next: next,
            parameters: parameters.set)
        return [
            effective,
            parameters.share(.sellingShare, forgetting: Forgetting.none, minimumJudged: minimum, direction: .neither)
                .assess(judged { $1 == .sell }, asOf: asOf, next: next),
            parameters.share(.serviceDepth, minimumJudged: minimum)
                .assess(judged { service, _ in depth(service.what) != .knowing }, asOf: asOf),
        ]
    }

    /// As deep as the journal confirms.
    package static func depth(_ service: ServiceGiven) -> ServiceGiven.Depth {
        switch service.depth {
        case .being: service.isConfirmed == true ? .being : .doing
        case .doing: service.usesFact != nil || service.isConfirmed == true ? .doing : .knowing
        case .knowing: .knowing
        }
    }
}

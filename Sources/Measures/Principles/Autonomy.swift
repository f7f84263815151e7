import Vocabulary

/// *Bebas memilih*: is their no a no, and is there a choice at all (M9)?
///
/// - Source: S1.6, both decide free of the other's power; S1.8, power plays block rational decisions; S4.20, know when to talk
///   and when not.
/// - Concept: self-determination and reactance; dark patterns as a measure of lost autonomy (Mathur et al. 2019, 2021).
/// - Formula: messages of ours against a refused purpose (a count; the aim is none) and the hours until a refusal took effect;
///   offers with two real options and an easy no, decisions under pressure, and noes that were respected: Beta each.
/// - Unit: count; hours; shares 0 … 1.
/// - Cannot see: messages whose purpose nobody said, and pressure nobody felt free to name.
/// - Gaming: options nobody would take (an option never chosen by anyone in five offers does not count as one); calling an
///   advert "service" (it shows in M22's relabelled advice).
package struct Autonomy: Sendable {
    /// So long after a no, another offer is no nagging. [assumption]
    package static let noLasts = Span.days(14.0)
    /// So often offered and never chosen makes a dummy option. [assumption]
    package static let dummyOffers = 5

    package var parameters: Parameters
    /// Options no customer ever took.
    package var dummies: Set<String>
    package init(parameters: Parameters = Parameters(), dummies: Set<String> = []) {
        self.parameters = parameters
        self.dummies = dummies
    }

    package func assess(_ history: History, asOf: Instant) -> [Finding] {
        [
            Concessions.assess(history, asOf: asOf, parameters: parameters), againstConsent(history, asOf: asOf),
            untilOptOut(history, asOf: asOf), realChoices(history, asOf: asOf), underPressure(history, asOf: asOf),
            noRespected(history, asOf: asOf),
        ]
    }

    /// Messages of ours for a purpose they had refused on that channel. The last word on channel and purpose counts.
    package static func messagesAgainstConsent(_ history: History, asOf: Instant) -> [MessageTrace] {
        let consents = history.consents.upTo(asOf)
        return history.messages.filter { message in
            guard message.at <= asOf, message.side == .us, message.kind == .words, let purpose = message.purpose else {
                return false
            }
            let word = consents.last { consent in
                consent.at <= message.at && consent.what.purpose == purpose
                    && (consent.what.channel == nil || consent.what.channel == message.channel)
            }
            return word.map { !$0.what.isGranted } ?? false
        }
    }

    private func againstConsent(_ history: History, asOf: Instant) -> Finding {
        let refusals = history.consents.upTo(asOf).filter { !$0.what.isGranted }
        let against = Self.messagesAgainstConsent(history, asOf: asOf)
        return Finding(
            measure: MeasureName.againstConsent.rawValue, value: refusals.isEmpty ? nil : Double(against.count), interval: nil,
            effectiveEvidence: Double(refusals.count), prior: nil, state: refusals.isEmpty ? .unknown : .enough,
            direction: .lowerIsBetter, evidence: against.map { Finding.Evidence(entry: $0.entry, weight: 1, outcome: false) },
            next: refusals.last.flatMap { against.isEmpty ? nil : .respectNo($0.entry) }, needsCare: !against.isEmpty,
            parameters: parameters.set)
    }

    /// From a refusal to the last message against it; nothing after it means that it took effect at once.
    private func untilOptOut(_ history: History, asOf: Instant) -> Finding {
        let refusals = history.consents.upTo(asOf).filter { !$0.what.isGranted }
        let against = Self.messagesAgainstConsent(history, asOf: asOf)
        let delays = refusals.map { refusal in
            let last = against.last { $0.at >= refusal.at && $0.purpose == refusal.what.purpose }
            return DelayFinding.Delay(entry: refusal.entry, from: refusal.at, until: last?.at ?? refusal.at)
        }
        return DelayFinding(.untilOptOut, minimum: 1, parameters: parameters.set).assess(delays, asOf: asOf)
    }

    package static func dummyOptions(_ offers: [Happened<Offer>], _ choices: [Happened<Choice>]) -> Set<String> {
        var offered: [String: Int] = [:]
        for offer in offers { for option in Set(offer.what.options) { offered[option, default: 0] += 1 } }
        let chosen = Set(choices.filter { !$0.what.isNo }.map(\.what.text))
        return Set(offered.filter { $0.value >= dummyOffers && !chosen.contains($0.key) }.keys)
    }

    private func realChoices(_ history: History, asOf: Instant) -> Finding {
        let ours = history.offers.filter { $0.side == .us }
        let judged = ours.map { offer in
            let real = Set(offer.what.options).subtracting(dummies).count
            return Judged(
                entry: offer.entry, at: offer.at, outcome: real < 2 ? false : offer.what.hasWayOut)
        }
        let narrow = judged.contains { $0.outcome == false && $0.at <= asOf }
        return parameters.share(.realChoices).assess(judged, asOf: asOf, next: narrow ? .offerRealChoice : nil)
    }

    private func underPressure(_ history: History, asOf: Instant) -> Finding {
        let judged = history.decisions.map { Judged(entry: $0.entry, at: $0.at, outcome: $0.what.isUnderPressure) }
        let latest = judged.last { $0.outcome == true && $0.at <= asOf }
        return parameters.share(.underPressure, direction: .lowerIsBetter)
            .assess(judged, asOf: asOf, next: latest.map { .reviewPressure($0.entry) })
    }

    private func noRespected(_ history: History, asOf: Instant) -> Finding {
        let noes = history.choices.filter { $0.what.isNo && $0.at <= asOf }
        let judged = noes.map { no in
            let until = no.at.adding(Self.noLasts)
            func tooSoon(_ at: Instant) -> Bool { at > no.at && at < until && at <= asOf }
            let nagged =
                history.offers.contains { $0.side == .us && tooSoon($0.at) }
                || history.messages.contains { $0.side == .us && $0.purpose == .marketing && tooSoon($0.at) }
            return Judged(entry: no.entry, at: no.at, outcome: nagged ? false : asOf < until ? nil : true, until: until)
        }
        let last = judged.last { $0.outcome == false }
        return parameters.share(.noRespected).assess(judged, asOf: asOf, next: last.map { .respectNo($0.entry) })
    }
}

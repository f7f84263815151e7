import Vocabulary

/// *Keluhan diselesaikan*: what became of complaints, in the customer's own judgement (M12).
///
/// - Source: S2.1, do not disappoint; S4.11, handle complaints with honesty; S2.23, bad image comes from badly handled
///   relations.
/// - Concept: distributive, procedural and interactional justice (Tax, Brown & Chandrashekaran 1998); the interactional kind
///   weighs most on coming back and on talk (Blodgett et al. 1997). The recovery paradox holds for satisfaction, not for
///   coming back (de Matos et al. 2007), so a complaint well handled is never counted as a gain.
/// - Formula: three Betas: outcome accepted; smooth (no second complaint about the same, no reopening, a first step within the
///   promised time); explained and apologised. Time to settlement by Kaplan–Meier. Share reopened.
/// - Unit: shares 0 … 1; hours.
/// - Cannot see: complaints nobody voiced (M13), and how honest an explanation was.
/// - Gaming: closing without the customer's verdict (it stays open and censored); not recording complaints (M13 rises).
package struct Recovery: Sendable {
    /// The first step is to come within this. [assumption]
    package static let firstStepWithin = Span.days(2.0)

    package var parameters: Parameters
    package init(parameters: Parameters = Parameters()) { self.parameters = parameters }

    package func assess(_ complaints: [ComplaintTrace], asOf: Instant) -> [Finding] {
        let complaints = complaints.filter { $0.at <= asOf }
        let next = Self.next(complaints, asOf: asOf)
        return [
            parameters.share(.complaintsAccepted).assess(
                complaints.map { $0.judged(asOf: asOf) { $0 } }, asOf: asOf, next: next),
            parameters.share(.smoothRecovery).assess(
                complaints.map { one in one.judged(asOf: asOf) { _ in one.isSmooth(among: complaints, asOf: asOf) } },
                asOf: asOf),
            parameters.share(.explainedAndApologised).assess(
                complaints.map { one in
                    one.judged(asOf: asOf) { _ in one.has(.explain, asOf) && one.has(.apologise, asOf) }
                }, asOf: asOf),
            DelayFinding(.timeToSettle, parameters: parameters.set).assess(
                complaints.map {
                    .init(entry: $0.entry, from: $0.at, until: $0.isSettled(asOf: asOf) ? $0.verdict(asOf: asOf)?.at : nil)
                },
                asOf: asOf, next: next),
            parameters.share(.reopened, direction: .lowerIsBetter).assess(
                complaints.map { one in one.judged(asOf: asOf) { _ in one.has(.reopen, asOf) } }, asOf: asOf),
        ]
    }

    /// The oldest open complaint, and the step that it lacks.
    private static func next(_ complaints: [ComplaintTrace], asOf: Instant) -> NextAct? {
        guard let oldest = complaints.filter({ !$0.isSettled(asOf: asOf) }).min(by: { $0.at < $1.at }) else { return nil }
        let order: [ComplaintStep.Kind] = [.acknowledge, .explain, .apologise, .solve]
        let missing = order.first { !oldest.has($0, asOf) }
        return missing.map { .complaintStep(oldest.entry, $0) } ?? .askVerdict(oldest.entry)
    }
}

extension ComplaintTrace {
    /// The customer's last word on it, unless it was reopened since.
    package func verdict(asOf: Instant) -> Verdict? {
        let told = verdicts.isEmpty ? verdictAt.map { [Verdict(at: $0, accepted: accepted ?? false)] } ?? [] : verdicts
        guard let last = told.last(where: { $0.at <= asOf }) else { return nil }
        return steps.contains { $0.kind == .reopen && $0.at >= last.at && $0.at <= asOf } ? nil : last
    }

    package func isSettled(asOf: Instant) -> Bool { verdict(asOf: asOf)?.accepted == true }

    /// Without a verdict nothing is judged.
    fileprivate func judged(asOf: Instant, _ outcome: (Bool) -> Bool) -> Judged {
        let verdict = verdict(asOf: asOf)
        return Judged(entry: entry, at: verdict?.at ?? at, outcome: verdict.map { outcome($0.accepted) })
    }

    fileprivate func has(_ kind: ComplaintStep.Kind, _ asOf: Instant) -> Bool {
        steps.contains { $0.kind == kind && $0.at <= asOf }
    }

    fileprivate func isSmooth(among others: [ComplaintTrace], asOf: Instant) -> Bool {
        let first = steps.first { $0.at <= asOf }?.at ?? verdict(asOf: asOf)?.at
        let repeated = others.contains { other in
            other.entry != entry && other.at > at && other.at <= (verdict(asOf: asOf)?.at ?? asOf)
                && other.topic != nil && other.topic == topic
        }
        return !repeated && !has(.reopen, asOf)
            && (first.map { $0.since(at) <= Recovery.firstStepWithin } ?? false)
    }
}

import Measures
import Vocabulary

/// Lane 4: somebody of ours noticed a threat to their interest and nobody told them; it shows until they are told. And: the same
/// order came in twice within minutes and nobody has asked. That shows until the delivery, else for two days; any human message
/// of ours since ends it, because asking is what we would have proposed.
enum RiskLane {
    /// [assumption]
    static let withoutDelivery = Span.days(2.0)

    static func calls(for summary: CustomerSummary) -> [Call] {
        let untold = summary.untoldRisks.map { risk in
            Call(
                customer: summary.customer, lane: .risk, reason: .riskUntold(since: risk.at), evidence: [risk.entry],
                acts: [.tellRisk, .markTold, .later], order: risk.at.microseconds, showsFrom: risk.at)
        }
        return untold + doubled(summary)
    }

    private static func doubled(_ summary: CustomerSummary) -> [Call] {
        summary.doubleOrders.map { double in
            let deliverAt = double.deliverAt.flatMap { $0 > double.secondAt ? $0 : nil }
            let until = deliverAt ?? double.secondAt.adding(withoutDelivery)
            return Call(
                customer: summary.customer, lane: .risk,
                reason: .doubleOrder(
                    first: double.first, second: double.second,
                    minutesApart: Int(double.secondAt.since(double.firstAt).microseconds / 60_000_000),
                    deliverAt: double.deliverAt),
                evidence: [double.first, double.second], acts: [.askBeforeCooking, .bothAreMeant, .later],
                order: until.microseconds, showsFrom: double.secondAt, showsUntil: until)
        }
    }
}

import Measures
import Vocabulary

/// Lane 7: one thing we do not know of somebody whose order is being made, though we know it of many others and serve by it. The
/// order is the natural moment to ask; it shows until the delivery, else for two days.
enum AskLane {
    /// Under so many orders they are not asked about themselves. [assumption]
    static let leastOrders = 3
    /// After a question of ours they are left in peace for so long. [assumption]
    static let restAfterQuestion = Span.days(30.0)

    static func calls(for summary: CustomerSummary) -> [Call] {
        guard let key = summary.factToAsk, let order = summary.comingOrder, summary.orders >= leastOrders else { return [] }
        let call = Call(
            customer: summary.customer, lane: .ask, reason: .factToAsk(key: key, deliverAt: order.deliverAt),
            evidence: [order.entry], acts: [.askFact, .noteFact, .later], order: order.until.microseconds,
            showsFrom: order.at, showsUntil: order.until)
        let rested = call.notBefore(summary.lastQuestionAt?.adding(restAfterQuestion))
        return [rested?.notBefore(CareLane.mourningEnds(summary))].compactMap { $0 }
    }
}

import Guidance
import Journal
import Vocabulary

extension Book {
    /// How complaints were settled in that time, each with the earlier decision that is most like it; none where nothing like it
    /// was ever decided.
    ///
    /// - Parameter customer: nil for everybody's.
    func settlingSteps(of customer: CustomerID? = nil, since: Instant, upTo: Instant) throws -> [SettlingStep] {
        let steps = try entries(of: [.complaintStep], since: since, asOf: upTo, limit: 200)
        return try settlingSteps(steps.filter { customer == nil || $0.customer.id == customer }.map(\.thing))
    }

    func settlingSteps(_ steps: [Entry]) throws -> [SettlingStep] {
        guard let last = steps.map(\.at.instant).max() else { return [] }
        let decided = try entries(of: [.decided], asOf: last, limit: 1_000).map(\.thing)
        guard !decided.isEmpty else { return [] }
        let complaints = try entries(Array(Set(steps.compactMap(\.refersTo))))
        let likeness = Likeness(among: decided.map { Self.words(of: $0) })
        return try steps.compactMap { entry in
            guard case .complaintStep(let step) = entry.event, let about = entry.refersTo, let complaint = complaints[about],
                let customer = try entry.customer.flatMap({ try resolve($0) }),
                let before = likeness.nearest(to: Self.words(of: complaint), limit: decided.count)
                    .first(where: { decided[$0].at.instant < entry.at.instant }),
                case .decided(let made) = decided[before].event
            else { return nil }
            return SettlingStep(entry: entry.id, customer: customer, at: entry.at, step: step, before: made)
        }
    }

    private static func words(of entry: Entry) -> String {
        switch entry.event {
        case .complained(let complaint): "\(complaint.text) \(complaint.topic ?? "")"
        case .decided(let made): "\(made.situation) \(made.text)"
        default: ""
        }
    }
}

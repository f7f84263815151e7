import Vocabulary

/// *Perlu dikabari hari ini*: each person once, in the first lane that names them.
package enum Today {
    /// Questions to ask are for a quiet minute: no more of them than this show at once. [assumption]
    package static let mostQuestions = 3

    /// `heldBack`: contact held back since the calls were made; only promises and waits show before its end.
    package static func list(
        _ calls: some Sequence<Call>, asOf: Instant, heldBack: [CustomerID: Instant] = [:]
    ) -> [Call] {
        var first: [CustomerID: Call] = [:]
        for call in calls where call.shows(at: asOf) && !isHeldBack(call, asOf: asOf, heldBack) {
            if let other = first[call.customer], !comesBefore(call, other) { continue }
            first[call.customer] = call
        }
        let all = first.values.sorted(by: comesBefore)
        return all.filter { $0.lane != .ask } + all.filter { $0.lane == .ask }.prefix(mostQuestions)
    }

    /// By lane, then by who is latest; never by what a person is worth.
    package static func comesBefore(_ a: Call, _ b: Call) -> Bool {
        if a.lane != b.lane { return a.lane < b.lane }
        if a.order != b.order { return a.order < b.order }
        if a.showsFrom != b.showsFrom { return a.showsFrom < b.showsFrom }
        return a.customer < b.customer
    }

    private static func isHeldBack(_ call: Call, asOf: Instant, _ heldBack: [CustomerID: Instant]) -> Bool {
        call.lane > .waiting && (heldBack[call.customer].map { asOf < $0 } ?? false)
    }
}

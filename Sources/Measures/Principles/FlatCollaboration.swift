import Vocabulary

/// *Kerja sama tanpa sekat*: does what is known of customers flow both ways (M23)? Never for rating anybody.
///
/// - Source: S0.10 to S0.14, hierarchy, information and command; S0.5, it holds for employees; S2.14, anyone may own a
///   relation.
/// - Concept: Krackhardt's hierarchy (1994) on who tells whom.
/// - Formula: 1 − pairs that reach each other / pairs of which one reaches the other, over the last 90 days; complaints settled
///   at the first contact without asking anybody (Beta); staff ideas answered within 14 days (Beta); hours until the owner
///   hears bad news (Kaplan–Meier).
/// - Unit: 0 everybody who can reach can be reached … 1 one way only; shares; hours.
/// - Cannot see: talk in the kitchen. Groups under four people get the picture of who told whom, not the number.
/// - Gaming: forwarding everything to everybody; the exchanges open one by one.
package struct FlatCollaboration: Sendable {
    package static let window = Span.days(90.0)
    /// Under so many people no number is shown. [assumption]
    package static let minimumPeople = 4

    package struct Hierarchy: Hashable, Sendable {
        package var people: [String]
        package var reachablePairs = 0
        package var twoWayPairs = 0
        /// Links that nothing flows back over, the first by name.
        package var oneWay: [Link] = []
        package var value: Double? {
            reachablePairs > 0 ? 1 - Double(twoWayPairs) / Double(reachablePairs) : nil
        }
    }

    package struct Link: Hashable, Comparable, Sendable {
        package var from: String
        package var to: String
        package init(from: String, to: String) {
            self.from = from
            self.to = to
        }
        package static func < (a: Link, b: Link) -> Bool { (a.from, a.to) < (b.from, b.to) }
    }

    package static func hierarchy(people: [String] = [], informs: [Link]) -> Hierarchy {
        let names = Set(people + informs.flatMap { [$0.from, $0.to] }).sorted()
        let index = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        var reaches = names.indices.map { _ in Array(repeating: false, count: names.count) }
        for link in informs {
            if let from = index[link.from], let to = index[link.to], from != to { reaches[from][to] = true }
        }
        for through in names.indices {
            for from in names.indices where reaches[from][through] {
                for to in names.indices where reaches[through][to] { reaches[from][to] = true }
            }
        }
        var found = Hierarchy(people: names)
        for a in names.indices {
            for b in names.indices where b > a && (reaches[a][b] || reaches[b][a]) {
                found.reachablePairs += 1
                if reaches[a][b] && reaches[b][a] { found.twoWayPairs += 1 }
            }
        }
        found.oneWay = Set(informs).sorted().filter { link in
            guard let from = index[link.from], let to = index[link.to], from != to else { return false }
            return !reaches[to][from]
        }
        return found
    }

    package var parameters: Parameters
    /// What the owner is called in the exchanges; nil where nobody said.
    package var owner: String?
    package init(parameters: Parameters = Parameters(), owner: String? = nil) {
        self.parameters = parameters
        self.owner = owner
    }

    package func assess(_ business: BusinessHistory, asOf: Instant) -> [Finding] {
        [
            flow(business, asOf: asOf), firstContact(business, asOf: asOf), ideas(business, asOf: asOf),
            badNews(business, asOf: asOf),
        ]
    }

    private func flow(_ business: BusinessHistory, asOf: Instant) -> Finding {
        let exchanges = business.staffExchanges.upTo(asOf).filter { $0.at > asOf.subtracting(Self.window) }
        let found = Self.hierarchy(informs: exchanges.map { Link(from: $0.what.from, to: $0.what.to) })
        let isEnough = found.people.count >= Self.minimumPeople
        return Finding(
            measure: MeasureName.hierarchy.rawValue, value: isEnough ? found.value : nil, interval: nil,
            effectiveEvidence: Double(exchanges.count), prior: nil,
            state: exchanges.isEmpty ? .unknown : isEnough ? .enough : .thin, direction: .lowerIsBetter,
            evidence: exchanges.map { Finding.Evidence(entry: $0.entry, weight: 1) },
            next: found.oneWay.first.map { .askBack(from: $0.to, to: $0.from) }, parameters: parameters.set)
    }

    private func firstContact(_ business: BusinessHistory, asOf: Instant) -> Finding {
        let handedOn = Set(business.staffExchanges.upTo(asOf).compactMap(\.refersTo))
        let judged = business.complaints.filter { $0.at <= asOf }.map { complaint in
            let verdict = complaint.verdict(asOf: asOf)
            let alone =
                !handedOn.contains(complaint.entry) && complaint.steps.count { $0.kind == .reopen && $0.at <= asOf } == 0
            return Judged(
                entry: complaint.entry, at: verdict?.at ?? complaint.at, outcome: verdict.map { $0.accepted && alone })
        }
        return ShareFinding(.firstContact, forgetting: parameters.conduct, parameters: parameters.set)
            .assess(judged, asOf: asOf)
    }

    private func ideas(_ business: BusinessHistory, asOf: Instant) -> Finding {
        let answers = Dictionary(
            business.ideaAnswers.upTo(asOf).compactMap { answer in answer.refersTo.map { ($0, answer.at) } },
            uniquingKeysWith: { min($0, $1) })
        let ideas = business.ideas.upTo(asOf)
        let judged = ideas.map { idea in
            let due = idea.at.adding(Heard.within)
            let answered = answers[idea.entry].map { $0 <= due } ?? false
            return Judged(
                entry: idea.entry, at: answers[idea.entry] ?? min(due, asOf),
                outcome: answered ? true : asOf < due ? nil : false)
        }
        let open = ideas.first { answers[$0.entry] == nil }
        return ShareFinding(.staffIdeas, forgetting: parameters.conduct, parameters: parameters.set)
            .assess(judged, asOf: asOf, next: open.map { .answerIdea($0.entry) })
    }

    /// From a complaint to the exchange that told the owner of it.
    private func badNews(_ business: BusinessHistory, asOf: Instant) -> Finding {
        let told = Dictionary(
            business.staffExchanges.upTo(asOf).filter { $0.what.to == owner }
                .compactMap { exchange in exchange.refersTo.map { ($0, exchange.at) } },
            uniquingKeysWith: { min($0, $1) })
        let delays =
            owner == nil
            ? []
            : business.complaints.filter { $0.at <= asOf }.map { complaint in
                DelayFinding.Delay(
                    entry: complaint.entry, from: complaint.at,
                    until: told[complaint.entry] ?? (complaint.isSettled(asOf: asOf) ? complaint.verdict(asOf: asOf)?.at : nil))
            }
        return DelayFinding(.badNews, parameters: parameters.set).assess(delays, asOf: asOf)
    }
}

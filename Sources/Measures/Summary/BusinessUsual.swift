import Vocabulary

/// What is usual here: the business's own past, the only thing a customer is compared with.
package struct BusinessUsual: Hashable, Sendable, Codable {
    /// The parameter set; a cache of another version is rebuilt.
    package static let currentVersion = 5

    package var version = BusinessUsual.currentVersion
    package var asOf: Instant
    package var customers = 0

    /// Waits of the last year with a known length, the open ones included.
    package var waits = 0
    package var answers = 0
    package var hoursWaited = 0.0
    /// Half of all answers come within this; nil while nobody was ever answered.
    package var replyMedianHours: Double?

    package var ours = Promises()
    package var theirs = Promises()

    package struct Promises: Hashable, Sendable, Codable {
        package var kept = 0
        package var judged = 0
        package var mean = 0.5
        package var strength = PriorStrength().defaultStrength
        /// False while too few customers have two outcomes: the strength is then assumed.
        package var isEstimated = false
        package init() {}
        package var prior: Finding.Prior { Finding.Prior(mean: mean, strength: strength, isAssumed: judged == 0) }
    }

    /// Nothing is known yet.
    package init(asOf: Instant) { self.asOf = asOf }

    package init(from summaries: some Sequence<CustomerSummary>, asOf: Instant) {
        var gathering = BusinessGathering()
        for summary in summaries { gathering.add(summary) }
        self = gathering.usual(asOf: asOf)
    }

    /// Answers per hour waited.
    package var replyRatePerHour: Double? { answers > 0 && hoursWaited > 0 ? Double(answers) / hoursWaited : nil }

    package var responseTime: ResponseTime { ResponseTime(businessRate: replyRatePerHour) }
    package func promiseKeeping(by side: Side) -> PromiseKeeping {
        PromiseKeeping(by: side, prior: side == .customer ? theirs.prior : ours.prior)
    }
}

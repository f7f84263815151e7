import Vocabulary

/// Everything the guidance and the business's own averages need of one customer, and no more: a few hundred bytes, made in one
/// pass over the history, so that 100,000 customers are rebuilt in seconds. Nothing after `asOf` has any influence.
package struct CustomerSummary: Hashable, Sendable, Codable {
    package var customer: CustomerID
    package var asOf: Instant

    /// Waits of the last year that have ended: by an answer, by giving up, or plainly over without either.
    package var endedWaits: [WaitLength] = []
    package var openWaits: [OpenWait] = []
    package var starts = TwoWayShare.Tally()

    package var promisesOfOurs = PromiseKeeping.Tally()
    package var promisesOfTheirs = PromiseKeeping.Tally()
    /// Promises of ours that are neither kept nor taken back.
    package var openPromises: [OpenPromise] = []

    /// Nil while too few order days are known.
    package var quietGap: QuietGap?
    /// What a model of purchases says of their silence; nil where there is none.
    package var outlook: PurchaseOutlook?
    /// What had gone wrong before the silence.
    package var beforeSilence: BeforeSilence?
    /// Those that were not cancelled.
    package var orders = 0
    /// The order that is being made for them now.
    package var comingOrder: ComingOrder?
    /// What to ask them, where many others told it; nil while nobody compared them.
    package var factToAsk: String?
    package var lastQuestionAt: Instant?
    /// Pairs that nobody has asked them about yet.
    package var doubleOrders: [DoubleOrder] = []

    /// Threats to their interest that we noticed and nobody told them of.
    package var untoldRisks: [UntoldRisk] = []

    package var openComplaints: [OpenComplaint] = []
    /// A complaint they never called settled, shortly before or since their last order.
    package var unsettledComplaint: EntryID?

    /// Of the last year, oldest first.
    package var favours: [Favour] = []
    package var mourning: Mourning?
    package var heldBackUntil: Instant?
    /// The last time a human of ours wrote to them or was kind to them.
    package var lastContactByUs: Instant?

    package init(customer: CustomerID, asOf: Instant) {
        self.customer = customer
        self.asOf = asOf
    }

    package struct OpenWait: Hashable, Sendable, Codable {
        package var since: Instant
        package var first: EntryID
        package var lastAt: Instant
        package var last: EntryID
        package var messages: Int
        /// The first of them that cannot wait.
        package var urgent: EntryID?
        package var readUntil: Instant?
        /// As far as the chat was read.
        package var length: WaitLength
    }

    package struct OpenPromise: Hashable, Sendable, Codable {
        package var promise: PromiseID
        package var entry: EntryID
        package var madeAt: Instant
        package var due: Instant
        package var isDay: Bool
    }

    package struct ComingOrder: Hashable, Sendable, Codable {
        package var entry: EntryID
        package var at: Instant
        /// Nil where no day was named.
        package var deliverAt: Instant?

        /// An order without a day counts as being made for so long. [assumption]
        private static let madeWithin = Span.days(2.0)
        package var until: Instant { deliverAt ?? at.adding(Self.madeWithin) }
    }

    package struct UntoldRisk: Hashable, Sendable, Codable {
        package var entry: EntryID
        package var at: Instant
    }

    package struct OpenComplaint: Hashable, Sendable, Codable {
        package var complaint: ComplaintID
        package var entry: EntryID
        package var at: Instant
        package var lastStepAt: Instant?
    }

    package struct Favour: Hashable, Sendable, Codable {
        package var entry: EntryID
        package var at: Instant
        package var by: Side
    }

    package struct Mourning: Hashable, Sendable, Codable {
        package var entry: EntryID
        package var at: Instant
        /// Somebody of ours has shown kindness since.
        package var isCondoled: Bool
    }

    /// Their own usual wait, when they have waited often enough to have one. The wait that is being judged stays out, so that
    /// it cannot move its own threshold while it lasts.
    package func usualWaitHours(without judged: OpenWait? = nil) -> Double? {
        let others = openWaits.lazy.filter { $0 != judged }.map(\.length)
        guard endedWaits.count + others.count >= ResponseTime.minimumWaits else { return nil }
        return SurvivalCurve(endedWaits + others).medianHours
    }
}

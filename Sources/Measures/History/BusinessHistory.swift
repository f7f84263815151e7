import Vocabulary

/// What the measures of the business as a whole read: gathered from one customer's history after the other, and from the
/// entries that concern nobody in particular. Chats and promises are not in here.
package struct BusinessHistory: Sendable {
    package private(set) var customers = 0
    package private(set) var complaints: [ComplaintTrace] = []
    package private(set) var suggestions: [Happened<Suggestion>] = []
    package private(set) var suggestionAnswers: [Happened<SuggestionAnswer>] = []
    package private(set) var offers: [Happened<Offer>] = []
    package private(set) var choices: [Happened<Choice>] = []
    package private(set) var rivalries: [Happened<Rivalry>] = []
    package private(set) var mentions: [Happened<Mention>] = []
    package private(set) var referrals: [Happened<Referral>] = []
    package private(set) var heardOfUs: [Happened<HeardOfUs>] = []
    package private(set) var surveyAnswers: [Happened<SurveyAnswer>] = []
    package private(set) var decisions: [Happened<DecisionMade>] = []
    package private(set) var decisionOutcomes: [Happened<DecisionOutcome>] = []
    package private(set) var precedents: [Happened<Precedent>] = []
    package private(set) var staffExchanges: [Happened<StaffExchange>] = []
    package private(set) var ideas: [Happened<Idea>] = []
    package private(set) var ideaAnswers: [Happened<IdeaAnswer>] = []
    /// Acts towards people whose preference we knew.
    package private(set) var acts: [Personalisation.Act] = []
    /// When each customer came or ordered.
    package private(set) var comings: [CustomerID: [Instant]] = [:]
    /// Who complained or was shown kindness, and when: after which a change of comings is looked for.
    package private(set) var turns: [Turn] = []
    /// How far what people do is known; nil when no list of orders was ever brought in.
    package private(set) var coveredUntil: Instant?

    package struct Turn: Hashable, Sendable {
        package enum Kind: Hashable, Sendable, CaseIterable { case complained, complaintSettled, caredFor }
        package var entry: EntryID
        package var customer: CustomerID
        package var at: Instant
        package var kind: Kind
        package init(entry: EntryID, customer: CustomerID, at: Instant, kind: Kind) {
            self.entry = entry
            self.customer = customer
            self.at = at
            self.kind = kind
        }
    }

    package init() {}

    /// Of what people tell others alone.
    package init(referrals: [Happened<Referral>], customers: Int) {
        (self.referrals, self.customers) = (referrals, customers)
    }

    /// One more customer.
    package mutating func gather(_ history: History) {
        customers += 1
        gatherHappenings(history)
        complaints += history.complaints
        acts += Personalisation.acts(in: history)
        let comings = (history.orders.filter { !$0.isCancelled }.map(\.at) + history.visits.map(\.at)).sorted()
        if !comings.isEmpty { self.comings[history.customer] = comings }
        coveredUntil = [coveredUntil, history.ordersCoveredUntil].compactMap { $0 }.max()
        for complaint in history.complaints {
            turns.append(Turn(entry: complaint.entry, customer: history.customer, at: complaint.at, kind: .complained))
            turns += complaint.acceptances.map {
                Turn(entry: complaint.entry, customer: history.customer, at: $0, kind: .complaintSettled)
            }
        }
        for care in history.cares {
            turns.append(Turn(entry: care.entry, customer: history.customer, at: care.at, kind: .caredFor))
        }
    }

    /// What concerns nobody in particular: a survey among strangers, talk among staff.
    package mutating func gatherNobodys(_ entries: some Sequence<Entry>) {
        gatherHappenings(History(customer: CustomerID(0), entries: entries))
    }

    private mutating func gatherHappenings(_ history: History) {
        suggestions += history.suggestions
        suggestionAnswers += history.suggestionAnswers
        offers += history.offers
        choices += history.choices
        rivalries += history.rivalries
        mentions += history.mentions
        referrals += history.referrals
        heardOfUs += history.heardOfUs
        surveyAnswers += history.surveyAnswers
        decisions += history.decisions
        decisionOutcomes += history.decisionOutcomes
        precedents += history.precedents
        staffExchanges += history.staffExchanges
        ideas += history.ideas
        ideaAnswers += history.ideaAnswers
    }
}

extension ComplaintTrace {
    /// Every time the customer accepted the outcome, whether or not it was reopened later.
    fileprivate var acceptances: [Instant] {
        if verdicts.isEmpty { return accepted == true ? [verdictAt].compactMap { $0 } : [] }
        return verdicts.filter(\.accepted).map(\.at)
    }
}

import Vocabulary

/// What happened with one customer up to some moment, as lean as the measures need it: texts stay in the journal and are
/// fetched only for the few lines somebody will read. Every list is in the order of time.
package struct History: Sendable {
    package var customer: CustomerID
    package var messages: [MessageTrace] = []
    package var orders: [OrderTrace] = []
    package var promises: [PromiseTrace] = []
    package var complaints: [ComplaintTrace] = []
    package var gifts: [GiftTrace] = []
    /// Deaths, births, weddings … of this customer.
    package var moments: [MomentTrace] = []
    /// Kindness without an offer inside (`cared`).
    package var cares: [Mark] = []
    /// Contact held back on purpose ("not now"), with its end.
    package var heldBack: [HeldBackTrace] = []
    /// We told them of a risk (`riskTold`), or they told us.
    package var risksTold: [Mark] = []
    /// A threat to their interest, noticed by the entry's side.
    package var risks: [Happened<Risk>] = []
    /// What each side put into the common thing, and had of it.
    package var contributions: [GiftTrace] = []
    package var rewards: [GiftTrace] = []
    package var concessions: [Mark] = []
    package var visits: [Mark] = []
    package var rewardUses: [Mark] = []
    package var suggestions: [Happened<Suggestion>] = []
    package var suggestionAnswers: [Happened<SuggestionAnswer>] = []
    package var facts: [Happened<FactLearnt>] = []
    package var questions: [Happened<QuestionAsked>] = []
    package var beliefs: [Happened<BeliefCheck>] = []
    package var consents: [Happened<Consent>] = []
    package var offers: [Happened<Offer>] = []
    package var choices: [Happened<Choice>] = []
    package var services: [Happened<ServiceGiven>] = []
    package var rivalries: [Happened<Rivalry>] = []
    package var mentions: [Happened<Mention>] = []
    package var referrals: [Happened<Referral>] = []
    package var heardOfUs: [Happened<HeardOfUs>] = []
    package var surveyAnswers: [Happened<SurveyAnswer>] = []
    package var reactions: [Happened<Reaction>] = []
    package var decisions: [Happened<DecisionMade>] = []
    package var decisionOutcomes: [Happened<DecisionOutcome>] = []
    package var precedents: [Happened<Precedent>] = []
    package var staffExchanges: [Happened<StaffExchange>] = []
    package var ideas: [Happened<Idea>] = []
    package var ideaAnswers: [Happened<IdeaAnswer>] = []
    /// The last moment each conversation's source covers.
    package var coveredUntil: [ConversationID: Instant] = [:]
    /// The last moment the order lists cover; nil when no order list was ever brought in.
    package var ordersCoveredUntil: Instant?

    package init(customer: CustomerID) { self.customer = customer }
}

/// What can happen between a business and a customer. A new kind is one case here, its ``Event/Kind`` number, its payload
/// and its tests. A kind that this version does not know is kept as ``unknown(code:text:payload:)`` and shown as such.
package enum Event: Hashable, Sendable {
    /// Words, a picture, a voice note, in either direction (the entry's side says whose).
    case message(Message)
    case ordered(OrderPlaced)
    case orderChanged(OrderChange)
    /// What is in it, when it is to be there or what it costs is otherwise now.
    case orderRewritten(OrderRewritten)
    case paid(Payment)
    /// What things cost them from then on.
    case priced(PricesAgreed)

    case promised(PromiseMade)
    case promiseChanged(PromiseChange)
    case promiseKept
    case promiseWithdrawn

    case complained(ComplaintMade)
    case complaintStep(ComplaintStep)
    /// Only the customer closes a complaint.
    case complaintVerdict(ComplaintVerdict)

    case noted(String)
    case learnt(FactLearnt)

    /// *Memberi / menerima*: the entry's side gave it.
    case gave(Gift)
    /// A threat to the customer's interest that somebody noticed (double order, wrong size).
    case riskNoticed(Risk)
    /// We told them of it, or they of us.
    case riskTold

    /// Unasked kindness without an offer inside.
    case cared(String)
    /// "Not now": contact held back, and why.
    case heldBack(HeldBack)

    /// A wait that was answered where this journal cannot see it (*Sudah dibalas*).
    case answeredElsewhere
    /// A message that needs no answer after all (*Tak perlu dibalas*).
    case needsNoAnswer

    /// Something they will remember: a birth, a death in the family, a wedding.
    case moment(Moment)

    /// They came into our book: from a contact list, a chat, an order (the text says which).
    case met(String)
    /// An import was taken back.
    case importWithdrawn(ImportID)
    /// `was` is what they were called before, where it was written down.
    case renamed(to: String, was: String? = nil)
    /// That card is this customer too; what is written by its numbers shows here from now on.
    case merged(OtherCard)
    /// It is a customer of its own again.
    case parted(OtherCard)
    /// Somebody said that these two are not the same.
    case toldApart(OtherCard)
    case toldApartTakenBack(OtherCard)

    // They and us
    /// They came by.
    case visited(String)
    case rewardUsed(RewardUse)
    case weighed(Rivalry)
    case suggested(Suggestion)
    case suggestionAnswered(SuggestionAnswer)

    // Knowing them
    case asked(QuestionAsked)
    case beliefChecked(BeliefCheck)
    case heardOfUs(HeardOfUs)
    case surveyAnswered(SurveyAnswer)
    case tagged(Tagging)
    case untagged(Tagging)
    /// A file is kept with them; `detached` refers to it, and from then on its bytes are gone.
    case attached(Attached)
    case detached(Attached)

    // Give and take
    /// What the entry's side put into the common thing.
    case contributed(Gift)
    /// What the entry's side had of it.
    case rewarded(Gift)
    case conceded(Concession)

    // Their say
    case consented(Consent)
    case offered(Offer)
    case chose(Choice)

    // *Promo & acara*
    case campaigned(Campaign)
    case exposed(Exposure)
    case reacted(Reaction)

    case planned(PlanWritten)
    case invited(Invited)
    case grouped(GroupWritten)
    case traitWritten(TraitWritten)

    // Service, and what is said of it
    case served(ServiceGiven)
    case mentioned(Mention)
    case referred(Referral)
    case tied(Tie)

    // How we decide
    case decided(DecisionMade)
    case decisionTurnedOut(DecisionOutcome)
    case precedentSet(Precedent)
    case endorsed(Endorsement)

    // Among ourselves
    case staffExchanged(StaffExchange)
    case ideaGiven(Idea)
    case ideaAnswered(IdeaAnswer)
    case handed(Handing)
    case colleagueMentioned(ColleagueMention)
    case mentionRead(MentionRead)

    // What was heard in a message
    /// Akrab proposed an entry and somebody said no: it is not proposed again.
    case proposalDropped(ProposalDropped)
    /// What Akrab heard in a message was otherwise, somebody said; for that message it holds for ever.
    case readingCorrected(ReadingCorrected)

    case unknown(code: Int, text: String?, payload: String?)

    /// The number stored for each kind. Never renumber; gaps leave room for relatives.
    package enum Kind: Int, Sendable, CaseIterable {
        case message = 1
        case ordered = 10
        case orderChanged = 11
        case paid = 12
        case priced = 13
        case visited = 14
        case rewardUsed = 15
        case weighed = 16
        case orderRewritten = 17
        case promised = 20
        case promiseChanged = 21
        case promiseKept = 22
        case promiseWithdrawn = 23
        case complained = 30
        case complaintStep = 31
        case complaintVerdict = 32
        case suggested = 33
        case suggestionAnswered = 34
        case noted = 40
        case learnt = 41
        case asked = 42
        case beliefChecked = 43
        case heardOfUs = 44
        case surveyAnswered = 45
        case tagged = 46
        case untagged = 47
        case attached = 48
        case detached = 49
        case gave = 50
        case contributed = 51
        case rewarded = 52
        case conceded = 53
        case riskNoticed = 60
        case riskTold = 61
        case cared = 70
        case heldBack = 71
        case consented = 72
        case offered = 73
        case chose = 74
        case campaigned = 75
        case exposed = 76
        case reacted = 77
        case answeredElsewhere = 80
        case needsNoAnswer = 81
        case served = 82
        case mentioned = 83
        case referred = 84
        case tied = 85
        case moment = 90
        case importWithdrawn = 100
        case renamed = 101
        case met = 102
        case merged = 103
        case parted = 104
        case toldApart = 105
        case toldApartTakenBack = 106
        case decided = 110
        case decisionTurnedOut = 111
        case precedentSet = 112
        case endorsed = 113
        case staffExchanged = 120
        case ideaGiven = 121
        case ideaAnswered = 122
        case handed = 123
        case colleagueMentioned = 124
        case mentionRead = 125
        case proposalDropped = 130
        case readingCorrected = 131
        case planned = 140
        case invited = 141
        case grouped = 142
        case traitWritten = 143

        /// The English name used in CSV and JSON: the case's own name.
        package var name: String { String(describing: self) }
    }
}

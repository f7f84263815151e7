/// What a finding asks somebody to do next: one small step, never a grade. The sentences are in Phrases.
package enum NextAct: Hashable, Sendable {
    // Listening
    case answer(EntryID)
    /// Say what became of it: done, planned, or no, and why.
    case answerIdea(EntryID)
    /// Ask something, instead of telling again.
    case askInstead
    /// Only they come to us.
    case writeFirst

    // Our word
    case keepOrMovePromise(EntryID)
    case agreeOnPrecedent(situation: String)
    case revisePrecedent(situation: String)

    // Give and take
    case giveBack
    case acceptWithThanks
    /// So many minor units of the business's currency, to the side that has too little.
    case balance(minor: Int64, to: Side)
    case repairHarm(EntryID)

    // Their freedom
    case respectNo(EntryID)
    case offerRealChoice
    case giveWayNow
    case reviewPressure(EntryID)

    // Care
    /// Tell them, and sell nothing in it.
    case tellRisk(EntryID)
    case complaintStep(EntryID, ComplaintStep.Kind)
    /// Only the customer can say whether it is settled.
    case askVerdict(EntryID)
    /// Ask so many people whether there was a problem, and whether they said so.
    case askWhetherContent(people: Int)
    case getInTouch
    case endWell(EntryID)

    // Knowing
    case useWhatWeKnow(EntryID)
    case askFact(key: String)
    case lookBeforeAsking(key: String)
    case checkGuesses
    case tryForm(ServiceGiven.Form)

    // Word of mouth
    case askMorePeople
    case answerMention(EntryID)
    case thankReferrer(CustomerID?)
    case rethinkReward
    case protectLoyalty
    case askWhyTheyLeave

    // Among ourselves
    case askBack(from: String, to: String)
}

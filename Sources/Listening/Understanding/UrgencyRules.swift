/// How soon somebody has to act, and the words that say so.
struct UrgencyRules {
    private(set) var urgency: Urgency = .calm
    private(set) var span: Range<Int>?

    init(_ rules: IntentRules, intents: Set<Intent>) {
        if intents.contains(.spam) { return }
        if let span = Self.now(rules, intents) {
            urgency = .now
            self.span = span
        } else if let span = Self.waiting(rules, intents) {
            urgency = .waiting
            self.span = span
        }
    }

    private static func now(_ rules: IntentRules, _ intents: Set<Intent>) -> Range<Int>? {
        let cues = rules.cues
        let wants = !intents.isDisjoint(with: [.complaint, .request, .order])
        let acts = !intents.isDisjoint(with: [.request, .order])
        if let fraud = cues.affirmed(.fraud) { return fraud.span }
        if let danger = cues.affirmed(.danger), wants || intents.contains(.question), !danger.isSupposed,
            intents.isDisjoint(with: [.praise, .thanks])
        {
            return danger.span
        }
        if let threat = cues.affirmed([.threat, .threatens]), intents.contains(.complaint) { return threat.span }
        if let stop = cues.affirmed(.standstill), wants { return stop.span }
        if let urgent = cues.affirmed(.urgent), let today = cues.affirmed(.today), wants {
            return urgent.span.lowerBound < today.span.lowerBound ? urgent.span : today.span
        }
        if let place = cues.affirmed(.place), cues.all.hasAny(.waits), wants { return place.span }
        if let site = cues.affirmed(.onSite), intents.contains(.complaint) || cues.affirmed(.urgent) != nil { return site.span }
        if let today = cues.affirmed(.today), acts, !intents.contains(.leaving), rules.hearing.found(.theirTurn) == nil {
            return today.span
        }
        if let urgent = cues.affirmed(.urgent), intents.contains(.complaint), acts || cues.all.hasAny(.dispute) {
            return urgent.span
        }
        return nil
    }

    private static func waiting(_ rules: IntentRules, _ intents: Set<Intent>) -> Range<Int>? {
        let first = { (intent: Intent) in rules.evidence.first { $0.intent == intent }?.span ?? rules.hearing.whole }
        if let payment = rules.hearing.found(.payment) { return payment.span }
        for intent in [Intent.request, .order, .leaving] where intents.contains(intent) {
            if intent == .request, isOnlyHaggling(rules) { continue }
            return first(intent)
        }
        if intents.contains(.complaint), isOpen(rules, intents) { return first(.complaint) }
        if intents.contains(.question), rules.cues.all.hasAny(.payment), rules.cues.all.hasAny([.today]) {
            return first(.question)
        }
        return nil
    }

    /// A complaint that asks for an act, not an opinion of taste or price.
    private static func isOpen(_ rules: IntentRules, _ intents: Set<Intent>) -> Bool {
        let cues = rules.cues
        if cues.all.hasAny([.dispute, .insult, .staff, .campaign, .account, .refund, .warranty, .app]) { return true }
        if intents.contains(.question) { return true }
        if cues.all.hasAny([.delivery, .service, .payment, .booking]), !cues.all.hasAny(.good) {
            return !cues.all.hasAny(.price)
        }
        return false
    }

    private static func isOnlyHaggling(_ rules: IntentRules) -> Bool {
        rules.cues.all.hasAny(.price) && !rules.cues.all.hasAny(.delivery)
    }
}

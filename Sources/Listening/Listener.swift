import Vocabulary

/// Reads messages: language, sentiment, intents, urgency, topic, what they tell of a person, and promises.
///
/// The same words on the same occasion give the same reading, bit for bit, on every machine.
package struct Listener: Sendable {
    /// When and by whom a message was written, as far as it changes what it means.
    package struct Occasion: Hashable, Sendable {
        /// What the writer's clock showed; "besok" is counted from here.
        package var at: LocalTime
        package var side: Side
        package var context: NeedsReply.Context

        package init(at: LocalTime, side: Side = .customer, context: NeedsReply.Context = .opening) {
            self.at = at
            self.side = side
            self.context = context
        }
    }

    package let model: ListeningModel
    /// What this business taught; empty until somebody corrects a reading.
    package var lessons = ShopLessons()

    package init(_ model: ListeningModel) { self.model = model }

    /// With the model that is part of the program.
    package init?() {
        guard let model = ListeningModel.shipped else { return nil }
        self.model = model
    }

    package func read(_ text: String, _ occasion: Occasion, explaining: Bool = false) -> Reading {
        let text = Self.bounded(text)
        var tokens = Folding.tokens(of: text)
        Lexicons.membership.note(in: &tokens)
        let rules = IntentRules(of: tokens, in: text)
        let heard = Mood(of: text, tokens, rules.cues, model, lessons)
        let intents = rules.intents(corrected: heard)
        let urgency = UrgencyRules(rules, intents: Set(intents))
        let topic = TopicRules(rules.cues, intents: Set(intents))
        let verdict = Decision(on: rules.hearing, before: occasion.context).needsReply
        return Reading(
            language: heard.language, sentiment: heard.sentiment, scores: heard.scores, margin: heard.margin,
            picoUnits: heard.picoUnits, intents: intents,
            urgency: urgency.urgency, topic: topic.topic, needsReply: occasion.side == .customer && verdict,
            traits: TraitRules(of: tokens, in: text, rules).hints,
            promises: PromiseRules(of: tokens, in: text, occasion).hints, unsure: heard.isUnsure,
            explanation: explaining ? heard.explanation(rules, urgency, topic) : nil)
    }

    /// Nobody reads fifty thousand characters before answering; spans stay those of the whole text.
    private static func bounded(_ text: String) -> String {
        guard text.utf8.count > TypedWords.longest else { return text }
        var kept = text.utf8.index(text.utf8.startIndex, offsetBy: TypedWords.longest)
        while kept > text.utf8.startIndex, text.utf8[kept] & 0xC0 == 0x80 { kept = text.utf8.index(before: kept) }
        return String(text[..<kept])
    }
}

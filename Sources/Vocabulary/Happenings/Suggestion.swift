/// *Usul*: something could be done better, says the entry's side.
package struct Suggestion: EventDetails {
    package var text = ""
    package var topic: String?

    private enum CodingKeys: String, CodingKey { case topic }

    package init(text: String, topic: String? = nil) {
        self.text = text
        self.topic = topic
    }
}

/// What became of a suggestion, told to whoever made it.
package struct SuggestionAnswer: EventDetails {
    package enum Outcome: String, Sendable, Codable, CaseIterable { case done, planned, declined }
    package var text = ""
    package var outcome: Outcome

    private enum CodingKeys: String, CodingKey { case outcome }

    package init(text: String = "", outcome: Outcome) {
        self.text = text
        self.outcome = outcome
    }
}

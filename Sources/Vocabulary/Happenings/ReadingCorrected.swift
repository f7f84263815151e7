/// How a message was meant, as a person says who knows it. The message is the entry it refers to.
package struct ReadingCorrected: EventDetails {
    package var text = ""
    /// What is wanted by it, by the names Listening gives: *complaint*, *question* …
    package var intents: [String]
    /// *negative*, *neutral*, *positive*.
    package var sentiment: String

    private enum CodingKeys: String, CodingKey { case intents, sentiment }

    /// What was said of the message before no longer holds: it is as it is heard.
    package static let takenBack = ReadingCorrected(intents: [], sentiment: "")
    package var isTakenBack: Bool { intents.isEmpty }

    package init(intents: [String], sentiment: String) {
        self.intents = intents
        self.sentiment = sentiment
    }
}

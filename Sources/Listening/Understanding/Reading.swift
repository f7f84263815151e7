import Vocabulary

/// What one message says, and which of its words say so.
package struct Reading: Hashable, Sendable {
    package var language: SpokenLanguage
    package var sentiment: Sentiment
    /// Negative, neutral, positive, in units of the head that judged: only their order and distance mean something.
    package var scores: [Int32]
    /// How far the sentiment leads the next.
    package var margin: Int32
    /// One of a score is this many millionths of a millionth.
    package var picoUnits: Int32
    package var intents: [Intent]
    package var urgency: Urgency
    package var topic: Topic
    package var needsReply: Bool
    package var traits: [TraitHint]
    package var promises: [PromiseHint]
    /// The sentiment leads by so little that it may as well be another.
    package var unsure: Bool
    package var explanation: Explanation?
}

extension Reading {
    /// Why a reading is as it is.
    package struct Explanation: Hashable, Sendable {
        /// What a word added to the score of the sentiment that was found.
        package struct Contribution: Hashable, Sendable {
            /// UTF-8 offsets in the message's text.
            package var span: Range<Int>
            package var amount: Int32
        }

        /// Where the head begins, and what this business taught about such words. With the contributions it sums to ``score``
        /// exactly.
        package var bias: Int32
        package var contributions: [Contribution]
        package var score: Int32
        /// The words behind each intent, and behind the urgency and the topic where words told it.
        package var evidence: [IntentRules.Evidence]
        package var urgencySpan: Range<Int>?
        package var topicSpan: Range<Int>?
    }
}

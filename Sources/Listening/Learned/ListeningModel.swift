/// Everything that was learned: heads for sentiment, language and intents, and everyday spellings.
package struct ListeningModel: Sendable {
    /// Changes whenever the weights do; readings remember it.
    package var version: UInt32
    package var slang: Slang
    /// id, en, jv, su, in this order.
    package var language: LinearHead
    /// negative, neutral, positive; for Indonesian and its neighbours, after ``slang``.
    package var sentiment: LinearHead
    /// The same classes, for English, of the words as typed.
    package var sentimentInEnglish: LinearHead
    /// In the order of ``Intent/allCases``; each sum above zero speaks for it.
    package var intents: LinearHead
    /// Below this margin (sums of ``sentiment``) a sentiment is not sure.
    package var sureMargin: Int32
    package var sureMarginInEnglish: Int32

    package init(
        version: UInt32, slang: Slang, language: LinearHead, sentiment: LinearHead, sentimentInEnglish: LinearHead,
        intents: LinearHead, sureMargin: Int32, sureMarginInEnglish: Int32
    ) {
        self.version = version
        self.slang = slang
        self.language = language
        self.sentiment = sentiment
        self.sentimentInEnglish = sentimentInEnglish
        self.intents = intents
        self.sureMargin = sureMargin
        self.sureMarginInEnglish = sureMarginInEnglish
    }
}

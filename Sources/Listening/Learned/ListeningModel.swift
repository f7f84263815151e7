/// Everything that was learned: heads for language and sentiment, everyday spellings, and how English words sound.
package struct ListeningModel: Sendable {
    /// A checksum of the bytes it came from: readings remember it and are made anew when it changes.
    package var version: UInt32
    package var slang: Slang
    package var valence: WordValence
    /// Classes in the order of ``languages``.
    package var language: LinearHead
    /// Classes in the order of `Sentiment.allCases`; for Indonesian and its neighbours, of words in plain spelling.
    package var sentiment: LinearHead
    /// The same classes, for English, of words as typed.
    package var sentimentInEnglish: LinearHead
    /// A sentiment that leads by less (in units of its head) is not sure.
    package var sureMargin: Int32
    package var sureMarginInEnglish: Int32

    package static let languages: [SpokenLanguage] = [.indonesian, .english, .javanese, .sundanese]

    package init(
        version: UInt32 = 0, slang: Slang, valence: WordValence, language: LinearHead, sentiment: LinearHead,
        sentimentInEnglish: LinearHead, sureMargin: Int32, sureMarginInEnglish: Int32
    ) {
        self.version = version
        self.slang = slang
        self.valence = valence
        self.language = language
        self.sentiment = sentiment
        self.sentimentInEnglish = sentimentInEnglish
        self.sureMargin = sureMargin
        self.sureMarginInEnglish = sureMarginInEnglish
    }
}

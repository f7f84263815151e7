/// How a message speaks and in which language, by the learned heads.
struct Mood {
    let language: SpokenLanguage
    let sentiment: Sentiment
    /// Negative, neutral, positive.
    let scores: [Int32]
    let margin: Int32
    let isUnsure: Bool
    /// Twice the margin that makes sure: enough to correct a rule.
    let isClear: Bool

    var picoUnits: Int32 { head.picoUnits }

    private let nudges: [Int32]
    private let typed: TypedWords
    private let features: Features
    private let head: LinearHead

    init(of text: String, _ tokens: [Token], _ cues: Cues, _ model: ListeningModel, _ lessons: ShopLessons) {
        let typed = TypedWords(of: text)
        language = Self.language(of: typed, model)
        var cues = cues
        cues.readPleasantness(of: tokens)
        let isEnglish = language == .english
        let words = isEnglish ? typed : typed.inPlainWords(by: model.slang)
        features = Features(
            of: words, marks: MoodMarks.marks(on: words, cues: cues, valence: isEnglish ? model.valence : .none))
        head = isEnglish ? model.sentimentInEnglish : model.sentiment
        self.typed = words
        nudges = lessons.nudges(of: text)
        let learned = words.words.isEmpty ? [0, 0, 0] : head.sums(of: features)
        let scores = zip(learned, nudges).map { $0 &+ $1 }
        self.scores = scores
        let order = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        sentiment = words.words.isEmpty ? .neutral : Sentiment.allCases[order[0]]
        margin = scores[order[0]] &- scores[order[1]]
        let sure = isEnglish ? model.sureMarginInEnglish : model.sureMargin
        isUnsure = words.words.isEmpty || margin < sure
        isClear = margin > 2 * sure
    }

    /// What each word gave, for the sentiment that was found.
    func explanation(_ rules: IntentRules, _ urgency: UrgencyRules, _ topic: TopicRules) -> Reading.Explanation {
        let chosen = Sentiment.allCases.firstIndex(of: sentiment) ?? 1
        let amounts = typed.words.isEmpty ? [] : head.contributions(to: chosen, of: features, words: typed.words.count)
        var contributions: [Reading.Explanation.Contribution] = []
        for (word, amount) in zip(typed.words, amounts) {
            if let last = contributions.indices.last, contributions[last].span == word.span {
                contributions[last].amount &+= amount
            } else {
                contributions.append(.init(span: word.span, amount: amount))
            }
        }
        return Reading.Explanation(
            bias: (typed.words.isEmpty ? 0 : head.biases[chosen]) &+ nudges[chosen], contributions: contributions,
            score: scores[chosen],
            evidence: rules.evidence, urgencySpan: urgency.span, topicSpan: topic.span)
    }

    /// Two languages are mixed when both have words that speak for them.
    private static func language(of typed: TypedWords, _ model: ListeningModel) -> SpokenLanguage {
        guard !typed.words.isEmpty else { return .indonesian }
        let head = model.language
        let byWord = head.sumsByWord(of: Features(of: typed), words: typed.words.count)
        var sums = head.biases
        var counts = (indonesian: 0, english: 0)
        for (index, word) in typed.words.enumerated() {
            let row = index * head.classes
            for language in sums.indices { sums[language] &+= byWord[row + language] }
            guard word.kind == .word, word.letters.count >= 3 else { continue }
            if byWord[row + 1] > byWord[row] { counts.english += 1 } else { counts.indonesian += 1 }
        }
        var best = 0
        for index in sums.indices where sums[index] > sums[best] { best = index }
        guard best < 2, typed.words.count >= 3 else { return ListeningModel.languages[best] }
        let fewer = min(counts.indonesian, counts.english)
        let all = counts.indonesian + counts.english
        return fewer >= 2 && fewer * 3 >= all ? .mix : ListeningModel.languages[best]
    }
}

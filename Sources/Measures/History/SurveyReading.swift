import Vocabulary

/// What the answers of a survey say, by the code of its question. Everybody who runs a survey writes the same codes; the words
/// of the question are their own.
package enum SurveyReading {
    package enum Question: String, Sendable, CaseIterable {
        /// "Which shops for this can you name?": named us without help.
        case unaided
        /// The same question: named us first.
        case topOfMind = "top-of-mind"
        /// "Do you know …?"
        case aided
        case likes
        /// Of those who had a problem: "did you tell the shop?"
        case voiced
    }

    private static let yes: Set<String> = ["ya", "yes", "y", "1", "iya", "betul", "true"]
    private static let no: Set<String> = ["tidak", "no", "n", "0", "nggak", "enggak", "belum", "false"]

    /// Yes, no; nil for anything else.
    package static func read(_ text: String) -> Bool? {
        let word = text.lowercased().filter { !$0.isWhitespace }
        return yes.contains(word) ? true : no.contains(word) ? false : nil
    }

    /// Readable answers; those of people outside the market are left out.
    package static func answers(
        _ answers: [Happened<SurveyAnswer>], _ question: Question, wave: String? = nil, asOf: Instant
    ) -> [Judged] {
        answers.upTo(asOf).compactMap { answer in
            guard answer.what.question.lowercased() == question.rawValue, answer.what.isInMarket != false,
                wave == nil || answer.what.wave == wave, let outcome = read(answer.what.text)
            else { return nil }
            return Judged(entry: answer.entry, at: answer.at, outcome: outcome)
        }
    }

    /// The waves, in the order in which they began.
    package static func waves(_ answers: [Happened<SurveyAnswer>], asOf: Instant) -> [String] {
        var waves: [String] = []
        for answer in answers.upTo(asOf) where !waves.contains(answer.what.wave) { waves.append(answer.what.wave) }
        return waves
    }
}

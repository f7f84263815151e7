/// What our lists say about the mood of a message's words, as features for the learned heads: a word never seen in training may
/// stand in a list.
package enum MoodMarks {
    package static func marks(on typed: TypedWords, text: String, valence: WordValence = .none) -> [Features.Mark] {
        let tokens = Folding.tokens(of: text)
        var cues = Cues(of: tokens)
        cues.readPleasantness(of: tokens)
        return marks(on: typed, cues: cues, valence: valence)
    }

    static func marks(on typed: TypedWords, cues: Cues, valence: WordValence) -> [Features.Mark] {
        var marks: [Features.Mark] = []
        guard !typed.words.isEmpty else { return marks }
        var word = 0
        for found in cues.found where found.cue.hasAny(moods) {
            while word + 1 < typed.words.count, typed.words[word + 1].span.lowerBound <= found.span.lowerBound { word += 1 }
            while word > 0, typed.words[word].span.lowerBound > found.span.lowerBound { word -= 1 }
            let kind = (found.cue.rawValue & moods.rawValue) << 1 | (found.isNegated ? 1 : 0)
            marks.append(Features.Mark(word: word, kind: kind))
        }
        valence.mark(typed, into: &marks)
        return marks
    }

    private static let moods: Cue = [
        .bad, .good, .insult, .praisesByDenial, .feared, .mocks, .thanks, .but, .threatens, .fraud, .danger, .leaves, .suggests,
        .pleasant,
        .unpleasant,
    ]
}

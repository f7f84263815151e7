import Foundation
import Listening
import Vocabulary

/// How well a model does on the messages it did not learn from.
struct Validation {
    struct Row {
        var name: String
        var count: Int
        var macroF1: Double
        var accuracy: Double
        var sureShare: Double
        var sureAccuracy: Double
    }

    static let sets = [
        "smsa", "nusax-ind", "nusax-jav", "nusax-sun", "nusax-min", "nusax-eng", "prdect", "hoasa", "casa", "uci-eng",
    ]
    private static let noon = Listener.Occasion(at: LocalTime(day: Day(number: 20_000)))

    static func rows(_ corpus: Corpus, _ model: ListeningModel) throws -> [Row] {
        try sets.map { row("\($0)-valid", try corpus.sentiment("\($0)-valid"), model) }
            + [row("our own messages, rows marked check", try corpus.own("check"), model)]
    }

    static func margins(_ name: String, _ corpus: Corpus, _ model: ListeningModel) throws -> [Int32] {
        let listener = Listener(model)
        return try corpus.sentiment("\(name)-valid").map { listener.read($0.text, noon).margin }
    }

    /// Where a set has no neutral messages, neutral is not offered.
    private static func row(_ name: String, _ messages: [LabelledMessage], _ model: ListeningModel) -> Row {
        let listener = Listener(model)
        let hasNeutral = messages.contains { $0.label == 1 }
        var scores = Scores(classes: 3)
        var sure = Scores(classes: 3)
        for message in messages {
            let reading = listener.read(message.text, noon)
            var answer = Sentiment.allCases.firstIndex(of: reading.sentiment) ?? 1
            if !hasNeutral { answer = reading.scores[2] > reading.scores[0] ? 2 : 0 }
            scores.note(said: answer, truth: message.label)
            if !reading.unsure { sure.note(said: answer, truth: message.label) }
        }
        return Row(
            name: name, count: messages.count, macroF1: scores.macroF1, accuracy: scores.accuracy,
            sureShare: Double(sure.count) / Double(max(1, messages.count)), sureAccuracy: sure.accuracy)
    }
}

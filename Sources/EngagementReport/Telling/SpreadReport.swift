import Engagement
import Formats
import Phrases

/// What `akrab spread` answers, for people and for programs.
package struct SpreadReport {
    private let result: SpreadResult
    private let phrases: Phrasebook

    package init(_ result: SpreadResult, _ phrases: Phrasebook) {
        self.result = result
        self.phrases = phrases
    }

    package var text: String {
        var lines = [phrases.spreadExpected(result)]
        if let range = result.range90 { lines.append(phrases.spreadRange(range)) }
        if let generations = result.byGeneration, generations.count > 1 {
            var sum = 0.0
            let days = generations.prefix(8).enumerated().map { day, newly in
                sum += newly
                return (day: day, people: sum)
            }
            lines.append(phrases.byDay(days))
        }
        lines.append(phrases.tiesAreALowerBound)
        return lines.joined(separator: "\n")
    }

    /// `exact` says whether it is; `distribution[k]` is the chance of exactly k people.
    package var json: String { Self.fields(result).text }

    static func fields(_ result: SpreadResult) -> JSONValue {
        .object([
            ("expected", .number(result.expected)), ("exact", .truth(result.isExact)),
            ("standardError", .number(result.standardError)),
            ("distribution", result.distribution.map { .list($0.map { .number($0) }) } ?? .null),
        ])
    }
}

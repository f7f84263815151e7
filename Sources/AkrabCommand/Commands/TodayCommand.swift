import ArgumentParser
import Foundation
import Guidance
import Phrases
import UseCases
import Vocabulary

struct TodayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "Who needs you today, and why. / Siapa yang perlu dikabari hari ini.")

    @OptionGroup var options: SharedOptions
    @Option(help: "Look from this day or moment: 2026-11-19, \"2026-11-19 15:10\".")
    var asOf: String?
    @Option(help: "At most so many people; the rest is counted.")
    var limit = 10
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let options = options
        let asOf = asOf
        let limit = limit
        let json = json
        try await options.withShop { counter in
            let moment = try asOf.map { try counter.moment($0) }
            let list = try await counter.shop.today(asOf: moment, limit: max(1, limit))
            counter.console.out(json ? try TodayJSON(list, counter.phrases).text : TodayText(list, counter.phrases).text)
        }
    }
}

/// Today as a terminal shows it.
struct TodayText {
    private let list: TodayList
    private let phrases: Phrasebook

    init(_ list: TodayList, _ phrases: Phrasebook) {
        self.list = list
        self.phrases = phrases
    }

    var text: String {
        let today = phrases.zone.day(of: list.asOf)
        var lines = [
            "\(phrases.longDate(today)), \(phrases.clock(list.asOf)) · \(phrases.chatsRead(until: list.readUntil, now: list.asOf))",
            phrases.headline(list.people),
        ]
        for (index, line) in list.lines.enumerated() {
            let card = phrases.card(line.call, line.words, now: list.asOf)
            lines.append("")
            let tags = [card.tag] + line.heard.map(phrases.tagWithWords)
            lines.append("\(index + 1). \(line.customer.name) · \(tags.joined(separator: " · "))")
            lines.append("   \(card.reason.text)")
            if let quote = card.quote {
                lines.append("   \(quote)\(card.quoteSource.map { " · \($0)" } ?? "")")
            }
            if !card.acts.isEmpty { lines.append("   → " + card.acts.prefix(3).map(\.label).joined(separator: " · ")) }
        }
        if list.people > list.lines.count {
            lines.append("")
            lines.append(phrases.more(list.people - list.lines.count))
        }
        return lines.joined(separator: "\n")
    }
}

/// Today for other programs.
struct TodayJSON {
    private struct Answer: Encodable {
        struct Line: Encodable {
            struct Evidence: Encodable {
                var entry: EntryID
                var at: String
                var side: String
                var kind: String
                var text: String?
            }
            struct Deed: Encodable {
                var act: Act
                var label: String
            }
            struct Heard: Encodable {
                var tag: HeardTag.Kind
                var label: String
                var entry: EntryID
                var words: String
            }
            var lane: String
            var customer: String
            var customerId: CustomerID
            var tag: String
            var reason: String
            var quote: String?
            var evidence: [Evidence]
            var acts: [Deed]
            var heard: [Heard]
        }
        var asOf: String
        var people: Int
        var readUntil: String?
        var calls: [Line]
    }

    let text: String

    init(_ list: TodayList, _ phrases: Phrasebook) throws {
        let zone = phrases.zone
        let calls = list.lines.map { line in
            let card = phrases.card(line.call, line.words, now: list.asOf)
            return Answer.Line(
                lane: String(describing: line.call.lane), customer: line.customer.name, customerId: line.customer.id,
                tag: card.tag, reason: card.reason.text, quote: line.words.quote,
                evidence: line.evidence.map { entry in
                    Answer.Line.Evidence(
                        entry: entry.id, at: entry.at.instant.iso(in: zone), side: String(describing: entry.side),
                        kind: Event.Kind(rawValue: entry.event.code)?.name ?? "unknown", text: entry.event.words)
                },
                acts: card.acts.map { Answer.Line.Deed(act: $0.act, label: $0.label) },
                heard: line.heard.map {
                    Answer.Line.Heard(tag: $0.kind, label: phrases.tag($0), entry: $0.entry, words: $0.words)
                })
        }
        text = try JSONText.of(
            Answer(
                asOf: list.asOf.iso(in: zone), people: list.people, readUntil: list.readUntil?.iso(in: zone), calls: calls))
    }
}

enum JSONText {
    static func of(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Signs a terminal would obey, or that turn words around, stand in it as `\u….`: the same for a program.
    private static func escaped(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard TerminalText.isObeyed(scalar) else {
                out.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16)
            out.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
        }
        return String(out)
    }
}

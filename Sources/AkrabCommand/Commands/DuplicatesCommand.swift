import ArgumentParser
import Measures
import Phrases
import UseCases
import Vocabulary

struct DuplicatesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duplicates", abstract: "Who may be written down twice. / Siapa yang mungkin tercatat dua kali.")

    @OptionGroup var options: SharedOptions
    @Option(help: "At most so many pairs; the rest is counted.")
    var limit = 20
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let (first, count) = try await counter.shop.duplicates(limit: max(1, command.limit))
            let today = counter.shop.zone.day(of: counter.shop.now)
            let list = DuplicatesText(pairs: first, count: count, phrases: counter.phrases, today: today)
            counter.console.out(command.json ? try list.json : list.text)
        }
    }
}

/// Pairs as a terminal shows them, and as other programs read them.
struct DuplicatesText {
    var pairs: [Duplicate]
    var count: Int
    var phrases: Phrasebook
    var today: Day

    var text: String {
        var lines = [phrases.duplicatesHeadline(count)]
        for (index, pair) in pairs.enumerated() {
            lines.append("")
            lines.append("\(index + 1). \(pair.one.name) (\(pair.one.id)) · \(pair.other.name) (\(pair.other.id))")
            lines.append("   \(phrases.certainty(pair.candidate.certainty)): \(phrases.rule(pair.candidate.rule))")
            lines += pair.candidate.clues.map { "   - \(phrases.clue($0, today: today))" }
            lines.append("   → \(phrases.nextAct(one: pair.one.id, other: pair.other.id))")
        }
        if count > pairs.count { lines += ["", phrases.more(count - pairs.count)] }
        return lines.joined(separator: "\n")
    }

    private struct Answer: Encodable {
        struct Reason: Encodable {
            var text: String
            var handle: String?
            var facts: [FactID]
            var entries: [EntryID]
        }
        struct Pair: Encodable {
            var one: String
            var oneId: CustomerID
            var other: String
            var otherId: CustomerID
            var certainty: String
            var rule: String
            var reasons: [Reason]
            var next: String
        }
        var count: Int
        var pairs: [Pair]
    }

    var json: String {
        get throws {
            try JSONText.of(
                Answer(
                    count: count,
                    pairs: pairs.map { pair in
                        Answer.Pair(
                            one: pair.one.name, oneId: pair.one.id, other: pair.other.name, otherId: pair.other.id,
                            certainty: String(describing: pair.candidate.certainty),
                            rule: phrases.rule(pair.candidate.rule), reasons: pair.candidate.clues.map(reason),
                            next: phrases.nextAct(one: pair.one.id, other: pair.other.id))
                    }))
        }
    }

    private func reason(_ clue: Clue) -> Answer.Reason {
        var reason = Answer.Reason(text: phrases.clue(clue, today: today), handle: nil, facts: [], entries: [])
        switch clue {
        case .sharedHandle(let handle): reason.handle = handle.value
        case .sameOrderNumber(_, let one, let other), .ordersOnChatDays(_, _, let one, let other):
            reason.entries = [one, other]
        case .sameBirthday(_, let one, let other), .sameAddress(_, let one, let other),
            .sameOrganisation(_, let one, let other):
            reason.facts = [one, other]
        case .names: break
        }
        return reason
    }
}

import ArgumentParser
import Guidance
import Phrases
import UseCases
import Vocabulary

struct VoicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voices", abstract: "What customers speak of, counted by people. / Kata pelanggan.")

    @OptionGroup var options: SharedOptions
    @Option(help: "From this day on; a week without it.")
    var since: String?
    @Option(help: "Look from this day or moment.")
    var asOf: String?
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let moment = try command.asOf.map { try counter.moment($0) } ?? counter.shop.now
            let since =
                try command.since.map { counter.shop.zone.start(of: try counter.day($0)) } ?? moment.subtracting(.days(7))
            guard since < moment else { throw counter.fail(.notADate(command.since ?? "")) }
            try await counter.shop.readLatestMessages()
            let text = VoicesText(try await counter.shop.voices(since: since, asOf: moment), counter.phrases)
            counter.console.out(command.json ? try text.json : text.text)
        }
    }
}

/// *Kata pelanggan* as a terminal and as programs read it.
private struct VoicesText {
    let view: VoicesView
    let phrases: Phrasebook

    init(_ view: VoicesView, _ phrases: Phrasebook) {
        self.view = view
        self.phrases = phrases
    }

    private func messages(_ theme: Voices.Theme) -> [(entry: Entry, name: String)] {
        theme.examples.compactMap { id in
            view.examples[id].map { entry in (entry, entry.customer.flatMap { view.names[$0] } ?? "") }
        }
    }

    var text: String {
        var lines = [
            phrases.voicesTitle,
            phrases.voicesHeard(view.voices, since: view.since, now: view.asOf, isPartial: view.isPartial),
        ]
        if view.voices.themes.isEmpty { lines.append(phrases.noVoices) }
        for theme in view.voices.themes {
            lines += ["", "\(phrases.capitalised(phrases.theme(theme))) · \(phrases.themeCount(theme))"]
            lines += messages(theme).prefix(2).map { entry, name in
                "   \(name): \(phrases.quoted(entry.event.words ?? "")) · \(phrases.moment(entry.at, now: view.asOf))"
            }
        }
        return lines.joined(separator: "\n")
    }

    private struct Answer: Encodable {
        struct Theme: Encodable {
            struct Message: Encodable {
                var entry: EntryID
                var customer: String
                var at: String
                var text: String
            }
            var topic: String
            var intent: String
            var people: Int
            var peopleBefore: Int
            var messages: Int
            var examples: [Message]
        }
        var since: String
        var asOf: String
        var people: Int
        var messages: Int
        var isPartial: Bool
        var themes: [Theme]
    }

    var json: String {
        get throws {
            let zone = phrases.zone
            let themes = view.voices.themes.map { theme in
                Answer.Theme(
                    topic: theme.topic.rawValue, intent: theme.intent.rawValue, people: theme.people,
                    peopleBefore: theme.peopleBefore, messages: theme.messages,
                    examples: messages(theme).map { entry, name in
                        Answer.Theme.Message(
                            entry: entry.id, customer: name, at: entry.at.instant.iso(in: zone), text: entry.event.words ?? "")
                    })
            }
            return try JSONText.of(
                Answer(
                    since: view.since.iso(in: zone), asOf: view.asOf.iso(in: zone), people: view.voices.people,
                    messages: view.voices.messages, isPartial: view.isPartial, themes: themes))
        }
    }
}

import ArgumentParser
import Journal
import Listening
import Phrases
import UseCases
import Vocabulary

struct CorrectCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct",
        abstract: "Say how a customer's message was meant. / Betulkan maksud sebuah pesan.",
        discussion: "For that message it holds for ever; similar ones lean a little that way.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "The entry's number, as in akrab proposals --json, today --json or voices --json.")
    var entry: String
    @Option(
        name: .customLong("intent"),
        help:
            "complaint, question, request, order, praise, thanks, suggestion, leaving, spam, other. May be said several times.")
    var intents: [String] = []
    @Flag(help: "Take back what was said before: it is as it is heard.")
    var undo = false
    @Option(help: "negative, neutral or positive; without it, as such messages usually are.")
    var sentiment: String?

    func validate() throws {
        guard intents.isEmpty == undo else {
            throw ValidationError("Either --intent or --undo. / Pilih --intent atau --undo.")
        }
    }

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let intents = try command.intents.map { word in
                try Self.choice(Intent(rawValue: word), word, "--intent", Intent.allCases.map(\.rawValue))
            }
            let sentiment = try command.sentiment.map { word in
                try Self.choice(Sentiment(rawValue: word), word, "--sentiment", Sentiment.allCases.map(\.rawValue))
            }
            guard let id = EntryID(command.entry) else { throw CommandFailure(counter.phrases.notAMessage(command.entry)) }
            do {
                try await counter.shop.correct(id, to: intents, sentiment)
            } catch JournalError.notFound {
                throw CommandFailure(counter.phrases.notAMessage(command.entry))
            } catch JournalError.alreadyClosed {
                // It was said before, and stays so.
            }
            let phrases = counter.phrases
            counter.console.out(command.undo ? phrases.readingTakenBack : phrases.readingCorrected(to: intents))
        }
    }

    private static func choice<T>(_ found: T?, _ word: String, _ option: String, _ choices: [String]) throws -> T {
        guard let found else { throw Trouble.notAChoice(word, option: option, choices: choices) }
        return found
    }
}

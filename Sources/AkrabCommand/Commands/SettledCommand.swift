import ArgumentParser
import Phrases
import UseCases
import Vocabulary

struct SettledCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settled", abstract: "What they say of how we settled their complaint. / Keluhan sudah beres, kata beliau."
    )

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Argument(help: "Their words.")
    var text: String?
    @Flag(name: .customLong("not"), help: "They are not content.")
    var isNot = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            let isKnown = try await counter.shop.verdict(of: found.id, accepted: !command.isNot, words: command.text)
            guard isKnown else { throw counter.fail(.unknownComplaint(command.customer)) }
            counter.console.out(counter.phrases.noted(about: found.name))
        }
    }
}

import ArgumentParser
import Phrases
import UseCases
import Vocabulary

struct AssessCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "assess",
        abstract: "Whether a customer may be counted and estimated. / Boleh tidaknya pelanggan dihitung dan diperkirakan.",
        discussion: "With --no nothing is estimated of them any more, and they are called for nothing but by hand.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "A name, a phone, an address, a number.")
    var customer: String
    @Argument(help: "Their words, or why.")
    var why = ""
    @Flag(help: "They do not want it.")
    var no = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let found = try await counter.customer(command.customer)
            try await counter.shop.assess(found.id, !command.no, why: command.why)
            counter.console.out(
                command.no ? counter.phrases.assessedNoMore(found.name) : counter.phrases.assessedAgain(found.name))
        }
    }
}

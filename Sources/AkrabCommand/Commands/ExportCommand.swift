import ArgumentParser
import Formats
import Journal
import Phrases
import UseCases
import Vocabulary

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Take everything along, as files. / Bawa semuanya, sebagai file.",
        discussion:
            "Tables (CSV), contacts (vCard) and mail (mbox) for people and other programs, and every row (JSON Lines) for coming back with `akrab import`."
    )

    @OptionGroup var options: SharedOptions
    @Argument(help: "A folder, or a file that ends in .zip. Without it: a new folder here.")
    var path: String?
    @Flag(help: "Tables with ; between cells and a comma before cents, as an Indonesian Excel opens them by a double click.")
    var semicolons = false
    @Flag(help: "What is remembered of belief, health, origin, politics and means stands in the tables too.")
    var sensitive = false
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let request = ExportRequest(
                path: counter.session.absolute(command.path ?? "."), form: command.semicolons ? .semicolon : .comma,
                includesDelicate: command.sensitive)
            do {
                let made = try await counter.shop.export(request)
                let text =
                    command.json
                    ? try JSONText.of(Answer(made))
                    : counter.phrases.exported(
                        path: made.path, entries: made.entries, customers: made.customers, leftOut: made.delicateLeftOut)
                counter.console.out(text)
            } catch let there as AlreadyThere {
                throw counter.fail(.backup(.alreadyThere(path: there.path)))
            }
        }
    }

    private struct Answer: Encodable {
        var path: String
        var entries: Int
        var customers: Int
        var sensitiveLeftOut: Int

        init(_ made: ExportMade) {
            path = made.path
            entries = made.entries
            customers = made.customers
            sensitiveLeftOut = made.delicateLeftOut
        }
    }
}

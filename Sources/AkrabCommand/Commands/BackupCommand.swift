import ArgumentParser
import Phrases
import Storage
import UseCases

struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Everything as one file, while others work on. / Cadangkan semuanya ke satu file.")

    @OptionGroup var options: SharedOptions
    @OptionGroup var secret: PassphraseOptions
    @Argument(help: "A file or a folder. Without it: backups/ in the data folder.")
    var path: String?
    @Flag(help: "Ask for a passphrase.")
    var passphrase = false
    @Option(
        help: "Keep the newest N beside it, and of the older ones the last of 7 days, 4 weeks and 6 months; remove the rest.")
    var keep: Int?

    func validate() throws {
        if let keep, keep < 1 { throw ValidationError("--keep is 1 or more. / --keep minimal 1.") }
    }

    mutating func run() async throws {
        let command = self
        try options.notForServers { $0.useDump($1.dump) }
        try await options.withShop { counter in
            let words = try await command.secret.forSealing(isAsked: command.passphrase, counter)
            let request = BackupRequest(
                path: command.path.map { counter.session.absolute($0) }, passphrase: words, keep: command.keep)
            guard let made = try await counter.shop.backUp(request) else { throw counter.fail(.notFound) }
            counter.console.out(
                counter.phrases.backedUp(
                    path: made.path, bytes: made.header.contentSize, isSealed: made.header.isSealed, removed: made.removed))
        }
    }
}

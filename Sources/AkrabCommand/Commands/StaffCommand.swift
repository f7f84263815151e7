import ArgumentParser
import Phrases
import UseCases
import Vocabulary
import Web

struct StaffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "staff", abstract: "Who may get in; a way back in. / Siapa yang bisa masuk, dan jalan masuk lagi.")

    @OptionGroup var options: SharedOptions
    @Option(help: "A name: prints a link for somebody who lost password or code. It opens once.")
    var reset: String?

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let doors = Doors(counter.shop, keyFile: command.options.keyFile(counter.session))
            let staff = try await doors.staff()
            guard let wanted = command.reset else {
                if staff.isEmpty { counter.console.out(counter.phrases.nobodyYet) }
                for account in staff { counter.console.out(counter.phrases.staffLine(account)) }
                return
            }
            let words = wanted.trimmingSpaces().lowercased()
            let meant = staff.filter { $0.login == words }
            let found = meant.isEmpty ? staff.filter { $0.name.lowercased() == words } : meant
            guard let account = found.first, found.count == 1 else {
                throw CommandFailure(counter.phrases.noSuchStaff(wanted))
            }
            let secret = try await doors.offerReset(to: account.id, as: .owner)
            counter.console.out(counter.phrases.resetLink(for: account.name, path: Address.invitation(secret.word).path))
        }
    }
}

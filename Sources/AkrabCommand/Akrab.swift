import ArgumentParser
import Foundation
import Phrases

/// `akrab`: the command line.
@main
struct Akrab: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "akrab",
        abstract: "Looks after relationships: who needs you today, and why. / Merawat hubungan: siapa yang perlu dikabari.",
        version: "0.1.0",
        subcommands: [
            ImportCommand.self, TodayCommand.self, ShowCommand.self, BriefCommand.self, RecordCommand.self, MeasureCommand.self,
            MeasuresCommand.self,
            PromiseCommand.self, KeepCommand.self, NoteCommand.self,
            AnsweredCommand.self, ComplainCommand.self, SettledCommand.self, RememberCommand.self, CareCommand.self,
            ToldCommand.self, LaterCommand.self, DuplicatesCommand.self, MergeCommand.self, UnmergeCommand.self,
            NotSameCommand.self, ImportsCommand.self, RebuildCommand.self, ValueCommand.self, WorthCommand.self,
            AssessCommand.self, ListenCommand.self, CorrectCommand.self, VoicesCommand.self, ProposalsCommand.self,
            AcceptCommand.self, DropCommand.self,
            ExportCommand.self,
            CheckCommand.self, PlanCommand.self, SpreadCommand.self,
            MoveCommand.self, BackupCommand.self, RestoreCommand.self, RollbackCommand.self, ServeCommand.self,
            StaffCommand.self,
        ])

    /// The real start: remembers who asked, before anything is parsed.
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let session = Session(
            console: TerminalConsole(), directory: FileManager.default.currentDirectoryPath,
            environment: ProcessInfo.processInfo.environment, shop: nil, arguments: arguments)
        Foundation.exit(await perform(session))
    }

    /// `akrab --database X today` is meant as `akrab today --database X`: options said before the command go behind it.
    static func arranged(_ arguments: [String]) -> [String] {
        let withValue: Set<String> = ["--database", "-d", "--language"]
        var ahead: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            if withValue.contains(first), rest.count > 1 {
                ahead += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if first.hasPrefix("--database=") || first.hasPrefix("--language=") {
                ahead.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard let command = rest.first, !ahead.isEmpty else { return arguments }
        return [command] + ahead + rest.dropFirst()
    }

    /// Carries out one command line; gives its exit code.
    @Sendable static func perform(_ session: Session) async -> Int32 {
        await Session.$current.withValue(session) {
            do {
                var command = try parseAsRoot(arranged(session.arguments))
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
                return 0
            } catch let failure as CommandFailure {
                if let text = failure.text { session.console.err(text) }
                return failure.code
            } catch {
                let code = exitCode(for: error)
                let text = fullMessage(for: error)
                if code.isSuccess { session.console.out(text) } else { session.console.err(text) }
                return code.rawValue
            }
        }
    }
}

/// Ends a command, with a sentence for the person who typed it.
struct CommandFailure: Error {
    var text: String?
    var code: Int32 = 1

    init(_ text: String?, code: Int32 = 1) {
        self.text = text
        self.code = code
    }
}

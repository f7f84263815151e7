import ArgumentParser
import Formats
import Foundation
import Journal
import Phrases
import UseCases
import Vocabulary

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring in chats, contacts, orders, notes. / Masukkan chat, kontak, pesanan, catatan.",
        discussion: "Files or folders. The same file twice adds nothing; a later export adds only what is new.")

    @OptionGroup var options: SharedOptions
    @Argument(help: "Files or folders.")
    var paths: [String] = []
    @Option(help: "A name in the chats that is us; may be given several times, remembered.")
    var we: [String] = []
    @Option(help: "A chat (by its title) that is no customer's: nothing of it is kept; remembered.")
    var leaveOut: [String] = []
    @Option(help: "When the files were exported; without it, their own date.")
    var exportedAt: String?
    @Option(help: "The name of the business.")
    var business: String?
    @Flag(help: "Only say what would happen.")
    var dryRun = false
    @Flag(help: "Stay, and bring in whatever comes to lie there.")
    var watch = false
    @Option(help: "Take back this import (its number is in the report and in `akrab imports`).")
    var undo: [String] = []
    @OptionGroup(title: "How tables are read") var reading: ReadingOptions
    @Option(help: "Write the refused rows there, as CSV to be mended and brought in again.")
    var refused: String?
    @Flag(help: "As JSON.")
    var json = false

    func validate() throws {
        if watch && (!undo.isEmpty || refused != nil) {
            throw ValidationError("--watch stands without --undo and --refused. / --watch tanpa --undo dan --refused.")
        }
        if paths.isEmpty && undo.isEmpty { throw ValidationError("Which files? / File yang mana?") }
    }

    mutating func run() async throws {
        let command = self
        if watch {
            guard let session = Session.current, session.shop == nil else { throw CommandFailure("no session") }
            let phrases = Phrasebook(options.spoken(session), zone: .jakarta)
            return try await WatchedImport(paths: paths, session: session, phrases: phrases).run()
        }
        try await options.withShop(mayBegin: !paths.isEmpty) { counter in
            if let business = command.business { try await counter.shop.rename(to: business) }
            for number in command.undo { try await command.takeBack(number, counter) }
            if !command.paths.isEmpty { try await command.bringIn(counter) }
        }
    }

    private func takeBack(_ number: String, _ counter: AtTheCounter) async throws {
        guard let run = ImportID(number) else { throw counter.fail(.unknownImport(number)) }
        do {
            counter.console.out(counter.phrases.undone(try await counter.shop.undo(run)))
        } catch is JournalError {
            throw counter.fail(.unknownImport(number))
        }
    }

    private func bringIn(_ counter: AtTheCounter) async throws {
        var request = ImportRequest(paths: paths.map { counter.session.absolute($0) })
        request.we = we
        request.leaveOut = leaveOut
        request.isDryRun = dryRun
        request.wishes = try reading.wishes()
        request.readsAfresh = reading.afresh
        request.wantsRowsToMend = refused != nil
        request.exportedAt = try exportedAt.map { try counter.moment($0) }
        let dialogue = ConsoleDialogue(counter.console, counter.phrases)
        let outcome = try await ImportDesk(counter.shop, request, dialogue: dialogue).run()
        counter.console.status("")
        if outcome.files.isEmpty { throw counter.fail(.nothingToImport(path: paths.joined(separator: ", "))) }
        if let refused { try RefusedRows(outcome, counter.phrases).write(to: counter.session.absolute(refused), counter) }
        let text = json ? try ImportJSON(outcome, counter.phrases).text : ImportText(outcome, counter.phrases).text
        if !text.isEmpty { counter.console.out(text) }
        for sentence in ImportText(outcome, counter.phrases).troubles { counter.console.err(sentence) }
        if !dryRun { try await counter.shop.readLatestMessages() }
        if outcome.files.allSatisfy(\.isInTrouble) { throw CommandFailure(nil) }
    }
}

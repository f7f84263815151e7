import ArgumentParser
import Phrases
import Storage
import UseCases
import Vocabulary

struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup back; what is there now is kept. / Pulihkan dari cadangan.")

    @OptionGroup var options: SharedOptions
    @OptionGroup var secret: PassphraseOptions
    @Argument(help: "The backup.")
    var path: String

    mutating func run() async throws {
        let command = self
        try options.notForServers { $0.useRestore($1.restore) }
        try await options.withFolder(needsData: false) { place in
            let path = place.session.absolute(command.path)
            let words = try await command.secret.forOpening(try BackupReader(path), place)
            let done = try place.owning { folder in
                try Restoring(into: folder, at: place.now, stamp: place.phrases.zone.stamp(place.now))
                    .restore(path, passphrase: words)
            }
            place.console.out(
                place.phrases.restored(
                    madeAt: done.header.madeAt, shop: done.header.shop, now: place.now, kept: done.kept,
                    asFiles: done.keptAsFiles))
        }
    }
}

struct RollbackCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Go back to the data from before the last upgrade. / Kembali ke data sebelum pembaruan.")

    @OptionGroup var options: SharedOptions
    @Flag(help: "Yes, lose what was written since.")
    var yes = false

    mutating func run() async throws {
        let command = self
        try options.notForServers { $0.useRestore($1.restore) }
        try await options.withFolder(needsData: true) { place in
            try place.owning { folder in
                guard let back = try GoingBack.find(in: folder) else { throw Trouble.nothingToGoBackTo }
                let then = back.snapshot.header.madeAt
                guard command.yes else {
                    throw CommandFailure(
                        place.phrases.goingBack(to: then, now: place.now, losing: back.entriesSince))
                }
                let done = try Restoring(into: folder, at: place.now, stamp: place.phrases.zone.stamp(place.now))
                    .restore(back.snapshot.path, passphrase: nil, reason: .beforeRollback)
                place.console.out(
                    place.phrases.wentBack(to: then, now: place.now, lost: back.entriesSince, kept: done.kept))
            }
        }
    }
}

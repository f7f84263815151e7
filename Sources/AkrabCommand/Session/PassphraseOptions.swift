import ArgumentParser
import Foundation
import Phrases
import Storage

/// Where a passphrase comes from: a file, or somebody at a terminal. Never the command line, which others can read.
struct PassphraseOptions: ParsableArguments {
    @Option(help: "A file whose first line is the passphrase.")
    var passphraseFile: String?

    /// For a new backup; nil when it is not to be sealed.
    func forSealing(isAsked: Bool, _ counter: AtTheCounter) async throws -> String? {
        if let passphraseFile { return try Self.firstLine(of: counter.session.absolute(passphraseFile)) }
        guard isAsked else { return nil }
        guard let words = await counter.console.askSecret(counter.phrases.askPassphrase), !words.isEmpty else {
            throw Trouble.passphraseNeeded
        }
        guard await counter.console.askSecret(counter.phrases.askPassphraseAgain) == words else {
            throw Trouble.passphrasesDiffer
        }
        return words
    }

    /// For a backup that is there; nil when it needs none.
    func forOpening(_ backup: BackupReader, _ place: FolderAtHand) async throws -> String? {
        guard backup.header.isSealed else { return nil }
        if let passphraseFile { return try Self.firstLine(of: place.session.absolute(passphraseFile)) }
        return await place.console.askSecret(place.phrases.askPassphrase)
    }

    private static let longest = 4_096

    private static func firstLine(of path: String) throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { throw Trouble.fileNotFound(path: path) }
        guard let file = FileHandle(forReadingAtPath: path) else { throw Trouble.cannotRead(path: path) }
        let data: Data
        do {
            data = try file.read(upToCount: longest) ?? Data()
        } catch {
            throw Trouble.cannotRead(path: path)
        }
        let line = data.prefix { $0 != 10 && $0 != 13 }
        guard let words = String(data: line, encoding: .utf8), !words.isEmpty else { throw Trouble.passphraseNeeded }
        return words
    }
}

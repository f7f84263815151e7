import Foundation
import Phrases
import Storage
import UseCases
import Vocabulary

/// What a command works with that is about a data folder as a whole: the shop in it is not open.
struct FolderAtHand {
    var path: String
    var phrases: Phrasebook
    var console: any Console
    var session: Session
    var now: Instant

    /// Nobody else has the folder while `body` runs.
    func owning<T>(_ body: (DataFolder) throws -> T) throws -> T {
        let folder = try DataFolder(path)
        defer { folder.release() }
        return try body(folder)
    }
}

extension SharedOptions {
    func withFolder(needsData: Bool, _ body: (FolderAtHand) async throws -> Void) async throws {
        guard let session = Session.current else { throw CommandFailure("no session") }
        let location = location(session)
        let phrases = Phrasebook(spoken(session), zone: .jakarta)
        do {
            if needsData, !FileManager.default.fileExists(atPath: location + "/akrab.db") {
                throw Trouble.notAShop(path: location)
            }
            try await body(
                FolderAtHand(
                    path: location, phrases: phrases, console: session.console, session: session, now: Shop.wallClock()))
        } catch {
            throw Self.explained(error, phrases, location)
        }
    }

    /// A server's data are kept by the server's own tools: says which, and ends with an exit code of its own.
    func notForServers(_ sentence: (Phrasebook, ServerTools) -> String) throws {
        guard let session = Session.current, session.shop == nil else { return }
        let location = location(session)
        guard location.contains("://") else { return }
        let phrases = Phrasebook(spoken(session), zone: .jakarta)
        throw CommandFailure(sentence(phrases, ServerTools(location, stamp: phrases.zone.stamp(Shop.wallClock()))), code: 3)
    }
}

import Phrases
import UseCases

/// What a command runs in: whose terminal, whose folder, and, inside a server, the shop that is open there already.
struct Session: Sendable {
    var console: any Console
    var directory: String
    var environment: [String: String]
    /// Set when a running server carries out somebody's command.
    var shop: Shop?
    /// As typed, for handing on to the server that owns the folder.
    var arguments: [String]

    @TaskLocal static var current: Session?

    /// A path as the person who typed it means it.
    func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        if path.hasPrefix("~/"), let home = environment["HOME"] { return home + path.dropFirst(1) }
        return directory + "/" + path
    }
}

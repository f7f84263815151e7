import ArgumentParser
import Foundation
import Phrases
import Vocabulary

/// What every command takes.
struct SharedOptions: ParsableArguments {
    @Option(
        name: [.customShort("d"), .long],
        help: "A folder, or postgres://… Without it: AKRAB_DATABASE, else ~/.local/share/akrab.")
    var database: String?

    @Option(help: "id or en. Without it: AKRAB_LANGUAGE, else Indonesian (English where the system speaks it).")
    var language: String?

    @Flag(help: "Upgrade data of an older version without keeping them first.")
    var noSnapshot = false

    func spoken(_ session: Session) -> Language { Self.spoken(language, session) }

    static func spoken(_ language: String?, _ session: Session) -> Language {
        if let language { return Language(rawValue: language) ?? .indonesian }
        if let said = session.environment["AKRAB_LANGUAGE"].flatMap(Language.init(rawValue:)) { return said }
        let system = session.environment["LC_ALL"] ?? session.environment["LANG"] ?? ""
        return system.hasPrefix("en") ? .english : .indonesian
    }

    func location(_ session: Session) -> String {
        let said = database ?? session.environment["AKRAB_DATABASE"]
        guard let said, !said.isEmpty else {
            let home = session.environment["XDG_DATA_HOME"] ?? (session.environment["HOME"] ?? ".") + "/.local/share"
            return home + "/akrab"
        }
        return said.contains("://") ? said : session.absolute(said)
    }
}

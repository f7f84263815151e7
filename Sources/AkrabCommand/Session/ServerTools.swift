import UseCases
import Vocabulary

/// The command lines that keep a PostgreSQL database and bring it back, without its password.
struct ServerTools {
    private let address: String
    private let stamp: String

    init(_ url: String, stamp: String) {
        address = Self.withoutPassword(url)
        self.stamp = stamp
    }

    var dump: String { "pg_dump --format=custom --no-owner --file=akrab-\(stamp).dump \(quoted)" }
    var restore: String {
        "pg_restore --clean --if-exists --no-owner --single-transaction --dbname=\(quoted) akrab-….dump"
    }

    private var quoted: String { "'" + address.replacing("'", with: "'\\''") + "'" }

    static func withoutPassword(_ url: String) -> String {
        guard let scheme = url.firstRange(of: "://") else { return url }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { !"/?#".contains($0) }
        var address = String(url[..<scheme.upperBound])
        if let at = authority.lastIndex(of: "@") {
            address += authority[..<at].prefix { $0 != ":" } + authority[at...]
        } else {
            address += authority
        }
        let tail = rest[authority.endIndex...]
        guard let question = tail.firstIndex(of: "?") else { return address + tail }
        let options = tail[tail.index(after: question)...].split(separator: "&").filter { !$0.hasPrefix("password=") }
        return address + tail[..<question] + (options.isEmpty ? "" : "?" + options.joined(separator: "&"))
    }
}

import Foundation

/// The server's programs, and as whom to run them.
struct PostgreSQLPrograms {
    private let folder: String
    private let asUser: [String]
    /// The user they run as, when it is not us: root may not run them.
    let owner: uid_t?

    init() throws {
        guard let folder = Self.folder() else {
            throw TestingTrouble(
                """
                PostgreSQL is not installed here, and storage is tested on a real one: \
                no initdb in /usr/lib/postgresql/*/bin or in PATH. On Debian: apt-get install postgresql
                """)
        }
        self.folder = folder
        guard geteuid() == 0 else {
            (asUser, owner) = ([], nil)
            return
        }
        guard let postgres = getpwnam("postgres"), let runuser = Program.find("runuser") else {
            throw TestingTrouble("root cannot run PostgreSQL: it takes a user named postgres, and runuser")
        }
        owner = postgres.pointee.pw_uid
        asUser = [runuser, "-u", "postgres", "--"]
    }

    func command(_ name: String, _ arguments: [String]) -> [String] { asUser + ["\(folder)/\(name)"] + arguments }

    /// The newest one that Debian keeps, or the one in PATH.
    private static func folder() -> String? {
        let debian = (9...99).reversed().lazy.map { "/usr/lib/postgresql/\($0)/bin" }
        return debian.first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
            ?? Program.find("initdb").map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    }
}

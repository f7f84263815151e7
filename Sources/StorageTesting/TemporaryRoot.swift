import Foundation
import Synchronization

/// One folder for all that the tests of this process put on disk, and a watchdog outside of the process that removes it,
/// and stops the PostgreSQL in it, when the process ends: by itself, by a crash, or by `kill -9`.
package final class TemporaryRoot: Sendable {
    package let path: String

    package static func shared() throws -> TemporaryRoot { try made.get() }
    private static let made = Result { try TemporaryRoot() }
    /// The watchdog reads from the other end. When this process is gone, the system closes ours.
    private static let leash = Mutex<(end: Int32, path: String)?>(nil)

    private init() throws {
        // Short, because the path of a Unix socket has at most 107 bytes; and not TMPDIR, which others may not look into.
        var template = Array("/tmp/akrab-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestingTrouble("cannot make a folder in /tmp: errno \(errno)") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // PostgreSQL runs as somebody else, who has to pass through.
        guard chmod(path, 0o755) == 0 else { throw TestingTrouble("cannot open \(path) to others: errno \(errno)") }
        try startWatchdog()
        atexit { TemporaryRoot.cleanUp() }
    }

    /// A fresh place in it.
    package func fresh(_ name: String) -> String { "\(path)/\(name)-\(Self.count.add(1, ordering: .relaxed).newValue)" }
    private static let count = Atomic<Int>(0)

    /// The folder of the one PostgreSQL cluster; the watchdog knows it too.
    package var clusterPath: String { path + "/pg" }

    private func startWatchdog() throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw TestingTrouble("cannot make a pipe: errno \(errno)") }
        // A child of ours that kept our end open would keep the watchdog waiting.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        // Not our standard output: whoever reads that should not have to wait for the watchdog.
        try Program.start(["/bin/sh", "-c", Self.watch, "akrab-test-watchdog", path], input: ends[0], output: nil)
        Self.leash.withLock { $0 = (ends[1], path) }
    }

    private static let watch = """
        trap '' INT TERM HUP
        read -r never
        postmaster="$1/pg/data/postmaster.pid"
        for again in 1 2 3 4 5 6 7 8 9 10; do
          pid=$(head -n 1 "$postmaster")
          case "$pid" in
            '' | *[!0-9]*) ;;
            *)
              kill -QUIT "$pid"
              # Its file goes last. The process itself may stay in the table, when nobody collects it.
              for wait in $(seq 100); do [ -e "$postmaster" ] && kill -0 "$pid" || break; sleep 0.05; done ;;
          esac
          rm -rf "$1"
          sleep 0.1
          [ -e "$1" ] || exit 0
        done
        """

    private static func cleanUp() {
        guard let (end, path) = leash.withLock({ $0 }) else { return }
        close(end)
        for _ in 0..<250 where access(path, F_OK) == 0 { usleep(20_000) }
    }
}

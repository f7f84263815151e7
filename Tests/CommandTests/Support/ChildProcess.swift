import Foundation
import Synchronization

/// A real process, started with exactly this environment, its words kept in files: a file never blocks who writes it, and is
/// whole however the process ends.
final class ChildProcess: Sendable {
    let id: pid_t
    private let outPath: String
    private let errPath: String
    private let status = Mutex<Int32?>(nil)

    init(_ command: [String], environment: [String: String], directory: String, outputPrefix: String) throws {
        outPath = outputPrefix + ".out"
        errPath = outputPrefix + ".err"
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, outPath, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
        posix_spawn_file_actions_addopen(&files, 2, errPath, O_WRONLY | O_CREAT | O_TRUNC | O_APPEND, 0o600)
        // Nothing that other tests have open just now goes along; to close what is not open is no fault.
        for number in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&files, number) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let words = (["/usr/bin/env", "-C", directory] + command).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        let trouble = posix_spawn(&child, "/usr/bin/env", &files, &attributes, words, variables)
        guard trouble == 0 else { throw TestTrouble("cannot start \(command[0]): errno \(trouble)") }
        id = child
    }

    func signal(_ number: Int32) { kill(id, number) }

    /// Far more than any of them needs: one that hangs is ended, and its test fails with its name.
    static let patience = Duration.seconds(300)

    /// Waits until it has ended, off the threads async code runs on.
    func finish() async -> Finished {
        let watchdog = Task {
            try await Task.sleep(for: Self.patience)
            signal(SIGKILL)
        }
        defer { watchdog.cancel() }
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: self.wait()) }
        }
        let hasExited = status & 0x7F == 0
        return Finished(code: hasExited ? status >> 8 & 0xFF : nil, out: Self.text(outPath), err: Self.text(errPath))
    }

    private func wait() -> Int32 {
        status.withLock { known in
            if let known { return known }
            var status: Int32 = 0
            while waitpid(id, &status, 0) < 0, errno == EINTR {}
            known = status
            return status
        }
    }

    var out: String { Self.text(outPath) }
    var err: String { Self.text(errPath) }

    private static func text(_ path: String) -> String {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

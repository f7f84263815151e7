import Foundation

/// Another program, started without Foundation's `Process`: that one waits until all grandchildren have closed what they
/// inherited, which a server in the background never does.
enum Program {
    /// Runs it to its end without keeping a thread of async code waiting.
    /// - Throws: ``TestingTrouble`` with what it wrote, when it fails.
    static func run(_ command: [String], output: String) async throws {
        let file = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw TestingTrouble("cannot write \(output): errno \(errno)") }
        defer { close(file) }
        let child = try start(command, input: nil, output: file)
        let status = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: wait(for: child)) }
        }
        guard status == 0 else {
            let said = try String(contentsOfFile: output, encoding: .utf8)
            throw TestingTrouble("\(command.joined(separator: " ")) ended with status \(status): \(said)")
        }
    }

    /// Starts it in a process group of its own: Ctrl-C is for the tests, not for who cleans up after them.
    @discardableResult
    static func start(_ command: [String], input: Int32?, output: Int32?) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for (stream, given) in [(0, input), (1, output), (2, output)] {
            if let given {
                posix_spawn_file_actions_adddup2(&files, given, Int32(stream))
            } else {
                posix_spawn_file_actions_addopen(&files, Int32(stream), "/dev/null", O_RDWR, 0)
            }
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))

        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var child: pid_t = 0
        let trouble = posix_spawn(&child, command[0], &files, &attributes, words, environ)
        guard trouble == 0 else { throw TestingTrouble("cannot start \(command[0]): errno \(trouble)") }
        return child
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 {
            if errno != EINTR { return -1 }
        }
        return status
    }

    /// Where a program is, in the folders of PATH and those of the system's own tools.
    static func find(_ name: String) -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let folders = path.split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/bin", "/sbin", "/bin"]
        return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}

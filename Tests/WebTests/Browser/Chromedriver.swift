import Foundation
import StorageTesting

/// Debian's chromedriver, started once for the tests of this process and gone with it, with every browser it started.
final class Chromedriver: Sendable {
    let port: Int

    static func shared() async throws -> Chromedriver { try await started.value }
    private static let started = Task.detached { try await Chromedriver() }

    private init() async throws {
        let folder = try TemporaryRoot.shared().fresh("chromedriver")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        port = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Self.started(in: folder)) }
        }
    }

    /// It lives while our end of its standard input is open: when this process ends, however it ends, its group is killed. The
    /// shell itself holds no end of the output: when the driver dies, whoever reads it is told.
    private static let leash = """
        chromedriver --port=0 </dev/null &
        exec >/dev/null 2>&1
        read -r never
        kill -KILL 0
        """

    /// On a busy machine it sometimes dies before it listens.
    private static func started(in folder: String) -> Result<Int, any Error> {
        var last = Result { try start(in: folder) }
        for _ in 0..<2 { if case .failure = last { last = Result { try start(in: folder) } } }
        return last
    }

    private static func start(in folder: String) throws -> Int {
        var input: [Int32] = [0, 0]
        var output: [Int32] = [0, 0]
        guard pipe(&input) == 0, pipe(&output) == 0 else {
            throw Connection.Trouble(description: "no pipe: errno \(errno)")
        }
        for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        try spawn(["/bin/sh", "-c", leash], input: input[0], output: output[1], temporary: folder)
        close(input[0])
        close(output[1])
        // It prints its port once it listens.
        let lines = FileHandle(fileDescriptor: output[0], closeOnDealloc: false)
        var said = ""
        while true {
            let data = lines.availableData
            guard !data.isEmpty else {
                throw Connection.Trouble(
                    description: "chromedriver does not start (Debian: apt-get install chromium-driver): \(said)")
            }
            said += String(decoding: data, as: UTF8.self)
            if let match = said.firstMatch(of: #/successfully on port (\d+)/#), let port = Int(match.1) {
                keepReading(lines)
                return port
            }
        }
    }

    /// A pipe nobody empties would stop it one day.
    private static func keepReading(_ lines: FileHandle) {
        Thread.detachNewThread { while !lines.availableData.isEmpty {} }
    }

    private static func spawn(_ command: [String], input: Int32, output: Int32, temporary: String) throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        for (stream, given) in [(Int32(0), input), (1, output), (2, output)] {
            posix_spawn_file_actions_adddup2(&files, given, stream)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
        let environment = ProcessInfo.processInfo.environment.merging(["TMPDIR": temporary, "HOME": temporary]) { $1 }
        let words = command.map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var child: pid_t = 0
        let trouble = posix_spawn(&child, command[0], &files, &attributes, words, variables)
        guard trouble == 0 else { throw Connection.Trouble(description: "cannot start \(command[0]): errno \(trouble)") }
    }
}

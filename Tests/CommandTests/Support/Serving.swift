import Foundation

/// A server that runs, at a port of its own.
struct Serving: Sendable {
    let process: ChildProcess
    let port: Int

    /// Waits for the line with its address; a server that ends instead is told with what it said.
    /// - Parameter under: a program that starts it, with limits of its own.
    static func start(_ terminal: Terminal, _ more: String..., under: [String] = []) async throws -> Serving {
        let process = try terminal.start(["serve", "--port", "0"] + more, under: under)
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if let match = process.out.firstMatch(of: #/http://127\.0\.0\.1:(\d+)//#), let port = Int(match.1) {
                return Serving(process: process, port: port)
            }
            if kill(process.id, 0) != 0 || process.hasEnded { break }
            try await Task.sleep(for: .milliseconds(10))
        }
        process.signal(SIGKILL)
        throw TestTrouble("the server did not start: \(await process.finish())")
    }

    /// Serves while the body runs, then ends it as a system does.
    static func with<T>(_ terminal: Terminal, body: (Serving) async throws -> T) async throws -> T {
        let serving = try await start(terminal)
        let result: Result<T, any Error>
        do { result = .success(try await body(serving)) } catch { result = .failure(error) }
        serving.process.signal(SIGTERM)
        _ = await serving.process.finish()
        return try result.get()
    }

    func get(_ path: String, _ terminal: Terminal) async throws -> String {
        try await terminal.other("/usr/bin/curl", "-s", "-m", "30", "http://127.0.0.1:\(port)\(path)").out
    }
}

extension ChildProcess {
    /// Without waiting for it.
    var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info._sifields._sigchld.si_pid == id
    }
}

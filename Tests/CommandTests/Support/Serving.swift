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
            if let match = process.out.firstMatch(of: #/https?://127\.0\.0\.1:(\d+)//#), let port = Int(match.1) {
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

    static let password = "lemper hujan becak"

    /// As whoever is in, by the cookies this terminal's browser was given.
    func get(_ path: String, _ terminal: Terminal) async throws -> String {
        try await curl(terminal, [path]).out
    }

    /// Bu Sari, with the code from the console.
    func becomeOwner(_ terminal: Terminal) async throws {
        guard let code = process.out.firstMatch(of: #/: (\d{8})\n/#)?.1 else { throw TestTrouble("no code: \(process.out)") }
        let words = [
            ("kode", String(code)), ("toko", "Dapur"), ("nama", "Bu Sari"), ("masuk", "sari"), ("sandi", Self.password),
        ]
        let status = try await send("/mulai", words, from: "/mulai", terminal)
        guard status == "303" else { throw TestTrouble("the owner did not get in: \(status)") }
    }

    /// Signs in; gives what the browser keeps.
    func enter(_ login: String, _ password: String, _ terminal: Terminal) async throws -> String? {
        _ = try await send("/masuk", [("masuk", login), ("sandi", password)], from: "/masuk", terminal)
        let jar = try String(contentsOfFile: terminal.folder + "/cookies.txt", encoding: .utf8)
        return jar.firstMatch(of: #/\takrab\t(\S+)/#).map { String($0.1) }
    }

    /// Fills in a form of a page; gives the status.
    func send(
        _ path: String, _ words: [(String, String)], from page: String, _ terminal: Terminal
    ) async throws -> String {
        let shown = try await get(page, terminal)
        guard let key = shown.firstMatch(of: #/name="kunci" value="([^"]+)"/#)?.1 else {
            throw TestTrouble("no form: \(shown)")
        }
        let fields = (words + [("kunci", String(key))]).flatMap { ["--data-urlencode", "\($0.0)=\($0.1)"] }
        return try await curl(terminal, ["-o", "/dev/null", "-w", "%{http_code}"] + fields + [path]).out
    }

    /// - Parameter arguments: the last is the path.
    private func curl(_ terminal: Terminal, _ arguments: [String]) async throws -> Finished {
        let jar = terminal.folder + "/cookies.txt"
        let address = "http://127.0.0.1:\(port)\(arguments.last ?? "")"
        return try await terminal.other(
            ["/usr/bin/curl", "-s", "-m", "30", "-b", jar, "-c", jar] + arguments.dropLast() + [address])
    }
}

extension ChildProcess {
    /// Without waiting for it.
    var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(id), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info._sifields._sigchld.si_pid == id
    }
}

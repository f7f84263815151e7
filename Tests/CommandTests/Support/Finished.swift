/// How a process ended, and what it said.
struct Finished: Sendable, CustomStringConvertible {
    /// The exit code; nil when a signal ended it.
    var code: Int32?
    var out: String
    var err: String

    var lines: [String] { out.split(separator: "\n").map(String.init) }
    var description: String { "exit \(code.map(String.init) ?? "by signal")\n\(out)\n\(err)" }
}

/// Why a test could not go on.
struct TestTrouble: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

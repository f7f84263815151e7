import Foundation

/// How many files and connections this process may have open at a time.
enum OpenFiles {
    /// Raises the limit as far as the system lets us; gives how many connections from browsers that leaves room for, beside what
    /// is open already. Whoever comes when all are taken waits: without a limit, a connection too many would end the server.
    static func connections() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return fewest }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            raised.rlim_cur = limit.rlim_max
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        // What comes in by a connection may be written to a file, and the database opens readers as it needs them.
        return min(most, max(fewest, (Int(clamping: limit.rlim_cur) - open) / 2))
    }

    private static let fewest = 8
    private static let most = 4_096

    /// Whoever started this program may have left files open to it.
    private static var open: Int { (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0 }
}

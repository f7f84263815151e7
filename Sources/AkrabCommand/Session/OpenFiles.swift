import Foundation

/// How many files and connections this process may have open at a time.
enum OpenFiles {
    /// Raises the limit as far as the system lets us; gives how many connections from browsers that leaves room for. Whoever
    /// comes when all are taken waits: without a limit, a connection too many would end the server.
    static func connections() -> Int {
        var limit = rlimit()
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        guard getrlimit(resource, &limit) == 0 else { return fewest }
        if limit.rlim_cur < limit.rlim_max {
            var raised = limit
            raised.rlim_cur = limit.rlim_max
            if setrlimit(resource, &raised) == 0 { limit = raised }
        }
        let all = Int(clamping: limit.rlim_cur)
        return min(most, max(fewest, all / 4 * 3 - ourOwn))
    }

    private static let fewest = 8
    private static let most = 4_096
    /// The database with its readers, its log and its lock; what the server listens with.
    private static let ourOwn = 32
}

import Logging
import ServiceLifecycle
import UseCases
import Vocabulary

/// Beside the pages: reads every message that came in, the latest first, so that no page waits for it. What goes wrong is told in the
/// log and tried again later.
struct ReadingWork: Service {
    let shop: Shop
    let log: Logger

    /// Between two looks at the journal.
    static let pause = Duration.seconds(2)
    static let afterTrouble = Duration.seconds(60)

    func run() async throws {
        do {
            try await work()
        } catch is CancellationError {
            // Asked to end.
        }
    }

    private func work() async throws {
        try await cancelWhenGracefulShutdown {
            var last: EntryID?
            while !Task.isCancelled {
                var rest = Self.pause
                do {
                    let newest = try await shop.lastEntry()
                    if newest != last { try await shop.readMessages() }
                    last = newest
                } catch {
                    // Asked to end, the database breaks off what it was reading: that is no trouble.
                    if Task.isCancelled { return }
                    log.warning("messages were not read", metadata: ["because": "\(error)"])
                    rest = Self.afterTrouble
                }
                try await Task.sleep(for: rest)
            }
        }
    }
}

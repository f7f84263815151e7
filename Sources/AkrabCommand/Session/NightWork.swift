import Foundation
import Logging
import ServiceLifecycle
import Storage
import UseCases
import Vocabulary

/// Beside the pages: works out what relationships are worth, and learns what is usual here, when the server starts and every
/// night, so that no page waits for it. What goes wrong is told in the log and tried again later; the pages show what was kept last.
struct NightWork: Service {
    let shop: Shop
    let log: Logger

    /// Deep in the night, on the shop's own clock.
    static let hour = 3
    static let afterTrouble = Duration.seconds(1_800)

    func run() async throws {
        do {
            try await work()
        } catch is CancellationError {
            // Asked to end.
        }
    }

    private func work() async throws {
        try await cancelWhenGracefulShutdown {
            var isDue = true
            while !Task.isCancelled {
                var rest = untilTonight
                do {
                    // At the start only what a night has missed.
                    if try await shop.needsAppraisal() || !isDue { try await shop.appraise() }
                    try await shop.learnOvernight()
                    isDue = false
                } catch {
                    // Asked to end, the database breaks off what it was reading: that is no trouble.
                    if Task.isCancelled { return }
                    log.warning("what relationships are worth was not worked out", metadata: ["because": "\(error)"])
                    rest = min(rest, Self.afterTrouble)
                }
                do {
                    try await Task.sleep(for: rest)
                } catch is CancellationError {
                    return
                }
            }
        }
    }

    private var untilTonight: Duration {
        let now = shop.now
        let today = shop.zone.day(of: now)
        let tonight = shop.zone.start(of: today).adding(.hours(Double(Self.hour)))
        let next = tonight > now ? tonight : shop.zone.start(of: today.adding(days: 1)).adding(.hours(Double(Self.hour)))
        return .seconds(max(60, next.since(now).hours * 3_600))
    }
}

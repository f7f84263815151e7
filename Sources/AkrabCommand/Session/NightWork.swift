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
        let rounds = Rounds(
            log: log, trouble: "what relationships are worth was not worked out", restAfterTrouble: Self.afterTrouble)
        // At the start only what a night has missed.
        try await rounds.go(from: true) { isStart in
            if try await shop.needsAppraisal() || !isStart { try await shop.appraise() }
            try await shop.learnOvernight()
            isStart = false
            return untilTonight
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

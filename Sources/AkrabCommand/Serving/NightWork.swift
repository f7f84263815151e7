import Foundation
import Logging
import ServiceLifecycle
import UseCases
import Vocabulary

/// Beside the pages: at the start and after every midnight what is learnt slowly is learnt anew. No page waits for it.
struct NightWork: Service {
    let shop: Shop
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await shop.learnOvernight()
                } catch is CancellationError {
                    return
                } catch {
                    log.warning("what is usual here was not learnt anew", metadata: ["because": "\(error)"])
                }
                // Two in the morning, when nobody is at the counter.
                let next = shop.zone.start(of: shop.zone.day(of: shop.now).adding(days: 1)).adding(.hours(2))
                try? await Task.sleep(for: .seconds(max(60, next.since(shop.now).hours * 3_600)))
            }
        }
    }
}

import Logging
import ServiceLifecycle
import UseCases
import Vocabulary

/// Beside the pages: reads every message that came in, the latest first, and indexes its words, so that no page waits for it. What goes wrong is told in the
/// log and tried again later.
struct ReadingWork: Service {
    let shop: Shop
    let log: Logger

    /// Between two looks at the journal.
    static let pause = Duration.seconds(2)
    static let afterTrouble = Duration.seconds(60)

    func run() async throws {
        let rounds = Rounds(log: log, trouble: "messages were not read", restAfterTrouble: Self.afterTrouble)
        try await rounds.go(from: EntryID?.none) { last in
            let newest = try await shop.lastEntry()
            if newest != last {
                try await shop.readMessages()
                try await shop.indexWords()
            }
            last = newest
            return Self.pause
        }
    }
}

import Journal
import Vocabulary

extension Shop {
    /// What is learnt slowly, and is worth learning once a day: what is usual here, beside which single customers are read.
    /// Does nothing when it was done today already.
    package func learnOvernight() async throws {
        let today = zone.day(of: now)
        let learnt = try await journal.read(as: .owner) { try MeasureBasis.stored($0).parameters.set.learntAsOf }
        if let learnt, zone.day(of: learnt) == today { return }
        try await learnMeasureBasis()
    }
}

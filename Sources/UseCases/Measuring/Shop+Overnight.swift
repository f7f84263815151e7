import Journal
import Vocabulary

extension Shop {
    /// What is learnt slowly, and is worth learning once a day: what is usual here, beside which single customers are read.
    /// Learns nothing when it was done today already. Shares that grew old enough to change are taken anew.
    package func learnOvernight() async throws {
        let today = zone.day(of: now)
        let learnt = try await journal.read(as: .owner) { try MeasureBasis.stored($0).parameters.set.learntAsOf }
        if learnt.map({ zone.day(of: $0) }) != today { try await learnMeasureBasis() }
        try await refreshShares()
    }
}

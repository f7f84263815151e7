import Journal
import Measures
import Vocabulary

/// What one customer is read beside: the business's own means, and what is usual here.
struct Beside: Sendable {
    var basis: MeasureBasis
    var usual: BusinessUsual

    func measures(_ zone: Zone) -> CustomerMeasures { basis.measures(usual, zone) }
}

extension Shop {
    /// As last learnt; of an earlier moment, as it would have been learnt then, from the journal alone: what came later must
    /// not judge what was before.
    func beside(asOf: Instant?) async throws -> Beside {
        let (now, zone, currency, besideThen) = (self.now, self.zone, self.currency, self.besideThen)
        return try await journal.read(as: .owner) { book in
            guard let asOf else {
                return Beside(basis: try .stored(book), usual: try Self.usual(book) ?? BusinessUsual(asOf: now))
            }
            return try besideThen(Look(book, asOf: asOf, now: now)) {
                let loader = try HistoryLoader(book, asOf: asOf, currency: currency, depth: .measures)
                let learnt = try BasisLearning(loader, asOf: asOf, zone: zone)
                return Beside(basis: learnt.basis(asOf: asOf), usual: learnt.usual(asOf: asOf))
            }
        }
    }
}

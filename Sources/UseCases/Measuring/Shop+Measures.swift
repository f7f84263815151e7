import Foundation
import Journal
import Measures
import Vocabulary

/// How one customer's relationship reads, each figure with what is behind it.
package struct CustomerReading: Sendable {
    package var customer: Customer
    package var asOf: Instant
    /// False when nobody is to judge this relationship.
    package var isAssessed = true
    package var findings: [Finding]
    package var evidence: [EntryID: Entry]
}

extension Shop {
    /// Every figure of one customer. Somebody who is not to be assessed has none.
    ///
    /// - Returns: nil when there is no such customer this viewer may see.
    package func measures(of id: CustomerID, asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> CustomerReading?
    {
        let moment = asOf ?? now
        let beside = try await beside(asOf: asOf)
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            var reading = CustomerReading(customer: customer, asOf: moment, findings: [], evidence: [:])
            reading.isAssessed = try !book.isUnassessed(customer.id)
            guard reading.isAssessed else { return reading }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            reading.findings = try self.findings(of: history, beside: beside, asOf: asOf, from: book)
            reading.evidence = try book.entries(reading.findings.shownEvidence)
            return reading
        }
    }

    /// Of somebody who may be assessed.
    /// - Parameter asOf: as it was asked for; nil for now.
    func findings(of history: History, beside: Beside, asOf: Instant?, from book: Book) throws -> [Finding] {
        try beside.measures(zone)
            .assess(history, forecast: forecast(of: history.customer, asOf: asOf, from: book), asOf: asOf ?? now)
    }

    /// The business as a whole, from the journal alone.
    package func businessMeasures(asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> BusinessReading {
        let (now, zone, currency, standing) = (self.now, self.zone, self.currency, self.standing)
        return try await journal.read(as: viewer) { book in
            try standing(Look(book, asOf: asOf, now: now)) {
                try BusinessReading(book, asOf: asOf ?? now, zone: zone, currency: currency)
            }
        }
    }

    /// Learns anew what is usual here, and keeps it as the next version. Findings say since when.
    package func learnMeasureBasis() async throws {
        let moment = now
        let zone = self.zone
        let currency = self.currency
        let basis = try await journal.read(as: .owner) { book in
            let loader = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures)
            return try BasisLearning(loader, asOf: moment, zone: zone).basis(asOf: moment)
        }
        let text = String(decoding: try JSONEncoder().encode(basis), as: UTF8.self)
        try await journal.write(as: .owner) { pen in _ = try pen.setParameter(MeasureBasis.parameterName, text) }
    }
}

extension [Finding] {
    /// The entries a finding opens to, the latest of each.
    var shownEvidence: [EntryID] { flatMap { $0.evidence.suffix(CustomerView.evidenceShown).map(\.entry) } }
}

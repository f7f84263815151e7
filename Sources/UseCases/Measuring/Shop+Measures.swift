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
        let usual = try await businessUsual() ?? BusinessUsual(asOf: moment)
        let zone = self.zone
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            guard let customer = try book.customer(id) else { return nil }
            var reading = CustomerReading(customer: customer, asOf: moment, findings: [], evidence: [:])
            reading.isAssessed = try !book.unassessedCustomers().contains(customer.id)
            guard reading.isAssessed else { return reading }
            let history = try HistoryLoader(book, asOf: moment, currency: currency, depth: .measures).history(of: customer.id)
            reading.findings = try MeasureBasis.stored(book).measures(usual, zone)
                .assess(history, forecast: self.forecast(of: customer.id, asOf: asOf, from: book), asOf: moment)
            reading.evidence = try book.entries(
                reading.findings.flatMap { $0.evidence.suffix(CustomerView.evidenceShown).map(\.entry) })
            return reading
        }
    }

    /// The business as a whole, from the journal alone.
    package func businessMeasures(asOf: Instant? = nil, as viewer: Viewer = .owner) async throws -> BusinessReading {
        let moment = asOf ?? now
        let zone = self.zone
        let currency = self.currency
        return try await journal.read(as: viewer) { book in
            try BusinessReading.read(book, asOf: moment, zone: zone, currency: currency).reading
        }
    }

    /// Learns anew what is usual here, and keeps it as the next version. Findings say since when.
    @discardableResult
    package func learnMeasureBasis() async throws -> BusinessReading {
        let moment = now
        let zone = self.zone
        let currency = self.currency
        let (reading, basis) = try await journal.read(as: .owner) { book in
            try BusinessReading.read(book, asOf: moment, zone: zone, currency: currency)
        }
        let text = String(decoding: try JSONEncoder().encode(basis), as: UTF8.self)
        try await journal.write(as: .owner) { pen in _ = try pen.setParameter(MeasureBasis.parameterName, text) }
        return reading
    }
}

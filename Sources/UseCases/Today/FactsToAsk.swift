import Journal
import Measures
import Vocabulary

/// Which fact that many others told is not known of somebody: what the business needs for its next service, less what nobody is
/// asked about.
struct FactsToAsk {
    /// Never asked for, however useful it seems: it is theirs to tell. [assumption]
    private static let theirsToTell = ["umur", "usia", "nikah", "anak", "age", "marri", "child"]

    private let needed: [String]
    private let known: [CustomerID: Set<String>]

    /// - Parameter customers: nil for everybody.
    init(_ book: Book, of customers: Set<CustomerID>? = nil, asOf: Instant) throws {
        needed = try MeasureBasis.stored(book).neededFacts.filter { key in
            let words = key.split { !$0.isLetter }
            return !Guarded.isGuarded(key: key) && !words.contains { word in Self.theirsToTell.contains { word.hasPrefix($0) } }
        }
        known = needed.isEmpty ? [:] : try book.factKeys(of: customers, asOf: asOf)
    }

    /// The most widely known one comes first.
    func key(for customer: CustomerID) -> String? {
        needed.first { known[customer]?.contains($0) != true }
    }
}

extension CustomerSummary {
    /// With what to ask them.
    func asked(_ facts: FactsToAsk) -> CustomerSummary {
        var summary = self
        summary.factToAsk = facts.key(for: customer)
        return summary
    }
}

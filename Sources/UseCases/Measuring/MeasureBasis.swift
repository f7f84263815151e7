import Foundation
import Journal
import Measures
import Vocabulary

/// What the measures take as given here: the business's own means, how firmly they are believed, how fast conduct is
/// forgotten, and what everybody's journal says of the questions and choices of one. Versioned, and kept with the moment it
/// was learnt at.
package struct MeasureBasis: Codable, Sendable, Hashable {
    package var parameters = Parameters()
    /// The facts that matter for the next service: what is remembered of many is missing where it is not.
    package var neededFacts: [String] = []
    /// Options nobody ever takes.
    package var dummyOptions: Set<String> = []

    package init() {}

    static let parameterName = "measures"

    /// As last learnt; nothing learnt yet while nobody did.
    static func stored(_ book: Book) throws -> MeasureBasis {
        guard let text = try book.parameter(parameterName)?.value,
            let known = Decoded.value(MeasureBasis.self, of: text),
            known.parameters.set.rules == Finding.ParameterSet.currentRules
        else { return MeasureBasis() }
        return known
    }

    func measures(_ usual: BusinessUsual, _ zone: Zone) -> CustomerMeasures {
        var measures = CustomerMeasures(usual: usual, parameters: parameters, zone: zone)
        measures.neededFacts = neededFacts
        measures.dummyOptions = dummyOptions
        return measures
    }
}

/// Learns the basis from one customer after the other.
struct BasisLearning {
    private var learning = ParameterLearning()
    private var gathering = BusinessGathering()
    private var known: [String: Int] = [:]
    private var withFacts = 0
    private(set) var business = BusinessHistory()

    /// A fact is needed when so many of those we know anything of have it, and so many people at least; at most so many facts. [assumption]
    private static let neededShare = 0.3
    private static let neededPeople = 3
    private static let mostNeeded = 6

    /// From everybody's journal.
    /// - Parameter seen: whose journal the business as a whole is read from; nil for everybody's and nobody's.
    init(_ loader: HistoryLoader, asOf: Instant, zone: Zone, seen: Set<CustomerID>? = nil) throws {
        try loader.everyHistory { history in
            add(history, asOf: asOf, zone: zone)
            if seen?.contains(history.customer) ?? true { business.gather(history) }
        }
        if seen == nil { business.gatherNobodys(try loader.book.nobodysEntries(asOf: asOf)) }
    }

    private mutating func add(_ history: History, asOf: Instant, zone: Zone) {
        learning.add(history, asOf: asOf, zone: zone)
        gathering.add(CustomerSummary(of: history, asOf: asOf, zone: zone))
        let keys = Set(history.facts.filter { $0.at <= asOf }.map { $0.what.key.lowercased() })
        if !keys.isEmpty { withFacts += 1 }
        for key in keys { known[key, default: 0] += 1 }
    }

    func usual(asOf: Instant) -> BusinessUsual { gathering.usual(asOf: asOf) }

    func basis(asOf: Instant) -> MeasureBasis {
        var basis = MeasureBasis()
        basis.parameters = learning.parameters(asOf: asOf)
        let least = max(Self.neededPeople, Int((Double(withFacts) * Self.neededShare).rounded(.up)))
        basis.neededFacts = known.filter { $0.value >= least }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .prefix(Self.mostNeeded).map(\.key)
        basis.dummyOptions = Autonomy.dummyOptions(business.offers, business.choices)
        return basis
    }
}

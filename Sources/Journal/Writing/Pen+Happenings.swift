import Storage
import Vocabulary

extension Pen {
    /// Writes down what changes nothing but the journal: a visit, a decision, a word about us. What changes how things stand
    /// (a promise, an order, a complaint) has a verb of its own.
    /// - Parameter customer: nil for what concerns nobody in particular.
    @discardableResult
    package func happened(
        _ event: Event, about customer: CustomerID?, by side: Side, channel: Channel = .unknown, refersTo: EntryID? = nil,
        at: When? = nil, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        guard event.standsAlone else { throw JournalError.outOfRange }
        let customer = try customer.map(require)
        if let customer, case .consented(let consent) = event, consent.purpose == .assessment {
            try writing.run("UPDATE customer SET assess = \(consent.isGranted ? 1 : 0) WHERE id = \(customer)")
            if !consent.isGranted {
                try forgetWorth(of: customer)
                try forgetShares(of: customer)
            }
            try consent.isGranted ? hearAgain() : forgetHeard(from: customer)
        }
        return try append(
            event, about: customer, side: side, at: at, refersTo: refersTo, channel: channel, externalKey: externalKey)
    }

    /// They are known since that moment, from another book than ours.
    @discardableResult
    package func met(
        _ customer: CustomerID, how: String, at: When, externalKey: ExternalKey? = nil
    ) throws -> EntryID {
        try known(customer, since: at.instant)
        return try append(.met(try words(how)), about: try require(customer), side: .other, at: at, externalKey: externalKey)
    }
}

extension Event {
    fileprivate var standsAlone: Bool {
        switch self {
        case .visited, .contributed, .rewarded, .riskNoticed: true
        default: details != nil
        }
    }
}

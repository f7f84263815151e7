/// Return on Customer (Peppers & Rogers 2005): what was earned from customers in a period together with what they became
/// worth more or less, over what they were worth when it began. A profit made by spending next year's customers shows.
///
/// It cannot see costs that are in no figure, and nothing of why. Whoever hopes too well of retention can paint it; the
/// back-test of last year's forecast is the counter-measure.
package struct ReturnOnCustomer: Hashable, Sendable {
    /// Creating: more than nothing was made, and the worth ahead did not fall. Harvesting: the cash is partly the worth ahead,
    /// brought in early. Destroying: together they are a loss, whatever the profit says.
    package enum Kind: String, Hashable, Sendable {
        case creating, harvesting, destroying
    }

    package var cashFlow: Double
    package var equityAtStart: Double
    package var equityAtEnd: Double

    package init(cashFlow: Double, equityAtStart: Double, equityAtEnd: Double) {
        self.cashFlow = cashFlow
        self.equityAtStart = equityAtStart
        self.equityAtEnd = equityAtEnd
    }

    package var equityChange: Double { equityAtEnd - equityAtStart }
    package var valueCreated: Double { cashFlow + equityChange }
    /// Nil where there was nothing to return on.
    package var rate: Double? { equityAtStart > 0 ? valueCreated / equityAtStart : nil }
    package var kind: Kind {
        if valueCreated < 0 { return .destroying }
        return equityChange < 0 ? .harvesting : .creating
    }
}

/// The worth ahead of somebody who stays with a constant chance: margin·r / (1 + d − r) (Gupta & Lehmann 2003), for trade by
/// contract. Where people buy when they like, ``PurchaseModel/discountedPurchases(_:rate:)`` times their spend.
/// - Parameters:
///   - margin: what one period brings.
///   - retention: the share that stays from one period to the next, 0 … 1.
///   - discount: per period.
package func contractValue(margin: Double, retention: Double, discount: Double) -> Double? {
    let rest = 1 + discount - retention
    return rest > 0 ? margin * retention / rest : nil
}

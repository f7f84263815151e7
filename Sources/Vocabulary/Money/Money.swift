/// An amount in whole minor units of its currency (sen, cent). Never a Double.
package struct Money: Hashable, Sendable, Codable {
    package var minor: Int64
    package var currency: Currency

    package init(minor: Int64, _ currency: Currency) {
        self.minor = minor
        self.currency = currency
    }

    /// Whole rupiah.
    package static func rupiah(_ whole: Int64) -> Money { Money(minor: whole * 100, .rupiah) }

    /// Nil when the currencies differ or the sum does not fit.
    package func adding(_ other: Money) -> Money? {
        guard currency == other.currency else { return nil }
        let (sum, overflow) = minor.addingReportingOverflow(other.minor)
        return overflow ? nil : Money(minor: sum, currency)
    }
}

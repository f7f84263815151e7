import Vocabulary

/// The money of one order while its rows come in. A `total` may be the order's, written once or on every row, or each
/// line's own: which one it was can be told when all rows are there.
struct OrderSums {
    struct Unit {
        var currency: Currency
        var minorDigits: Int
        init(_ currency: Currency) {
            self.currency = currency
            minorDigits = currency.minorDigits
        }
    }

    private var totals = 0
    private var firstTotal: Int64 = 0
    private var sumOfTotals: Int64? = 0
    private var totalsAreEqual = true
    private var totalsAreLines = true
    private var sumOfLines: Int64? = 0
    private var linesWithoutAmount = 0
    private var lines = 0
    private var extras: Int64? = 0
    private var tax: Int64? = 0
    private var hasTax = false

    var paid: Int64?
    var remaining: Int64?
    var refunded: Int64?
    var payment: OrderWords.PaymentState?

    mutating func addLine(amount: Int64?) {
        lines += 1
        if let amount { sumOfLines = Self.sum(sumOfLines, amount) } else { linesWithoutAmount += 1 }
    }

    mutating func addTotal(_ total: Int64, ofLine amount: Int64?) {
        if totals == 0 { firstTotal = total } else if total != firstTotal { totalsAreEqual = false }
        if amount != total { totalsAreLines = false }
        totals += 1
        sumOfTotals = Self.sum(sumOfTotals, total)
    }

    mutating func addExtra(_ amount: Int64) { extras = Self.sum(extras, amount) }

    mutating func addTax(_ amount: Int64) {
        hasTax = true
        tax = Self.sum(tax, amount)
    }

    private static func sum(_ a: Int64?, _ b: Int64?) -> Int64? {
        guard let a, let b else { return nil }
        let (sum, overflowed) = a.addingReportingOverflow(b)
        return overflowed ? nil : sum
    }

    private var total: Int64? {
        if totals == 1 { return firstTotal }
        if totals > 1 {
            if totalsAreLines && totals == lines { return sumOfTotals }
            return totalsAreEqual ? firstTotal : sumOfTotals
        }
        // No total anywhere: what the lines, the delivery and the tax come to, if every line has a price.
        guard lines > 0, linesWithoutAmount == 0 else { return nil }
        return Self.sum(Self.sum(sumOfLines, extras), hasTax ? tax : 0)
    }

    func settle(_ order: inout OrderDraft, _ unit: Unit) {
        func money(_ minor: Int64?) -> Money? { minor.map { Money(minor: $0, unit.currency) } }
        let total = total
        order.total = money(total)
        order.tax = hasTax ? money(tax) : nil
        order.refunded = money(refunded)
        order.paid = money(paid)
        if order.paid == nil, let remaining, let total, !total.subtractingReportingOverflow(remaining).overflow {
            order.paid = money(total - remaining)
        }
        settlePayment(&order)
    }

    private func settlePayment(_ order: inout OrderDraft) {
        switch payment {
        case .paid, .partlyRefunded: if order.paid == nil { order.paid = order.total }
        case .refunded:
            if order.paid == nil { order.paid = order.total }
            if order.refunded == nil { order.refunded = order.total }
        case .voided: order.status = .cancelled
        case .unpaid, nil: break
        }
        // Nothing of it is left with us.
        if let refunded = order.refunded?.minor, let total = order.total?.minor, refunded > 0, refunded >= total,
            order.status != .cancelled
        {
            order.status = .returned
        }
    }
}

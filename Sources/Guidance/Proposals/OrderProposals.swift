import Vocabulary

/// What orders and payments say that nobody has told: money of theirs that still lies with us, and money we gave back although
/// the order stood.
package enum OrderProposals {
    /// Older orders are not brought up again. [assumption]
    package static let lookBack = Span.days(60)
    /// The topic of the risk, by which a person and the measures know it.
    static let topic = "uang pelanggan"
    /// The words of the risk in the journal, whatever language somebody reads it in.
    package static let tooMuch = "lebih bayar"
    package static let notReturned = "uang muka belum dikembalikan"

    static func seen(in order: Order) -> [Proposal] {
        let paid = order.paid?.minor ?? 0
        let refunded = order.refunded?.minor ?? 0
        guard let currency = order.paid?.currency ?? order.refunded?.currency else { return [] }
        if order.isOff {
            guard paid > refunded else { return [] }
            return [risk(notReturned, Money(minor: paid - refunded, currency), order)]
        }
        var found: [Proposal] = []
        if let total = order.total, total.currency == currency, paid - refunded > total.minor {
            found.append(risk(tooMuch, Money(minor: paid - refunded - total.minor, currency), order))
        } else if let back = order.refunded, back.minor > 0 {
            let conceded = Concession(text: "uang kembali", value: back)
            found.append(Proposal(.concession, of: order, becomes: .concession(conceded, by: .us)))
        }
        return found
    }

    private static func risk(_ text: String, _ amount: Money, _ order: Order) -> Proposal {
        Proposal(.risk, of: order, becomes: .risk(Risk(text: text, topic: topic), amount))
    }
}

extension Order {
    fileprivate var isOff: Bool { status == .cancelled || status == .returned }
}

import Storage
import Vocabulary

/// How an order stands, by what was written of it.
struct OrderStanding: Hashable {
    var status = Order.Status.placed
    var refunded: Int64?
    /// In minor units.
    var total: Int64?
    var isRewritten = false

    init(_ said: [Said]) {
        for line in said {
            let known = EventCoding.order(inPayload: line.payload)
            status = known.status ?? status
            if line.kind == .ordered || line.kind == .orderRewritten { total = line.amount }
            if line.kind == .orderRewritten { isRewritten = true }
            refunded = (line.kind == .orderChanged ? line.amount : known.refunded) ?? refunded
        }
    }
}

extension Pen {
    func stand(_ standing: OrderStanding, of order: OrderID) throws {
        try writing.run(
            """
            UPDATE orders SET status = \(standing.status), refunded = \(standing.refunded), total = \(standing.total)
            WHERE id = \(order)
            """)
    }
}

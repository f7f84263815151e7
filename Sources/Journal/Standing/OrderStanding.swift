import Storage
import Vocabulary

/// How an order stands, by what was written of it.
struct OrderStanding: Hashable {
    var status = Order.Status.placed
    var refunded: Int64?

    init(_ said: [Said]) {
        for line in said {
            let known = EventCoding.order(inPayload: line.payload)
            status = known.status ?? status
            refunded = (line.kind == .orderChanged ? line.amount : known.refunded) ?? refunded
        }
    }
}

extension Pen {
    func stand(_ standing: OrderStanding, of order: OrderID) throws {
        try writing.run(
            "UPDATE orders SET status = \(standing.status), refunded = \(standing.refunded) WHERE id = \(order)")
    }
}

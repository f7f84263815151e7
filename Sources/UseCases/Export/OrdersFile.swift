import Formats
import Journal
import Vocabulary

/// Orders, one line for each thing ordered.
struct OrdersFile {
    private let table: TableFile

    private static let titles = [
        "order number", "order date", "time", "customer", "phone", "email", "product", "qty", "line total", "currency", "total",
        "paid", "refunded amount", "delivery date", "delivery time", "status", "note",
        "end customer",
    ]

    init(_ draft: ExportDraft, form: CSVForm, zone: Zone) throws {
        table = try TableFile("orders.csv", Self.titles, in: draft, form: form, zone: zone)
    }

    func take(_ taken: TakenOrder) throws {
        let order = taken.order
        let lines: [OrderLine?] = order.lines.isEmpty ? [nil] : order.lines
        let currency = order.total?.currency ?? taken.paid?.currency ?? order.refunded?.currency ?? .rupiah
        for line in lines {
            try table.row { row in
                // Lines of one order are known by its number; where it has none, by ours.
                row.text(order.number ?? order.id.description)
                row.dayAndTime(order.placedAt.instant, order.placedAt.precision)
                row.text(taken.customerName)
                row.text(taken.phone)
                row.text(taken.email)
                row.text(line?.what)
                row.plain(line.map { row.form.quantity(milli: $0.quantityMilli) } ?? "")
                row.money(line?.amountMinor.map { Money(minor: $0, currency) })
                row.plain(currency.code)
                for amount in [order.total, taken.paid, order.refunded] { row.money(amount) }
                if let deliver = order.deliverAt {
                    row.dayAndTime(deliver.instant, deliver.precision)
                } else {
                    row.plain("")
                    row.plain("")
                }
                row.plain(Self.word(order.status))
                row.text(order.note)
                row.text(order.recipient)
            }
        }
    }

    /// In words our reader and most programs know.
    private static func word(_ status: Order.Status) -> String {
        switch status {
        case .placed: "new"
        case .confirmed: "confirmed"
        case .delivered: "delivered"
        case .cancelled: "cancelled"
        case .returned: "returned"
        }
    }

    func finish() throws -> ExportManifest.File { try table.finish() }
}

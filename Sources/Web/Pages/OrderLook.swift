import Phrases
import UseCases
import Vocabulary

/// What was ordered, and what of it is paid.
struct OrderWords {
    private let order: Order
    private let phrases: Phrasebook

    init(_ order: Order, _ phrases: Phrasebook) {
        self.order = order
        self.phrases = phrases
    }

    /// In one line of a list to choose from.
    static func short(_ order: Order, _ phrases: Phrasebook) -> String {
        let day = order.deliverAt.map { phrases.longDate(phrases.zone.day(of: $0.instant)) }
        let what = order.lines.prefix(3).map(\.what).joined(separator: ", ")
        return [day, what.isEmpty ? order.number : what, phrases.paying(order)].compactMap { $0 }.joined(separator: " · ")
    }

    var html: HTML {
        let note: HTML? = order.note.flatMap { $0.isEmpty ? nil : "<br><small>\($0)</small>" }
        let recipient: HTML? = order.recipient.map { "<br><b>\(phrases.forRecipient($0))</b>" }
        return """
            <p>\(order.lines.map(line).joined(separator: ", "))\(recipient)\(note)<br><small>\(phrases.paying(order))</small></p>
            """
    }

    private func line(_ line: OrderLine) -> String {
        let what = "\(phrases.decimal(Double(line.quantityMilli) / 1000)) × \(line.what)"
        // Where there is no total, whoever reads it wants to know which price is missing.
        let isMissing = order.total == nil && line.amountMinor == nil && order.lines.contains { $0.amountMinor != nil }
        return isMissing ? "\(what) (\(phrases.noPriceFor))" : what
    }
}

/// What can be done about an order.
struct OrderActs {
    let order: Order
    let visit: Visit
    let back: Address
    /// What that page was asked for.
    var asked: [(String, String)] = []
    /// What else stands beside the buttons.
    var more: HTML?

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        "<div class=\"acts\">\(delivered)\(paid)\(changed)\(cancelled)\(more)</div>"
    }

    private var delivered: HTML? {
        order.isOpen ? HTML.act(phrases.wasDelivered, .orderForm(order.id, .delivered), visit, back: back, asked: asked) : nil
    }

    private var paid: HTML? {
        guard let owed = order.owed else { return nil }
        let fields: HTML = """
            \(HTML.field("jumlah", phrases.amount, value: phrases.money(owed), isNeeded: true))\(HTML.field("cara", phrases.payingHow))
            """
        return HTML.act(
            phrases.wasPaid, opening: fields, .orderForm(order.id, .paid), visit, back: back, asked: asked, send: phrases.save)
    }

    private var changed: HTML? {
        guard visit.mayAct, order.stands else { return nil }
        let address = Address.changeOrder(order.id).with([("kembali", back.with(asked))] + phrases.language.query)
        return "<a class=\"button\" href=\"\(address)\">\(phrases.changeOrder)</a>"
    }

    private var cancelled: HTML? {
        guard order.isOpen else { return nil }
        let fields = HTML.field("isi", phrases.why)
        return HTML.act(
            phrases.cancelOrder, opening: fields, .orderForm(order.id, .cancelled), visit, back: back, asked: asked,
            send: phrases.yesCancel
        )
    }
}

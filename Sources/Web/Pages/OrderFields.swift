import Phrases

/// What an order is written with, new or changed.
struct OrderFields {
    let typed: OrderTyped
    let phrases: Phrasebook
    /// The list of names it was for before.
    var suggesting: String?

    var html: HTML {
        """
        <label><span>\(phrases.oneThingALine)</span><textarea name="isi" rows="3" required>\(typed.lines)</textarea></label>\
        \(HTML.field("tanggal", phrases.deliveryDay, value: typed.day, type: "date"))\
        \(HTML.field("jam", phrases.deliveryHour, value: typed.hour, type: "time"))\
        \(HTML.field("jumlah", phrases.totalFromPrices, value: typed.total))\
        \(HTML.field("untuk", phrases.endCustomer, value: typed.recipient, suggesting: suggesting))\
        <label><span>\(phrases.orderNote)</span><textarea name="catatan" rows="2">\(typed.note)</textarea></label>
        """
    }
}

import Phrases
import UseCases
import Vocabulary

/// Pictures of transfers that nobody has matched: each with the order it may be for, and one tap to say that it is none.
struct TransferCards {
    let photos: [TransferPhoto]
    let visit: Visit
    let back: Address
    var asked: [(String, String)] = []
    let now: Instant

    private var phrases: Phrasebook { visit.phrases }

    /// Nil while there is none.
    var html: HTML? {
        guard !photos.isEmpty else { return nil }
        let rows = photos.prefix(20).html { photo in
            """
            <li><div><b>\(HTML.link(photo.customer, phrases))</b> <small>\(phrases.moment(photo.photo.at, now: now))</small><br>\
            \(phrases.happening(photo.photo, customerName: photo.customer.name))\(acts(photo))</div></li>
            """
        }
        return """
            <section class="card"><h2>\(phrases.transferPhotos(photos.count))</h2><p class="quiet">\(phrases.lookIntoAccount)</p>\
            <ul class="rows">\(rows)</ul></section>
            """
    }

    private func acts(_ photo: TransferPhoto) -> HTML {
        let talk = HTML.link(.talk(photo.customer.id), phrases.talkLink, phrases)
        let none = HTML.act(phrases.noTransfer, .transfer(photo.photo.id, .none), visit, back: back, asked: asked)
        return "<div class=\"acts\">\(matching(photo))\(none) \(talk)</div>"
    }

    private func matching(_ photo: TransferPhoto) -> HTML? {
        guard let first = photo.orders.first, let owed = first.owed else { return nil }
        let options = photo.orders.prefix(10).map { ("\($0.id)", OrderWords.short($0, phrases)) }
        let fields: HTML = """
            \(HTML.choice("pesanan", phrases.whichOrder, options, chosen: "\(first.id)"))\
            \(HTML.field("jumlah", phrases.amount, value: phrases.money(owed), isNeeded: true))
            """
        return HTML.act(
            phrases.matchTransfer, opening: fields, .transfer(photo.photo.id, .paid), visit, back: back, asked: asked,
            send: phrases.save)
    }
}

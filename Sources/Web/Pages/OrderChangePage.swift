import Phrases
import UseCases
import Vocabulary

/// An order to be changed; what could not be understood comes back as it was typed.
struct OrderChangePage {
    let order: Order
    /// Whose it is.
    let name: String
    /// What could not be understood.
    var typed: OrderTyped?
    let visit: Visit
    /// Where it goes on afterwards.
    let back: String

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        HTML.page(
            Frame(
                visit: visit, place: .orders, title: phrases.changeOrder, here: .changeOrder(order.id),
                asked: [("kembali", back)]),
            """
            <header class="page"><h1>\(phrases.changeOrder(of: name))</h1></header>\
            \(HTML.trouble(typed == nil ? nil : phrases.orderNotUnderstood))\
            <form class="card box" method="post" action="\(Address.changeOrder(order.id))">\(HTML.hidden(visit))\
            \(HTML.hidden("kembali", back))\(OrderFields(typed: typed ?? OrderTyped(order, phrases), phrases: phrases).html)\
            <button class="button primary">\(phrases.save)</button></form>
            """)
    }
}

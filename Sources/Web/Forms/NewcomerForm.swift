import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Somebody new, typed in by hand: a name, and how to reach them.
struct NewcomerForm: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pelanggan") { visit, form, _ in
            switch try await shop.meet(form["nama"], reach: form["nomor"], as: visit.viewer) {
            case .new(let id): return .back(form, visit, saying: .met, otherwise: .customer(id))
            case .known(let customer): return .back(form, visit, saying: .knownAlready, otherwise: .customer(customer.id))
            case .nameless: return .back(form, visit, saying: .notUnderstood, otherwise: .customers)
            }
        }
    }

    /// The form itself; it leads to the page of whoever it is about.
    static func html(_ visit: Visit) -> HTML? {
        guard visit.mayAct else { return nil }
        let words = visit.phrases
        return """
            <details class="act newcomer"><summary class="button">\(words.newCustomer)</summary>\
            <form method="post" action="\(Address.customers)">\(HTML.hidden(visit))\
            \(HTML.field("nama", words.name, isNeeded: true))\(HTML.field("nomor", words.numberOrAddress))\
            <button class="button primary">\(words.save)</button></form></details>
            """
    }
}

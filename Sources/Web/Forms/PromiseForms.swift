import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// A promise is kept, moved, or taken back.
struct PromiseForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/janji/:id/:form") { visit, form, context in
            let id: PromiseID = try context.number("id")
            guard let what = context.parameters.get("form").flatMap({ PromiseForm(rawValue: $0) }) else { throw PageMissing() }
            guard let promise = try await shop.promise(id, as: visit.viewer) else { throw PageMissing() }
            let back = Address.customer(promise.customer)
            switch what {
            case .kept: return try await shop.answer(.keep(id), .kept, form, visit, otherwise: back)
            case .withdraw: return try await shop.answer(.withdraw(id), .withdrawn, form, visit, otherwise: back)
            case .move:
                guard let day = Day(iso: form["tanggal"]) else {
                    return .back(form, visit, saying: .notUnderstood, otherwise: back)
                }
                let side: Side = form["siapa"] == "beliau" ? .customer : .us
                let move = Deed.move(id, to: .on(day, in: shop.zone), askedBy: side)
                return try await shop.answer(move, .moved, form, visit, otherwise: back)
            }
        }
    }
}

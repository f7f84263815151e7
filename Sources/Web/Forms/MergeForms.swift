import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Two cards become one customer, stay two, or are parted again.
struct MergeForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.page("/kembar") { visit, _ in
            guard visit.viewer.reach == .all else { throw PageMissing() }
            return try await DuplicatesPage(shop, visit).html
        }
        router.page("/pelanggan/:id/satukan", for: .staff) { visit, context in
            try await MergePage(shop, visit, try context.number("id")).html
        }
        router.form("/pelanggan/:id/satukan") { visit, form, context in
            let card: CustomerID = try context.number("id")
            guard let other = CustomerID(form["dengan"]) else {
                return .back(form, visit, saying: .notUnderstood, otherwise: .duplicates)
            }
            if form["apa"] == "beda" {
                return try await shop.answer(.tellApart(card, from: other), .notTheSame, form, visit, otherwise: .duplicates)
            }
            return try await shop.answer(.merge(card, into: other), .merged, form, visit, otherwise: .customer(other))
        }
        router.form("/pelanggan/:id/pisahkan") { visit, form, context in
            let card: CustomerID = try context.number("id")
            return try await shop.answer(.unmerge(card), .parted, form, visit, otherwise: .customer(card))
        }
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What we do about a complaint, and what the customer says of it.
struct ComplaintForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/keluhan/:id/:form") { visit, form, context in
            let id: ComplaintID = try context.number("id")
            guard let what = context.parameters.get("form").flatMap({ ComplaintForm(rawValue: $0) }) else {
                throw PageMissing()
            }
            switch what {
            case .step:
                let kind = ComplaintStep.Kind(rawValue: form["apa"]) ?? .acknowledge
                let step = Deed.step(ComplaintStep(kind: kind, text: form["isi"]), in: id)
                return try await shop.answer(step, .stepTaken, form, visit, otherwise: .today)
            case .verdict:
                let isAccepted = form["beres"] == "ya"
                let words = form["isi"].isEmpty ? nil : form["isi"]
                let verdict = Deed.verdict(ComplaintVerdict(accepted: isAccepted, text: words), on: id)
                return try await shop.answer(
                    verdict, isAccepted ? .accepted : .refused, form, visit, otherwise: .today)
            }
        }
    }
}

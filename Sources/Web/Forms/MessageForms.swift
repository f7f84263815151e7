import Guidance
import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// Somebody says how a message was meant, or takes that back.
struct MessageForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.page("/pesan/:id") { visit, context in try await MessagePage(shop, visit, try context.number("id")).html }
        router.form("/pesan/:id/maksud") { visit, form, context in
            let id: EntryID = try context.number("id")
            let back = Address.message(id)
            switch MessagePage.Meant(rawValue: form[MessagePage.Meant.field]) {
            case .right:
                let outcome = try await shop.outcome { try await shop.confirm(id, as: visit.viewer) }
                return try .back(form, visit, after: outcome, saying: .meaningNoted, otherwise: back)
            case .takenBack:
                let outcome = try await shop.outcome { try await shop.correct(id, to: [], as: visit.viewer) }
                return try .back(form, visit, after: outcome, saying: .meaningTakenBack, otherwise: back)
            case nil:
                guard let meaning = MessageMeaning(rawValue: form[MessagePage.Meant.field]) else {
                    return .back(form, visit, saying: .notUnderstood, otherwise: back)
                }
                let outcome = try await shop.outcome { try await shop.correct(id, to: meaning.intents, as: visit.viewer) }
                return try .back(form, visit, after: outcome, saying: .meaningNoted, otherwise: back)
            }
        }
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// An idea, an alarm straight to the owner, and the answer to either.
struct PracticeForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/kebiasaan/ide") { visit, form, _ in
            let isAlarm = form["apa"] == "alarm"
            let deed = Deed.raise(form["isi"], by: visit.person?.name, isAlarm: isAlarm)
            return try await shop.answer(deed, .recorded, form, visit, otherwise: .practice)
        }
        router.form("/kebiasaan/ide/:id", for: .owner) { visit, form, context in
            let idea: EntryID = try context.number("id")
            let answer = IdeaAnswer(text: form["isi"], isAdopted: form["jadi"] == "ya")
            return try await shop.answer(.answerIdea(idea, answer), .recorded, form, visit, otherwise: .practice)
        }
    }
}

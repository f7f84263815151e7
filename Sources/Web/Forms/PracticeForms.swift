import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What we agree on, an idea, an alarm straight to the owner, and the answer to either.
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
        router.form("/kebiasaan/kesepakatan", for: .owner) { visit, form, _ in
            let why = form["sebab"]
            let precedent = Precedent(text: form["isi"], situation: form["situasi"], why: why.isEmpty ? nil : why)
            return try await shop.answer(.agree(precedent), .recorded, form, visit, otherwise: .practice)
        }
        router.form("/kebiasaan/setuju") { visit, form, _ in
            let deed = Deed.endorse(situation: form["situasi"], by: visit.person?.name)
            return try await shop.answer(deed, .recorded, form, visit, otherwise: .practice)
        }
    }
}

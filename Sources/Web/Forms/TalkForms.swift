import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// An answer is made ready; a mention has been read.
struct TalkForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pelanggan/:id/percakapan") { visit, form, context in
            let page = try await TalkPage(shop, visit, try context.number("id"), answer: form["isi"])
            return page.html.response(page.isAnswerMissing ? .unprocessableContent : .ok)
        }
        router.form("/sebutan/:id", for: .reader) { visit, form, context in
            let mention: EntryID = try context.number("id")
            return try await shop.answer(.readMention(mention), .mentionRead, form, visit, otherwise: .today)
        }
    }
}

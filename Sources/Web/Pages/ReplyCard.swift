import Phrases
import Vocabulary

/// Words ready to be sent. Nothing is ever sent from here: the way to the chat is one tap, and coming back says that it is done.
struct ReplyCard {
    let visit: Visit
    let customer: Customer
    let phone: String?
    let words: String
    let back: Address
    /// Where other words are made ready.
    let again: Address

    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        let open = HTML.whatsApp(phone, phrases.openInWhatsApp, saying: words)
        let how = phone == nil ? phrases.answerByHand : phrases.answerHow
        return """
            <section class="card box now" id="tulis"><h2>\(phrases.answerTo(customer.name))</h2>\
            <blockquote class="sending">\(words)</blockquote><p class="quiet">\(how)</p><div class="acts">\(open)\(sent)\(changed)</div></section>
            """
    }

    /// Other words, before they are sent.
    private var changed: HTML {
        let fields: HTML = """
            \(HTML.hidden("apa", WritingKind.reply.rawValue))<label><span>\(phrases.answerTo(customer.name))</span>\
            <textarea name="isi" rows="3" required>\(words)</textarea></label>
            """
        return HTML.act(phrases.changeAnswer, opening: fields, again, visit, back: back, send: phrases.makeReady)
    }

    /// The words go along, so that they stand in the talk.
    private var sent: HTML {
        let tone: HTML? = phone == nil ? " primary" : nil
        return """
            <form class="act" method="post" action="\(Address.customerForm(customer.id, .sent))">\(HTML.hidden(visit, back: back))\
            \(HTML.hidden("isi", words))<button class="button\(tone)">\(phrases.sent)</button></form>
            """
    }
}

import Phrases
import UseCases
import Vocabulary

/// The one box of a customer's page: to answer, note, promise, open a complaint, give or take, remember. What it becomes is
/// chosen above it; only the fields that are needed then show.
struct WritingBox {
    let visit: Visit
    let customer: Customer
    let phone: String?
    let draft: Draft

    private var phrases: Phrasebook { visit.phrases }
    private var here: Address { .customer(customer.id) }

    var html: HTML? { visit.mayAct ? content : nil }

    private var content: HTML { draft.kind == .reply && !draft.words.isEmpty ? reply : form }

    private var form: HTML {
        let chosen = draft.kind ?? .note
        let kinds = WritingKind.allCases.html { kind in
            let isChosen: HTML? = kind == chosen ? " checked" : nil
            return """
                <label><input type="radio" name="apa" value="\(kind.rawValue)"\(isChosen)><span>\(phrases.label(kind, customer.name))</span></label>
                """
        }
        let problem: HTML? =
            draft.isUnclear ? "<p class=\"problem\" role=\"alert\">\(phrases.unclear(draft.kind))</p>" : nil
        return """
            <form class="card box" method="post" action="\(Address.customerForm(customer.id, .write))" id="tulis">\
            \(HTML.hidden(visit, back: here))\(problem)\
            <fieldset class="kinds"><legend>\(phrases.writeAbout(customer.name))</legend>\(kinds)</fieldset>\
            <div class="for-fact">\(HTML.field("tentang", phrases.factAbout, value: draft.about))</div>\
            <label><span class="skip">\(phrases.words)</span><textarea name="isi" rows="2">\(draft.words)</textarea></label>\
            <div class="for-promise">\(HTML.field("tanggal", phrases.dueOn, value: draft.day, type: "date"))\
            \(side)</div><button class="button primary">\(phrases.save)</button></form>
            """
    }

    private var side: HTML {
        HTML.choice(
            "siapa", phrases.whoPromises, [("kita", phrases.weDo), ("beliau", phrases.theyDo)],
            chosen: draft.side == .customer ? "beliau" : "kita")
    }

    /// Nothing is ever sent from here: the way to the chat is one tap, and coming back says that it is done.
    private var reply: HTML {
        let open: HTML? = phone.map { phone in
            let address = "https://wa.me/\(String(phone.dropFirst()))?text=\(Address.encoded(draft.words))"
            return "<a class=\"button primary\" href=\"\(address)\" rel=\"noreferrer\">\(phrases.openInWhatsApp)</a>"
        }
        let how = phone == nil ? phrases.answerByHand : phrases.answerHow
        return """
            <section class="card box now" id="tulis"><h2>\(phrases.answerTo(customer.name))</h2>\
            <blockquote class="sending">\(draft.words)</blockquote><p class="quiet">\(how)</p><div class="acts">\(open)\
            \(HTML.act(phrases.sent, .customerForm(customer.id, .answered), visit, back: here, isPrimary: phone == nil))</div></section>
            """
    }
}

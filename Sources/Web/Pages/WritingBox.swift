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
            <small class="for-note">\(phrases.howToMention)</small>\
            <div class="for-promise">\(HTML.field("tanggal", phrases.dueOn, value: draft.day, type: "date"))\
            \(side)</div><button class="button primary">\(phrases.save)</button></form>
            """
    }

    private var side: HTML {
        HTML.choice(
            "siapa", phrases.whoPromises, [("kita", phrases.weDo), ("beliau", phrases.theyDo)],
            chosen: draft.side == .customer ? "beliau" : "kita")
    }

    private var reply: HTML {
        ReplyCard(
            visit: visit, customer: customer, phone: phone, words: draft.words, back: here,
            again: .customerForm(customer.id, .write)
        ).html
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// A tag for all that are shown; a question kept under a name.
struct FilterForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pelanggan/tanda") { visit, form, _ in
            let people = form.all("siapa").prefix(CustomersPage.namesOnAPage).compactMap { CustomerID($0) }
            let takesOff = form["apa"] == "lepas"
            let deed: Deed = takesOff ? .untag(people, form["isi"]) : .tag(people, form["isi"])
            let outcome = try await shop.perform(deed, once: form.once, as: visit.viewer)
            let notice: Notice =
                switch outcome {
                case .done: takesOff ? .untagged : .tagged
                case .missing: throw PageMissing()
                case .unclear: .notUnderstood
                default: .doneBefore
                }
            return back(to: form["saring"], notice, visit)
        }
        router.form("/pelanggan/tampilan") { visit, form, _ in
            if form["apa"] == "hapus" {
                try await shop.dropView(form["nama"])
                return back(to: "", .viewDropped, visit)
            }
            let filter = CustomerFilter(words: form["saring"])
            let isKept = try await shop.keepView(form["nama"], filter.words)
            return back(to: filter.words, isKept && !filter.isEmpty ? .viewKept : .notUnderstood, visit)
        }
    }

    /// To the same question.
    private func back(to words: String, _ notice: Notice, _ visit: Visit) -> Response {
        .to(
            Address.customers.with(
                CustomerFilter(words: words).query + [(Notice.name, notice.rawValue)] + visit.phrases.language.query))
    }
}

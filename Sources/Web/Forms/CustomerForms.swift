import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// What can be done about one customer, from their page or from Today.
struct CustomerForms: Sendable {
    let shop: Shop

    func add(to router: Router<WebContext>) {
        router.form("/pelanggan/:id/:form") { visit, form, context in
            let id: CustomerID = try context.number("id")
            guard let what = context.parameters.get("form").flatMap({ CustomerForm(rawValue: $0) }) else { throw PageMissing() }
            if what == .write { return try await write(form, about: id, visit) }
            guard let (deed, notice) = plain(what, form, id) else {
                return .back(form, visit, saying: .notUnderstood, otherwise: .customer(id))
            }
            return try await shop.answer(deed, notice, form, visit, otherwise: .customer(id))
        }
    }

    /// Nil where what was typed cannot be understood.
    private func plain(_ what: CustomerForm, _ form: FormWords, _ id: CustomerID) -> (Deed, Notice)? {
        switch what {
        case .answered: (.markAnswered(id), .answered)
        case .needsNoAnswer: (.markNeedsNoAnswer(id), .needsNoAnswer)
        case .risksTold: (.tellRisk(to: id), .told)
        case .cared: (.care(form["isi"], for: id), .cared)
        case .later: (.holdBack(form["isi"], from: id, until: shop.end(ofDaysAhead: form["hari"])), .later)
        case .assess:
            form["boleh"] == "1" ? (.assess(id, true, why: ""), .assessed) : (.assess(id, false, why: ""), .notAssessed)
        case .write: (.note(form["isi"], about: id), .recorded)
        case .sent: (.reply(form["isi"], to: id), .answered)
        case .describe: EntryID(form["pesan"]).map { (.describe($0, of: id, form["isi"]), .recorded) }
        case .hand:
            form["siapa"].isEmpty ? (.hand(id, to: nil), .handed) : StaffID(form["siapa"]).map { (.hand(id, to: $0), .handed) }
        case .tag: (.tag([id], form["isi"]), .tagged)
        case .untag: (.untag([id], form["isi"]), .untagged)
        case .favour: favour(form, id).map { ($0, .recorded) }
        }
    }

    /// Worth at least and at most, for nobody knows it better; nil when an amount is none.
    private func favour(_ form: FormWords, _ id: CustomerID) -> Deed? {
        let typed = [form["sedikit"], form["banyak"]].filter { !$0.isEmpty }
        let amounts = typed.compactMap { shop.amount(typed: $0) }.sorted { $0.minor < $1.minor }
        guard amounts.count == typed.count else { return nil }
        var gift = Gift(kind: .goods, text: form["isi"])
        if let low = amounts.first, let high = amounts.last {
            gift.value = Money(minor: low.minor + (high.minor - low.minor) / 2, low.currency)
            (gift.low, gift.high) = (low, high)
        }
        return .favour(gift, by: form["siapa"] == "beliau" ? .customer : .us, with: id)
    }

    /// The one box: whatever is unclear comes back with the words kept.
    private func write(_ form: FormWords, about id: CustomerID, _ visit: Visit) async throws -> Response {
        var draft = Draft(form)
        if draft.kind == .reply, !draft.words.isEmpty {
            return try await CustomerPage(shop, visit, id, draft: draft).html.response()
        }
        guard let deed = draft.deed(about: id, zone: shop.zone), let notice = draft.kind?.notice else {
            draft.isUnclear = true
            return try await CustomerPage(shop, visit, id, draft: draft).html.response(.unprocessableContent)
        }
        return try await shop.answer(deed, notice, form, visit, otherwise: .customer(id))
    }
}

extension Shop {
    /// Does it, and goes back to where it was asked for.
    func answer(
        _ deed: Deed, _ notice: Notice, _ form: FormWords, _ visit: Visit, otherwise: Address
    ) async throws -> Response {
        let outcome = try await perform(deed, once: form.once, as: visit.viewer)
        return try .back(form, visit, after: outcome, saying: notice, otherwise: otherwise)
    }

    /// The end of the day that many days from today; nil for what is no number of days.
    func end(ofDaysAhead text: String) -> Instant? {
        guard let days = Int(text), (0...400).contains(days) else { return nil }
        return zone.end(of: zone.day(of: now).adding(days: days))
    }
}

import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Satukan dengan kartu lain*: somebody knows that two cards are one, though nothing in them says so.
struct MergePage {
    let visit: Visit
    private let customer: Customer
    private let searched: String
    private let found: [Customer]
    private let phones: [CustomerID: String]

    private var phrases: Phrasebook { visit.phrases }

    private static let shown = 20

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID) async throws {
        try visit.requireEverybody()
        guard let known = try await shop.card(id, as: visit.viewer) else { throw PageMissing() }
        customer = known
        self.visit = visit
        searched = String((visit.query["cari"] ?? "").prefix(100))
        let named =
            searched.isEmpty ? [] : try await shop.customers(named: searched, limit: Self.shown + 1, as: visit.viewer)
        found = named.filter { $0.id != known.id }
        phones = try await shop.phones(of: found.map(\.id), as: visit.viewer)
    }

    var html: HTML {
        HTML.relationship(
            customer, visit, title: phrases.mergeTitle, lead: phrases.mergeLead(customer.name), here: .merge(customer.id),
            asked: searched.isEmpty ? [] : [("cari", searched)],
            """
            <section class="card">\(HTML.search(.merge(customer.id), phrases.nameOfOtherCard, searched, phrases))\(list)</section>
            """)
    }

    private var list: HTML? {
        guard !searched.isEmpty else { return nil }
        guard !found.isEmpty else { return "<p class=\"quiet\">\(phrases.nobodyFound)</p>" }
        return "<ul class=\"rows\">\(found.prefix(Self.shown).html(row))</ul>"
    }

    private func row(_ other: Customer) -> HTML {
        let phone = phones[other.id].map { phrases.handle(Handle(kind: .phone, value: $0)) } ?? phrases.withoutNumber
        let known = [phone, other.since.map { phrases.customerSince($0) }].compactMap { $0 }.joined(separator: " · ")
        let join = HTML.act(
            phrases.mergeThis, naming: ("dengan", "\(customer.id)"), .merge(other.id), visit, back: .customer(customer.id))
        return "<li><div><b>\(HTML.link(other, phrases))</b><br><small>\(known)</small></div>\(join)</li>"
    }
}

import Formats
import Journal
import Measures
import Vocabulary

/// Turns cards into customers and what is remembered of them. Used by one import, one batch after another: hence
/// `@unchecked`.
final class CardKeeper: @unchecked Sendable {
    private let desk: ImportDesk
    private let book: CardBook
    private let resolver = PersonResolver()
    /// Whose card each number came from, in this file: two cards with one number are two people with a family phone.
    private var cardNames: [String: CardName] = [:]

    private struct Belonging: Sendable {
        var person: CustomerID
        /// By its name.
        var organisation: String
        var role: String?
    }
    private var belonging: [Belonging] = []
    /// Of the batches that are on disk.
    private var sureBelonging = 0

    /// By what a card is recognised, and then changes whom it is of; nil: by whatever it has.
    private let key: RowKey?

    init(desk: ImportDesk, book: CardBook, key: RowKey? = nil) {
        self.desk = desk
        self.book = book
        self.key = key
    }

    func batchIsOver(dry: Bool) {
        resolver.batchIsOver(dry: dry)
        if !dry { sureBelonging = belonging.count }
    }

    func keep(_ cards: [ContactDraft], with pen: Pen) throws -> BatchOutcome {
        var outcome = BatchOutcome()
        let traces = cards.map { card in self.traces(of: card, &outcome) }
        // Of a batch that was undone nobody is there.
        belonging.removeSubrange(sureBelonging...)
        resolver.begin()
        try resolver.lookUp(traces.lazy.flatMap(\.handles), with: pen)
        var words: [FactRow] = []
        /// Of each card that is somebody's: how many words there were before its own, and what it made of them already.
        var heard: [(customer: CustomerID, from: Int, isNewcomer: Bool, isRenamed: Bool, consent: Bool?)] = []
        for (card, traces) in zip(cards, traces) {
            let separate = key == nil && isAnotherPerson(card, traces)
            let made = resolver.newCustomers
            guard traces.hasKey, let customer = try find(traces, separate: separate, with: pen) else {
                let field = traces.hasKey ? "name" : key?.rawValue ?? "name"
                outcome.diagnostics.append(
                    Diagnostic(.refused, .missing(field: field), at: card.place, excerpt: card.displayName))
                continue
            }
            let isNewcomer = resolver.newCustomers > made
            let changesThem = key != nil && !isNewcomer
            let isRenamed = changesThem ? try rename(customer, by: card, with: pen) : false
            heard.append((customer, words.count, isNewcomer, isRenamed, card.acceptsEmailMarketing))
            words +=
                changesThem
                ? try changes(of: card, about: customer, with: pen)
                : self.words(of: card, about: customer, isNewcomer: isNewcomer)
            noteBelonging(of: card, customer)
        }
        try resolver.settle(with: pen)
        let isNew = try pen.learn(words)
        for (index, card) in heard.enumerated() {
            let end = index + 1 < heard.count ? heard[index + 1].from : words.count
            let agreed = try agree(card.consent, of: card.customer, with: pen)
            let saysNew = card.isRenamed || agreed || isNew[card.from..<end].contains(true)
            if card.isNewcomer || saysNew && key == nil {
                outcome.added += 1
            } else if saysNew {
                outcome.changed += 1
            } else {
                outcome.known += 1
            }
        }
        outcome.newCustomers = resolver.newCustomers
        return outcome
    }

    private func traces(of card: ContactDraft, _ outcome: inout BatchOutcome) -> Traces {
        var traces = Traces(
            name: card.displayName, phones: read(card.phones, of: card, &outcome), emails: card.emails.map(\.value),
            account: card.externalID.flatMap { key == .id ? $0 : book.account($0) } ?? "", book: book.names, key: key)
        if !card.organisation.isEmpty && card.organisation == card.displayName { traces.kind = .organisation }
        if card.isOrganisation { traces.kind = .organisation }
        return traces
    }

    /// A shared number belongs to a second person only if the journal does not know that person by it yet.
    private func find(_ traces: Traces, separate: Bool, with pen: Pen) throws -> CustomerID? {
        guard separate, let phone = traces.handles.first(where: { $0.kind == .phone }) else {
            return try resolver.expect(traces, since: nil, how: "contacts", with: pen)
        }
        try resolver.settle(with: pen)
        let owners = try pen.book.cards(of: phone)
        let wanted = KeptText.searchKey(traces.name)
        if let known = owners.first(where: { KeptText.searchKey($0.name) == wanted }) { return known.id }
        return try resolver.expect(traces, since: nil, how: "contacts", separate: true, with: pen)
    }

    private func isAnotherPerson(_ card: ContactDraft, _ traces: Traces) -> Bool {
        var isAnother = false
        let name = CardName(card.displayName)
        for phone in traces.handles.lazy.filter({ $0.kind == .phone }).map(\.value) {
            if let other = cardNames[phone] {
                if other.likeness(to: name) == .different { isAnother = true }
            } else {
                cardNames[phone] = name
            }
        }
        return isAnother
    }

    private func read(_ phones: [ContactDraft.Labelled], of card: ContactDraft, _ outcome: inout BatchOutcome) -> [String] {
        var numbers: [String] = []
        for phone in phones {
            for result in PhoneNumber.parseAll(phone.value) {
                switch result {
                case .number(let number):
                    if !numbers.contains(number) { numbers.append(number) }
                case .masked(let text):
                    outcome.diagnostics.append(
                        Diagnostic(.warning, .maskedPhone(text), at: card.place, excerpt: card.displayName))
                case .lostDigits(let text):
                    outcome.diagnostics.append(
                        Diagnostic(.warning, .lostDigits(text), at: card.place, excerpt: card.displayName))
                case .invalid(let text):
                    outcome.diagnostics.append(
                        Diagnostic(.warning, .noSuchPhone(text), at: card.place, excerpt: card.displayName))
                case .none: break
                }
            }
        }
        return numbers
    }

    private func noteBelonging(of card: ContactDraft, _ customer: CustomerID) {
        let role = card.title.isEmpty ? nil : card.title
        for name in [card.organisation, card.parent] where !name.isEmpty && name != card.displayName {
            belonging.append(Belonging(person: customer, organisation: name, role: role))
        }
    }

    /// A person joins an organisation that this book knows as somebody; a mere word on a card makes nobody. Known when all
    /// cards are read; in a dry run nobody is there to join.
    /// - Returns: whom it concerns.
    func join(_ origin: Origin) async throws -> Set<CustomerID> {
        var joined = Set<CustomerID>()
        for some in Array(belonging.prefix(sureBelonging)).chunks(of: 2_000) {
            joined.formUnion(try await desk.write(origin) { [self] pen in try join(some, with: pen) })
        }
        return joined
    }

    private func join(_ some: ArraySlice<Belonging>, with pen: Pen) throws -> Set<CustomerID> {
        var joined = Set<CustomerID>()
        var organisations: [String: CustomerID?] = [:]
        for one in some {
            let known = try organisations[one.organisation] ?? organisation(named: one.organisation, with: pen)
            organisations[one.organisation] = known
            guard let organisation = known, organisation != one.person else { continue }
            try pen.join(one.person, to: organisation, role: one.role)
            joined.formUnion([one.person, organisation])
        }
        return joined
    }

    private func organisation(named name: String, with pen: Pen) throws -> CustomerID? {
        guard let handle = Traces(name: name, book: book.names).handles.last else { return nil }
        let owners = try pen.book.owners(of: handle)
        return owners.count == 1 ? owners[0].id : nil
    }

    /// What the card says. Each word of the book is heard once: two cards of one person may contradict each other, and
    /// somebody may have put right by hand what the book still says.
    private func words(of card: ContactDraft, about customer: CustomerID, isNewcomer: Bool) -> [FactRow] {
        card.facts.map { key, value in
            FactRow(
                customer: customer, fact: FactLearnt(key: key, value: value, source: .imported, confidence: 0.8),
                externalKey: word(key, value, of: customer), isFirst: isNewcomer)
        }
    }

    /// A card that is to change what we know gives its name too. - Returns: whether it is another one.
    private func rename(_ customer: CustomerID, by card: ContactDraft, with pen: Pen) throws -> Bool {
        try resolver.settle(with: pen)
        let name = KeptText.normalise(card.displayName)
        guard !name.isEmpty, let known = try pen.book.card(customer), known.name != name else { return false }
        try pen.rename(customer, to: name)
        return true
    }

    /// Every word of such a card that is another than the one we know.
    private func changes(of card: ContactDraft, about customer: CustomerID, with pen: Pen) throws -> [FactRow] {
        let known = Dictionary(try pen.book.facts(of: customer).map { ($0.key, $0.value) }) { _, last in last }
        return card.facts.compactMap { key, value in
            let was = known[KeptText.normalise(key)]
            guard was != KeptText.normalise(value) else { return nil }
            return FactRow(
                customer: customer, fact: FactLearnt(key: key, value: value, source: .imported, confidence: 0.8),
                externalKey: word("\(key) was \(was ?? "")", value, of: customer), isFirst: false)
        }
    }

    /// Whether offers are welcome, as this book says, once. - Returns: whether that was new.
    private func agree(_ consent: Bool?, of customer: CustomerID, with pen: Pen) throws -> Bool {
        guard let consent else { return false }
        let word = self.word("consent", consent ? "yes" : "no", of: customer)
        if try pen.book.knows(word) { return false }
        try pen.happened(
            .consented(Consent(channel: .email, purpose: .marketing, isGranted: consent)), about: customer, by: .customer,
            channel: .email, externalKey: word)
        return true
    }

    private func word(_ key: String, _ value: String, of customer: CustomerID) -> ExternalKey {
        var bytes = IdentityBytes("contacts")
        bytes.add(customer.value)
        bytes.add(key)
        bytes.add(KeptText.normalise(value))
        return desk.shop.identity.key(of: bytes.bytes, at: Instant(microseconds: 0))
    }
}

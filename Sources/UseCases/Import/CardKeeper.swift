import Formats
import Journal
import Vocabulary

/// Turns cards into customers and what is remembered of them. Used by one import, one batch after another: hence
/// `@unchecked`.
final class CardKeeper: @unchecked Sendable {
    struct Outcome: Sendable {
        var added = 0
        var known = 0
        var newCustomers = 0
        var diagnostics: [Diagnostic] = []
    }

    private let desk: ImportDesk
    private let book: CardBook
    private let resolver = PersonResolver()
    /// Whose card each number came from, in this file: two cards with one number are two people with a family phone.
    private var cardNames: [String: String] = [:]

    /// Who belongs to which organisation, by its name; known when all cards are read.
    private var belonging: [(person: CustomerID, organisation: String, role: String?)] = []

    init(desk: ImportDesk, book: CardBook) {
        self.desk = desk
        self.book = book
    }

    /// After a batch was rolled back: nobody it met exists.
    func forget() {
        resolver.forget()
        belonging = []
    }

    func keep(_ cards: [ContactDraft], with pen: Pen) throws -> Outcome {
        var outcome = Outcome()
        let before = resolver.newCustomers
        for card in cards {
            let phones = read(card.phones, of: card, &outcome)
            var traces = Traces(name: card.displayName, book: book.names)
            traces.phones = phones
            traces.emails = card.emails.map(\.value)
            traces.account = card.externalID.flatMap(book.account) ?? ""
            if !card.organisation.isEmpty && card.organisation == card.displayName { traces.kind = .organisation }
            if card.isOrganisation { traces.kind = .organisation }
            let separate = isAnotherPerson(card, phones: phones)
            let made = resolver.newCustomers
            guard
                let customer = try find(traces, separate: separate, with: pen)
            else {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "name"), at: card.place))
                continue
            }
            noteBelonging(of: card, customer)
            let learnt = try remember(card, of: customer, with: pen)
            if resolver.newCustomers > made || learnt { outcome.added += 1 } else { outcome.known += 1 }
        }
        outcome.newCustomers = resolver.newCustomers - before
        return outcome
    }

    /// A shared number belongs to a second person only if the journal does not know that person by it yet.
    private func find(_ traces: Traces, separate: Bool, with pen: Pen) throws -> CustomerID? {
        guard separate, let phone = traces.phones.first else {
            return try resolver.customer(traces, since: nil, how: "contacts", with: pen)
        }
        let owners = try pen.book.owners(of: Handle(kind: .phone, value: phone))
        let wanted = KeptText.searchKey(traces.name)
        if let known = owners.first(where: { KeptText.searchKey($0.name) == wanted }) { return known.id }
        return try resolver.customer(traces, since: nil, how: "contacts", separate: true, with: pen)
    }

    private func isAnotherPerson(_ card: ContactDraft, phones: [String]) -> Bool {
        var isAnother = false
        for phone in phones {
            if let other = cardNames[phone], !Self.maybeSamePerson(other, card.displayName) { isAnother = true }
            if cardNames[phone] == nil { cardNames[phone] = card.displayName }
        }
        return isAnother
    }

    /// Two spellings of one name share a word that is a name: "Bu Ratna" and "Ratna Wulandari (katering)".
    static func maybeSamePerson(_ a: String, _ b: String) -> Bool {
        let titles: Set<Substring> = [
            "bu", "ibu", "pak", "bapak", "mas", "mbak", "mba", "kak", "om", "tante", "bude", "pakde", "teh", "kang", "mr",
            "mrs",
            "ms", "dr", "hj", "h", "haji",
        ]
        func names(_ text: String) -> Set<Substring> {
            Set(KeptText.searchKey(text).split(whereSeparator: { !$0.isLetter && !$0.isNumber })).subtracting(titles)
        }
        let first = names(a)
        let second = names(b)
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }

    private func read(_ phones: [ContactDraft.Labelled], of card: ContactDraft, _ outcome: inout Outcome) -> [String] {
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
            belonging.append((customer, name, role))
        }
    }

    /// A person joins an organisation that this book knows as somebody; a mere word on a card makes nobody.
    /// - Returns: whom it concerns.
    func join(with pen: Pen) throws -> Set<CustomerID> {
        var joined = Set<CustomerID>()
        for (person, name, role) in belonging {
            let handle = PersonResolver.nameHandle(KeptText.searchKey(name), in: book.names)
            let owners = try pen.book.owners(of: handle)
            guard owners.count == 1, let organisation = owners.first, organisation.id != person else { continue }
            try pen.join(person, to: organisation.id, role: role)
            joined.formUnion([person, organisation.id])
        }
        return joined
    }

    /// Writes down what the card says, once. - Returns: whether anything of it was new.
    private func remember(_ card: ContactDraft, of customer: CustomerID, with pen: Pen) throws -> Bool {
        var isNew = false
        // Each word of the book is heard once: two cards of one person may contradict each other, and somebody may have put
        // right by hand what the book still says.
        for (key, value) in card.facts {
            let word = self.word(key, value, of: customer)
            if try pen.book.knows(word) { continue }
            try pen.learn(
                FactLearnt(key: key, value: value, source: .imported, confidence: 0.8), about: customer, externalKey: word)
            isNew = true
        }
        guard let agrees = card.acceptsEmailMarketing else { return isNew }
        let word = self.word("consent", agrees ? "yes" : "no", of: customer)
        if try pen.book.knows(word) { return isNew }
        try pen.happened(
            .consented(Consent(channel: .email, purpose: .marketing, isGranted: agrees)), about: customer, by: .customer,
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

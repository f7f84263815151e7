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
    private let resolver = PersonResolver()
    /// Whose card each number came from, in this file: two cards with one number are two people with a family phone.
    private var cardNames: [String: String] = [:]

    init(desk: ImportDesk) { self.desk = desk }

    func batchIsOver(dry: Bool) { resolver.batchIsOver(dry: dry) }

    func keep(_ cards: [ContactDraft], with pen: Pen) throws -> Outcome {
        var outcome = Outcome()
        let traces = cards.map { card in self.traces(of: card, &outcome) }
        resolver.begin()
        try resolver.lookUp(traces.lazy.flatMap(\.handles), with: pen)
        var words: [FactRow] = []
        /// Of each card that is somebody's: how many words there were before its own, and whether it made them known.
        var heard: [(from: Int, isNewcomer: Bool)] = []
        for (card, traces) in zip(cards, traces) {
            let separate = isAnotherPerson(card, traces)
            let made = resolver.newCustomers
            guard let customer = try find(traces, separate: separate, with: pen) else {
                outcome.diagnostics.append(Diagnostic(.refused, .missing(field: "name"), at: card.place))
                continue
            }
            let isNewcomer = resolver.newCustomers > made
            heard.append((words.count, isNewcomer))
            words += self.words(of: card, about: customer, isNewcomer: isNewcomer)
        }
        try resolver.settle(with: pen)
        let isNew = try pen.learn(words)
        for (index, card) in heard.enumerated() {
            let end = index + 1 < heard.count ? heard[index + 1].from : words.count
            if card.isNewcomer || isNew[card.from..<end].contains(true) { outcome.added += 1 } else { outcome.known += 1 }
        }
        outcome.newCustomers = resolver.newCustomers
        return outcome
    }

    private func traces(of card: ContactDraft, _ outcome: inout Outcome) -> Traces {
        var traces = Traces(
            name: card.displayName, phones: read(card.phones, of: card, &outcome), emails: card.emails.map(\.value),
            book: .phonebook)
        if !card.organisation.isEmpty && card.organisation == card.displayName { traces.kind = .organisation }
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
        for phone in traces.handles.lazy.filter({ $0.kind == .phone }).map(\.value) {
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

    /// What the card says. Each word of the book is heard once: two cards of one person may contradict each other, and
    /// somebody may have put right by hand what the book still says.
    private func words(of card: ContactDraft, about customer: CustomerID, isNewcomer: Bool) -> [FactRow] {
        var facts: [(String, String)] = []
        if let birthday = card.birthday { facts.append(("birthday", birthday.iso)) }
        let address = [card.street, card.city, card.region, card.postalCode, card.country].filter { !$0.isEmpty }
        if !address.isEmpty { facts.append(("address", address.joined(separator: ", "))) }
        if !card.organisation.isEmpty && card.organisation != card.displayName {
            facts.append(("organisation", card.organisation))
        }
        if !card.title.isEmpty { facts.append(("title", card.title)) }
        if !card.nickname.isEmpty { facts.append(("nickname", card.nickname)) }
        if !card.note.isEmpty { facts.append(("note", card.note)) }
        if !card.groups.isEmpty { facts.append(("groups", card.groups.joined(separator: ", "))) }
        return facts.map { key, value in
            FactRow(
                customer: customer, fact: FactLearnt(key: key, value: value, source: .imported, confidence: 0.8),
                externalKey: word(key, value, of: customer), isFirst: isNewcomer)
        }
    }

    private func word(_ key: String, _ value: String, of customer: CustomerID) -> ExternalKey {
        var bytes = IdentityBytes("contacts")
        bytes.add(customer.value)
        bytes.add(key)
        bytes.add(KeptText.normalise(value))
        return desk.shop.identity.key(of: bytes.bytes, at: Instant(microseconds: 0))
    }
}

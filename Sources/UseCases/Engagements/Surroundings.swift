import Engagement
import Guidance
import Journal
import Measures
import Vocabulary

/// What is written down of everybody that a plan could run into.
struct Surroundings {
    private(set) var taxonomy = Taxonomy.standard
    private(set) var ownTraits: [TraitWritten] = []
    /// By who they are now; names of facts and what they say in small letters.
    private(set) var facts: [CustomerID: [String: Set<String>]] = [:]
    private(set) var stances: [CustomerID: [HeldStance]] = [:]
    private(set) var standing: [CustomerID: Set<Guest.Fact>] = [:]
    private(set) var zones: [CustomerID: Zone] = [:]
    private(set) var chances = StanceChances()

    init(_ book: Book, _ cards: [CustomerID: CustomerID], _ customers: [Customer], asOf: Instant) throws {
        (taxonomy, ownTraits) = try Self.traits(book, asOf: asOf)
        try takeFacts(book, cards, asOf)
        try takeReactions(book, cards, asOf)
        try takeStanding(book, cards, customers, asOf)
    }

    /// Shares of each stance among all who said something, by trait: what a group's own words are held against. They are pulled
    /// themselves to what the trait's own chance says of people of whom nothing is known: one voice is not everybody's.
    var ownWords: [String: [Stance: Double]] {
        var counts: [String: [Stance: Int]] = [:]
        for held in stances.values.joined() where held.source == .said || held.source == .reacted {
            counts[held.trait, default: [:]][held.stance, default: 0] += 1
        }
        return Dictionary(
            uniqueKeysWithValues: counts.map { trait, counts in
                let (worst, best) = (chances[.forbids], chances[.accepts])
                let forbids = min(max((taxonomy.base(of: trait) - best) / max(worst - best, 1e-9), 0), 1)
                let prior: [Stance: Double] = [.forbids: forbids, .accepts: 1 - forbids]
                return (trait, StanceShares(counts: counts, prior: prior).shares)
            })
    }

    // MARK: traits of the shop's own

    static func traits(_ book: Book, asOf: Instant) throws -> (taxonomy: Taxonomy, own: [TraitWritten]) {
        var latest: [String: TraitWritten] = [:]
        for entry in try book.nobodysEntries(of: [.traitWritten], asOf: asOf, limit: 1_000).reversed() {
            if case .traitWritten(let trait) = entry.event { latest[trait.id] = trait.isGone ? nil : trait }
        }
        var (taxonomy, own) = (Taxonomy.standard, [TraitWritten]())
        // A parent is there before its child.
        for trait in latest.values.sorted(by: { $0.id < $1.id }) {
            if let larger = try? taxonomy.adding([Trait(trait, over: taxonomy[trait.id])]) {
                taxonomy = larger
                own.append(trait)
            }
        }
        return (taxonomy, own)
    }

    // MARK: what they hold

    private mutating func takeFacts(_ book: Book, _ cards: [CustomerID: CustomerID], _ asOf: Instant) throws {
        let words = StanceWords(taxonomy)
        var found: [CustomerID: [HeldStance]] = [:]
        var said: [CustomerID: [String: Set<String>]] = [:]
        var clocks: [CustomerID: Zone] = [:]
        try book.facts { fact in
            guard fact.at <= asOf else { return }
            let customer = cards.standing(fact.customer)
            said[customer, default: [:]][fact.key.lowercased(), default: []].insert(fact.value.lowercased())
            found[customer, default: []] += words.stances(of: fact)
            if ["zona", "zona waktu", "zone", "time zone"].contains(fact.key.lowercased()) {
                clocks[customer] = Zone(fact.value)
            }
        }
        (facts, stances, zones) = (said, found, clocks)
    }

    /// How people took things: a word of its own, and what it teaches of all who hold so.
    private mutating func takeReactions(_ book: Book, _ cards: [CustomerID: CustomerID], _ asOf: Instant) throws {
        var met: [(stance: Stance, wasDisappointed: Bool)] = []
        let reading = StanceReading(taxonomy, asOf: asOf)
        var found = stances
        try book.happenings(of: [.reacted], until: asOf) { entry in
            guard let card = entry.customer, case .reacted(let reaction) = entry.event, let trait = reaction.trait else {
                return
            }
            let customer = cards.standing(card)
            let before = (found[customer] ?? []).filter { $0.at < entry.at.instant }
            if let word = reading.prepared(for: trait).find(before, segments: [], reading).word {
                met.append((before[word].stance, reaction.isDisappointed))
            }
            let outcome = Aftermath.Outcome(id: customer, wasDisappointed: reaction.isDisappointed, trait: trait)
            if let word = outcome.stance(at: entry.at.instant, in: taxonomy, entry: entry.id) {
                found[customer, default: []].append(word)
            }
        }
        (stances, chances) = (found, chances.learning(met))
    }

    // MARK: how things stand

    private mutating func takeStanding(
        _ book: Book, _ cards: [CustomerID: CustomerID], _ customers: [Customer], _ asOf: Instant
    ) throws {
        var standing: [CustomerID: Set<Guest.Fact>] = [:]
        func add(_ fact: Guest.Fact, _ people: some Sequence<CustomerID>) {
            for person in people { standing[cards.standing(person), default: []].insert(fact) }
        }
        add(.openComplaint, try book.customersWithOpenComplaint())
        add(.weOwe, try book.customersWeOwe(at: asOf))
        add(.unansweredQuestion, try book.customers(inLane: Int(Lane.waiting.rawValue), at: asOf))
        let mourningSince = asOf.subtracting(CustomerSummary.mourningLasts)
        try book.happenings(of: [.moment], since: mourningSince, until: asOf) { entry in
            if case .moment(let moment) = entry.event, moment.kind == .mourning, let card = entry.customer {
                add(.mourning, [card])
            }
        }
        var agreed: [CustomerID: Bool] = [:]
        try book.happenings(of: [.consented], until: asOf) { entry in
            if case .consented(let consent) = entry.event, consent.purpose == .marketing, let card = entry.customer {
                agreed[cards.standing(card)] = consent.isGranted
            }
        }
        add(.optedOut, agreed.filter { !$0.value }.keys)
        var offers: [CustomerID: Int] = [:]
        try book.happenings(of: [.exposed, .offered], since: asOf.subtracting(.days(7)), until: asOf) { entry in
            if let card = entry.customer { offers[cards.standing(card), default: 0] += 1 }
        }
        add(.overCap, offers.filter { $0.value >= Crowd.cap }.keys)
        let inTouch = Set(try book.customersInTouch().map(cards.standing))
        add(.noConsent, customers.map(\.id).filter { !inTouch.contains($0) && agreed[$0] == nil })
        self.standing = standing
    }
}

extension Trait {
    /// What stands before the last dot is its parent.
    /// - Parameter listed: one of ours of that id, whose chance alone is the shop's.
    init(_ written: TraitWritten, over listed: Trait?) {
        if var listed {
            listed.base = written.base
            self = listed
            return
        }
        self.init(
            id: written.id, parent: written.id.lastIndex(of: ".").map { String(written.id[..<$0]) }, indonesian: written.text,
            english: written.english.isEmpty ? written.text : written.english, base: written.base,
            isGuarded: written.isGuarded)
    }
}

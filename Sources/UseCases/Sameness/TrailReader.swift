import Journal
import Measures
import Vocabulary

/// Reads from the journal what tells whether two customers are one: a trail for each, those merged already taken as one.
struct TrailReader {
    private let book: Book
    private let zone: Zone
    private var places: [CustomerID: Int] = [:]
    private(set) var trails: [Trail] = []
    private let merged: [CustomerID: CustomerID]
    private var cards: [CustomerID: [CustomerID]] = [:]

    /// What people and address books call these things.
    private static let addressKeys = ["address", "alamat"]
    private static let birthdayKeys = ["birthday", "ulang tahun", "tanggal lahir", "lahir"]
    private static let organisationKeys = ["organisation", "organisasi", "tempat kerja", "kantor", "perusahaan"]
    private static let nicknameKeys = ["nickname", "sapaan", "nama panggilan"]

    init(_ book: Book, zone: Zone) throws {
        self.book = book
        self.zone = zone
        merged = try book.mergedCustomers()
        try readCards()
        try book.everySharedHandle { card, handle in
            change(card) { if !$0.handles.contains(handle) { $0.handles.append(handle) } }
        }
        try readFacts()
        try book.everySharedOrderNumber { card, entry, number in
            change(card) { $0.orders.append(Trail.Numbered(number, entry: entry)) }
        }
        try book.everyDoor { card, isOrder in change(card) { $0.door = $0.door.with(order: isOrder) } }
    }

    /// Whom a card belongs to now.
    func person(_ card: CustomerID) -> CustomerID { merged.standing(card) }

    private mutating func readCards() throws {
        var others: [(card: CustomerID, name: String)] = []
        try book.everyCard { card, kind, name in
            if merged[card] != nil {
                others.append((card, name))
            } else {
                places[card] = trails.count
                trails.append(Trail(customer: card, kind: kind, names: [name]))
            }
        }
        for (card, name) in others {
            let now = person(card)
            cards[now, default: []].append(card)
            if let place = places[now] { trails[place].names.append(name) }
        }
    }

    private mutating func readFacts() throws {
        try book.everyFact(Self.addressKeys) { card, fact, _, value in
            change(card) { $0.addresses.append(Trail.Said(value, fact: fact)) }
        }
        try book.everyFact(Self.birthdayKeys) { card, fact, _, value in
            change(card) { $0.birthdays.append(Trail.Said(value, fact: fact)) }
        }
        try book.everyFact(Self.organisationKeys) { card, fact, _, value in
            change(card) { $0.organisations.append(Trail.Said(value, fact: fact)) }
        }
        try book.everyFact(Self.nicknameKeys) { card, _, _, value in change(card) { $0.names.append(value) } }
    }

    private mutating func change(_ card: CustomerID, _ body: (inout Trail) -> Void) {
        guard let place = places[person(card)] else { return }
        body(&trails[place])
    }

    /// When these customers wrote and ordered.
    func rhythms(of customers: Set<CustomerID>) throws -> [CustomerID: Rhythm] {
        let all = customers.sorted().flatMap { [$0] + (cards[$0] ?? []) }
        var found: [CustomerID: Rhythm] = [:]
        try book.moments(of: all) { card, isOrder, at, entry in
            let day = zone.day(of: at).number
            let person = person(card)
            if isOrder {
                if found[person]?.orderDays.last != day { found[person, default: Rhythm()].orderDays.append(day) }
                found[person, default: Rhythm()].lastOrder = entry
            } else {
                if found[person]?.chatDays.last != day { found[person, default: Rhythm()].chatDays.append(day) }
                found[person, default: Rhythm()].lastMessage = entry
            }
        }
        for person in found.keys where cards[person] != nil {
            found[person]?.orderDays.sort()
            found[person]?.chatDays.sort()
        }
        return found
    }
}

extension Trail.Door {
    fileprivate func with(order: Bool) -> Trail.Door {
        switch self {
        case .neither: order ? .ordersOnly : .chatsOnly
        case .chatsOnly: order ? .both : .chatsOnly
        case .ordersOnly: order ? .ordersOnly : .both
        case .both: .both
        }
    }
}

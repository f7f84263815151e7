import Vocabulary

/// Who is worth comparing with whom: those who share a key.
struct Blocks {
    struct Pair: Hashable {
        let one: Int
        let other: Int
        init(_ a: Int, _ b: Int) {
            one = min(a, b)
            other = max(a, b)
        }
    }
    private struct Key {
        var hash: UInt64
        var place: Int32
        var limit: Int32
    }
    private var shared: [Key] = []
    private var doors: [Key] = []

    /// A handle of so many belongs to none of them in particular: the shop's own number, a school's telephone.
    private static let handleLimit: Int32 = 12
    private static let limit: Int32 = 60

    init(_ traced: [Traced]) {
        for (place, one) in traced.enumerated() {
            addShared(one, Int32(place))
            addDoor(one, Int32(place))
        }
        shared.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
        doors.sort { ($0.hash, $0.place) < ($1.hash, $1.place) }
    }

    private mutating func addShared(_ one: Traced, _ place: Int32) {
        // A person and an organisation are never one.
        let kind = one.trail.kind.rawValue
        func key(_ what: String, _ words: String...) -> UInt64 { Self.hash([what, String(kind)] + words) }
        for handle in one.trail.handles {
            shared.append(
                Key(hash: key("handle", String(handle.kind.rawValue), handle.value), place: place, limit: Self.handleLimit))
        }
        for order in one.trail.orders where OrderNumber.isTelling(order.number) {
            shared.append(Key(hash: key("order", order.number), place: place, limit: Self.handleLimit))
        }
        let sounds = Set(one.names.flatMap { $0.words.map(\.sound) })
        let initials = Set(sounds.compactMap(\.first).map(String.init))
        for address in one.addresses {
            for initial in initials {
                shared.append(Key(hash: key("house", address.address.key, initial), place: place, limit: Self.limit))
            }
        }
        for birthday in one.trail.birthdays {
            guard let day = Birthday.day(birthday.words) else { continue }
            for initial in initials {
                shared.append(Key(hash: key("birthday", day.iso, initial), place: place, limit: Self.limit))
            }
        }
        for organisation in one.organisations {
            for sound in sounds {
                shared.append(Key(hash: key("organisation", organisation.key, sound), place: place, limit: Self.limit))
            }
        }
    }

    private mutating func addDoor(_ one: Traced, _ place: Int32) {
        guard one.trail.door == .chatsOnly || one.trail.door == .ordersOnly else { return }
        for sound in Set(one.names.flatMap { $0.words.filter { !$0.isInitial && !$0.isWidespread }.map(\.sound) }) {
            doors.append(
                Key(hash: Self.hash(["name", String(one.trail.kind.rawValue), sound]), place: place, limit: Self.limit))
        }
    }

    func pairs(_ traced: [Traced]) -> [Pair] {
        Self.pairs(shared) { one, other in traced[one].trail.kind == traced[other].trail.kind }
    }

    /// Those of whom one only writes and the other only orders, under names that agree.
    func timedPairs(_ traced: [Traced]) -> [Pair] {
        Self.pairs(doors) { one, other in
            guard traced[one].trail.door != traced[other].trail.door else { return false }
            guard let mine = traced[one].names.first, let theirs = traced[other].names.first else { return false }
            return mine.likeness(to: theirs).rawValue <= NameLikeness.part.rawValue
        }
    }

    private static func pairs(_ keys: [Key], where isWorthIt: (Int, Int) -> Bool) -> [Pair] {
        var pairs: [Pair] = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count && keys[end].hash == keys[start].hash { end += 1 }
            if end - start > 1 && end - start <= keys[start].limit {
                for first in start..<end {
                    for second in (first + 1)..<end where keys[first].place != keys[second].place {
                        let (one, other) = (Int(keys[first].place), Int(keys[second].place))
                        if isWorthIt(one, other) { pairs.append(Pair(one, other)) }
                    }
                }
            }
            start = end
        }
        return pairs
    }

    private static func hash(_ words: [String]) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for word in words {
            for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            hash = (hash ^ 0xff) &* 0x100_0000_01b3
        }
        return hash
    }
}

/// How two printed names agree.
package enum NameLikeness: Int, Hashable, Sendable, CaseIterable {
    /// The same two words or more, in any order and spelling.
    case whole = 0
    /// The one name is part of the other, or both are the same single word: *Bu Ratna*, *Ratna Wulandari*.
    case part = 1
    /// The one may be short for the other: *Wulan*, *Ratna Wulandari*.
    case shortForm = 2
    /// One of them is no name.
    case unnamed = 3
    /// Two different names, or two different people by the way they are addressed.
    case different = 4
}

extension CardName {
    package func likeness(to other: CardName) -> NameLikeness {
        if relation != other.relation && !(isUnnamed && other.isUnnamed) { return .different }
        if let address, let their = other.address, address != their { return .different }
        if !numbers.isEmpty, !other.numbers.isEmpty, Set(numbers) != Set(other.numbers), !isUnnamed || !other.isUnnamed {
            return .different
        }
        if isUnnamed || other.isUnnamed { return .unnamed }
        let (few, many) = words.count <= other.words.count ? (words, other.words) : (other.words, words)
        if few.count != many.count || few.count == 1 {
            // *Mei Ling* and *Meiling*.
            if few.map(\.sound).joined() == many.map(\.sound).joined() { return many.count > 1 ? .whole : .part }
        }
        return Self.likeness(few, many)
    }

    private enum Fit: Int { case heard = 3, mistyped = 2, shortened = 1, initial = 0 }

    private static func likeness(_ few: [Word], _ many: [Word]) -> NameLikeness {
        var free = Array(many.indices)
        var fits: [(fit: Fit, place: Int)] = []
        for word in few.sorted(by: { $0.letters.utf8.count > $1.letters.utf8.count }) {
            let found = free.compactMap { place in fit(word, many[place]).map { (fit: $0, place: place) } }
            // The best; of equals the one that stands first.
            guard let best = found.max(by: { ($0.fit.rawValue, -$0.place) < ($1.fit.rawValue, -$1.place) }) else {
                return .different
            }
            free.removeAll { $0 == best.place }
            fits.append(best)
        }
        let whole = fits.filter { $0.fit != .initial }
        guard !whole.isEmpty else { return .different }
        if whole.contains(where: { $0.fit == .shortened }) { return .shortForm }
        if fits.count == many.count {
            if whole.count >= 2 { return .whole }
            return whole.contains { $0.fit == .mistyped } ? .shortForm : .part
        }
        if whole.allSatisfy({ $0.fit == .mistyped }) { return .shortForm }
        // *Bu Hartono* may be the wife of Andi Hartono; *Bu Aminah* is Siti Aminah.
        let first = whole.map(\.place).min() ?? 0
        return many[..<first].allSatisfy { $0.isWidespread || $0.isInitial } ? .part : .shortForm
    }

    private static func fit(_ word: Word, _ other: Word) -> Fit? {
        if word.isInitial || other.isInitial {
            guard word.letters.utf8.first == other.letters.utf8.first else { return nil }
            return word.isInitial && other.isInitial ? .heard : .initial
        }
        if word.sound == other.sound { return .heard }
        if isMistyped(Array(word.sound.utf8), Array(other.sound.utf8)) { return .mistyped }
        let (short, long) = word.letters.utf8.count < other.letters.utf8.count ? (word, other) : (other, word)
        let rest = long.sound.utf8.count - short.sound.utf8.count
        guard short.sound.utf8.count >= 4 else { return nil }
        if rest >= 3 && long.sound.hasPrefix(short.sound) { return .shortened }
        return rest >= 2 && long.sound.hasSuffix(short.sound) ? .shortened : nil
    }

    /// One letter more, less or other inside a long word. The last letter makes another name: *Yuliana*, *Yuliani*.
    private static func isMistyped(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard short.count >= 6, long.count - short.count <= 1, short[0] == long[0], short.last == long.last else {
            return false
        }
        let same = zip(short, long).prefix { $0 == $1 }.count
        if short.count < long.count { return short[same...].elementsEqual(long[(same + 1)...]) }
        if short[(same + 1)...].elementsEqual(long[(same + 1)...]) { return true }
        // Two letters in each other's place.
        return same + 1 < short.count && short[same] == long[same + 1] && short[same + 1] == long[same]
            && short[(same + 2)...].elementsEqual(long[(same + 2)...])
    }
}

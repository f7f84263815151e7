import Foundation
import Journal
import Synchronization
import Vocabulary

/// Every customer's name, one after the other in memory, so that words inside names are found at once among a hundred thousand.
/// It only says where to look: who may be seen, and what they are called now, says the journal.
final class NameList: Sendable {
    fileprivate struct Names {
        /// As they are searched by, in that order, a line each; a zero at the end.
        var text: [CChar] = []
        /// Where each begins.
        var starts: [Int32] = []
        var people: [CustomerID] = []
        /// Whoever came, or is called otherwise, since.
        var late: [CustomerID: String] = [:]
        var upTo: EntryID?
        var madeAt: ContinuousClock.Instant

        init(_ book: Book) throws {
            madeAt = .now
            upTo = try book.lastEntry()
            var names = (text: [CChar](), starts: [Int32](), people: [CustomerID]())
            try book.everySearchName { person, name in
                names.starts.append(Int32(clamping: names.text.count))
                names.text += name.utf8.lazy.map { CChar(bitPattern: $0) }
                names.text.append(CChar(bitPattern: UInt8(ascii: "\n")))
                names.people.append(person)
            }
            names.text.append(0)
            (text, starts, people) = names
        }
    }

    private let known = Mutex<Names?>(nil)
    /// More than that and the list is made anew. [assumption]
    private static let mostLate = 5_000
    /// While an import runs the table itself is asked, and the list is not made again and again.
    private static let pause = Duration.seconds(10)
    /// Longer ones than this do not fit; nobody has so many customers here.
    private static let longest = 1 << 30

    /// Everybody whose name may hold all these parts, fewer than so many.
    ///
    /// - Returns: nil where the table has to be asked: it finds the first of many soon enough.
    func candidates(_ parts: [String], _ book: Book, fewerThan limit: Int) throws -> [CustomerID]? {
        guard let names = try current(book), let rarest = parts.max(by: { $0.utf8.count < $1.utf8.count }) else { return nil }
        let late = names.late.filter { entry in parts.allSatisfy { entry.value.contains($0) } }.keys
        let found = names.holding(rarest, parts, limit: limit) + late
        return found.count < limit ? found : nil
    }

    private func current(_ book: Book) throws -> Names? {
        let before = known.withLock { $0 }
        if let before, let people = try book.named(after: before.upTo) {
            var names = before
            names.upTo = try book.lastEntry()
            guard !people.isEmpty else { return kept(names) }
            names.late.merge(try book.searchNames(of: people)) { $1 }
            guard names.late.count > Self.mostLate else { return kept(names) }
        } else if let before, .now - before.madeAt < Self.pause {
            return nil
        }
        let fresh = try Names(book)
        return fresh.text.count < Self.longest ? kept(fresh) : nil
    }

    private func kept(_ names: Names) -> Names {
        known.withLock { $0 = names }
        return names
    }
}

extension NameList.Names {
    /// In the order of names; at most so many.
    fileprivate func holding(_ part: String, _ all: [String], limit: Int) -> [CustomerID] {
        var found: [CustomerID] = []
        let others = all.filter { $0 != part }.map { $0.utf8.map { CChar(bitPattern: $0) } }
        text.withUnsafeBufferPointer { text in
            guard let base = text.baseAddress else { return }
            var start = 0
            while found.count < limit, let hit = strstr(base + start, part) {
                let index = self.index(at: base.distance(to: UnsafePointer(hit)))
                let first = Int(starts[index])
                start = index + 1 < starts.count ? Int(starts[index + 1]) : text.count - 1
                let name = text[first..<start]
                if others.allSatisfy({ Self.holds(name, $0) }) { found.append(people[index]) }
            }
        }
        return found
    }

    /// One name is short: letter by letter.
    private static func holds(_ name: Slice<UnsafeBufferPointer<CChar>>, _ part: [CChar]) -> Bool {
        guard name.count >= part.count else { return false }
        return (name.startIndex...name.endIndex - part.count).contains { start in
            part.indices.allSatisfy { name[start + $0] == part[$0] }
        }
    }

    /// Whose name lies there.
    private func index(at place: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        return low
    }
}

extension Shop {
    /// Those whose name holds these words, by name.
    func people(named words: String, _ book: Book, limit: Int) throws -> [Customer] {
        // Who sees only their own asks for few.
        guard book.viewer.reach == .all else { return try book.customers(named: words, limit: limit) }
        let few = try names.candidates(KeptText.nameParts(words), book, fewerThan: limit + 100)
        return try book.customers(named: words, among: few, limit: limit)
    }
}

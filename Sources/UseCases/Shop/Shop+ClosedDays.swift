import Journal
import Vocabulary

/// When the shop is closed, as somebody said: nobody is late on those days, and no silence grows.
extension Shop {
    private static let closedPrefix = "closed/"
    private static let weeklyKey = "weekly"
    package static let mostClosedStretches = 60
    /// Longer is no holiday but the end of a shop. [assumption]
    package static let longestClosedDays = 90

    static func closedDays(_ book: Book) throws -> ClosedDays {
        var closed = ClosedDays()
        for (key, value) in try book.settings(under: closedPrefix) {
            if key == weeklyKey {
                closed.weekdays = Set(value.split(separator: ",").compactMap { Int($0) }.filter { (0...6).contains($0) })
            } else if let first = Day(iso: key), let last = Day(iso: value.prefix(10)) {
                closed.stretches.append(
                    ClosedDays.Stretch(first: first, last: last, name: String(value.dropFirst(11))))
            }
        }
        closed.stretches.sort { $0.first < $1.first }
        return closed
    }

    package func closedDays() async throws -> ClosedDays {
        try await journal.read(as: .owner) { try Self.closedDays($0) }
    }

    /// - Parameter weekdays: 0 is Sunday; not all of them.
    /// - Returns: false for what is no week of a shop.
    package func closeWeekly(on weekdays: Set<Int>) async throws -> Bool {
        guard weekdays.count < 7, weekdays.allSatisfy((0...6).contains) else { return false }
        let list = weekdays.sorted().map { "\($0)" }.joined(separator: ",")
        try await journal.write(as: .owner) { pen in
            try pen.setSetting(Self.closedPrefix + Self.weeklyKey, list)
            try Self.thinkAllAnew(pen)
        }
        return true
    }

    /// - Returns: false when it ends before it begins, is too long, or there are too many.
    package func close(from first: Day, through last: Day, name: String) async throws -> Bool {
        guard first <= last, last.days(since: first) < Self.longestClosedDays else { return false }
        let name = String(name.prefix(60))
        return try await journal.write(as: .owner) { pen in
            guard try Self.closedDays(pen.book).stretches.count < Self.mostClosedStretches else { return false }
            let said = KeptText.normalise(name)
            try pen.setSetting(Self.closedPrefix + first.iso, "\(last.iso) \(said)")
            try Self.thinkAllAnew(pen)
            return true
        }
    }

    package func openAgain(from first: Day) async throws {
        try await journal.write(as: .owner) { pen in
            try pen.removeSetting(Self.closedPrefix + first.iso)
            try Self.thinkAllAnew(pen)
        }
    }
}

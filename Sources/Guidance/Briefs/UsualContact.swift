import Measures
import Vocabulary

/// Through which door and at what hour they usually write, and which form of service they said helped. Of the last year.
package struct UsualContact: Hashable, Sendable {
    package struct Share<Of: Hashable & Sendable>: Hashable, Sendable {
        package var of: Of
        package var count: Int
        package var all: Int
        /// The latest behind it.
        package var latest: EntryID
        package var at: Instant
    }

    package var channel: Share<Channel>?
    /// The first of three hours by their clock in which most of their messages fall.
    package var hour: Share<Int>?
    package var service: Share<ServiceGiven.Form>?

    package static let window = Span.days(365.0)
    /// Fewer messages than this tell nothing of habits. [assumption]
    package static let minimum = 5
    package static let hours = 3

    /// Of somebody of whom nothing is to be counted.
    package static let unknown = UsualContact()

    private init() {}

    package init(in history: History, asOf: Instant, zone: Zone) {
        let since = asOf.subtracting(Self.window)
        let words = history.messages.filter {
            $0.side == .customer && $0.kind == .words && !$0.isAutomatic && $0.at > since && $0.at <= asOf
        }
        channel = Self.most(words.filter { $0.channel != .unknown }.map { ($0.channel, $0.entry, $0.at) })
        hour = Self.busiest(words, zone)
        let helped = history.services.filter { $0.at > since && $0.at <= asOf && $0.what.isConfirmed == true }
        service = Self.most(helped.map { ($0.what.form, $0.entry, $0.at) }, minimum: 2)
    }

    private static func most<Of: Hashable>(
        _ all: [(of: Of, entry: EntryID, at: Instant)], minimum: Int = Self.minimum
    ) -> Share<Of>? {
        guard all.count >= minimum else { return nil }
        var counts: [Of: Int] = [:]
        for one in all { counts[one.of, default: 0] += 1 }
        // The one that was used last wins a tie.
        guard let most = counts.values.max(), let last = all.last(where: { counts[$0.of] == most }), most * 2 > all.count
        else { return nil }
        return Share(of: last.of, count: most, all: all.count, latest: last.entry, at: last.at)
    }

    private static func busiest(_ words: [MessageTrace], _ zone: Zone) -> Share<Int>? {
        // A message of which only the day is known stands at midnight.
        let timed = words.map {
            (hour: Int(zone.local($0.at).secondOfDay) / 3600, second: zone.local($0.at).secondOfDay, message: $0)
        }
        .filter { $0.second != 0 }
        guard timed.count >= minimum else { return nil }
        let counts = (0...(24 - hours)).map { start in timed.count { (start..<start + hours).contains($0.hour) } }
        guard let most = counts.max(), most * 2 > timed.count, let start = counts.firstIndex(of: most),
            let last = timed.last(where: { (start..<start + hours).contains($0.hour) })
        else { return nil }
        return Share(of: start, count: most, all: timed.count, latest: last.message.entry, at: last.message.at)
    }
}

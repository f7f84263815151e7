import Vocabulary

/// Whoever guesses must wait, longer each time: after the fifth wrong try 2, 4, 8 … seconds, at most a minute for an account and
/// five for an address, so that nobody is locked out by somebody else's guessing.
package struct Throttle: Sendable {
    package enum Key: Hashable, Sendable {
        /// A login as typed, known or not.
        case account(String)
        /// Where the request came from.
        case address(String)

        var longestSeconds: Int {
            switch self {
            case .account: 60
            case .address: 300
            }
        }
    }

    private struct Tries: Sendable {
        var count: Int
        var last: Instant
    }
    private var tries: [Key: Tries] = [:]

    package static let free = 4
    /// After so long without a wrong try everything is forgotten.
    static let memory = Span.minutes(30)
    /// More keys than this are not remembered: the oldest go.
    static let mostKeys = 10_000

    package init() {}

    /// Counts a try as wrong until ``succeeded(_:)`` says otherwise: many at once are not free either.
    /// - Returns: how many seconds to wait; nil when it may be tried now, and only then it counts.
    package mutating func begin(_ keys: [Key], at now: Instant) -> Int? {
        if let longest = keys.compactMap({ wait($0, at: now) }).max() { return longest }
        forget(before: now.subtracting(Self.memory))
        for key in keys {
            let known = tries[key].map { now.since($0.last) < Self.memory ? $0.count : 0 } ?? 0
            tries[key] = Tries(count: known + 1, last: now)
        }
        return nil
    }

    package mutating func succeeded(_ keys: [Key]) {
        for key in keys {
            // An address that knows one password may still be guessing another.
            if case .address = key, let known = tries[key], known.count > 1 {
                tries[key] = Tries(count: known.count - 1, last: known.last)
            } else {
                tries[key] = nil
            }
        }
    }

    private func wait(_ key: Key, at now: Instant) -> Int? {
        guard let known = tries[key], known.count > Self.free else { return nil }
        let seconds = min(key.longestSeconds, 1 << min(known.count - Self.free, 20))
        let left = known.last.adding(.seconds(seconds)).since(now).microseconds
        guard left > 0, now.since(known.last) < Self.memory else { return nil }
        return Int((left + 999_999) / 1_000_000)
    }

    private mutating func forget(before then: Instant) {
        guard tries.count >= Self.mostKeys else { return }
        tries = tries.filter { $0.value.last > then }
        if tries.count >= Self.mostKeys {
            let kept = tries.sorted { $0.value.last > $1.value.last }.prefix(Self.mostKeys / 2)
            tries = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
        }
    }
}

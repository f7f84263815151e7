/// A point on the world's clock: microseconds since 1970-01-01T00:00:00Z. No zone, no precision: those are in ``When``.
package struct Instant: Hashable, Comparable, Sendable, Codable {
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }
    package init(seconds: Int64) { self.microseconds = seconds &* 1_000_000 }

    package static func < (a: Instant, b: Instant) -> Bool { a.microseconds < b.microseconds }

    package init(from decoder: any Decoder) throws {
        microseconds = try decoder.singleValueContainer().decode(Int64.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(microseconds)
    }

    package func adding(_ span: Span) -> Instant { Instant(microseconds: microseconds &+ span.microseconds) }
    package func subtracting(_ span: Span) -> Instant { Instant(microseconds: microseconds &- span.microseconds) }
    /// How much later this is than `earlier`; negative when it is earlier.
    package func since(_ earlier: Instant) -> Span { Span(microseconds: microseconds &- earlier.microseconds) }

    package static let distantPast = Instant(microseconds: .min / 4)
    package static let distantFuture = Instant(microseconds: .max / 4)
}

/// A length of time in microseconds; may be negative. A day here is 24 hours: for calendar days use ``Day``.
package struct Span: Hashable, Comparable, Sendable {
    package var microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }
    package static func seconds(_ n: Int) -> Span { Span(microseconds: Int64(n) &* 1_000_000) }
    package static func minutes(_ n: Int) -> Span { seconds(n &* 60) }
    package static func hours(_ n: Int) -> Span { seconds(n &* 3_600) }
    package static func days(_ n: Int) -> Span { seconds(n &* 86_400) }
    package static func hours(_ n: Double) -> Span { Span(microseconds: Int64((n * 3_600_000_000).rounded())) }
    package static func days(_ n: Double) -> Span { hours(n * 24) }

    package var hours: Double { Double(microseconds) / 3_600_000_000 }
    package var days: Double { Double(microseconds) / 86_400_000_000 }

    package static func < (a: Span, b: Span) -> Bool { a.microseconds < b.microseconds }
    package static func + (a: Span, b: Span) -> Span { Span(microseconds: a.microseconds &+ b.microseconds) }
}

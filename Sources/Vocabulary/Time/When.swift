/// When something happened: the moment, how finely it is known, the offset of the clock it was read from, and whether
/// that zone was assumed (a chat export names none).
package struct When: Hashable, Sendable, Comparable {
    package var instant: Instant
    package var precision: Precision
    /// Minutes east of Greenwich of the clock it was read from.
    package var offsetMinutes: Int16
    package var zoneAssumed: Bool

    package init(_ instant: Instant, precision: Precision = .second, offsetMinutes: Int16 = 0, zoneAssumed: Bool = false) {
        self.instant = instant
        self.precision = precision
        self.offsetMinutes = offsetMinutes
        self.zoneAssumed = zoneAssumed
    }

    package init(_ local: LocalTime, in zone: Zone, assumed: Bool = false) {
        let instant = zone.instant(of: local)
        self.init(
            instant, precision: local.precision, offsetMinutes: Int16(zone.offset(at: instant) / 60), zoneAssumed: assumed)
    }

    package static func < (a: When, b: When) -> Bool { a.instant < b.instant }
}

import Foundation

/// A time zone by its IANA name. Indonesia's three zones have been fixed offsets since 1964 and take a fast path;
/// every other zone asks the system's table.
package struct Zone: Hashable, Sendable {
    package let name: String
    private let fixedOffset: Int32?
    private let table: TimeZone?

    package static let jakarta = Zone(name: "Asia/Jakarta", fixedOffset: 7 * 3600)
    package static let makassar = Zone(name: "Asia/Makassar", fixedOffset: 8 * 3600)
    package static let jayapura = Zone(name: "Asia/Jayapura", fixedOffset: 9 * 3600)
    package static let utc = Zone(name: "UTC", fixedOffset: 0)

    private init(name: String, fixedOffset: Int32) {
        self.name = name
        self.fixedOffset = fixedOffset
        table = nil
    }

    /// Nil when the system knows no zone of that name.
    package init?(_ name: String) {
        switch name {
        case "Asia/Jakarta", "Asia/Pontianak", "WIB": self = .jakarta
        case "Asia/Makassar", "WITA": self = .makassar
        case "Asia/Jayapura", "WIT": self = .jayapura
        case "UTC", "Etc/UTC", "GMT": self = .utc
        default:
            guard let found = TimeZone(identifier: name) else { return nil }
            self.name = name
            fixedOffset = nil
            table = found
        }
    }

    /// Seconds east of Greenwich at that moment.
    package func offset(at instant: Instant) -> Int32 {
        if let fixedOffset { return fixedOffset }
        let date = Date(timeIntervalSince1970: Double(instant.microseconds) / 1_000_000)
        return Int32(table?.secondsFromGMT(for: date) ?? 0)
    }

    package func instant(of local: LocalTime) -> Instant {
        let wall = Int64(local.day.number) * 86_400 + Int64(local.secondOfDay)
        if let fixedOffset { return Instant(seconds: wall - Int64(fixedOffset)) }
        // Two rounds settle the offset on either side of a daylight-saving change.
        var guess = Instant(seconds: wall - Int64(offset(at: Instant(seconds: wall))))
        guess = Instant(seconds: wall - Int64(offset(at: guess)))
        return guess
    }

    package func local(_ instant: Instant, precision: Precision = .second) -> LocalTime {
        let seconds = Self.floorDivide(instant.microseconds, 1_000_000) + Int64(offset(at: instant))
        let day = Self.floorDivide(seconds, 86_400)
        return LocalTime(
            day: Day(number: Int32(truncatingIfNeeded: day)), secondOfDay: Int32(seconds - day * 86_400), precision: precision)
    }

    package func day(of instant: Instant) -> Day { local(instant).day }

    /// The first moment of that day.
    package func start(of day: Day) -> Instant { instant(of: LocalTime(day: day)) }
    /// The first moment after that day: a promise for a day is due here.
    package func end(of day: Day) -> Instant { start(of: day.adding(days: 1)) }

    private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : (a - b + 1) / b }
}

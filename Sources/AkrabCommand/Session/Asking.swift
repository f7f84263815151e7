import Formats
import Phrases
import UseCases
import Vocabulary

extension AtTheCounter {
    /// The one customer these words mean.
    func customer(_ words: String) async throws -> Customer {
        let found = try await shop.find(words)
        guard let first = found.first else { throw fail(.unknownCustomer(words)) }
        guard found.count == 1 else {
            throw fail(.ambiguousCustomer(words, candidates: found.prefix(8).map { "\($0.name) (\($0.id))" }))
        }
        return first
    }

    /// A day: *2026-11-21*, *21/11/2026*, *21 Nov 2026*, *besok*, *lusa*, *Jumat*, *tomorrow*.
    func day(_ words: String) throws -> Day {
        guard let day = SaidDay.read(words, today: shop.zone.day(of: shop.now)) else { throw fail(.notADate(words)) }
        return day
    }

    /// A moment: a day, with an hour or without (then the end of that day).
    func moment(_ words: String) throws -> Instant {
        guard let moment = SaidDay.moment(words, today: shop.zone.day(of: shop.now), zone: shop.zone) else {
            throw fail(.notAMoment(words))
        }
        return moment
    }
}

/// Days as people say them on a command line.
enum SaidDay {
    static func read(_ words: String, today: Day) -> Day? {
        let said = words.trimmingSpaces().lowercased()
        switch said {
        case "hari ini", "today": return today
        case "besok", "tomorrow": return today.adding(days: 1)
        case "lusa": return today.adding(days: 2)
        case "kemarin", "yesterday": return today.adding(days: -1)
        default: break
        }
        if let weekday = weekdays[said] {
            let ahead = (weekday - today.weekday + 7) % 7
            return today.adding(days: ahead == 0 ? 7 : ahead)
        }
        return DateText.day(words, .dmy)
    }

    static func moment(_ words: String, today: Day, zone: Zone) -> Instant? {
        hour(words, today: today, zone: zone) ?? read(words, today: today).map { zone.end(of: $0) }
    }

    /// A day with its hour; nil when no hour is named.
    static func hour(_ words: String, today: Day, zone: Zone) -> Instant? {
        let parts = words.split(whereSeparator: { $0 == " " || $0 == "T" })
        guard let last = parts.last, parts.count > 1, let time = time(String(last)),
            let day = read(parts.dropLast().joined(separator: " "), today: today)
        else { return nil }
        return zone.instant(of: LocalTime(day: day, secondOfDay: time, precision: .minute))
    }

    private static func time(_ text: String) -> Int32? {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard (2...3).contains(parts.count), let hour = Int32(parts[0]), let minute = Int32(parts[1]), (0...23).contains(hour),
            (0...59).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }

    private static let weekdays: [String: Int] = [
        "minggu": 0, "ahad": 0, "sunday": 0, "senin": 1, "monday": 1, "selasa": 2, "tuesday": 2, "rabu": 3, "wednesday": 3,
        "kamis": 4, "thursday": 4, "jumat": 5, "jum'at": 5, "friday": 5, "sabtu": 6, "saturday": 6,
    ]
}

extension String {
    func trimmingSpaces() -> String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

import Vocabulary

/// When a message was written: what the clock of whoever exported showed, the moment itself, or both.
struct TelegramTime: Hashable {
    var local: LocalTime
    /// Nil in old exports, which tell only what the clock showed.
    var exact: When?

    init?(_ record: TelegramExport.Record) {
        let shown = Self.local(record.date)
        // To the end of the year 9999.
        if let seconds = record.seconds, (0...253_402_300_799).contains(seconds) {
            let offset = shown.flatMap { Self.offset(of: $0, from: seconds) } ?? 0
            local = Self.clock(seconds + Int64(offset) * 60)
            exact = When(Instant(seconds: seconds), precision: .second, offsetMinutes: Int16(offset))
        } else if let shown {
            local = shown
        } else {
            return nil
        }
    }

    /// Good enough to say from when to when a chat goes.
    var roughly: Instant { exact?.instant ?? Instant(seconds: Self.seconds(local)) }

    /// `2019-07-05T16:55:32`
    private static func local(_ text: String) -> LocalTime? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, bytes[10] == UInt8(ascii: "T"), let day = Day(iso: text.prefix(10)) else { return nil }
        func two(_ from: Int) -> Int? {
            guard (48...57).contains(bytes[from]), (48...57).contains(bytes[from + 1]) else { return nil }
            return Int(bytes[from] - 48) * 10 + Int(bytes[from + 1] - 48)
        }
        guard let hour = two(11), let minute = two(14), let second = two(17) else { return nil }
        let (year, month, number) = day.civil
        return LocalTime(year: year, month: month, day: number, hour: hour, minute: minute, second: second)
    }

    /// Minutes east of Greenwich; nil when the two do not belong together.
    private static func offset(of shown: LocalTime, from seconds: Int64) -> Int? {
        let ahead = Self.seconds(shown) - seconds
        guard ahead % 60 == 0, (-18 * 3600...18 * 3600).contains(ahead) else { return nil }
        return Int(ahead / 60)
    }

    private static func seconds(_ local: LocalTime) -> Int64 {
        Int64(local.day.number) * 86_400 + Int64(local.secondOfDay)
    }

    private static func clock(_ seconds: Int64) -> LocalTime {
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return LocalTime(
            day: Day(number: Int32(truncatingIfNeeded: day)), secondOfDay: Int32(truncatingIfNeeded: seconds - day * 86_400),
            precision: .second)
    }
}

import Vocabulary

/// Spells a day or an hour that a book keeps as a number of days: `2026-11-19`, `2026-11-19T09:14`, `09:14:30`.
struct SheetMoment {
    /// Old books made on a Mac count from 1904.
    let countsFrom1904: Bool

    /// False, and nothing added, for what is no moment the calendar knows.
    func append(_ text: CellBytes, _ format: NumberFormat.Moment, to bytes: inout [UInt8]) -> Bool {
        guard text.count <= 40, let value = Double(String(decoding: text, as: UTF8.self)), value >= 0, value < 2_958_466
        else { return false }
        var days = Int(value)
        var seconds = Int(((value - Double(days)) * 86_400).rounded())
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        if days == 0, seconds == 0, format.hasDay {
            // An empty cell that another one looked at: nobody means the day before the calendar begins.
            return true
        }
        if format.isElapsed || days == 0 {
            clock(days * 24 + seconds / 3600, seconds, format, &bytes)
            return true
        }
        bytes.append(contentsOf: day(days).iso.utf8)
        guard format.hasClock || seconds > 0 else { return true }
        bytes.append(UInt8(ascii: "T"))
        clock(seconds / 3600, seconds, format, &bytes)
        return true
    }

    private func day(_ days: Int) -> Day {
        if countsFrom1904 { return Day(number: Int32(days - 24_107)) }
        // Excel believes in a 29 February 1900; before it every day is one further on.
        return Day(number: Int32(days - 25_569 + (days < 60 ? 1 : 0)))
    }

    private func clock(_ hours: Int, _ seconds: Int, _ format: NumberFormat.Moment, _ bytes: inout [UInt8]) {
        if hours >= 100 { bytes.append(contentsOf: String(hours).utf8) } else { two(hours, &bytes) }
        bytes.append(UInt8(ascii: ":"))
        two(seconds / 60 % 60, &bytes)
        guard format.hasSeconds || seconds % 60 != 0 else { return }
        bytes.append(UInt8(ascii: ":"))
        two(seconds % 60, &bytes)
    }

    private func two(_ value: Int, _ bytes: inout [UInt8]) {
        bytes.append(UInt8(48 + value / 10))
        bytes.append(UInt8(48 + value % 10))
    }
}

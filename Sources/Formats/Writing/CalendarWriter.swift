import Vocabulary

/// Days and moments for other programs' calendars: iCalendar (RFC 5545), published, never answered.
package struct CalendarWriter: Sendable {
    package struct Item: Hashable, Sendable {
        package enum Start: Hashable, Sendable {
            /// All of that day.
            case day(Day)
            case moment(Instant)
        }
        /// The same thing has the same one for ever (§3.8.4.7).
        package var uid: String
        /// When it was written down; the same line each time it is asked for.
        package var stamp: Instant
        package var start: Start
        package var summary: String
        /// Where more is said.
        package var url: String?

        package init(uid: String, stamp: Instant, start: Start, summary: String, url: String? = nil) {
            self.uid = uid
            self.stamp = stamp
            self.start = start
            self.summary = summary
            self.url = url
        }
    }

    /// So many octets a line may have, its end not counted (§3.1).
    static let mostOctets = 75
    /// On the day itself at eight; an hour ahead of a moment. [assumption]
    private static let dayAlarm = "PT8H"
    private static let momentAlarm = "-PT1H"

    private var text = ""

    /// - Parameter name: what the calendar is called in a list of calendars.
    package static func text(_ items: [Item], name: String) -> String {
        var writer = CalendarWriter()
        for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Akrab//Akrab//ID", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"] {
            writer.put(line)
        }
        writer.put("NAME:" + escaped(name))
        writer.put("X-WR-CALNAME:" + escaped(name))
        writer.put("REFRESH-INTERVAL;VALUE=DURATION:PT1H")
        for item in items { writer.put(item) }
        writer.put("END:VCALENDAR")
        return writer.text
    }

    private mutating func put(_ item: Item) {
        put("BEGIN:VEVENT")
        put("UID:" + Self.escaped(item.uid))
        put("DTSTAMP:" + Self.utc(item.stamp))
        switch item.start {
        case .day(let day): put("DTSTART;VALUE=DATE:" + Self.digits(day))
        case .moment(let instant): put("DTSTART:" + Self.utc(instant))
        }
        put("SUMMARY:" + Self.escaped(item.summary))
        if let url = item.url { put("URL:" + url) }
        put("TRANSP:TRANSPARENT")
        put("BEGIN:VALARM")
        put("ACTION:DISPLAY")
        put("DESCRIPTION:" + Self.escaped(item.summary))
        if case .day = item.start { put("TRIGGER:" + Self.dayAlarm) } else { put("TRIGGER:" + Self.momentAlarm) }
        put("END:VALARM")
        put("END:VEVENT")
    }

    /// Ends a line; a long one goes on in the next behind a space, never in the middle of a sign (§3.1).
    private mutating func put(_ line: String) {
        var room = Self.mostOctets
        for scalar in line.unicodeScalars {
            let octets = UTF8.width(scalar)
            if octets > room {
                text += "\r\n "
                room = Self.mostOctets - 1
            }
            text.unicodeScalars.append(scalar)
            room -= octets
        }
        text += "\r\n"
    }

    /// What would mean something else stands behind a backslash (§3.3.11); signs nobody types are left out.
    private static func escaped(_ words: String) -> String {
        var out = ""
        for scalar in words.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x5C, 0x3B, 0x2C: out += "\\" + String(scalar)
            case 0x0A, 0x0D: out += "\\n"
            case 0x09: out += " "
            case 0x00...0x1F, 0x7F: continue
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// `20261119`
    private static func digits(_ day: Day) -> String { day.iso.replacing("-", with: "") }

    /// `20261119T020000Z`
    private static func utc(_ instant: Instant) -> String {
        let seconds = Int(instant.microseconds.dividedDown(by: 1_000_000))
        let (day, second) = (seconds.dividedDown(by: 86_400), seconds - seconds.dividedDown(by: 86_400) * 86_400)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = two(second / 3600) + two(second / 60 % 60) + two(second % 60)
        return digits(Day(number: Int32(clamping: day))) + "T" + clock + "Z"
    }
}

extension BinaryInteger {
    fileprivate func dividedDown(by other: Self) -> Self { (self - (self % other + other) % other) / other }
}

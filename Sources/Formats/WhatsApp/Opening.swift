extension WhatsAppExport {
    /// How a line that opens a message is built.
    enum Shape: Int, CaseIterable {
        /// iPhone: `[21/07/2026, 03.15.42] Andi: …`
        case bracket = 0
        /// Android: `21/07/2026 03.15 - Andi: …`
        case dash = 1
        /// Old iPhones: `13.06.18 21.25.15: Laura: …`
        case colon = 2
        /// `13. 6. 2018. 21:25:15 a: m`, seen from Croatian phones.
        case space = 3
    }

    struct ShapeSet: OptionSet, Hashable {
        let rawValue: UInt8
        init(rawValue: UInt8) { self.rawValue = rawValue }
        init(_ shape: Shape) { rawValue = 1 << UInt8(shape.rawValue) }
        func contains(_ shape: Shape) -> Bool { rawValue & (1 << UInt8(shape.rawValue)) != 0 }
    }

    /// The date as written: three numbers, whose order the whole file decides.
    struct DateFields: Equatable {
        var first: Int32 = 0
        var second: Int32 = 0
        var third: Int32 = 0
        var firstDigits: Int8 = 0
        var secondDigits: Int8 = 0
        var thirdDigits: Int8 = 0

        /// Four digits are a year; nil when all three are short.
        var yearPlace: YearPlace? {
            if thirdDigits == 4 { return .last }
            if firstDigits == 4 { return .first }
            return secondDigits == 4 ? .middle : nil
        }
    }

    enum YearPlace: Int { case last = 0, first = 1, middle = 2 }

    /// The beginning of a line that looks like the opening of a message.
    struct Opening {
        var date = DateFields()
        var hour: Int32 = 0
        var minute: Int32 = 0
        /// -1 when the export has none (Android).
        var second: Int32 = -1
        /// Nil on a 24-hour clock.
        var isAfternoon: Bool?
        var shape = Shape.dash
        /// `[14:32, 24/09/2026]`
        var timeComesFirst = false
        /// Where the name or the system's words begin.
        var body = 0

        /// Seconds since midnight; nil for a time no clock shows. `12:05 AM` is five past midnight, and so is the
        /// `00:05 a. m.` that Spanish phones print.
        var secondOfDay: Int32? {
            var hour = hour
            if let isAfternoon, hour <= 12 {
                if hour == 12 { hour = 0 }
                if isAfternoon { hour += 12 }
            }
            guard (0...23).contains(hour), (0...59).contains(minute), second <= 60 else { return nil }
            return hour * 3600 + minute * 60 + min(max(second, 0), 59)
        }
    }
}

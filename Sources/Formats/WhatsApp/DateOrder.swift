import Vocabulary

extension WhatsAppExport {
    /// In which order the numbers of a date stand. One number above 12 anywhere in the file decides.
    package struct DateOrder: Hashable, Sendable {
        /// 13/06/2018 rather than 06/13/2018.
        package var dayFirst = true
        /// 2018/13/06 rather than 2018/06/13.
        var dayBeforeMonthAfterYear = false
        /// `[13/2018/06]` rather than `[06/2018/13]`.
        var dayBeforeYear = true
        /// 18/06/13 is the year 2018, not 2013.
        var shortYearFirst = false

        init() {}

        /// Nil when the calendar has no such day: it is reported, never shifted to another one.
        func day(_ date: DateFields) -> Day? {
            let (year, month, day) = parts(date)
            guard let year = Self.fullYear(year) else { return nil }
            return Day(year: year, month: Int(month), day: Int(day))
        }

        func parts(_ date: DateFields) -> (year: Int32, month: Int32, day: Int32) {
            let (a, b, c) = (date.first, date.second, date.third)
            switch date.yearPlace {
            case .first: return dayBeforeMonthAfterYear ? (a, c, b) : (a, b, c)
            case .middle: return dayBeforeYear ? (b, c, a) : (b, a, c)
            case .last: return dayFirst ? (c, b, a) : (c, a, b)
            case nil:
                if shortYearFirst { return (a, b, c) }
                return dayFirst ? (c, b, a) : (c, a, b)
            }
        }

        /// WhatsApp is from 2009; Thai phones count 543 years more.
        static func fullYear(_ year: Int32) -> Int? {
            switch year {
            case 0..<70: Int(year) + 2000
            case 70..<100: Int(year) + 1900
            case 1970..<2200: Int(year)
            case 2513..<2743: Int(year) - 543
            default: nil
            }
        }
    }
}

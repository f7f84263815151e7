/// A minute on the kitchen's wall clock (WIB). There is no other clock here, so that the same seed gives the same bytes.
struct Moment: Comparable, Hashable {
    /// Since 1970-01-01 00.00, local.
    var minutes: Int

    init(minutes: Int) { self.minutes = minutes }

    init(day: Int, minute: Int = 0) { minutes = day * 1440 + minute }

    /// `2026-11-19` or `2026-11-19 09.14`
    init(_ text: String) {
        let numbers = text.split { $0 == "-" || $0 == " " || $0 == "." }.compactMap { Int($0) }
        precondition(numbers.count == 3 || numbers.count == 5, "not a moment: \(text)")
        let clock = numbers.count == 5 ? numbers[3] * 60 + numbers[4] : 0
        self.init(day: Self.number(year: numbers[0], month: numbers[1], day: numbers[2]), minute: clock)
    }

    /// The last thing that has happened when the files were made.
    static let now = Moment("2026-11-19 15.02")

    var day: Int { minutes / 1440 }
    var minute: Int { minutes % 1440 }
    var clock: String { "\(two(minute / 60)).\(two(minute % 60))" }

    /// 0 = Sunday.
    var weekday: Int { (day + 4) % 7 }
    var weekdayName: String { ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"][weekday] }
    var weekdayInEnglish: String {
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday]
    }

    var civil: (year: Int, month: Int, day: Int) {
        // Howard Hinnant's civil_from_days.
        let z = day + 719_468
        let era = z / 146_097
        let ofEra = z - era * 146_097
        let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let shifted = (5 * ofYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
    }

    /// `19/11/26`
    var shortDate: String { "\(two(civil.day))/\(two(civil.month))/\(two(civil.year % 100))" }
    /// `19/11/2026`
    var longDate: String { "\(two(civil.day))/\(two(civil.month))/\(civil.year)" }

    func adding(minutes: Int) -> Moment { Moment(minutes: self.minutes + minutes) }
    func adding(days: Int) -> Moment { Moment(minutes: minutes + days * 1440) }
    func at(_ clock: Int) -> Moment { Moment(day: day, minute: clock) }

    static func < (a: Moment, b: Moment) -> Bool { a.minutes < b.minutes }

    private static func number(year: Int, month: Int, day: Int) -> Int {
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let ofEra = y - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}

func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

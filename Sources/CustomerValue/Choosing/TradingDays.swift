import Foundation
import Vocabulary

/// What the calendar did to the trade: days when nobody came although many should have, and weeks far above or below those
/// around them. The models know neither; forecasts across such days are told with that.
package struct TradingDays: Sendable {
    package struct Stretch: Hashable, Sendable, Codable {
        package var first: Day
        package var last: Day
        /// Visits in it, and what the weeks around let one expect.
        package var visits: Int
        package var usual: Double
        package var isNearLebaran: Bool
    }

    package private(set) var closures: [Stretch] = []
    package private(set) var busyWeeks: [Stretch] = []
    package private(set) var quietWeeks: [Stretch] = []

    /// - Parameter visitsByDay: of anybody, from `start` on.
    package init(_ visitsByDay: [Int32], from start: Day) {
        let visits = visitsByDay.map(Double.init)
        findClosures(visits, start)
        findWeeks(visits, start)
    }

    /// A run of empty days in which, by the same weekdays of the four weeks on both sides, twelve visits were due: chance does
    /// that once in 160,000.
    private mutating func findClosures(_ visits: [Double], _ start: Day) {
        var day = 0
        while day < visits.count {
            guard visits[day] == 0 else {
                day += 1
                continue
            }
            let first = day
            while day < visits.count, visits[day] == 0 { day += 1 }
            let run = first..<day
            // The end of the data is not the end of a closure.
            guard run.count >= 2, run.upperBound < visits.count, run.lowerBound > 0 else { continue }
            let usual = run.reduce(0) { $0 + Self.usual(visits, on: $1, without: run) }
            if usual >= 12 { closures.append(stretch(run, 0, usual, start)) }
        }
    }

    private static func usual(_ visits: [Double], on day: Int, without run: Range<Int>) -> Double {
        let days = [-28, -21, -14, -7, 7, 14, 21, 28].map { day + $0 }.filter {
            visits.indices.contains($0) && !run.contains($0)
        }
        return days.isEmpty ? 0 : days.reduce(0) { $0 + visits[$1] } / Double(days.count)
    }

    /// Weeks more than half above or below the median of six weeks on each side, and by more than five deviations.
    private mutating func findWeeks(_ visits: [Double], _ start: Day) {
        let weeks = (0..<(visits.count / 7)).map { week in visits[(week * 7)..<(week * 7 + 7)].reduce(0, +) }
        guard weeks.count >= 13 else { return }
        for week in weeks.indices {
            let around = (max(0, week - 6)...min(weeks.count - 1, week + 6)).filter { $0 != week }.map { weeks[$0] }.sorted()
            let usual = around[around.count / 2]
            guard usual > 0 else { continue }
            // Weeks scatter more than dice: by how much, their own middle half says.
            let spread = max(usual.squareRoot(), (around[around.count * 3 / 4] - around[around.count / 4]) / 1.35)
            let away = weeks[week] - usual
            guard abs(away) > 5 * spread else { continue }
            let run = (week * 7)..<(week * 7 + 7)
            let found = stretch(run, Int(weeks[week]), usual, start)
            if away > usual / 2 { busyWeeks.append(found) }
            if away < -usual / 2, !closures.contains(where: { $0.first <= found.last && $0.last >= found.first }) {
                quietWeeks.append(found)
            }
        }
    }

    private func stretch(_ run: Range<Int>, _ visits: Int, _ usual: Double, _ start: Day) -> Stretch {
        let first = start.adding(days: run.lowerBound)
        let last = start.adding(days: run.upperBound - 1)
        return Stretch(
            first: first, last: last, visits: visits, usual: usual, isNearLebaran: Lebaran.isNear(first) || Lebaran.isNear(last)
        )
    }
}

/// 1 Syawal by the tabular Islamic calendar: within a day or two of the day that is announced.
enum Lebaran {
    static func isNear(_ day: Day) -> Bool { abs(daysAfter(day)) <= 10 }

    /// Days from the nearest 1 Syawal to this day.
    static func daysAfter(_ day: Day) -> Int {
        // Day 1 of the calendar is 16 July 622 (Julian), 492,148 days before 1970-01-01.
        let days = Int(day.number) + 492_148
        let year = (30 * days + 10_646) / 10_631
        return [year - 1, year, year + 1].map { days - firstOfSyawal($0) }.min { abs($0) < abs($1) } ?? 0
    }

    private static func firstOfSyawal(_ year: Int) -> Int {
        // Nine months of 30 and 29 days in turn are 266.
        (year - 1) * 354 + (3 + 11 * year) / 30 + 266
    }
}

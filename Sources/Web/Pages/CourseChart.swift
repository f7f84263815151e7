import Phrases
import UseCases
import Vocabulary

/// How a share went from quarter to quarter: a line with its range as a band, and the same as a table behind it.
struct CourseChart {
    private let points: [(at: Instant, finding: Finding)]
    private let phrases: Phrasebook

    init(_ measure: String, _ course: [BusinessReading.Stand], _ phrases: Phrasebook) {
        self.phrases = phrases
        points = course.compactMap { stand in
            stand.findings[measure].flatMap { $0.state != .unknown && phrases.isShare($0) ? (stand.asOf, $0) : nil }
        }
    }

    /// Nil with fewer than two points (one is in the sentence already), and while there is too little to draw a line by.
    var html: HTML? {
        guard points.count > 1, points.last?.finding.state == .enough else { return nil }
        return
            "\(plot.html)<details><summary><small>\(phrases.asTable)</small></summary><table>\(points.html(row))</table></details>"
    }

    private var plot: Plot {
        let values = points.enumerated().map { (x: Double($0.offset), y: $0.element.finding.value ?? 0) }
        let ranges = points.enumerated().compactMap { place, point in
            point.finding.interval.map { (x: Double(place), low: $0.lowerBound, high: $0.upperBound) }
        }
        let last = Double(points.count - 1)
        return Plot(
            title: phrases.courseOfQuarters, series: [Plot.Series(points: values)], band: Plot.Band(points: ranges),
            xNames: [(0, day(points[0].at)), (last, day(points[points.count - 1].at))],
            yNames: [(0, phrases.outOf(0, 10)), (1, phrases.outOf(10, 10))], x: 0...last, y: 0...1, height: 110)
    }

    private func row(_ point: (at: Instant, finding: Finding)) -> HTML {
        "<tr><th scope=\"row\">\(day(point.at))</th><td class=\"number\">\(phrases.line(point.finding).short)</td></tr>"
    }

    private func day(_ moment: Instant) -> String {
        phrases.date(phrases.zone.day(of: moment), today: phrases.zone.day(of: points[points.count - 1].at))
    }
}

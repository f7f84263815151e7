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
            guard let finding = stand.findings[measure], finding.state != .unknown, phrases.isShare(finding) else { return nil }
            return (stand.asOf, finding)
        }
    }

    private static let width = 300.0
    private static let height = 64.0

    /// Nil with fewer than two points: one is in the sentence already.
    var html: HTML? {
        guard points.count > 1 else { return nil }
        let values = points.compactMap(\.finding.value)
        let upper = points.compactMap(\.finding.interval?.upperBound)
        let lower = points.compactMap(\.finding.interval?.lowerBound)
        let band = path(upper) + " L" + path(lower).dropFirst().split(separator: " ").reversed().joined(separator: " ") + "Z"
        let dots = values.indices.map { index -> HTML in "<circle cx=\"\(x(index))\" cy=\"\(y(values[index]))\" r=\"3\"/>" }
        return """
            <svg class="course" viewBox="-6 -4 312 72" role="img" aria-label="\(phrases.courseOfQuarters)"><path class="band" d="\(band)"/>\
            <path class="line" d="\(path(values))"/>\(dots)</svg>\
            <details><summary><small>\(phrases.asTable)</small></summary><table>\(points.html(row))</table></details>
            """
    }

    private func row(_ point: (at: Instant, finding: Finding)) -> HTML {
        let line = phrases.line(point.finding)
        let day = phrases.date(phrases.zone.day(of: point.at), today: phrases.zone.day(of: points[points.count - 1].at))
        return "<tr><td>\(day)</td><td class=\"number\">\(line.short)</td></tr>"
    }

    private func x(_ index: Int) -> String { phrases.coordinate(Double(index) * Self.width / Double(points.count - 1)) }
    private func y(_ share: Double) -> String { phrases.coordinate((1 - share) * Self.height) }
    private func path(_ shares: [Double]) -> String {
        "M" + shares.indices.map { "\(x($0)),\(y(shares[$0]))" }.joined(separator: " ")
    }
}

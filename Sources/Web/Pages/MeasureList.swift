import Measures
import Phrases
import UseCases
import Vocabulary

/// Findings as pages show them: principle after principle, its first figure to be seen at once, all of them and the notes
/// they came from behind one tap. A measure with nothing to say stays out of the way.
package struct MeasureList {
    let phrases: Phrasebook
    let asOf: Instant
    let entries: [EntryID: Entry]
    /// Whose entry it is, for its words.
    let name: (Entry) -> String
    /// How it stood at the ends of quarters; empty where only now is looked at.
    var course: [BusinessReading.Stand] = []
    /// Who fares worse than is usual; nobody where one customer is looked at.
    var worse = FaresWorse()

    package struct Group: Sendable {
        package var principle: Principle
        package var findings: [Finding]
    }

    package static func groups(_ findings: [Finding]) -> [Group] {
        var own: [Principle: [Finding]] = [:]
        for finding in findings where finding.state != .unknown {
            guard let name = MeasureName(rawValue: finding.measure), !name.isTheirsAlone else { continue }
            own[name.principle, default: []].append(finding)
        }
        return Principle.allCases.compactMap { principle in
            own[principle].map { Group(principle: principle, findings: $0) }
        }
    }

    func row(_ group: Group) -> HTML {
        let lead = Self.lead(of: group)
        let line = phrases.line(lead)
        let wantsCare = group.findings.contains { $0.needsCare }
        let mark: HTML? = wantsCare ? " <span class=\"tag warm\">\(phrases.wantsCare)</span>" : nil
        return """
            <details class="measure\(wantsCare ? " low" : "")"><summary><span class="name">\(phrases.name(group.principle))\(mark)</span> \
            <small>\(line.short)</small></summary>\(track(lead))\(group.findings.html(finding))</details>
            """
    }

    /// The first figure and its course stand open, the others behind a tap.
    func card(_ group: Group) -> HTML {
        let lead = Self.lead(of: group)
        let others = group.findings.filter { $0.measure != lead.measure }
        let rest: HTML? =
            others.isEmpty
            ? nil : "<details><summary>\(phrases.otherFigures(others.count))</summary>\(others.html(finding))</details>"
        return "<section class=\"card\"><h2>\(phrases.name(group.principle))</h2>\(finding(lead))\(rest)</section>"
    }

    /// What is known best of what stands first.
    private static func lead(of group: Group) -> Finding {
        group.findings.first { $0.state == .enough } ?? group.findings[0]
    }

    private func finding(_ finding: Finding) -> HTML {
        let line = phrases.line(finding)
        let next: HTML? = line.next.map { "<p class=\"next\">→ \($0)</p>" }
        let basis: HTML? = line.basis.map { " · \($0)" }
        return """
            <div class="finding"><h3>\(line.label)</h3><p>\(line.sentence)\(line.range.map { " \(phrases.capitalised($0))." } ?? "")</p>\(next)\
            <small>\(line.state)\(basis)</small>\(CourseChart(finding.measure, course, phrases).html)\(whoFaresWorse(finding))\(records(behind: finding))</div>
            """
    }

    private func whoFaresWorse(_ finding: Finding) -> HTML? {
        guard let some = worse.by[finding.measure], !some.isEmpty else { return nil }
        let names = some.enumerated().map { place, one in
            "\(place == 0 ? " " : ", ")\(HTML.link(one.customer, one.name, phrases))" as HTML
        }
        return "<p>\(phrases.faresWorse)\(names)</p>"
    }

    /// The dot is the estimate, the bar its range; only where it is a share.
    private func track(_ finding: Finding) -> HTML? {
        guard phrases.isShare(finding), let value = finding.value, let range = finding.interval else { return nil }
        let low = Int((max(0, range.lowerBound) * 200).rounded())
        let high = Int((range.upperBound * 200).rounded())
        let at = Int((value * 200).rounded())
        return """
            <svg class="track" viewBox="-6 0 212 12" width="100%" height="12" preserveAspectRatio="none" aria-hidden="true">\
            <rect class="whole" x="0" y="3" width="200" height="6" rx="3"/><rect class="range" x="\(low)" y="3" width="\(max(2, high - low))" height="6" rx="3"/>\
            <rect class="dot" x="\(at - 2)" y="0" width="4" height="12" rx="2"/></svg>
            """
    }

    /// Every figure opens to the entries it came from, the latest first.
    private func records(behind finding: Finding) -> HTML? {
        let latest = finding.evidence.suffix(course.isEmpty ? CustomerView.evidenceShown : 3).reversed().compactMap {
            entries[$0.entry]
        }
        guard !latest.isEmpty else { return nil }
        let lines = latest.html { entry in
            """
            <li><small>\(phrases.moment(entry.at, now: asOf))</small>\
            <div>\(phrases.happening(entry, customerName: name(entry)))</div></li>
            """
        }
        return "<details><summary><small>\(phrases.records)</small></summary><ul class=\"timeline\">\(lines)</ul></details>"
    }
}

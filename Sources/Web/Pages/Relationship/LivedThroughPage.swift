import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Yang beliau alami*: one relationship through the customer's eyes.
struct LivedThroughPage {
    let lived: LivedThrough
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }
    private var here: Address { .livedThrough(lived.customer.id) }
    private var begins: String? { visit.query["sebelum"] }

    init(_ shop: Shop, _ visit: Visit, _ id: CustomerID) async throws {
        let found = try await shop.livedThrough(
            by: id, before: CustomerPage.position(visit.query["sebelum"]), as: visit.viewer)
        guard let found else { throw PageMissing() }
        lived = found
        self.visit = visit
    }

    var html: HTML {
        HTML.relationship(
            lived.customer, visit, title: phrases.livedThroughTitle(lived.customer.name), lead: phrases.livedThroughLead,
            here: here, asked: begins.map { [("sebelum", $0)] } ?? [], content)
    }

    private var content: HTML {
        guard !lived.lines.isEmpty || !lived.answered.isEmpty else {
            return "<section class=\"card empty\"><p>\(phrases.nothingLivedThrough)</p></section>"
        }
        return "\(counts)<section class=\"card\">\(earlier)<ul class=\"timeline\">\(story)</ul></section>"
    }

    private var counts: HTML? {
        let lines: [HTML?] = [
            count(phrases.answeredSoon(lived.answeredWithinHour, of: lived.answered.count), lived.answered),
            count(phrases.askedOften(lived.talk.asked.count), lived.talk.asked),
            count(phrases.gaveOften(lived.talk.given.count), lived.talk.given),
        ]
        let shown = lines.compactMap { $0 }
        return shown.isEmpty || begins != nil ? nil : "<section class=\"card\">\(shown)</section>"
    }

    private func count(_ words: String, _ behind: [EntryID]) -> HTML? {
        guard !behind.isEmpty else { return nil }
        let latest = behind.suffix(LivedThrough.evidenceShown).reversed().compactMap { lived.evidence[$0] }
        let lines = latest.html { entry in
            let words = entry.event.words ?? phrases.happening(entry, customerName: lived.customer.name)
            let text = phrases.shortened(words, limit: 90)
            return """
                <li><small>\(phrases.moment(entry.at, now: lived.asOf))</small>\
                <div>\(HTML.record(entry, lived.customer.id, phrases, "\(text)"))</div></li>
                """
        }
        return "<details><summary>\(words)</summary><ul class=\"timeline\">\(lines)</ul></details>"
    }

    private var story: [HTML] {
        var items: [HTML] = []
        var month = ""
        for line in lived.lines {
            let day = phrases.zone.day(of: line.experience.at)
            let now = "\(phrases.longMonth(day.civil.month)) \(day.civil.year)"
            if now != month { items.append("<li class=\"day\">\(now)</li>") }
            month = now
            items.append(item(line, day))
        }
        return items
    }

    private func item(_ line: LivedThrough.Line, _ day: Day) -> HTML {
        let text = phrases.sentence(line.experience, line.entry.event.words ?? "", answer: line.answer?.event.words)
        return """
            <li><small>\(phrases.dayOfMonth(day))</small>\
            <div>\(HTML.record(line.entry, lived.customer.id, phrases, "\(text)"))</div></li>
            """
    }

    private var earlier: HTML? {
        guard lived.hasEarlier, let first = lived.lines.first else { return nil }
        let position = "\(first.experience.at.microseconds).\(first.entry.id)"
        return "<p><a href=\"\(here.with([("sebelum", position)] + phrases.language.query))\">\(phrases.earlier)</a></p>"
    }
}

import Engagement
import Phrases
import UseCases
import Vocabulary

/// What came of it: whom it reached, who answered, who was disappointed, beside what we had thought; and how each took it.
struct CoursePart {
    let visit: Visit
    let planned: PlannedEngagement
    let course: EngagementCourse
    private var phrases: Phrasebook { visit.phrases }

    var html: HTML {
        "<div class=\"columns even\"><div>\(result)\(surprises)</div><div>\(people)</div></div>"
    }

    /// Below, one answer would decide the figure. [assumption]
    private static let enoughAnswers = 5

    private var result: HTML {
        let answered = course.guests.count { $0.reaction != nil }
        let aside = course.guests.count(where: \.isKeptAside)
        var lines = [phrases.reached(course.sent.count, wrote: course.wrote, optedOut: course.optedOut.count)]
        if !course.sent.isEmpty {
            lines.append(
                phrases.predictedAgainst(course.expected.range90, counted: course.disappointed.count, answered: answered))
        }
        let refused = course.guests.count(where: \.refused)
        if refused > 0 { lines.append(phrases.saidNo(refused)) }
        if answered >= Self.enoughAnswers, let brier = course.aftermath.calibration.brier { lines.append(phrases.brier(brier)) }
        if aside > 0 { lines.append(phrases.keptAsideCount(aside)) }
        if let effect = course.effect, !course.sent.isEmpty { lines.append(phrases.effect(effect)) }
        if let reason = course.campaign.overrideReason { lines.append(phrases.overrodeBecause(reason)) }
        return "<section class=\"card\"><h2>\(phrases.whatCameOfIt)</h2>\(lines.html { "<p>\($0)</p>" })</section>"
    }

    private var surprises: HTML? {
        guard !course.aftermath.surprises.isEmpty else { return nil }
        let lines = course.aftermath.surprises.html { one in
            """
            <li><div>\(HTML.link(one.id, planned.name(one.id), phrases)) \
            <small>\(phrases.surprise(one.predicted, disappointed: one.wasDisappointed))</small></div></li>
            """
        }
        return HTML.list(phrases.surprisesTitle, lines, empty: "")
    }

    // MARK: each of them

    private static let shown = 30

    private var people: HTML {
        // Those we sent it to and have not heard from come first.
        let waiting = course.sent.filter { $0.reaction == nil }
        let lines = (waiting + course.sent.filter { $0.reaction != nil }).prefix(Self.shown).map(line)
        return HTML.list(phrases.howTheyTookIt, Array(lines), empty: phrases.sendingLead)
    }

    private func line(_ guest: EngagementCourse.Guest) -> HTML {
        let said: String =
            guest.reaction.map { reaction in
                [reaction.isDisappointed ? phrases.wasDisappointed : phrases.wasFine, reaction.text]
                    .filter { !$0.isEmpty }.joined(separator: ": ")
            } ?? phrases.expectedOfThem(guest.predicted)
        return """
            <li><div><b>\(HTML.link(guest.customer, planned.name(guest.customer), phrases))</b><br><small>\(said)</small></div>\
            <div class="acts">\(guest.reaction == nil ? form(guest) : nil)</div></li>
            """
    }

    private func form(_ guest: EngagementCourse.Guest) -> HTML {
        let taxonomy = planned.look.situation.taxonomy
        let went = course.campaign.elements.map(\.trait)
        let common = taxonomy.children(of: "food.taste").map(\.id) + taxonomy.roots.map(\.id)
        let options =
            [("", phrases.nothingInParticular)]
            + (went + common.filter { !went.contains($0) }).map { ($0, phrases.trait($0, in: taxonomy)) }
        let fields: HTML = """
            \(HTML.choice("rasa", phrases.howTheyTookIt, [("baik", phrases.wasFine), ("kecewa", phrases.wasDisappointed)]))\
            \(HTML.choice("soal", phrases.aboutWhat, options))\(HTML.field("isi", phrases.words))
            """
        return HTML.act(
            phrases.howTheyTookIt, opening: fields, .sendingForm(planned.id, guest.customer, .reacted), visit,
            back: .engagement(planned.id), send: phrases.save)
    }
}

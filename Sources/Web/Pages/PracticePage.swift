import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Kebiasaan*: what the team agreed on and how that came back, stories of care, ideas with their answers, alarms.
struct PracticePage {
    let practice: Practice
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }
    private var today: Day { phrases.zone.day(of: practice.asOf) }

    init(_ shop: Shop, _ visit: Visit) async throws {
        practice = try await shop.practice(seesAlarms: visit.person?.role == .owner, as: visit.viewer)
        self.visit = visit
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .more, title: phrases.practice, here: .practice),
            """
            <header class="page"><div><h1>\(phrases.practice)</h1><small>\(phrases.practiceLead)</small></div></header>\
            \(alarms)<div class="columns even"><div>\(settled)\(fairness)</div><div>\(ideas)\(care)</div></div>
            """)
    }

    private var alarms: HTML? {
        guard !practice.alarms.isEmpty else { return nil }
        return HTML.list(phrases.alarmsToOwner, practice.alarms.html(raised), empty: "", tone: " now")
    }

    private var settled: HTML {
        HTML.list(
            phrases.howWeSettle, practice.situations.html(situation), empty: phrases.howPrecedentsBegin,
            after: agree(phrases.agreeOn, HTML.field("situasi", phrases.inWhatCase, isNeeded: true)))
    }

    private var fairness: HTML {
        guard let (rule, reviewed) = practice.fairness else {
            return HTML.list(
                phrases.ruleOfFairness, [], empty: phrases.howFairnessBegins,
                after: agree(phrases.writeRule, HTML.hidden("situasi", phrases.fairnessName)))
        }
        let since = phrases.ago(since(reviewed))
        let line: HTML =
            """
            <li><div>\(agreement(rule))<br><small>\(phrases.lastReviewed(day(reviewed), since))</small></div>\
            <div class="acts">\(endorse(rule, phrases.stillHolds))</div></li>
            """
        return HTML.list(
            phrases.ruleOfFairness, [line], empty: "", after: agree(phrases.writeRuleAnew, HTML.hidden("situasi", rule.name)))
    }

    private var ideas: HTML {
        HTML.list(phrases.ideas, practice.ideas.html(raised), empty: phrases.howIdeasBegin, after: newIdea)
    }

    private var care: HTML {
        let lines = practice.care.html { one in
            """
            <li><div>\(HTML.record(one.thing, one.customer.id, phrases, "\(one.thing.event.words ?? "")"))<br>\
            <small>\(one.customer.name) · \(day(one.thing.at))</small></div></li>
            """
        }
        return HTML.list(phrases.storiesOfCare, lines, empty: phrases.howStoriesBegin)
    }

    // MARK: what is agreed

    /// What holds for all is said by whoever answers for the shop; agreeing is for everybody.
    private func agree(_ label: String, _ situation: HTML) -> HTML? {
        guard visit.person?.role == .owner else { return nil }
        let fields: HTML = """
            \(situation)\(HTML.field("isi", phrases.whatWeDoThen, isNeeded: true))\(HTML.field("sebab", phrases.andWhy))
            """
        return HTML.act(label, opening: fields, .agreement, visit, back: .practice, send: phrases.save)
    }

    private func endorse(_ situation: Practice.Situation, _ label: String) -> HTML {
        HTML.act(label, naming: ("situasi", situation.name), .endorsement, visit, back: .practice)
    }

    // MARK: one situation

    private func situation(_ situation: Practice.Situation) -> HTML {
        let ways = situation.ways.html { way in
            let words = phrases.way(way.name, times: way.decisions.count, outcomes: way.outcomes)
            let behind = way.decisions.prefix(5).html { one in
                """
                <li><small>\(day(one.thing.at))</small>\
                <div>\(HTML.record(one.thing, one.customer.id, phrases, "\(one.customer.name)"))</div></li>
                """
            }
            return "<details><summary><small>\(words)</small></summary><ul class=\"timeline\">\(behind)</ul></details>"
        }
        let acts: HTML? =
            situation.precedent == nil ? nil : "<div class=\"acts\">\(endorse(situation, phrases.iAgree))</div>"
        return "<li><div><b>\(situation.name)</b><br>\(agreement(situation))\(ways)</div>\(acts)</li>"
    }

    private func agreement(_ situation: Practice.Situation) -> HTML {
        guard let entry = situation.precedent, case .precedentSet(let precedent) = entry.event else {
            return "<small>\(phrases.notAgreedYet)</small>"
        }
        var names: [String] = []
        for case .endorsed(let one) in situation.endorsements.map(\.event) where !names.contains(one.text) {
            names.append(one.text)
        }
        let parts = [
            precedent.why.map(phrases.because), names.isEmpty ? nil : phrases.agreedBy(names.sorted()), day(entry.at),
        ].compactMap { $0 }
        return "\(precedent.text)<br><small>\(parts.joined(separator: " · "))</small>"
    }

    // MARK: one idea

    private func raised(_ raised: Practice.Raised) -> HTML {
        let about = phrases.ideaOf(raised.idea.from, day(raised.entry.at))
        let fate =
            raised.answer.map { phrases.ideaAnswer($0.said, on: day($0.entry.at)) }
            ?? phrases.waitingSince(since(raised.entry.at))
        return """
            <li><div>\(raised.idea.text)<br><small>\(about)</small><br><small>\(fate)</small></div>\(answer(raised))</li>
            """
    }

    /// What was raised is answered by whoever answers for the shop.
    private func answer(_ raised: Practice.Raised) -> HTML? {
        guard raised.answer == nil, visit.person?.role == .owner else { return nil }
        let fields: HTML = """
            \(HTML.choice("jadi", phrases.whatBecomesOfIt, [("ya", phrases.takenUp), ("tidak", phrases.notTakenUp)]))\
            \(HTML.field("isi", phrases.answerInWords, isNeeded: true))
            """
        let form = HTML.act(
            phrases.answerIt, opening: fields, .ideaAnswer(raised.entry.id), visit, back: .practice, send: phrases.save)
        return "<div class=\"acts\">\(form)</div>"
    }

    private var newIdea: HTML {
        let fields: HTML = """
            \(HTML.choice("apa", phrases.whatIsIt, [("ide", phrases.anIdea), ("alarm", phrases.anAlarm)]))\
            \(HTML.field("isi", phrases.words, isNeeded: true))
            """
        return HTML.act(phrases.writeIdea, opening: fields, .newIdea, visit, back: .practice, send: phrases.save)
    }

    /// Of what only the day is known, whole days.
    private func since(_ at: When) -> Span {
        at.precision == .day
            ? .days(today.days(since: phrases.zone.day(of: at.instant))) : practice.asOf.since(at.instant)
    }

    private func day(_ at: When) -> String { phrases.date(phrases.zone.day(of: at.instant), today: today) }
}

import Engagement
import Phrases
import UseCases
import Vocabulary

/// How far a disappointment could travel: day by day with its range, who would tell first and whom, what is at stake.
struct SpreadPart {
    let visit: Visit
    let planned: PlannedEngagement
    private var phrases: Phrasebook { visit.phrases }
    private var look: PlanLook { planned.look }

    /// Nil where nobody would be disappointed.
    var html: HTML? {
        guard look.verdict.disappointed.mean >= 0.5 else { return nil }
        return """
            <section class="card"><h2>\(phrases.howFarTheStoryGoes)</h2>\(chart)\(sentences.html { "<p>\($0)</p>" })\(tellers)\
            \(notes.html { "<p><small>\($0)</small></p>" })</section>
            """
    }

    private var sentences: [String] {
        var lines: [String] = []
        if let branching = look.branching {
            func expected(_ times: Double) -> Double {
                branching.telling(times).expected(within: Branching.generationsShown)
            }
            lines += [
                look.situation.acquaintances.isEmpty ? phrases.tiesAreUnknown : phrases.tiesAreFew,
                phrases.inTheEnd(
                    expected(1), low: expected(Spread.tellingRange.low), high: expected(Spread.tellingRange.high),
                    direct: branching.now),
            ]
            if !look.situation.acquaintances.isEmpty {
                lines.append(phrases.byKnownTies(look.now.middle.expected, high: look.now.high.expected))
            }
        } else {
            lines.append(
                phrases.inTheEnd(
                    look.now.middle.expected, low: look.now.low.expected, high: look.now.high.expected,
                    direct: look.now.middle.expectedDirect))
        }
        if let value = look.now.middle.valueAtStake, value >= 1 {
            lines.append(phrases.valueAtStake(Money(minor: Int64(min(value, 1e15)), .rupiah)))
        }
        return lines
    }

    private var notes: [String] {
        var notes: [String] = []
        if look.branching == nil { notes.append(phrases.tiesAreALowerBound) }
        if look.now.isAssumed { notes.append(phrases.tellingIsAssumed) }
        return notes
    }

    // MARK: day by day

    private var chart: HTML? {
        guard look.days.count > 1, let last = look.days.last else { return nil }
        let top = Self.round(max(last.high, 1))
        let plot = Plot(
            title: phrases.howFarTheStoryGoes,
            series: [Plot.Series(points: look.days.map { (x: Double($0.day), y: $0.middle) })],
            band: Plot.Band(points: look.days.map { (x: Double($0.day), low: $0.low, high: $0.high) }),
            xNames: [(0, phrases.dayNumber(0)), (Double(last.day), phrases.dayNumber(last.day))],
            yNames: [(0, phrases.number(0)), (top / 2, phrases.expectedPeople(top / 2)), (top, phrases.expectedPeople(top))],
            x: 0...Double(last.day), y: 0...top)
        let rows = look.days.html { day in
            """
            <tr><th scope="row">\(phrases.dayNumber(day.day))</th><td class="number">\(phrases.expectedPeople(day.low))</td>\
            <td class="number">\(phrases.expectedPeople(day.middle))</td><td class="number">\(phrases.expectedPeople(day.high))</td></tr>
            """
        }
        return """
            \(plot.html)<p><small>\(phrases.fanCaption)</small></p><details><summary><small>\(phrases.asTable)</small></summary>\
            <table><tr><th>\(phrases.day)</th><th class="number">\(phrases.halfTelling)</th><th class="number">\(phrases.middleTelling)</th>\
            <th class="number">\(phrases.doubleTelling)</th></tr>\(rows)</table></details>
            """
    }

    /// The next of 1, 2, 5, 10, 20 …
    private static func round(_ value: Double) -> Double {
        var step = 1.0
        while step * 10 <= value { step *= 10 }
        return [1, 2, 5, 10].map { $0 * step }.first { $0 >= value } ?? value
    }

    // MARK: who tells whom

    private var tellers: HTML? {
        let picture = TellersPicture(planned, phrases)
        guard !picture.isEmpty else {
            guard !look.now.firstTellers.isEmpty, showsNames else { return nil }
            return "<p>\(phrases.firstTellers(look.now.firstTellers.map { planned.name($0) }))</p>"
        }
        guard showsNames else { return nil }
        return """
            <p>\(phrases.firstTellers(look.now.firstTellers.map { planned.name($0) }))</p><h3>\(phrases.whoTellsWhom)</h3>\(picture.html)
            """
    }

    /// Who is likely to be disappointed says what they hold.
    private var showsNames: Bool { visit.viewer.seesGuarded }
}

/// The first tellers on the left, whoever they know on the right; a group chat stands between.
struct TellersPicture {
    private let tellers: [CustomerID]
    private let hearers: [(name: String, from: [Int])]
    private let names: [String]
    private let phrases: Phrasebook

    private static let most = 8

    init(_ planned: PlannedEngagement, _ phrases: Phrasebook) {
        self.phrases = phrases
        tellers = planned.look.now.firstTellers
        names = tellers.map { planned.name($0) }
        var found: [String: Set<Int>] = [:]
        let known = planned.look.situation.acquaintances
        for (place, teller) in tellers.enumerated() {
            for pair in known.pairs where pair.one == teller || pair.other == teller {
                let other = pair.one == teller ? pair.other : pair.one
                if !tellers.contains(other) { found[planned.name(other), default: []].insert(place) }
            }
            for (title, members) in known.groups where members.contains(teller) && members.count > 1 {
                found["\(title) (\(phrases.people(count: members.count - 1)))", default: []].insert(place)
            }
        }
        hearers = found.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(Self.most)
            .map { ($0.key, $0.value.sorted()) }
    }

    var isEmpty: Bool { hearers.isEmpty }

    var html: HTML {
        let height = max(tellers.count, hearers.count) * 26 + 12
        func y(_ place: Int, of count: Int) -> Int { height * (2 * place + 1) / (2 * max(count, 1)) }
        let lines = hearers.enumerated().flatMap { place, hearer in
            hearer.from.html { teller in
                """
                <line class="grid" x1="118" y1="\(y(teller, of: tellers.count))" x2="182" y2="\(y(place, of: hearers.count))"/>
                """
            }
        }
        let left = names.enumerated().map { place, name -> HTML in
            "<text x=\"112\" y=\"\(y(place, of: names.count))\" dy=\"4\" text-anchor=\"end\">\(Self.short(name))</text>"
        }
        let right = hearers.enumerated().map { place, hearer -> HTML in
            "<text x=\"188\" y=\"\(y(place, of: hearers.count))\" dy=\"4\">\(Self.short(hearer.name, 26))</text>"
        }
        return """
            <svg class="plot" viewBox="0 0 360 \(height)" role="img" aria-label="\(phrases.tellersPicture(names, hearers.count))">\(lines)\(left)\(right)</svg>
            """
    }

    private static func short(_ name: String, _ letters: Int = 14) -> String {
        name.count > letters ? name.prefix(letters - 1) + "…" : name
    }
}

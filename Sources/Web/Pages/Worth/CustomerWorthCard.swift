import Phrases
import UseCases
import Vocabulary

/// *Perkiraan belanja ke depan* of one customer, with their rhythm drawn: each visit a stick, the chance that they were still
/// there as a line above, the silence shaded.
struct CustomerWorthCard {
    let worth: CustomerWorth
    let phrases: Phrasebook

    private static let shownVisits = 12

    var html: HTML {
        """
        <section class="card"><h2>\(phrases.aheadTitle)</h2>\(said(worth.own))\(whole)\
        <p><small>\(phrases.stillWithUs(worth.own.chance.middle))</small></p>\(rhythm)\
        <details><summary class="quiet">\(phrases.whereItComesFrom)</summary><p><small>\
        \(phrases.thisChance(worth.own.chance.low, worth.own.chance.high)) \(phrases.nineInTen)</small></p>\(visits)</details></section>
        """
    }

    private func said(_ row: CustomerWorth.Row) -> HTML {
        guard row.purchases.high >= 1 else { return "<p>\(phrases.hardlyAnything)</p>" }
        let unit = Double(worth.currency.minorPerUnit)
        let money = phrases.spendsAhead(Double(row.ahead.low) / unit, Double(row.ahead.high) / unit, worth.currency)
        return """
            <p>\(money) <small>\(phrases.capitalised(phrases.timesOfBuying(row.purchases.low, row.purchases.high)))</small></p>
            """
    }

    private var whole: HTML? {
        worth.whole.map { "<p><small>\(phrases.wholeWithPeople)</small></p>\(said($0))" }
    }

    private var rhythm: HTML? {
        guard let first = worth.visits.first?.day, let last = worth.visits.last?.day, worth.seen > first else { return nil }
        let from = max(first, worth.seen.adding(days: -548))
        let most = worth.visits.map(\.amount).max() ?? 0
        func x(_ day: Day) -> Double { Double(day.days(since: from)) }
        let sticks = worth.visits.filter { $0.day >= from }.map {
            Plot.Stick(x: x($0.day), height: most > 0 ? max(0.15, ($0.amount / most).squareRoot()) : 1)
        }
        let curve = worth.chances.filter { $0.day >= from }.map { (x: x($0.day), y: $0.chance) }
        let plot = Plot(
            title: "\(phrases.rhythmTitle): \(phrases.silentSince(last, seen: worth.seen))",
            series: curve.isEmpty ? [] : [Plot.Series(points: curve)], sticks: sticks,
            shade: Plot.Shade(from: x(last), to: x(worth.seen)),
            xNames: months(from).map { (x($0), phrases.shortMonth($0.civil.month)) },
            yNames: curve.isEmpty ? [] : [(0, "0 %"), (0.5, "50 %"), (1, "100 %")], x: 0...max(1, x(worth.seen)),
            // The sticks have the lower third for themselves.
            y: -0.5...1, width: 280)
        let legend: HTML? = curve.isEmpty ? nil : "<br><small class=\"key\">\(phrases.rhythmOfChance)</small>"
        return """
            <figure>\(plot.html)<figcaption><small>\(phrases.silentSince(last, seen: worth.seen))</small>\(legend)</figcaption></figure>
            """
    }

    /// The first days of about five months.
    private func months(_ from: Day) -> [Day] {
        var days: [Day] = []
        var (year, month, _) = from.civil
        while true {
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
            guard let day = Day(year: year, month: month, day: 1), day <= worth.seen else { break }
            days.append(day)
        }
        let step = max(1, (days.count + 4) / 5)
        return days.enumerated().filter { $0.offset % step == 0 }.map(\.element)
    }

    private var visits: HTML {
        let latest = Array(worth.visits.suffix(Self.shownVisits + 1))
        let rows = zip(latest, latest.dropFirst()).reversed().map { before, visit in
            [
                HTML.words(phrases.longDate(visit.day)), HTML.words(phrases.days(visit.day.days(since: before.day))),
                HTML.words(phrases.shortMoney(visit.amount, worth.currency)),
            ]
        }
        guard !rows.isEmpty else { return .nothing }
        let head = [(phrases.dayColumn, false), (phrases.gapColumn, true), (phrases.spentColumn, true)]
        return "<p><small>\(phrases.latestVisits)</small></p>\(HTML.table(head, rows))"
    }
}

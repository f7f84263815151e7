import Hummingbird
import Phrases
import UseCases
import Vocabulary

/// *Nilai*: what relationships are worth ahead, for planning: over time, quarter by quarter, who carries it, who is slipping.
struct WorthPage {
    let view: WorthView
    let visit: Visit
    private var phrases: Phrasebook { visit.phrases }

    init(_ shop: Shop, _ visit: Visit) async throws {
        self.visit = visit
        view = try await shop.worth(as: visit.viewer)
    }

    var html: HTML {
        HTML.page(
            Frame(visit: visit, place: .worth, title: phrases.worth, here: .worth),
            """
            <header class="page"><div><h1>\(phrases.worth)</h1><small>\(phrases.worthLead)</small></div></header>\(content)
            """)
    }

    private var content: HTML {
        guard let report = view.report else {
            return view.seesEverybody ? nothingYet : "<p class=\"notice\">\(phrases.worthOnlyOwn)</p>\(people)"
        }
        return """
            \(figures(report))<div class="columns even"><section>\(equity(report))\(returns(report))</section>\
            <section>\(people)</section></div>\
            <div class="columns even"><section>\(groups(report))</section><section>\(origin(report))</section></div>
            """
    }

    private var nothingYet: HTML {
        let words = view.isBeingMade ? phrases.worthBeingMade : phrases.whyNoWorth(view.trouble)
        return "<div class=\"card empty\"><p>\(words)</p></div>\(example)"
    }

    private var example: HTML {
        "<p><a href=\"\(Address.worthCase.with(phrases.language.query))\">\(phrases.worthCaseLink)</a></p>"
    }

    // MARK: the whole

    private func figures(_ report: WorthReport) -> HTML {
        let ahead: HTML? = report.ahead.map { ahead in
            figure(
                phrases.shortMoney(ahead.middle, report.currency), phrases.aheadTitle,
                phrases.range(ahead.low, ahead.high, report.currency))
        }
        return """
            <div class="figures">\(ahead)\
            \(figure(phrases.figure(report.alive.middle, digits: 0), phrases.stillCustomers, phrases.rangeOfPeople(report.alive)))\
            \(figure(phrases.figure(report.purchases.middle, digits: 0), phrases.expectedPurchases, phrases.range(report.purchases)))\
            </div>
            """
    }

    private func figure(_ number: String, _ name: String, _ range: String) -> HTML {
        "<div class=\"card figure\"><small>\(name)</small><b>\(number)</b><small>\(range)</small></div>"
    }

    private func equity(_ report: WorthReport) -> HTML {
        let quarters = report.quarters
        let top = quarters.map(\.atEnd.high).max() ?? 0
        let steps = Plot.steps(to: top)
        let places = quarters.enumerated().map { (x: Double($0.offset), quarter: $0.element) }
        let every = max(1, (quarters.count + 3) / 4)
        let plot = Plot(
            title: phrases.equityOverTime,
            series: [Plot.Series(points: places.map { ($0.x, $0.quarter.atEnd.middle) })],
            band: Plot.Band(points: places.map { ($0.x, $0.quarter.atEnd.low, $0.quarter.atEnd.high) }),
            xNames: places.filter { Int($0.x) % every == (quarters.count - 1) % every }
                .map { ($0.x, phrases.shortQuarter($0.quarter.first)) },
            yNames: steps.map { ($0, phrases.shortMoney($0, report.currency)) },
            x: -0.3...max(0.3, Double(quarters.count) - 0.7), y: 0...max(steps.last ?? 1, 1e-9))
        let rows = quarters.reversed().map { quarter in
            [
                HTML.words(phrases.quarter(quarter.first, until: quarter.last)),
                HTML.words(phrases.shortMoney(quarter.atEnd.middle, report.currency)),
                HTML.words(phrases.range(quarter.atEnd.low, quarter.atEnd.high, report.currency)),
            ]
        }
        return """
            <section class="card"><h2>\(phrases.equityOverTime)</h2>\(plot.html)\
            <details><summary class="quiet">\(phrases.figuresBehind)</summary>\
            \(HTML.table([(phrases.quarterColumn, false), (phrases.aheadColumn, true), (phrases.rangeColumn, true)], rows))\
            <small>\(phrases.nineInTen)</small></details></section>
            """
    }

    // MARK: quarters

    private func returns(_ report: WorthReport) -> HTML {
        let currency = report.currency
        let rows = report.quarters.reversed().map { quarter in
            let roc = quarter.returnOnCustomer
            return [
                HTML.words(phrases.quarter(quarter.first, until: quarter.last)),
                HTML.words(phrases.shortMoney(quarter.spent, currency)),
                HTML.words(phrases.change(roc.equityChange, currency)),
                HTML.words(quarter.rate.map { phrases.percent($0) } ?? "–"),
            ]
        }
        let head = [
            (phrases.quarterColumn, false), (phrases.spentColumn, true), (phrases.changeColumn, true),
            (phrases.resultColumn, true),
        ]
        return """
            <section class="card"><h2>\(phrases.returnOnCustomer)</h2>\(latest(report))\(HTML.table(head, rows))\
            <p><small>\(phrases.rocExplained)</small></p>\(parts(report))\(example)</section>
            """
    }

    private func latest(_ report: WorthReport) -> HTML? {
        guard let quarter = report.quarters.last else { return nil }
        let kinds = quarter.kinds.html { kind in
            """
            <li><b>\(phrases.people(kind.people))</b> \(phrases.name(kind.kind)): \
            \(phrases.shortMoney(kind.spent, report.currency)), \(phrases.change(kind.change, report.currency))\
            <br><small>\(phrases.meaning(kind.kind))</small></li>
            """
        }
        return """
            <p>\(phrases.quarter(quarter.first, until: quarter.last)): \
            \(phrases.sentence(quarter.returnOnCustomer, report.currency))</p><ul class="plain">\(kinds)</ul>
            """
    }

    private func parts(_ report: WorthReport) -> HTML {
        let rows = report.quarters.reversed().map { quarter in
            [HTML.words(phrases.quarter(quarter.first, until: quarter.last))]
                + [quarter.deepened, quarter.cooled, quarter.lost, quarter.won].map {
                    HTML.words(phrases.change($0, report.currency))
                }
        }
        let head = [
            (phrases.quarterColumn, false), (phrases.deepened, true), (phrases.cooled, true), (phrases.lost, true),
            (phrases.won, true),
        ]
        return """
            <details><summary class="quiet">\(phrases.whereFrom)</summary>\(HTML.table(head, rows))</details>
            """
    }

    // MARK: people

    private var people: HTML {
        """
        <section class="card"><h2>\(phrases.whoCarries)</h2>\(share)\(list(view.carriers, { $0.ahead.middle }))</section>\
        <section class="card"><h2>\(phrases.whoSlips)</h2>\(slipping)</section>
        """
    }

    private var share: HTML? {
        view.report.map { "<p><small>\(phrases.carriedBy($0.carriers, $0.carriedShare))</small></p>" }
    }

    private var slipping: HTML {
        view.slipping.isEmpty ? "<p>\(phrases.nobodySlips)</p>" : list(view.slipping, { -$0.slipped })
    }

    private func list(_ lines: [WorthView.Line], _ figure: (WorthView.Row) -> Int64) -> HTML {
        let rows = lines.html { line in
            let address = Address.customer(line.customer.id).with(phrases.language.query)
            let amount = Money(minor: figure(line.row), view.currency)
            return """
                <li><a href="\(address)"><span>\(line.customer.name)<br><small>\(phrases.stillWithUs(line.row.chance.middle))</small></span>\
                <span class="amount">\(phrases.shortMoney(amount))</span></a></li>
                """
        }
        return "<ul class=\"people worth\">\(rows)</ul>"
    }

    // MARK: groups

    private func groups(_ report: WorthReport) -> HTML {
        let head = [
            (phrases.peopleColumnTitle, true), (phrases.stillColumn, true), (phrases.aheadColumn, true),
            (phrases.changeColumn, true),
        ]
        func cells(_ group: WorthReport.Group) -> [HTML] {
            [
                phrases.number(group.people), phrases.figure(group.still, digits: 0),
                phrases.shortMoney(group.ahead, report.currency), phrases.change(group.change, report.currency),
            ].map { HTML.words($0) }
        }
        let cohorts = report.cohorts.map { [HTML.words($0.since.map { phrases.quarter($0) } ?? "")] + cells($0) }
        let kinds = report.kinds.map { [HTML.words($0.kind.map { phrases.name($0) } ?? "")] + cells($0) }
        return """
            <section class="card"><h2>\(phrases.cohortsTitle)</h2>\(HTML.table([(phrases.beganColumn, false)] + head, cohorts))</section>\
            <section class="card"><h2>\(phrases.kindsTitle)</h2>\(HTML.table([(phrases.kindColumn, false)] + head, kinds))</section>
            """
    }

    // MARK: where it comes from

    private func origin(_ report: WorthReport) -> HTML {
        var sentences = [phrases.spokenBy(report.model, customers: report.customers, day: report.day)]
        if let because = report.because { sentences.append(phrases.reason(because, report.model)) }
        if let test = report.backTest {
            sentences.append(
                phrases.backTest(test.purchases, came: test.purchasesCame, after: test.after, through: test.through))
            if let spend = test.spend, let came = test.spendCame {
                sentences.append(phrases.backTestOfSpend(spend, came: came, report.currency))
            }
        }
        sentences += report.warnings.map { phrases.warning($0) }
        sentences.append(phrases.nineInTen)
        return """
            <section class="card"><h2>\(phrases.whereItComesFrom)</h2><ul class="plain">\
            \(sentences.html { "<li>\($0)</li>" })</ul>\(calibration(report))</section>
            """
    }

    private func calibration(_ report: WorthReport) -> HTML? {
        guard !report.bins.isEmpty else { return nil }
        let rows = report.bins.map { bin in
            [
                HTML.words(phrases.number(bin.people)), HTML.words(phrases.percent(bin.chanceAlive)),
                HTML.words(phrases.percent(bin.expected)), HTML.words(phrases.percent(bin.cameBack)),
            ]
        }
        let head = [
            (phrases.peopleColumnTitle, true), (phrases.saidColumn, true), (phrases.expectedColumnTitle, true),
            (phrases.cameBackColumn, true),
        ]
        return """
            <details><summary class="quiet">\(phrases.calibrationTitle)</summary>\(HTML.table(head, rows))</details>
            """
    }
}

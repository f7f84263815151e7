import CustomerValue
import Journal
import Vocabulary

/// One currency's purchases to what relationships are worth ahead: the report, and a row for each customer.
///
/// Every quarter is seen with the model of the last day, so that a change of worth is what customers did, not what was learnt
/// about them since; how good the model is the back-test says, which sees only what came before.
struct WorthStudy {
    /// Whose chance of being there is below this has left: the silent exit of M13.
    static let leftBelow = 0.2
    static let mostQuarters = 8

    var report: WorthReport
    var rows: [WorthRow]

    private struct Standing {
        var worth: [CustomerID: Double] = [:]
        var chances: [CustomerID: Double] = [:]
        var range: Range90
    }

    /// - Parameter version: of the study, to be kept with each row.
    init(_ source: WorthLedger, in whole: WorthSource, version: Int) throws(ValueStudy.Trouble) {
        var question = ValueStudy.Question()
        question.end = whole.day
        question.family = whole.rhythm?.family ?? .mbgCNBD
        let study = try ValueStudy(source.ledger, question)
        let quarters = Self.quarters(from: source.ledger.firstDay ?? whole.day, through: whole.day)
        let now = Self.standing(study, study.cohort, source, range: study.equity)
        var standings: [Standing] = []
        for quarter in quarters {
            let before = quarter.first.adding(days: -1)
            standings.append(
                Self.standing(study, source.ledger.cohort(until: before, in: study.cohort.unit), source, seed: quarter.first))
        }
        standings.append(now)
        let spent = Self.spent(source, quarters)
        let told = quarters.indices.map { index in
            Self.quarter(quarters[index], spent[index], from: standings[index], to: standings[index + 1])
        }
        let start = standings[standings.count - 2]
        rows = Self.rows(study, source, since: start.worth, version: version)
        report = Self.report(study, source, whole, now: now, since: start, quarters: told)
    }

    // MARK: quarters

    /// The last quarters of the calendar, the running one to its last seen day.
    static func quarters(from first: Day, through last: Day) -> [(first: Day, last: Day)] {
        var found: [(first: Day, last: Day)] = []
        var end = last
        while found.count < mostQuarters, end >= first {
            let start = end.startOfQuarter
            found.append((start, end))
            end = start.adding(days: -1)
        }
        return found.reversed()
    }

    private static func standing(
        _ study: ValueStudy, _ cohort: PurchaseCohort?, _ source: WorthLedger, range: Range90? = nil, seed: Day? = nil
    ) -> Standing {
        guard let cohort else { return Standing(range: Range90(low: 0, middle: 0, high: 0)) }
        var forecaster = Forecaster(
            study.fit.forecasting, spend: study.spend, horizon: study.horizon, unit: study.cohort.unit)
        var standing = Standing(range: Range90(low: 0, middle: 0, high: 0))
        var sum = 0.0
        for (index, history) in zip(cohort.customers, cohort.histories) {
            let forecast = forecaster.forecast(history)
            standing.worth[source.customers[Int(index)]] = forecast.value
            standing.chances[source.customers[Int(index)]] = forecast.chanceAlive
            sum += forecast.value
        }
        standing.range = range ?? self.range(study, cohort, sum, seed: UInt64(clamping: seed?.number ?? 0))
        return standing
    }

    /// As sure as that year's spending is.
    private static func range(_ study: ValueStudy, _ cohort: PurchaseCohort, _ sum: Double, seed: UInt64) -> Range90 {
        let year = study.cohort.unit.from(days: 365.25)
        let totals = TotalsAhead(cohort.histories, study.fit, study.spend, within: year, seed: seed)
        guard let spend = totals.spend, spend.middle > 0 else { return Range90(low: sum, middle: sum, high: sum) }
        return Range90(low: sum * spend.low / spend.middle, middle: sum, high: sum * spend.high / spend.middle)
    }

    /// By quarter: what each customer spent.
    private static func spent(_ source: WorthLedger, _ quarters: [(first: Day, last: Day)]) -> [[CustomerID: Double]] {
        var spent = [[CustomerID: Double]](repeating: [:], count: quarters.count)
        source.everyPurchase { purchase in
            guard let index = quarters.firstIndex(where: { $0.first <= purchase.day && purchase.day <= $0.last }) else {
                return
            }
            spent[index][source.customers[Int(purchase.customer)], default: 0] += purchase.amount
        }
        return spent
    }

    private static func quarter(
        _ days: (first: Day, last: Day), _ spent: [CustomerID: Double], from start: Standing, to end: Standing
    ) -> WorthReport.Quarter {
        let left = start.chances.filter { id, chance in
            chance >= leftBelow && (end.chances[id] ?? 1) < leftBelow
        }
        let change = EquityChange(from: start.worth, to: end.worth, left: Set(left.keys))
        let period = CustomerPeriod(cashFlow: spent, start: start.worth, end: end.worth)
        let kinds = period.byKind.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, people in
            let returns = people.sorted().map { period.of($0) }
            return WorthReport.Quarter.Kind(
                kind: kind, people: people.count, spent: returns.reduce(0) { $0 + $1.cashFlow },
                change: returns.reduce(0) { $0 + $1.equityChange })
        }
        return WorthReport.Quarter(
            first: days.first, last: days.last, spent: period.whole.cashFlow, atStart: period.whole.equityAtStart,
            atEnd: end.range, deepened: change.deepened, cooled: change.cooled, lost: change.lost, won: change.won,
            peopleAtStart: start.worth.count,
            kinds: kinds.sorted { $0.kind.rank < $1.kind.rank })
    }

    // MARK: customers

    private static func rows(
        _ study: ValueStudy, _ source: WorthLedger, since start: [CustomerID: Double], version: Int
    ) -> [WorthRow] {
        let unit = Double(source.currency.minorPerUnit)
        func row(_ key: PurchaseSummaryRow.Key, _ range: CustomerRange, before: Double?) -> WorthRow {
            WorthRow(
                key: key, version: version, chance: .init(range.chanceAlive), purchases: .init(range.purchases),
                ahead: .init(range.value, unit: unit),
                slipped: Int64(max(0, (before ?? 0) - range.value.middle) * unit))
        }
        var rows = zip(study.cohort.customers, study.ranges()).map { index, range in
            let customer = source.customers[Int(index)]
            let key = PurchaseSummaryRow.Key(customer: customer, isWhole: false, currency: source.currency.code)
            return row(key, range, before: start[customer])
        }
        for whole in source.wholes {
            let history = whole.running.inUnits(of: source.currency).summary(until: study.cohort.end, in: study.cohort.unit)
            rows.append(row(whole.key, study.range(of: history), before: nil))
        }
        return rows
    }

    // MARK: the report

    private static func report(
        _ study: ValueStudy, _ source: WorthLedger, _ whole: WorthSource, now: Standing, since start: Standing,
        quarters: [WorthReport.Quarter]
    ) -> WorthReport {
        let worths = now.worth.values.sorted(by: >)
        let sum = worths.reduce(0, +)
        let carriers = max(1, (worths.count + 9) / 10)
        return WorthReport(
            currency: source.currency, day: whole.day, customers: study.cohort.histories.count,
            model: study.fit.forecasting.kind,
            parameters: Dictionary(
                study.fit.forecasting.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first }),
            because: whole.rhythm?.because, alive: study.horizonTotals.alive, purchases: study.horizonTotals.purchases,
            ahead: study.equity, backTest: backTest(study),
            bins: study.calibrationBins.map {
                WorthReport.Bin(
                    people: $0.people, chanceAlive: $0.chanceAlive, expected: $0.chanceOfReturn, cameBack: $0.cameBack)
            }, quarters: quarters, cohorts: cohorts(study, source, now, start), kinds: kinds(study, source, whole, now, start),
            carriers: carriers, carriedShare: sum > 0 ? worths.prefix(carriers).reduce(0, +) / sum : 0,
            warnings: study.warnings)
    }

    private static func backTest(_ study: ValueStudy) -> WorthReport.BackTest? {
        study.backTest.map { test in
            WorthReport.BackTest(
                after: study.calibration.calibrationEnd, through: study.calibration.end, purchases: test.forecast.purchases,
                purchasesCame: test.purchases, spend: test.forecast.spend, spendCame: test.spend)
        }
    }

    private static func cohorts(
        _ study: ValueStudy, _ source: WorthLedger, _ now: Standing, _ start: Standing
    ) -> [WorthReport.Group] {
        groups(study, source, now, start) { _, history in
            let days = Int((history.observed * study.cohort.unit.days).rounded())
            return study.cohort.calibrationEnd.adding(days: -days).startOfQuarter
        }.sorted { $0.key < $1.key }.map { since, group in
            var group = group
            group.since = since
            return group
        }
    }

    private static func kinds(
        _ study: ValueStudy, _ source: WorthLedger, _ whole: WorthSource, _ now: Standing, _ start: Standing
    ) -> [WorthReport.Group] {
        groups(study, source, now, start) { id, _ in
            whole.organisations.contains(id) ? Customer.Kind.organisation : .person
        }.sorted { $0.key.rawValue < $1.key.rawValue }.map { kind, group in
            var group = group
            group.kind = kind
            return group
        }
    }

    private static func groups<Name: Hashable>(
        _ study: ValueStudy, _ source: WorthLedger, _ now: Standing, _ start: Standing,
        name: (CustomerID, PurchaseSummary) -> Name
    ) -> [Name: WorthReport.Group] {
        var spent = [Double](repeating: 0, count: source.customers.count)
        source.everyPurchase { spent[Int($0.customer)] += $0.amount }
        var groups: [Name: WorthReport.Group] = [:]
        for (index, history) in zip(study.cohort.customers, study.cohort.histories) {
            let id = source.customers[Int(index)]
            let empty = WorthReport.Group(people: 0, still: 0, spent: 0, ahead: 0, change: 0)
            var group = groups[name(id, history)] ?? empty
            group.people += 1
            group.still += now.chances[id] ?? 0
            group.spent += spent[Int(index)]
            group.ahead += now.worth[id] ?? 0
            group.change += (now.worth[id] ?? 0) - (start.worth[id] ?? 0)
            groups[name(id, history)] = group
        }
        return groups
    }
}

extension Day {
    /// The first of January, April, July or October.
    package var startOfQuarter: Day {
        let (year, month, _) = civil
        return Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
    }
}

extension WorthRow.Chances {
    fileprivate init(_ range: Range90) { self.init(range.middle, low: range.low, high: range.high) }
}

extension WorthRow.Amounts {
    fileprivate init(_ range: Range90, unit: Double) {
        self.init(
            Int64((range.middle * unit).rounded()), low: Int64((range.low * unit).rounded()),
            high: Int64((range.high * unit).rounded()))
    }
}

extension RunningSummary {
    /// Whole units instead of minor ones.
    fileprivate func inUnits(of currency: Currency) -> RunningSummary {
        let unit = Double(currency.minorPerUnit)
        return RunningSummary(
            firstDay: firstDay, lastDay: lastDay, repeats: repeats, firstAmount: firstAmount / unit,
            closedAmount: closedAmount / unit, openAmount: openAmount / unit, logGapsInDays: logGapsInDays)
    }
}

extension ReturnOnCustomer.Kind {
    /// The order in which they are told.
    fileprivate var rank: Int {
        switch self {
        case .creating: 0
        case .harvesting: 1
        case .destroying: 2
        }
    }
}

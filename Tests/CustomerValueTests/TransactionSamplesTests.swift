import Foundation
import Testing
import Vocabulary

@testable import CustomerValue

/// Real purchase histories with fits and figures computed elsewhere.
@Suite("TransactionSamples") struct TransactionSamplesTests {
    private static let samples = Samples.files(
        in: Samples.folder?.appendingPathComponent("expected"), prefix: "", suffix: ".json")

    @Test("fits, holdout errors and customers agree", .enabled(if: !samples.isEmpty), arguments: samples)
    func agree(_ file: URL) throws {
        let sample = try Sample(file)
        let cohort = try sample.cohort()
        sample.checkControlSums(cohort)
        let table = HistoryTable(cohort.histories)
        #expect(table.distinct == sample.whole("unique_x_tx_T"))
        let families: [ModelFamily] = [.nbd, .bgNBD, .mbgNBD, .paretoNBD, .mbgCNBD]
        let fits = Fitter(table).fits(families)
        #expect(fits.count == families.count)
        for fit in fits { try sample.check(fit, cohort) }
        try sample.checkSpend(cohort)
        try sample.checkCustomers(fits, cohort)
    }

    @Test("donors year by year", .enabled(if: Samples.folder != nil))
    func donations() throws {
        let folder = try #require(Samples.folder)
        let rows = try Samples.rows(folder.appendingPathComponent("donations_summary.csv"))
        let groups = rows.map { row in
            (
                history: BetaGeometricBetaBernoulli.History(
                    purchases: row.whole("x"), lastAt: row.whole("t_x"), occasions: row.whole("n")),
                people: row.number("people")
            )
        }
        let fit = try #require(BetaGeometricBetaBernoulli.fit(groups))
        #expect(abs(fit.logLikelihood - -33225.5813) < 1e-4)
        #expect(abs(fit.model.expectedPurchases(.init(purchases: 6, lastAt: 6, occasions: 6), within: 5) - 3.7525) < 1e-3)
    }

    @Test(
        "subscribers year by year", .enabled(if: Samples.folder != nil),
        arguments: [
            ("high_end_percent", 0.6681, 3.8061, -1611.1581), ("regular_percent", 0.7041, 1.1820, -1680.2652),
        ])
    func subscribers(_ column: String, _ alpha: Double, _ beta: Double, _ logLikelihood: Double) throws {
        let folder = try #require(Samples.folder)
        let shares = try Samples.rows(folder.appendingPathComponent("retention_sbg.csv")).map { $0.number(column) * 10 }
        let left = (1...7).map { shares[$0 - 1] - shares[$0] }
        let fit = try #require(ShiftedBetaGeometric.fit(left: left, stayed: shares[7]))
        #expect(abs(fit.logLikelihood - logLikelihood) < 1e-4)
        #expect(abs(fit.model.alpha - alpha) < 1e-3)
        #expect(abs(fit.model.beta - beta) < 1e-3)
    }

    @Test("the published table of CDNOW", .enabled(if: Samples.folder != nil))
    func published() throws {
        let folder = try #require(Samples.folder)
        let sample = try Sample(folder.appendingPathComponent("expected/cdnow_sample.json"))
        let cohort = try sample.cohort()
        let table = HistoryTable(cohort.histories)
        let published: [(ModelFamily, [Double], [Double])] = [
            (.bgNBD, [0.2251, 0.5231, 1.0441, 1.5203, 2.1638, 2.6538, 3.5040, 6.1570], [2501.5, 3134.1, 4165.7]),
            (.paretoNBD, [0.1384, 0.5995, 1.1959, 1.7139, 2.3984, 2.9073, 3.8186, 6.4031], [2532.8, 3191.1, 4275.4]),
        ]
        for (family, means, curve) in published {
            let model = try #require(Fitter(table).fit(family)).model
            let expected = cohort.histories.map { model.expectedPurchases($0, within: 39) }
            let report = HoldoutReport(cohort, expected: expected)
            #expect(report.lines.map(\.people) == [1411, 439, 214, 100, 62, 38, 29, 64])
            for (line, mean) in zip(report.lines, means) { #expect(abs(line.expected - mean) < 3e-4) }
            let weeks = RepeatCurve(cohort, model, weeks: [39, 52, 78])
            #expect(weeks.actual == [2457, 3183, 4339])
            for (value, said) in zip(weeks.expected, curve) { #expect(abs(value - said) < 0.06) }
        }
    }
}

extension [String: String] {
    func number(_ name: String) -> Double { self[name].flatMap(Double.init) ?? .nan }
    func whole(_ name: String) -> Int { self[name].flatMap(Int.init) ?? -1 }
}

/// One `expected/NAME.json` with its data.
private struct Sample {
    let file: URL
    let fields: [String: Any]

    init(_ file: URL) throws {
        self.file = file
        // Written by Python, whose not-a-number is no JSON.
        let text = try String(contentsOf: file, encoding: .utf8).replacing(": NaN", with: ": null")
        fields = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    func number(_ name: String) -> Double { (fields[name] as? NSNumber)?.doubleValue ?? .nan }
    func whole(_ name: String) -> Int { (fields[name] as? NSNumber)?.intValue ?? -1 }
    private func day(_ name: String) throws -> Day { try #require((fields[name] as? String).flatMap { Day(iso: $0) }) }
    private var models: [String: [String: Any]] { fields["models"] as? [String: [String: Any]] ?? [:] }
    private func value(_ model: String, _ name: String) -> Double { (models[model]?[name] as? NSNumber)?.doubleValue ?? .nan }

    func cohort() throws -> PurchaseCohort {
        let data = try #require(fields["data"] as? String)
        let folder = file.deletingLastPathComponent().deletingLastPathComponent()
        let rows = try Samples.rows(folder.appendingPathComponent(data))
        var numbers: [String: Int32] = [:]
        var ledger = PurchaseLedger()
        for row in rows {
            let amount = row["amount"].flatMap(Double.init) ?? 0
            if amount < 0 {
                ledger.countsFree = false
                continue
            }
            let name = try #require(row["customer"])
            let number = numbers[name] ?? Int32(numbers.count)
            numbers[name] = number
            let day = try #require(Day(iso: String(row["date"]?.prefix(10) ?? "")))
            ledger.add(.init(customer: number, day: day, amount: amount))
        }
        names.set(numbers, for: file)
        return try #require(ledger.cohort(until: day("calibration_end"), through: day("holdout_end")))
    }

    func checkControlSums(_ cohort: PurchaseCohort) {
        #expect(cohort.histories.count == whole("customers"))
        #expect(cohort.histories.reduce(0) { $0 + $1.repeats } == whole("sum_x"))
        #expect(cohort.later.reduce(0) { $0 + $1.visits } == whole("sum_x_star"))
        #expect(abs(cohort.histories.reduce(0) { $0 + $1.lastAt } - number("sum_t_x_weeks")) < 1e-6)
        #expect(abs(cohort.histories.reduce(0) { $0 + $1.observed } - number("sum_T_weeks")) < 1e-6)
    }

    func check(_ fit: ModelFit, _ cohort: PurchaseCohort) throws {
        let name = fit.family.rawValue
        let best = models[name]?["loglik_best"] == nil ? value(name, "loglik") : value(name, "loglik_best")
        #expect(fit.logLikelihood >= best - 1e-4, "\(name)")
        #expect(fit.logLikelihood.isFinite && fit.logLikelihood < best + 1e-2, "\(name)")
        if let byK = models[name]?["loglik_by_k"] as? [String: NSNumber] {
            #expect((fit.model.kind.regularity ?? 1) == (models[name]?["k"] as? NSNumber)?.intValue)
            for (k, logLikelihood) in fit.byRegularity {
                if let said = byK[String(k)] { #expect(logLikelihood >= said.doubleValue - 1e-4, "\(name) \(k)") }
            }
        }
        guard models[name]?["mae"] != nil else { return }
        let expected = cohort.histories.map { fit.model.expectedPurchases($0, within: cohort.holdout) }
        let report = HoldoutReport(cohort, expected: expected)
        #expect(abs(report.mae - value(name, "mae")) < 1e-4, "\(name)")
        #expect(abs(report.bias - value(name, "bias")) < 1e-4, "\(name)")
    }

    func checkSpend(_ cohort: PurchaseCohort) throws {
        guard models["gg"] != nil else { return }
        let spend = SpendFit(cohort.histories.map { ($0.repeats, $0.meanSpend) })
        #expect(spend.customers == (models["gg"]?["customers"] as? NSNumber)?.intValue)
        let logLikelihood = try #require(spend.logLikelihood)
        #expect(logLikelihood >= value("gg", "loglik_best") - 1e-4)
        #expect(abs(spend.correlation - value("gg", "corr_x_m")) < 1e-6)
        #expect(abs(spend.populationMean / value("gg", "population_mean") - 1) < 1e-5)
    }

    /// Fifty people each, with every figure.
    func checkCustomers(_ fits: [ModelFit], _ cohort: PurchaseCohort) throws {
        let path = file.deletingPathExtension().path + "_customers.csv"
        guard FileManager.default.fileExists(atPath: path) else { return }
        let spend = SpendFit(cohort.histories.map { ($0.repeats, $0.meanSpend) })
        let numbers = names.numbers(for: file)
        for row in try Samples.rows(URL(fileURLWithPath: path)) {
            let number = try #require(row["customer"].flatMap { numbers[$0] })
            let index = try #require(cohort.customers.firstIndex(of: number))
            let history = cohort.histories[index]
            #expect(history.repeats == row.whole("x"))
            #expect(cohort.later[index].visits == row.whole("x_star"))
            for fit in fits {
                let name = fit.family.rawValue
                var forecaster = Forecaster(fit.model, spend: spend, horizon: cohort.holdout, unit: .weeks)
                let forecast = forecaster.forecast(history)
                let rate = 12 * log(1.01) / (365.25 / 7)
                let figures = [
                    "palive": forecast.chanceAlive, "expected": forecast.purchases, "clv12": forecast.value,
                    "dert": fit.model.discountedPurchases(history, rate: rate),
                ]
                for (figure, value) in figures where row["\(name)_\(figure)"] != nil {
                    let said = row.number("\(name)_\(figure)")
                    #expect(abs(value / said - 1) < 2e-5, "\(name) \(figure) of \(row["customer"] ?? "")")
                }
            }
        }
    }
}

/// Which number each name got, for the files that were read.
private final class NumbersByFile: @unchecked Sendable {
    private let lock = NSLock()
    private var known: [URL: [String: Int32]] = [:]

    func set(_ numbers: [String: Int32], for file: URL) { lock.withLock { known[file] = numbers } }
    func numbers(for file: URL) -> [String: Int32] { lock.withLock { known[file] ?? [:] } }
}
private let names = NumbersByFile()

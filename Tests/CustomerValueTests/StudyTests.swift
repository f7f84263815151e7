import Chances
import Foundation
import Testing
import Vocabulary

@testable import CustomerValue

@Suite("What purchases say of what is ahead") struct StudyTests {
    private let start = Day(number: 20_000)

    private func question(_ change: (inout ValueStudy.Question) -> Void = { _ in }) -> ValueStudy.Question {
        var question = ValueStudy.Question()
        change(&question)
        return question
    }

    /// People who come every seven days or so for a year, none of whom stops.
    private func regulars(_ people: Int) -> PurchaseLedger {
        var ledger = PurchaseLedger()
        var chance = Chance("regulars")
        for person in 0..<people {
            var day = chance.below(60)
            let gap = chance.between(12, 30)
            while day < 400 {
                ledger.add(
                    .init(customer: Int32(person), day: start.adding(days: day), amount: Double(chance.between(20, 90)) * 1_000)
                )
                day += gap + chance.below(11) - 5
            }
        }
        return ledger
    }

    @Test(
        "regular buyers of whom none leaves: regular gaps are seen, and that nobody leaves is said, not a parameter of a million"
    )
    func nobodyLeaves() throws {
        let last = start.adding(days: 400)
        let cohort = try #require(regulars(210).cohort(until: last))
        let fits = Fitter(HistoryTable(cohort.histories)).fits([.mbgNBD, .paretoNBD, .mbgCNBD])
        #expect((fits.last?.model.kind.regularity ?? 1) > 3)
        #expect(fits.contains { $0.remarks.contains(.nobodyLeaves) })
        for fit in fits {
            for parameter in fit.model.parameters { #expect(parameter.value < 1e5 && parameter.value > 1e-6) }
            #expect(cohort.histories.allSatisfy { fit.model.chanceAlive($0) > 0.9 })
        }
    }

    @Test("fifty customers give wide ranges, and it is said")
    func fewBuyers() throws {
        let shop = SimulatedShop(customers: 50, seed: 11)
        let fit = try #require(Fitter(HistoryTable(shop.histories)).fit(.mbgNBD))
        #expect(fit.remarks.contains(.fewBuyers))
        let ahead = TotalsAhead(shop.histories, fit, nil, within: 52)
        #expect(ahead.purchases.high > 1.3 * ahead.purchases.low)
        #expect(ahead.purchases.contains(ahead.purchases.middle))
    }

    @Test("nobody came back: said, not computed")
    func nobodyCameBack() {
        var ledger = PurchaseLedger()
        for person in 0..<30 { ledger.add(.init(customer: Int32(person), day: start.adding(days: person), amount: 5)) }
        #expect(throws: ValueStudy.Trouble.nobodyCameBack(customers: 20)) {
            try ValueStudy(ledger, question { $0.calibrationEnd = start.adding(days: 19) })
        }
        #expect(throws: ValueStudy.Trouble.noPurchases) { try ValueStudy(PurchaseLedger(), question()) }
    }

    @Test("two customers are not too few for an answer")
    func two() throws {
        var ledger = PurchaseLedger()
        for (person, day) in [(0, 0), (0, 9), (0, 30), (1, 3), (1, 90)] {
            ledger.add(.init(customer: Int32(person), day: start.adding(days: day), amount: 12_000))
        }
        let study = try ValueStudy(ledger, question())
        #expect(study.forecasts.count == 2)
        for forecast in study.forecasts {
            #expect((0...1).contains(forecast.chanceAlive) && forecast.purchases.isFinite && forecast.value.isFinite)
        }
    }

    @Test("a shop that is closed for ten days is noticed, near Lebaran by its name")
    func closure() throws {
        // 1 Syawal 1446 was 31 March 2025.
        let lebaran = try #require(Day(iso: "2025-03-31"))
        let first = lebaran.adding(days: -100)
        var visits = [Int32](repeating: 8, count: 200)
        for day in 97..<106 { visits[day] = 0 }
        let days = TradingDays(visits, from: first)
        #expect(days.closures.map(\.first) == [lebaran.adding(days: -3)])
        #expect(days.closures.map(\.last) == [lebaran.adding(days: 5)])
        #expect(days.closures.map(\.isNearLebaran) == [true])
        #expect(TradingDays([Int32](repeating: 8, count: 200), from: first).closures.isEmpty)
    }

    @Test("1 Syawal of known years", arguments: ["2019-06-05", "2022-05-02", "2024-04-10", "2026-03-20"])
    func syawal(_ text: String) throws {
        let day = try #require(Day(iso: text))
        #expect(abs(Lebaran.daysAfter(day)) <= 2)
    }

    @Test("amounts without a mean (q ≤ 1) are told, and each one's own mean is used")
    func noMean() {
        var chance = Chance("amounts")
        let values = (0..<600).map { _ in
            let rate = chance.gamma(0.6) / 20
            let count = chance.between(1, 6)
            return (count: count, amount: chance.gamma(2 * Double(count)) / rate / Double(count))
        }
        let spend = SpendFit(values)
        #expect(spend.remarks.contains(.noPopulationMean))
        #expect(spend.expected(count: 3, amount: 50).isFinite && spend.expected(count: 3, amount: 50) > 0)
        #expect(spend.expected(count: 0, amount: 0) > 0)
    }

    @Test("rupiah and dollars are the same people")
    func scale() throws {
        let values = SimulatedShop(customers: 400, seed: 2).histories.map { (count: $0.repeats, amount: $0.meanSpend) }
        let rupiah = SpendFit(values)
        let dollars = SpendFit(values.map { (count: $0.count, amount: $0.amount / 16_000) })
        #expect(abs(rupiah.populationMean / dollars.populationMean / 16_000 - 1) < 1e-6)
        let model = try #require(rupiah.model)
        #expect(model.v > 1_000)
    }

    @Test("the unit of time changes no forecast")
    func units() throws {
        let ledger = regulars(210)
        let until = start.adding(days: 400)
        let forecasts = try [TimeUnit.weeks, .days].map { unit in
            let cohort = try #require(ledger.cohort(until: until, in: unit))
            let model = try #require(Fitter(HistoryTable(cohort.histories), unit: unit).fit(.nbd)).model
            var forecaster = Forecaster(model, spend: nil, horizon: unit.from(days: 365), unit: unit)
            return cohort.histories.map { forecaster.forecast($0).purchases }
        }
        for (one, other) in zip(forecasts[0], forecasts[1]) { #expect(abs(one - other) < 1e-4 * (1 + one)) }
    }
}

@Suite("Summaries are kept up to date as purchases come") struct RunningSummaryTests {
    private let start = Day(number: 19_000)

    @Test("one after the other, merged in pieces, or made from the ledger: the same")
    func merging() throws {
        let purchases = [(0, 10.0), (0, 5), (4, 7), (11, 3), (11, 4), (30, 9)]
        var whole = RunningSummary(on: start, amount: 10)
        var ledger = PurchaseLedger()
        for (index, (day, amount)) in purchases.enumerated() {
            let date = start.adding(days: day)
            ledger.add(.init(customer: 0, day: date, amount: amount))
            if index > 0 { whole.add(on: date, amount: amount) }
        }
        for split in 1..<purchases.count {
            var parts = [purchases[..<split], purchases[split...]].map { part in
                var summary = RunningSummary(on: start.adding(days: part[part.startIndex].0), amount: part[part.startIndex].1)
                for (day, amount) in part.dropFirst() { _ = summary.add(on: start.adding(days: day), amount: amount) }
                return summary
            }
            let isMerged = parts[0].merge(parts[1])
            #expect(isMerged)
            #expect(parts[0].summary(until: start.adding(days: 40)) == whole.summary(until: start.adding(days: 40)))
        }
        let cohort = try #require(ledger.cohort(until: start.adding(days: 40)))
        #expect(cohort.histories == [whole.summary(until: start.adding(days: 40))])
        #expect(whole.repeats == 3)
        #expect(whole.repeatAmount == 23)
        #expect(whole.firstAmount == 15)
    }

    @Test("what comes late is refused, and nothing changed")
    func late() {
        var summary = RunningSummary(on: start, amount: 1)
        summary.add(on: start.adding(days: 5), amount: 2)
        let before = summary
        let isTaken = summary.add(on: start.adding(days: 4), amount: 2)
        #expect(!isTaken)
        #expect(summary == before)
    }
}

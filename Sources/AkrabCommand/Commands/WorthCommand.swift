import ArgumentParser
import CustomerValue
import Foundation
import Phrases
import UseCases
import Vocabulary

/// `akrab worth`: what relationships are worth ahead, from the orders of the journal; `akrab value` does it for any table.
struct WorthCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worth",
        abstract: "What relationships are worth ahead, from the orders brought in. / Perkiraan belanja ke depan.",
        discussion: "Of now it is kept for the pages; a server does the same every night. Figures are estimates with ranges.")

    @OptionGroup var options: SharedOptions
    @Option(help: "Look from this day or moment; nothing is kept then.")
    var asOf: String?
    @Flag(help: "As JSON.")
    var json = false

    mutating func run() async throws {
        let command = self
        try await options.withShop { counter in
            let moment = try command.asOf.map { try counter.moment($0) }
            let appraisals = try await counter.shop.appraise(asOf: moment)
            guard !command.json else { return counter.console.out(try WorthJSON(appraisals).text) }
            if appraisals.isEmpty { counter.console.out(counter.phrases.whyNoWorth(nil)) }
            for appraisal in appraisals { counter.console.out(WorthText(appraisal, counter.phrases).text) }
            if moment == nil, appraisals.contains(where: { $0.report != nil }) {
                counter.console.out("\n" + counter.phrases.worthKept)
            }
        }
    }
}

/// A study as a terminal shows it.
struct WorthText {
    let appraisal: Appraisal
    let phrases: Phrasebook

    init(_ appraisal: Appraisal, _ phrases: Phrasebook) {
        self.appraisal = appraisal
        self.phrases = phrases
    }

    var text: String {
        guard let report = appraisal.report else {
            return "\(appraisal.currency): \(phrases.whyNoWorth(appraisal.trouble))"
        }
        var lines = ["\(phrases.aheadTitle) (\(report.currency)), \(phrases.longDate(report.day))"]
        if let ahead = report.ahead {
            lines.append(
                "\(phrases.nextYear): \(phrases.shortMoney(ahead.middle, report.currency)) (\(phrases.range(ahead.low, ahead.high, report.currency)))"
            )
        }
        lines.append("\(phrases.stillCustomers): \(phrases.rangeOfPeople(report.alive))")
        lines.append("\(phrases.expectedPurchases): \(phrases.range(report.purchases))")
        lines.append(phrases.carriedBy(report.carriers, report.carriedShare))
        lines += ["", phrases.returnOnCustomer]
        lines += report.quarters.map { quarter in
            let roc = quarter.returnOnCustomer
            let rate = quarter.rate.map { phrases.percent($0) } ?? "–"
            return
                "\(phrases.quarter(quarter.first, until: quarter.last)): \(phrases.sentence(roc, report.currency)) \(phrases.resultColumn) \(rate)"
        }
        lines += ["", phrases.spokenBy(report.model, customers: report.customers, day: report.day)]
        if let test = report.backTest {
            lines.append(
                phrases.backTest(test.purchases, came: test.purchasesCame, after: test.after, through: test.through))
            if let spend = test.spend, let came = test.spendCame {
                lines.append(phrases.backTestOfSpend(spend, came: came, report.currency))
            }
        }
        lines += report.warnings.map { "! " + phrases.warning($0) }
        lines.append(phrases.nineInTen)
        return lines.joined(separator: "\n")
    }
}

/// A study for other programs. Amounts are in whole units of the currency; quarters are named by their first day.
struct WorthJSON {
    private struct Range: Encodable {
        var low: Double
        var middle: Double
        var high: Double

        init(_ range: Range90) {
            (low, middle, high) = (range.low, range.middle, range.high)
        }
    }
    private struct Quarter: Encodable {
        var first: String
        var last: String
        var spent: Double
        var aheadAtStart: Double
        var aheadAtEnd: Range
        var deepened: Double
        var cooled: Double
        var lost: Double
        var won: Double
        var returnOnCustomer: Double?
        var kind: String
        var people: [String: Int]
    }
    private struct Customer: Encodable {
        var customerId: CustomerID
        var withItsPeople: Bool
        var chance: Range
        var purchases: Range
        var ahead: Range
    }
    private struct Study: Encodable {
        var currency: String
        var day: String?
        var trouble: String?
        var model: String?
        var parameters: [String: Double]?
        var customers: Int?
        var alive: Range?
        var purchases: Range?
        var ahead: Range?
        var quarters: [Quarter]?
        var people: [Customer]?
    }

    let text: String

    init(_ appraisals: [Appraisal]) throws {
        text = try JSONText.of(
            appraisals.map { appraisal in
                let report = appraisal.report
                return Study(
                    currency: appraisal.currency.code, day: report?.day.iso,
                    trouble: appraisal.trouble.map { String(describing: $0) }, model: report?.model.name,
                    parameters: report?.parameters, customers: report?.customers, alive: report.map { Range($0.alive) },
                    purchases: report.map { Range($0.purchases) }, ahead: report?.ahead.map { Range($0) },
                    quarters: report?.quarters.map(Self.quarter),
                    people: report == nil ? nil : appraisal.rows.map { Self.customer($0, appraisal.currency) })
            })
    }

    private static func quarter(_ quarter: WorthReport.Quarter) -> Quarter {
        let roc = quarter.returnOnCustomer
        return Quarter(
            first: quarter.first.iso, last: quarter.last.iso, spent: quarter.spent, aheadAtStart: quarter.atStart,
            aheadAtEnd: Range(quarter.atEnd), deepened: quarter.deepened, cooled: quarter.cooled, lost: quarter.lost,
            won: quarter.won, returnOnCustomer: quarter.rate, kind: roc.kind.rawValue,
            people: Dictionary(quarter.kinds.map { ($0.kind.rawValue, $0.people) }, uniquingKeysWith: +))
    }

    private static func customer(_ row: Appraisal.Row, _ currency: Currency) -> Customer {
        let unit = Double(currency.minorPerUnit)
        func range(_ low: Double, _ middle: Double, _ high: Double) -> Range {
            Range(Range90(low: low, middle: middle, high: high))
        }
        return Customer(
            customerId: row.key.customer, withItsPeople: row.key.isWhole,
            chance: range(row.chance.low, row.chance.middle, row.chance.high),
            purchases: range(row.purchases.low, row.purchases.middle, row.purchases.high),
            ahead: range(Double(row.ahead.low) / unit, Double(row.ahead.middle) / unit, Double(row.ahead.high) / unit))
    }
}

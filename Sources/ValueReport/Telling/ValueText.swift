import CustomerValue
import Phrases
import Vocabulary

/// The study as a terminal shows it.
package struct ValueText {
    private let study: ValueStudy
    private let phrases: Phrasebook
    private let notes: [String]

    package init(_ study: ValueStudy, _ table: TransactionTable, _ phrases: Phrasebook) {
        self.study = study
        self.phrases = phrases
        notes = Self.warnings(study, table, phrases)
    }

    package var text: String {
        var blocks = [headline, models]
        if study.calibration.hasHoldout {
            blocks.append(phrases.holdoutHeading + "\n" + holdout)
            blocks.append(phrases.cumulativeHeading + "\n" + cumulative)
        }
        blocks.append(ahead.joined(separator: "\n"))
        if !notes.isEmpty { blocks.append(notes.map { "! \($0)" }.joined(separator: "\n")) }
        return blocks.joined(separator: "\n\n")
    }

    private var headline: String {
        let cohort = study.cohort
        let seen = phrases.customersSeen(cohort.histories.count, from: cohort.start, to: cohort.calibrationEnd)
        return study.calibration.hasHoldout ? "\(seen); \(phrases.heldOut(to: study.calibration.end))" : seen
    }

    private var models: String {
        let rows = study.distinctModels.map { assessment in
            [
                assessment.fit.model.kind.title, phrases.figure(assessment.fit.logLikelihood, digits: 3),
                assessment.holdout.map { phrases.figure($0.mae, digits: 4) } ?? "–",
                assessment.holdout.map { phrases.figure($0.bias, digits: 3) } ?? "–",
                assessment.fit.model.parameters.map { "\($0.name) \(phrases.significant($0.value))" }.joined(separator: "  "),
            ]
        }
        let header = [phrases.modelColumn, "log L", "MAE", phrases.biasColumn, ""]
        return TextTable([header] + rows, leftAligned: [0, 4]).text
    }

    /// Mean purchases by repeats: one column for each model.
    private var holdout: String {
        let reports = study.distinctModels.filter { $0.holdout != nil }
        let first = reports.first?.holdout?.lines ?? []
        let header =
            [phrases.repeatsColumn, phrases.peopleColumn, phrases.actualColumn] + reports.map(\.fit.model.kind.title)
        let last = first.last?.repeats ?? 0
        let rows = first.indices.map { index in
            let line = first[index]
            let name = line.repeats == last && last >= 7 ? "\(line.repeats)+" : String(line.repeats)
            let expected = reports.map { phrases.figure($0.holdout?.lines[index].expected ?? .nan, digits: 4) }
            return [name, phrases.number(line.people), phrases.figure(line.actual, digits: 4)] + expected
        }
        return TextTable([header] + rows, leftAligned: []).text
    }

    private var cumulative: String {
        let cohort = study.calibration
        let half = (cohort.calibrationEnd.days(since: cohort.start) + 6) / 7
        let whole = (cohort.end.days(since: cohort.start) + 1) / 7
        let weeks = [half, half + (whole - half) / 3, whole].filter { $0 > 0 }
        let curves = study.distinctModels.map { ($0.fit.model.kind.title, RepeatCurve(cohort, $0.fit.model, weeks: weeks)) }
        let header = [phrases.weekColumn, phrases.actualColumn] + curves.map(\.0)
        let rows = weeks.indices.map { index in
            [String(weeks[index]), phrases.figure(curves[0].1.actual[index], digits: 0)]
                + curves.map { phrases.figure($0.1.expected[index], digits: 1) }
        }
        return TextTable([header] + rows, leftAligned: []).text
    }

    private var ahead: [String] {
        var lines = [phrases.reason(study.choice, study.chosen.fit.model.kind)]
        if let test = study.backTest { lines.append(phrases.backTest(test)) }
        let totals = study.horizonTotals
        lines.append(phrases.stillCustomers(totals.alive))
        lines.append(phrases.purchasesAhead(totals.purchases, days: study.horizon * study.cohort.unit.days))
        if let spend = study.spend { lines.append(phrases.spendModel(spend)) }
        if let spend = totals.spend { lines.append(phrases.spendAhead(spend)) }
        if let equity = study.equity { lines.append(phrases.equityAhead(equity)) }
        lines.append(phrases.rangeMeaning)
        return lines
    }

    /// All that should be known before believing, the file's own oddities among it.
    static func warnings(_ study: ValueStudy, _ table: TransactionTable, _ phrases: Phrasebook) -> [String] {
        var lines = study.warnings.map { phrases.warning($0) }
        if table.returns > 0 { lines.append(phrases.leftOut(returns: table.returns + table.free)) }
        if table.withoutCustomer + table.withoutDay + table.withoutAmount > 0 {
            lines.append(
                phrases.leftOut(
                    withoutCustomer: table.withoutCustomer, withoutDay: table.withoutDay, withoutAmount: table.withoutAmount))
        }
        if table.columns.isDateAssumed { lines.append(phrases.assumedDates) }
        return lines
    }
}

extension Phrasebook {
    /// Four digits that mean something.
    func significant(_ value: Double) -> String {
        var digits = 3
        var size = abs(value)
        while size < 1, digits < 7, size > 0 {
            digits += 1
            size *= 10
        }
        while size >= 10, digits > 0 {
            digits -= 1
            size /= 10
        }
        return figure(value, digits: digits)
    }
}

/// Columns under each other, numbers to the right.
struct TextTable {
    private let rows: [[String]]
    private let leftAligned: Set<Int>

    init(_ rows: [[String]], leftAligned: Set<Int>) {
        self.rows = rows
        self.leftAligned = leftAligned
    }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            var line = ""
            for column in 0..<columns {
                let room = String(repeating: " ", count: widths[column] - row[column].count)
                line += leftAligned.contains(column) ? row[column] + room : room + row[column]
                line += "  "
            }
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

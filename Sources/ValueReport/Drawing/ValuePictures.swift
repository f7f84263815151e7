import Chances
import CustomerValue
import Phrases

/// The four pictures of a study, and the page that holds them.
package struct ValuePictures {
    private let study: ValueStudy
    private let phrases: Phrasebook
    private let text: String

    package init(_ study: ValueStudy, _ table: TransactionTable, _ phrases: Phrasebook) {
        self.study = study
        self.phrases = phrases
        text = ValueText(study, table, phrases).text
    }

    /// File names with what they hold: `index.html` and the pictures on their own.
    package var files: [(name: String, content: String)] {
        let pictures = [
            ("frequency.svg", frequency), ("cumulative.svg", cumulative), ("calibration.svg", calibration),
            ("value.svg", value),
        ].compactMap { name, chart in chart.map { (name: name, content: $0.svg) } }
        return [(name: "index.html", content: page(pictures.map(\.content)))] + pictures
    }

    private func page(_ pictures: [String]) -> String {
        """
        <!doctype html>
        <html lang="\(phrases.language.code)"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
        <title>\(phrases.reportTitle.escaped)</title>
        <style>body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#222}
        pre{overflow-x:auto;font-size:13px;background:#f6f6f4;padding:1rem;border-radius:8px}svg{width:100%;height:auto;margin:1rem 0}</style>
        </head><body><h1>\(phrases.reportTitle.escaped)</h1>
        <pre>\(text.escaped)</pre>
        \(pictures.joined(separator: "\n"))
        </body></html>

        """
    }

    /// People by repeat purchases in calibration: counted, and as often as the model's dice throw them.
    private var frequency: Chart? {
        let cohort = study.calibration
        let most = 7
        var actual = [Double](repeating: 0, count: most + 1)
        var expected = actual
        var chance = Chance("frequency")
        let times = max(1, min(20, 40_000 / max(1, cohort.histories.count)))
        for history in cohort.histories {
            actual[min(most, history.repeats)] += 1
            for _ in 0..<times {
                let drawn = study.chosen.fit.forecasting.drawPurchases(.new, within: history.observed, &chance)
                expected[min(most, drawn)] += 1 / Double(times)
            }
        }
        return Chart(
            title: phrases.frequencyHeading, xTitle: phrases.repeatsColumn, yTitle: phrases.peopleColumn,
            series: [
                .init(name: phrases.actualColumn, points: Self.points(actual), form: .bars),
                .init(name: study.chosen.fit.model.kind.title, points: Self.points(expected), form: .bars),
            ], names: (0...most).map { $0 == most ? "\($0)+" : String($0) }, phrases: phrases)
    }

    private static func points(_ values: [Double]) -> [(x: Double, y: Double)] {
        values.enumerated().map { (x: Double($0.offset), y: $0.element) }
    }

    private var cumulative: Chart? {
        let curve = RepeatCurve(study.calibration, study.chosen.fit.model)
        guard curve.weeks.count > 1 else { return nil }
        let weeks = curve.weeks.map(Double.init)
        return Chart(
            title: phrases.cumulativeHeading, xTitle: phrases.weekColumn, yTitle: "",
            series: [
                .init(name: phrases.actualColumn, points: zip(weeks, curve.actual).map { ($0, $1) }, form: .line),
                .init(
                    name: study.chosen.fit.model.kind.title, points: zip(weeks, curve.expected).map { ($0, $1) }, form: .dashes),
            ], phrases: phrases)
    }

    private var calibration: Chart? {
        guard !study.calibrationBins.isEmpty else { return nil }
        let bins = study.calibrationBins
        return Chart(
            title: phrases.calibrationHeading, xTitle: phrases.chanceAliveAxis, yTitle: phrases.shareAxis,
            series: [
                .init(name: phrases.actualColumn, points: bins.map { ($0.chanceAlive, $0.cameBack) }, form: .dots),
                .init(name: phrases.expectedColumn, points: bins.map { ($0.chanceAlive, $0.chanceOfReturn) }, form: .dashes),
            ], hasDiagonal: true, phrases: phrases)
    }

    private var value: Chart? {
        let values = study.forecasts.map(\.value).sorted(by: >)
        let whole = values.reduce(0, +)
        guard whole > 0 else { return nil }
        var sum = 0.0
        var points: [(x: Double, y: Double)] = [(0, 0)]
        let step = max(1, values.count / 200)
        for (index, value) in values.enumerated() {
            sum += value
            if (index + 1) % step == 0 || index == values.count - 1 {
                points.append((Double(index + 1) / Double(values.count), sum / whole))
            }
        }
        return Chart(
            title: phrases.valueHeading, xTitle: phrases.shareOfPeopleAxis, yTitle: phrases.shareOfValueAxis,
            series: [.init(name: study.fit.model.kind.title, points: points, form: .line)], hasDiagonal: true, phrases: phrases)
    }
}

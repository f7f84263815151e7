import CustomerValue
import Formats
import Phrases
import Vocabulary

/// The study for other programs. Written by hand, in one order: it starts faster than an encoder, and not-a-number is null.
package struct ValueJSON {
    package let text: String

    package init(_ study: ValueStudy, _ table: TransactionTable, _ phrases: Phrasebook) {
        let models = study.models.map { model($0) }
        var fields: [(String, JSONValue)] = [
            ("model", .text(study.fit.model.kind.name)),
            ("reason", .text(phrases.reason(study.choice, study.chosen.fit.model.kind))),
            ("customers", .count(study.cohort.histories.count)),
            ("unit", .text(study.cohort.unit.rawValue)),
            ("calibrationEnd", .text(study.calibration.calibrationEnd.iso)),
            ("horizon", .number(study.horizon)),
            ("parameters", parameters(study.fit)),
            ("models", .list(models)),
            ("spend", study.spend.map { spend($0) } ?? .null),
            ("totals", totals(study)),
        ]
        if let test = study.backTest {
            fields.append(
                (
                    "backTest",
                    .object([
                        ("purchases", range(test.forecast.purchases)), ("purchasesCame", .number(test.purchases)),
                        ("spend", test.forecast.spend.map { range($0) } ?? .null),
                        ("spendCame", test.spend.map { .number($0) } ?? .null),
                        ("held", .truth(test.purchasesHeld && test.spendHeld ?? true)),
                    ])
                ))
        }
        fields.append(("calibration", .list(study.calibrationBins.map { bin($0) })))
        fields.append(("warnings", .list(ValueText.warnings(study, table, phrases).map { .text($0) })))
        text = JSONValue.object(fields).text
    }
}

private func model(_ assessment: ModelAssessment) -> JSONValue {
    let fit = assessment.fit
    var fields: [(String, JSONValue)] = [
        ("model", .text(fit.family.rawValue)), ("parameters", parameters(fit)), ("logLikelihood", .number(fit.logLikelihood)),
    ]
    if let holdout = assessment.holdout {
        fields.append(("holdout", .object([("mae", .number(holdout.mae)), ("bias", .number(holdout.bias))])))
    }
    if fit.remarks.contains(.nobodyLeaves) { fields.append(("sameAs", .text(fit.model.kind.name))) }
    return .object(fields)
}

private func parameters(_ fit: ModelFit) -> JSONValue {
    let isRegular = fit.family == .bgCNBD || fit.family == .mbgCNBD
    let k: [(String, JSONValue)] = isRegular ? [("k", .count(fit.model.kind.regularity ?? 1))] : []
    return .object(k + fit.model.parameters.map { ($0.name, .number($0.value)) })
}

private func spend(_ spend: SpendFit) -> JSONValue {
    .object([
        ("model", .text(spend.usesGammaGamma ? "gg" : "credibility")),
        ("parameters", .object((spend.model?.parameters ?? []).map { ($0.name, .number($0.value)) })),
        ("logLikelihood", spend.logLikelihood.map { .number($0) } ?? .null),
        ("customers", .count(spend.customers)), ("populationMean", .number(spend.populationMean)),
        ("correlation", .number(spend.correlation)),
    ])
}

private func totals(_ study: ValueStudy) -> JSONValue {
    .object([
        ("alive", range(study.horizonTotals.alive)), ("purchases", range(study.horizonTotals.purchases)),
        ("spend", study.horizonTotals.spend.map { range($0) } ?? .null),
        ("value12Months", study.equity.map { range($0) } ?? .null),
    ])
}

private func range(_ range: Range90) -> JSONValue {
    .object([("low", .number(range.low)), ("middle", .number(range.middle)), ("high", .number(range.high))])
}

private func bin(_ bin: HoldoutReport.Bin) -> JSONValue {
    .object([
        ("people", .count(bin.people)), ("chanceAlive", .number(bin.chanceAlive)),
        ("chanceOfReturn", .number(bin.chanceOfReturn)), ("cameBack", .number(bin.cameBack)),
    ])
}

import CustomerValue
import Formats
import Vocabulary

/// What `akrab value` was asked, in the words of the command line, understood.
package struct ValueRequest: Sendable {
    package var columns = TransactionColumns.Wanted()
    package var question = ValueStudy.Question()

    package init() {}

    /// - Throws: ``TransactionColumns/Trouble`` naming the word that was not understood.
    package init(
        customer: String? = nil, date: String? = nil, amount: String? = nil, calibrationEnd: String? = nil,
        horizonDays: Double? = nil, model: String = "auto", unit: String = "weeks"
    ) throws(TransactionColumns.Trouble) {
        columns = .init(customer: customer, date: date, amount: amount)
        if let calibrationEnd {
            guard let day = Day(iso: calibrationEnd) ?? DateText.day(calibrationEnd, .dmy) else {
                throw .noSuchDay(calibrationEnd)
            }
            question.calibrationEnd = day
        }
        question.horizonDays = horizonDays.map { max($0, 1) }
        if model != "auto" {
            guard let family = Self.family(model) else { throw .noSuchModel(model) }
            question.family = family
        }
        guard let unit = TimeUnit(rawValue: unit) else { throw .noSuchUnit(unit) }
        question.unit = unit
    }

    /// `bgnbd`, `BG/NBD` and `bg-nbd` are one.
    private static func family(_ word: String) -> ModelFamily? {
        let letters = word.lowercased().filter { $0.isLetter }
        let synonyms: [String: ModelFamily] = [
            "bg": .bgNBD, "mbg": .mbgNBD, "pareto": .paretoNBD, "paretonbd": .paretoNBD, "mbgcnbd": .mbgCNBD, "bgcnbd": .bgCNBD,
        ]
        return ModelFamily.allCases.first { $0.rawValue == letters } ?? synonyms[letters]
    }

    /// The study of a table.
    package func study(_ table: TransactionTable) throws(ValueStudy.Trouble) -> ValueStudy {
        var question = question
        question.hasAmounts = table.hasAmounts
        return try ValueStudy(table.ledger, question)
    }
}

import Formats

extension TableSurvey {
    /// What was decided about a table, to be shown: how it is written, and how its dates and amounts were read.
    func decisions(dates: DateForm?, amounts: AmountForm?) -> [ImportOutcome.Decision] {
        var decisions: [ImportOutcome.Decision] = []
        if encoding != .utf8 { decisions.append(.encoding(encoding.rawValue)) }
        if separator != UInt8(ascii: ",") {
            decisions.append(.separator(separator == 9 ? "TAB" : String(UnicodeScalar(separator))))
        }
        // Whether it was only assumed stands among the warnings.
        if let dates { decisions.append(.dateOrder(dates.rawValue, assumed: false)) }
        if let amounts { decisions.append(.amounts(amounts.example, assumed: false)) }
        if let key = wishes.key { decisions.append(.key(key)) }
        return decisions
    }
}

extension AmountForm {
    /// A number as this form writes it.
    var example: String {
        switch self {
        case .dotThousands: "1.250.000,00"
        case .commaThousands: "1,250,000.00"
        }
    }
}

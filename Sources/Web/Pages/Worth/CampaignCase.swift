import CustomerValue
import Foundation

/// The figures of the case, as somebody typed them.
package struct CampaignCase {
    package enum Field: String, CaseIterable {
        case reached = "dikirimi"
        case answering = "membalas"
        case earning = "laba"
        case cost = "biaya"
        case ahead = "kedepan"
        case cooling = "mendingin"

        /// Chosen so that the campaign earns 250 thousand and half a percent of cooling eats more.
        var usual: Double {
            switch self {
            case .reached: 100_000
            case .answering: 1
            case .earning: 350
            case .cost: 1
            case .ahead: 600
            case .cooling: 0.5
            }
        }
        var most: Double {
            switch self {
            case .answering, .cooling: 100
            default: 1e12
            }
        }
    }

    private var figures: [Field: Double] = [:]

    /// What is no number, or beyond all sense, is as usual.
    package init(_ query: [String: String]) {
        for field in Field.allCases {
            guard let text = query[field.rawValue], let value = Self.number(text), (0...field.most).contains(value) else {
                continue
            }
            figures[field] = value
        }
    }

    /// `0,5`, `0.5` and `100000`.
    private static func number(_ text: String) -> Double? {
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        return Double(plain).flatMap { $0.isFinite ? $0 : nil }
    }

    package subscript(_ field: Field) -> Double { figures[field] ?? field.usual }

    /// As it stands in the field: no grouping, a point for fractions.
    func text(_ field: Field) -> String {
        let value = self[field]
        return value == value.rounded() && value < 1e15 ? String(Int(value)) : String(value)
    }

    var query: [(String, String)] { Field.allCases.filter { figures[$0] != nil }.map { ($0.rawValue, text($0)) } }

    var answered: Double { self[.reached] * self[.answering] / 100 }
    var earned: Double { answered * self[.earning] }
    var sent: Double { self[.reached] * self[.cost] }
    private var silent: Double { self[.reached] - answered }

    /// The worth ahead of everybody who was reached, before and after.
    package var result: ReturnOnCustomer {
        let start = self[.reached] * self[.ahead]
        return ReturnOnCustomer(
            cashFlow: earned - sent, equityAtStart: start,
            equityAtEnd: start - silent * self[.ahead] * self[.cooling] / 100)
    }

    /// So much cooling of those who did not answer eats all that was earned; nil where nothing was.
    package var coolingThatEatsIt: Double? {
        let exposed = silent * self[.ahead]
        return result.cashFlow > 0 && exposed > 0 ? result.cashFlow / exposed : nil
    }
}

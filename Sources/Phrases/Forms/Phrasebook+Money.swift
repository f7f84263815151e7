import Vocabulary

extension Phrasebook {
    /// `Rp1.250.000` · `Rp1,250,000`; cents only where there are any.
    package func money(_ money: Money) -> String {
        let perUnit = money.currency.minorPerUnit
        let magnitude = money.minor.magnitude
        let whole = number(Int(magnitude / UInt64(perUnit)))
        let rest = Int(magnitude % UInt64(perUnit))
        guard rest > 0 else { return signed(money, whole) }
        let digits = String(rest)
        let zeros = String(repeating: "0", count: max(0, money.currency.minorDigits - digits.count))
        return signed(money, "\(whole)\(say(",", "."))\(zeros)\(digits)")
    }

    /// `Rp1,2 jt` · `Rp1.2m`: to be read at a glance.
    package func shortMoney(_ money: Money) -> String {
        let units = money.minor.magnitude / UInt64(money.currency.minorPerUnit)
        for (index, scale) in Self.scales.enumerated() where units >= scale.from {
            let tenths = Self.rounded(units, by: scale.unit / 10)
            // 999,960 is a million to the eye.
            if tenths >= 10_000, index > 0 { return signed(money, scaled(10, Self.scales[index - 1])) }
            return signed(money, scaled(tenths, scale))
        }
        return signed(money, number(Int(units)))
    }

    /// To the nearest; a half goes to the even side, so that many short sums do not drift upwards together.
    private static func rounded(_ amount: UInt64, by unit: UInt64) -> UInt64 {
        let (whole, rest) = amount.quotientAndRemainder(dividingBy: unit)
        return rest * 2 > unit || (rest * 2 == unit && whole % 2 == 1) ? whole + 1 : whole
    }

    private struct Scale: Sendable {
        var from: UInt64
        var unit: UInt64
        var indonesian: String
        var english: String
    }

    /// Thousands from ten thousand on: below, the whole number is as short.
    private static let scales = [
        Scale(from: 1_000_000_000_000, unit: 1_000_000_000_000, indonesian: " T", english: "tn"),
        Scale(from: 1_000_000_000, unit: 1_000_000_000, indonesian: " M", english: "bn"),
        Scale(from: 1_000_000, unit: 1_000_000, indonesian: " jt", english: "m"),
        Scale(from: 10_000, unit: 1_000, indonesian: " rb", english: "k"),
    ]

    private func scaled(_ tenths: UInt64, _ scale: Scale) -> String {
        let amount = tenths >= 1_000 ? number(Int((tenths + 5) / 10)) : decimal(Double(tenths) / 10)
        return amount + say(scale.indonesian, scale.english)
    }

    private func signed(_ money: Money, _ amount: String) -> String {
        let sign = money.minor < 0 ? "-" : ""
        return money.currency == .rupiah ? "\(sign)Rp\(amount)" : "\(sign)\(money.currency.code) \(amount)"
    }
}

/// Amounts of money and quantities, as Indonesian files write them, into whole numbers. Never through a Double.
package enum Amount {
    /// In minor units; nil for what is no amount, and for what does not fit.
    package static func parse(_ cell: CellBytes, _ form: AmountForm, minorDigits: Int = 2) -> Int64? {
        if let whole = plainWhole(cell) { return scaled(whole, by: power(minorDigits)) }
        guard let number = NumberText.read(cell) else { return nil }
        switch number.suffix {
        case .none, .currency, .thousand, .million, .billion: return value(of: number, form, scale: minorDigits)
        case .unit, .percent, .broken: return nil
        }
    }

    package static func parse(_ text: String, _ form: AmountForm, minorDigits: Int = 2) -> Int64? {
        text.withCellBytes { parse($0, form, minorDigits: minorDigits) }
    }

    /// In thousandths: `1,5 kg` is 1500, `2 pcs` 2000. What stands behind the number is not judged.
    package static func parseQuantity(_ cell: CellBytes, _ form: AmountForm) -> Int64? {
        if let whole = plainWhole(cell) { return scaled(whole, by: 1000) }
        guard var number = NumberText.read(cell), number.suffix != .percent, number.suffix != .broken else { return nil }
        // `5 m` of cloth are metres, not milliards.
        if number.suffix == .billion { number.suffix = .unit }
        return value(of: number, form, scale: 3)
    }

    /// The commonest cell of all: a few digits and nothing else.
    private static func plainWhole(_ cell: CellBytes) -> Int64? {
        guard cell.count > 0, cell.count <= 12 else { return nil }
        var value: Int64 = 0
        for byte in cell {
            guard byte.isAsciiDigit else { return nil }
            value = value &* 10 &+ Int64(byte &- 48)
        }
        return value
    }

    private static func value(of number: NumberText, _ form: AmountForm, scale: Int) -> Int64? {
        let decimals = decimals(of: number, form)
        guard decimals <= 15 else { return nil }
        let multiplier: Int64 =
            switch number.suffix {
            case .thousand: 1_000
            case .million: 1_000_000
            case .billion: 1_000_000_000
            default: 1
            }
        guard var value = scaled(number.digits, by: multiplier) else { return nil }
        if decimals <= scale {
            guard let exact = scaled(value, by: power(scale - decimals)) else { return nil }
            value = exact
        } else {
            // Finer than the smallest coin: to the nearest.
            let divisor = power(decimals - scale)
            value = value / divisor + (value % divisor * 2 >= divisor ? 1 : 0)
        }
        return number.isNegative ? -value : value
    }

    private static func decimals(of number: NumberText, _ form: AmountForm) -> Int {
        let decimalSign = form == .dotThousands ? UInt8(ascii: ",") : UInt8(ascii: ".")
        switch number.shape {
        case .plain: return 0
        case .certain(let own):
            // It can only be read one way, so it is, even in a column that writes otherwise: 1315.00 is never 131 500.
            return number.isDecimal(own) ? number.digitsBehindLastSeparator : 0
        case .either(let separator): return separator == decimalSign ? number.digitsBehindLastSeparator : 0
        }
    }

    private static func scaled(_ value: Int64, by factor: Int64) -> Int64? {
        let (result, overflowed) = value.multipliedReportingOverflow(by: factor)
        return overflowed ? nil : result
    }

    private static func power(_ exponent: Int) -> Int64 {
        var result: Int64 = 1
        for _ in 0..<min(max(exponent, 0), 18) { result *= 10 }
        return result
    }
}

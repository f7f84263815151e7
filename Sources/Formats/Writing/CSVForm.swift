/// How tables are written: as most programs read them, or as an Indonesian Excel opens them by a double click.
package enum CSVForm: String, Sendable, CaseIterable {
    /// `,` between cells and `.` before cents.
    case comma
    /// `;` between cells and `,` before cents.
    case semicolon

    var separator: UInt8 { self == .comma ? UInt8(ascii: ",") : UInt8(ascii: ";") }
    var decimalSign: String { self == .comma ? "." : "," }

    /// *1250000*, *12.50*: no thousands signs, cents only where there are some.
    package func amount(_ minor: Int64, digits: Int) -> String {
        guard digits > 0 else { return String(minor) }
        let unit = (0..<digits).reduce(Int64(1)) { product, _ in product * 10 }
        let whole = minor / unit
        let rest = String((minor % unit).magnitude)
        guard rest != "0" else { return String(whole) }
        let sign = minor < 0 && whole == 0 ? "-" : ""
        return sign + String(whole) + decimalSign + String(repeating: "0", count: digits - rest.count) + rest
    }

    /// *1.5*: thousandths without zeros at the end.
    package func quantity(milli: Int64) -> String {
        var text = amount(milli, digits: 3)
        guard text.contains(decimalSign) else { return text }
        while text.last == "0" { text.removeLast() }
        return text
    }

    package func share(_ value: Double) -> String { value.description.replacing(".", with: decimalSign) }
}

extension Phrasebook {
    /// `1.250` · `1,250`
    package func number(_ value: Int) -> String {
        var digits = Array(String(value.magnitude))
        var index = digits.count - 3
        while index > 0 {
            digits.insert(say(".", ","), at: index)
            index -= 3
        }
        return (value < 0 ? "-" : "") + String(digits)
    }

    /// With one decimal where it is not zero: `1,5` · `1.5`
    package func decimal(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return say("sangat besar", "very large") }
        let tenths = Int((abs(value) * 10).rounded())
        let whole = number(tenths / 10)
        let text = tenths % 10 == 0 ? whole : "\(whole)\(say(",", "."))\(tenths % 10)"
        return value < 0 && tenths > 0 ? "-\(text)" : text
    }
}

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

    /// `180 kB` · `1,5 MB` · `2 GB`
    package func fileSize(_ bytes: Int64) -> String {
        switch bytes {
        case ..<1_000: "\(number(Int(bytes))) B"
        case ..<999_500: "\(number(Int((bytes + 500) / 1_000))) kB"
        case ..<10_000_000: "\(decimal(Double(bytes) / 1e6)) MB"
        case ..<999_500_000: "\(number(Int((bytes + 500_000) / 1_000_000))) MB"
        default: "\(decimal(Double(bytes) / 1e9)) GB"
        }
    }
}

import Formats
import Vocabulary

extension ContactDraft {
    /// What a card says of somebody, as things to remember.
    var facts: [(key: String, value: String)] {
        var facts: [(key: String, value: String)] = []
        func add(_ key: String, _ value: String) { if !value.isEmpty { facts.append((key, value)) } }
        add("birthday", birthday?.iso ?? "")
        add("address", [street, city, region, postalCode, country].filter { !$0.isEmpty }.joined(separator: ", "))
        for address in furtherAddresses { add("other address", address.value) }
        if organisation != displayName { add("organisation", organisation) }
        add("title", title)
        add("nickname", nickname)
        add("note", note)
        add("groups", groups.joined(separator: ", "))
        if let openBalance, openBalance.minor != 0 { add("open balance", Self.written(openBalance)) }
        for column in other.prefix(Self.mostColumns) { add(Self.key(column.label), String(column.value.prefix(500))) }
        return facts
    }

    /// A table of a hundred columns is a program's, not a person's.
    private static let mostColumns = 40

    /// The column's own name; a further postal address is that, whatever it is called.
    private static func key(_ label: String) -> String {
        if label == "ADR" || label.hasPrefix("ADR (") { return "other address" }
        var name = label.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // `X-SOCIALPROFILE (instagram)`: what stands in brackets is what people call it.
        for field in ["X-SOCIALPROFILE (", "IMPP ("] where name.hasPrefix(field) && name.hasSuffix(")") {
            name = String(name.dropFirst(field.count).dropLast())
        }
        return name.isEmpty ? "note" : String(name.prefix(60))
    }

    /// `IDR 1250000`; cents only where there are some.
    private static func written(_ money: Money) -> String {
        let unit = money.currency.minorPerUnit
        let whole = money.minor / unit
        let rest = abs(money.minor % unit)
        guard rest > 0 else { return "\(money.currency.code) \(whole)" }
        let digits = String(rest)
        let cents = String(repeating: "0", count: max(0, money.currency.minorDigits - digits.count)) + digits
        return "\(money.currency.code) \(whole == 0 && money.minor < 0 ? "-0" : String(whole)).\(cents)"
    }
}

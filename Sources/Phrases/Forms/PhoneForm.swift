/// `0812-3456-7890`: a phone number as it is written at home; abroad it keeps its plus.
package enum PhoneForm {
    /// From the normalised form, `+6281234567890`; anything else is given back as it is.
    package static func readable(_ e164: String) -> String {
        guard e164.hasPrefix("+62") else { return e164 }
        let national = "0" + e164.dropFirst(3)
        guard national.count >= 9, national.dropFirst().allSatisfy(\.isNumber) else { return e164 }
        let area = bigCities.contains(String(national.prefix(3))) ? 3 : 4
        return ([String(national.prefix(area))] + groups(national.dropFirst(area))).joined(separator: "-")
    }

    /// Area codes of three digits: Jakarta, Bandung, Semarang, Surabaya, Medan.
    private static let bigCities: Set<String> = ["021", "022", "024", "031", "061"]

    /// Fours, and no lonely digit at the end.
    private static func groups(_ digits: Substring) -> [String] {
        if digits.count <= 5 { return [String(digits)] }
        return [String(digits.prefix(4))] + groups(digits.dropFirst(4))
    }
}

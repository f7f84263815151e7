/// The parts of a postal address, found by how a column's name ends: `Home Street`, `BILLINGCITY`, `Address 1 - Region`.
/// What stands before tells which address it is, when there are several.
enum AddressPart {
    case street, formatted, city, region, postalCode, country

    static func find(in name: String) -> (part: AddressPart, key: String)? {
        let joined = name.filter { $0 != " " }
        for (part, endings) in endings {
            for ending in endings where joined.hasSuffix(ending) {
                let before = String(joined.dropLast(ending.count))
                guard !notPostal.contains(where: before.contains) else { return nil }
                return (part, key(before, ending))
            }
        }
        // `alamat lengkap`, `alamat pengiriman`
        if joined.hasPrefix("alamat") { return (.street, "") }
        return nil
    }

    /// Address 1's street and its city share a key; home, work and other stay apart.
    private static func key(_ before: String, _ ending: String) -> String {
        if ending.hasPrefix("address"), before.isEmpty { return "" }
        for word in ["home", "business", "work", "other", "billing", "shipping", "mailing", "default"]
        where before.contains(word) {
            return word == "business" ? "work" : word
        }
        let number = before.filter(\.isNumber)
        return number == "1" ? "" : number
    }

    /// The longer ending first.
    private static let endings: [(AddressPart, [String])] = [
        (.formatted, ["addressformatted", "1formatted", "2formatted", "3formatted"]),
        (.postalCode, ["zipcode", "postalcode", "postcode", "kodepos", "zippostalcode", "zip"]),
        (.country, ["countryregion", "countrycode", "country", "negara"]),
        (.city, ["kotakabupaten", "kabupatenkota", "city", "kota", "kabupaten"]),
        (.region, ["stateprovince", "provincecode", "province", "provinsi", "state", "region"]),
        (
            .street,
            [
                "streetaddress", "street1", "street2", "street3", "street", "addressline1", "addressline2", "address1",
                "address2",
                "address3", "address", "alamat", "jalan", "extendedaddress", "kecamatan", "kelurahan",
            ]
        ),
    ]

    private static let notPostal = ["web", "email", "phone", "url", "internet", "place", "birth", "kelahiran"]
}

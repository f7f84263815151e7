/// Which column of an address book is what: Google (old and new), Outlook, Thunderbird, Shopify, HubSpot, Zoho, Odoo,
/// QuickBooks and the free columns of a shop's own list.
package struct ContactColumns: Sendable {
    struct Labelled: Sendable {
        var value: Int
        /// The column that says what kind it is (Google), or -1.
        var label: Int
        var fixedLabel: String
        /// The column with the country's code, where the number stands without it, or -1.
        var callingCode = -1
    }
    struct Address: Sendable {
        /// Home, work, billing; empty where the table has one only.
        var label = ""
        var street: [Int] = []
        var formatted = -1
        var city = -1
        var region = -1
        var postalCode = -1
        var country = -1
    }

    private(set) var single: ColumnMap<ContactField>
    private(set) var phones: [Labelled] = []
    private(set) var emails: [Labelled] = []
    private(set) var addresses: [Address] = []
    /// Columns without a place of their own.
    private(set) var other: [Int] = []
    private var speaksOfCompanies = false

    /// A name alone may mislead (`Email Domain`): where values are known, there must be an address among them.
    package init(header: [String], samples: [[String]] = []) {
        func looks(_ column: Int, _ test: (String) -> Bool) -> Bool {
            guard samples.indices.contains(column), !samples[column].isEmpty else { return true }
            return samples[column].contains(where: test)
        }
        let header = header.map(Self.inWords)
        let names = header.map { HeaderText.normalise($0) }
        var used: Set<Int> = []
        var addressKeys: [String] = []
        single = ColumnMap([:])
        for (column, name) in names.enumerated() {
            if Self.isKind(name) {
                used.insert(column)
            } else if let label = Self.emailLabel(name), looks(column, Self.mayBeAddress) {
                emails.append(Labelled(value: column, label: Self.kindColumn(of: name, in: names), fixedLabel: label))
                used.insert(column)
            } else if let label = Self.phoneLabel(name) {
                phones.append(
                    Labelled(
                        value: column, label: Self.kindColumn(of: name, in: names), fixedLabel: label,
                        callingCode: Self.callingCode(beside: name, in: names)))
                used.insert(column)
            } else if let (part, key) = AddressPart.find(in: name) {
                let index = addressKeys.firstIndex(of: key) ?? addressKeys.count
                if index == addressKeys.count {
                    addressKeys.append(key)
                    addresses.append(Address(label: key))
                }
                addresses[index].put(part, column)
                used.insert(column)
            }
        }
        let rest = header.indices.map { used.contains($0) ? "" : header[$0] }
        let found = ColumnMatcher(Self.synonyms).match(rest)
        single = ColumnMap(found)
        settleTitle()
        speaksOfCompanies = names.contains {
            ["industry", "annual revenue", "annualrevenue", "number of employees", "numberofemployees", "employees"].contains(
                $0)
        }
        used.formUnion(found.values)
        used.formUnion(names.indices.filter { RowsToMend.notes.map(HeaderText.normalise).contains(names[$0]) })
        other = header.indices.filter { !used.contains($0) && !names[$0].isEmpty && !names[$0].contains("yomi") }
    }

    /// Without a header the values themselves have to tell.
    init(samples: [[String]]) {
        single = ColumnMap([:])
        for (column, values) in samples.enumerated() where !values.isEmpty {
            func most(_ test: (String) -> Bool) -> Bool { values.count(where: test) * 10 >= values.count * 6 }
            if most({ $0.contains("@") && $0.contains(".") }) {
                emails.append(Labelled(value: column, label: -1, fixedLabel: ""))
            } else if most({ !PhoneNumber.numbers(in: $0).isEmpty }) {
                phones.append(Labelled(value: column, label: -1, fixedLabel: ""))
            } else if !single.has(.formattedName), most({ $0.utf8.contains(where: \.isAsciiLetter) }) {
                single[.formattedName] = column
            } else {
                other.append(column)
            }
        }
    }

    /// Industries and head counts stand in lists of companies; nobody is called by them in a list of people.
    var isCompanyList: Bool { !single.has(.given) && !single.has(.family) && speaksOfCompanies }
    package var hasName: Bool {
        single.has(.formattedName) || single.has(.given) || single.has(.customer) || single.has(.family)
            || single.has(.organisation)
    }
    /// Book-keeping programs keep debts and currencies beside the name, and put marks of their own into it.
    var isBookkeeping: Bool { single.has(.customer) && (single.has(.openBalance) || single.has(.currency)) }
    package var isUsable: Bool { hasName || !phones.isEmpty || !emails.isEmpty }

    /// `Title` is *Dr* beside a job title, and the job itself without one.
    private mutating func settleTitle() {
        guard single.has(.title) else { return }
        if single.has(.jobTitle) {
            if !single.has(.prefix) { single[.prefix] = single[.title] }
        } else {
            single[.jobTitle] = single[.title]
        }
    }

    // MARK: names of columns

    /// `Phone 1 - Type`, `E-mail 1 - Label`: says what kind the value beside it is.
    private static func isKind(_ name: String) -> Bool {
        (name.hasSuffix(" type") || name.hasSuffix(" label")) && name.contains(where: \.isNumber)
    }

    private static func kindColumn(of name: String, in names: [String]) -> Int {
        guard name.hasSuffix(" value") else { return -1 }
        let stem = name.dropLast("value".count)
        return names.firstIndex { $0 == stem + "type" || $0 == stem + "label" } ?? -1
    }

    /// `primaryPhoneNumber` as a program writes it; `WhatsApp` and `HP` are as people do.
    private static func inWords(_ name: String) -> String {
        guard let first = name.utf8.first, (97...122).contains(first), !name.utf8.contains(32) else { return name }
        var words = ""
        for character in name {
            if character.isUppercase { words.append(" ") }
            words.append(character)
        }
        return words
    }

    private static func mayBeAddress(_ text: String) -> Bool { text.utf8.contains(UInt8(ascii: "@")) }

    /// `Primary Phone Calling Code (Phones)` beside `Primary Phone Number (Phones)`.
    private static func callingCode(beside name: String, in names: [String]) -> Int {
        guard name.contains("phone number") else { return -1 }
        let wanted = name.replacing("phone number", with: "phone calling code")
        return names.firstIndex(of: wanted) ?? -1
    }

    private static func emailLabel(_ name: String) -> String? {
        let words = name.split(separator: " ").map(String.init)
        let isEmail = words.contains { ["email", "emails", "surel", "imel"].contains($0) } || name.contains("e mail")
        let says = [
            "type", "label", "display", "opt", "marketing", "accepts", "consent", "status", "subscribed", "verified", "format",
            "unsubscribed", "out", "domain", "bounce", "bounced", "opened", "clicked", "delivered", "sent", "date", "owner",
        ]
        guard isEmail || name == "mail", !words.contains(where: says.contains) else { return nil }
        return words.filter {
            !["email", "emails", "e", "mail", "address", "alamat", "value", "surel", "imel", "primary"].contains($0)
        }
        .joined(separator: " ")
    }

    private static let phoneWords: Set<String> = [
        "phone", "phones", "telephone", "mobile", "cell", "cellphone", "telp", "telepon", "telpon", "tlp", "tel", "hp", "nohp",
        "hape",
        "handphone", "ponsel", "wa", "nowa", "whatsapp", "fax", "faks", "pager", "notelp", "msisdn", "handset", "telex", "isdn",
    ]

    private static func phoneLabel(_ name: String) -> String? {
        let words = name.split(separator: " ").map(String.init)
        let says = [
            "type", "label", "verified", "opt", "consent", "country", "extension", "ext", "carrier", "marketing", "status",
            "calling", "code",
        ]
        guard words.contains(where: phoneWords.contains), !words.contains(where: says.contains) else { return nil }
        let empty: Set<String> = [
            "phone", "phones", "telephone", "number", "numbers", "value", "no", "nomor", "nmr", "telp", "telepon", "hp", "#",
        ]
        return words.filter { !empty.contains($0) }.joined(separator: " ")
    }
}

extension ContactColumns.Address {
    fileprivate mutating func put(_ part: AddressPart, _ column: Int) {
        switch part {
        case .street: street.append(column)
        case .formatted: if formatted < 0 { formatted = column }
        case .city: if city < 0 { city = column }
        case .region: if region < 0 { region = column }
        case .postalCode: if postalCode < 0 { postalCode = column }
        case .country: if country < 0 { country = column }
        }
    }
}

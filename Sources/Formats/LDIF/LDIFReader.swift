import Vocabulary

/// Reads an address book that Thunderbird or a directory wrote as LDIF, one entry at a time.
package enum LDIFReader {
    /// Everybody in it; what could not be taken is in the diagnostics.
    package static func read(source: any ByteSource, each: (ContactDraft) throws -> Void) throws -> [Diagnostic] {
        var lines = try LDIFLines(source)
        var entry = LDIFEntry()
        var told: [Diagnostic] = []
        func finish() throws {
            defer { entry = LDIFEntry() }
            guard !entry.isEmpty else { return }
            let place = Place(file: source.name, line: entry.line)
            if entry.isList {
                let name = entry.first("cn", "dn")
                told.append(Diagnostic(.note, .unknownKind("group"), at: place, excerpt: String(name.prefix(120))))
            } else if let draft = ContactDraft(entry, at: place, report: { told.append($0) }) {
                try each(draft)
            } else {
                told.append(
                    Diagnostic(.refused, .missing(field: "name"), at: place, excerpt: String(entry.first("dn").prefix(120))))
            }
        }
        while let line = try lines.next() {
            if line.bytes.isEmpty {
                try finish()
            } else if line.bytes[0] != UInt8(ascii: "#"), !(entry.isEmpty && line.bytes.starts(with: "version:".utf8)) {
                if entry.isEmpty { entry.line = line.number }
                entry.take(line)
            }
        }
        try finish()
        return told
    }

    /// Whether a file that starts so is one: its entries begin with the name they are kept under.
    package static func looksLikeLDIF(_ start: some Collection<UInt8>) -> Bool {
        let text = String(decoding: start.prefix(4096), as: UTF8.self).lowercased()
        for line in text.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("#") || line.hasPrefix("version:") || line.hasPrefix("\u{FEFF}version:") { continue }
            return (line.hasPrefix("dn:") || line.hasPrefix("\u{FEFF}dn:")) && line.contains("=") || line.hasPrefix("dn::")
        }
        return false
    }
}

extension LDIFEntry {
    /// A list of addresses is nobody.
    var isList: Bool { all("objectclass").contains { ["groupofnames", "groupofuniquenames"].contains($0.lowercased()) } }
}

extension ContactDraft {
    private static let phones: [(name: String, label: String)] = [
        ("mobile", "mobile"), ("telephonenumber", "work"), ("homephone", "home"), ("cellphone", "mobile"),
        ("facsimiletelephonenumber", "fax"), ("fax", "fax"), ("pager", "pager"), ("pagerphone", "pager"),
    ]
    private static let placed: Set<String> = [
        "dn", "version", "objectclass", "cn", "displayname", "givenname", "sn", "surname", "mozillanickname",
        "xmozillanickname",
        "mail", "mozillasecondemail", "xmozillasecondemail", "o", "organization", "company", "title", "description", "notes",
        "birthyear", "birthmonth", "birthday", "uid", "modifytimestamp", "changetype", "street", "streetaddress",
        "mozillaworkstreet2", "l", "locality", "st", "region", "postalcode", "c", "countryname", "mozillahomestreet",
        "mozillahomestreet2", "mozillahomelocalityname", "mozillahomestate", "mozillahomepostalcode", "mozillahomecountryname",
        "jpegphoto", "usercertificate", "mozillausehtmlmail",
    ]

    /// Nil when it holds nobody: no name, no address, no number.
    init?(_ entry: LDIFEntry, at place: Place, report: (Diagnostic) -> Void) {
        self.init(displayName: "", place: place)
        name.given = entry.first("givenname")
        name.family = entry.first("sn", "surname")
        nickname = entry.first("mozillanickname", "xmozillanickname")
        organisation = entry.first("o", "organization", "company")
        title = entry.first("title")
        note = (entry.all("description") + entry.all("notes")).joined(separator: "\n")
        externalID = entry.first("uid").isEmpty ? nil : entry.first("uid")
        for (kind, label) in [("mail", ""), ("mozillasecondemail", "second"), ("xmozillasecondemail", "second")] {
            for mail in entry.all(kind).map({ $0.lowercased() }) where !emails.contains(where: { $0.value == mail }) {
                emails.append(.init(label: label, value: mail))
            }
        }
        for (kind, label) in Self.phones {
            for value in entry.all(kind) where !phones.contains(where: { $0.value == value }) {
                phones.append(.init(label: label, value: value))
            }
        }
        takeAddresses(entry)
        takeBirthday(entry, report)
        let known = Self.placed.union(Self.phones.map(\.name))
        other = entry.values.filter { !known.contains($0.name) }.map { .init(label: $0.name, value: $0.value) }
        let spoken = [name.given, name.family].filter { !$0.isEmpty }.joined(separator: " ")
        let names = [entry.first("displayname", "cn"), spoken, nickname, organisation]
        displayName = (names + emails.map(\.value) + phones.map(\.value)).first { !$0.isEmpty } ?? ""
        guard !displayName.isEmpty else { return nil }
        isOrganisation =
            spoken.isEmpty && (displayName == organisation || NameKind.looksLikeOrganisation(displayName))
    }

    private mutating func takeAddresses(_ entry: LDIFEntry) {
        let home = [
            [entry.first("mozillahomestreet"), entry.first("mozillahomestreet2")].filter { !$0.isEmpty }.joined(
                separator: ", "),
            entry.first("mozillahomelocalityname"), entry.first("mozillahomestate"), entry.first("mozillahomepostalcode"),
            entry.first("mozillahomecountryname"),
        ]
        let work = [
            [entry.first("street", "streetaddress"), entry.first("mozillaworkstreet2")].filter { !$0.isEmpty }
                .joined(separator: ", "),
            entry.first("l", "locality"), entry.first("st", "region"), entry.first("postalcode"),
            entry.first("c", "countryname"),
        ]
        let addresses = [("home", home), ("work", work)].filter { !$0.1.allSatisfy(\.isEmpty) }
        guard let first = addresses.first?.1 else { return }
        (street, city, region, postalCode, country) = (first[0], first[1], first[2], first[3], first[4])
        furtherAddresses = addresses.dropFirst().map {
            .init(label: $0.0, value: $0.1.filter { !$0.isEmpty }.joined(separator: ", "))
        }
    }

    private mutating func takeBirthday(_ entry: LDIFEntry, _ report: (Diagnostic) -> Void) {
        guard let year = Int(entry.first("birthyear")), let month = Int(entry.first("birthmonth")),
            let day = Int(entry.first("birthday"))
        else { return }
        birthday = Day(year: year, month: month, day: day)
        if birthday == nil {
            let text = "\(year)-\(month)-\(day)"
            report(Diagnostic(.warning, .noSuchDate(text), at: place, excerpt: text))
        }
    }
}

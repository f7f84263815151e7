import Vocabulary

extension ContactDraft {
    /// What a person would want from a card; nil when it holds nobody: no name, no organisation, no address, no number.
    init?(_ card: VCard, troubles: inout [Diagnostic]) {
        guard let displayName = Self.displayName(of: card) else { return nil }
        self.init(displayName: displayName, place: card.place)
        name = Name(card.nameParts ?? [])
        phones = Self.labelled("TEL", of: card)
        emails = Self.labelled("EMAIL", of: card)
        takeAddress(of: card)
        takeWords(of: card)
        takeBirthday(of: card, troubles: &troubles)
        for property in card.properties { keepUnplaced(property, of: card) }
        for agent in card.nested {
            guard let name = Self.displayName(of: agent) else { continue }
            let reach = (agent.phones + agent.emails).filter { !$0.isEmpty && $0 != name }
            other.append(Labelled(label: "AGENT", value: ([name] + reach).joined(separator: ", ")))
        }
    }

    /// A card of version 4 says itself when it stands for several people; Apple says it in its own words.
    static func isGroup(_ card: VCard) -> Bool {
        ["KIND", "X-ADDRESSBOOKSERVER-KIND"].contains { card.last($0)?.text.lowercased() == "group" }
    }

    private static func displayName(of card: VCard) -> String? {
        let names: [String] = [
            card.formattedName ?? "", Name(card.nameParts ?? []).inSpeakingOrder, card.last("NICKNAME")?.text ?? "",
            // Directory exports of the nineties have only these.
            card.last("CN")?.text ?? "", card.last("NAME")?.text ?? "",
            (card.organisationParts ?? []).first { !$0.isEmpty } ?? "",
        ]
        return (names.map(withoutMarks) + card.emails.map(address) + card.phones).first { !$0.isEmpty }
    }

    /// Names pasted from chats carry invisible marks that turn the writing direction.
    private static func withoutMarks(_ text: String) -> String {
        let marks: [ClosedRange<UInt32>] = [0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF]
        var scalars = text.unicodeScalars
        scalars.removeAll { scalar in marks.contains { $0.contains(scalar.value) } }
        return VCardText.trimmed(String(scalars))
    }

    private static func labelled(_ name: String, of card: VCard) -> [Labelled] {
        card.all(name).compactMap { property in
            let value = name == "EMAIL" ? address(property.text) : property.text
            return value.isEmpty ? nil : Labelled(label: label(of: property, in: card), value: value)
        }
    }

    private static func address(_ text: String) -> String {
        text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }

    private static func label(of property: VCardProperty, in card: VCard) -> String {
        // Words every line of a phone carries say nothing about this one.
        let idle: Set = ["voice", "pref", "internet", "msg", "x-internet"]
        return card.label(of: property) ?? property.types.filter { !idle.contains($0) }.joined(separator: ", ")
    }

    private mutating func takeAddress(of card: VCard) {
        guard let first = card.all("ADR").first(where: { !$0.isBlank }) else { return }
        let parts = first.parts + Array(repeating: "", count: 7)
        street = [parts[2], parts[1], parts[0]].filter { !$0.isEmpty }.joined(separator: ", ")
        (city, region, postalCode, country) = (parts[3], parts[4], parts[5], parts[6])
    }

    private mutating func takeWords(of card: VCard) {
        nickname = card.all("NICKNAME").flatMap(\.list).filter { !$0.isEmpty }.joined(separator: ", ")
        organisation = (card.organisationParts ?? []).filter { !$0.isEmpty }.joined(separator: ", ")
        if organisation.isEmpty, card.last("KIND")?.text.lowercased() == "org" { organisation = displayName }
        title = card.all("TITLE").first { !$0.isBlank }?.text ?? card.last("ROLE")?.text ?? ""
        note = card.all("NOTE").map(\.text).filter { !$0.isEmpty }.joined(separator: "\n")
        groups = card.all("CATEGORIES").flatMap(\.list).filter { !$0.isEmpty }
        isStarred = groups.contains { ["starred", "starred in android"].contains($0.lowercased()) }
        externalID = card.last("UID").map(\.text).flatMap { $0.isEmpty ? nil : $0 }
    }

    private mutating func takeBirthday(of card: VCard, troubles: inout [Diagnostic]) {
        for property in card.all("BDAY") where !property.isBlank {
            switch VCardBirthday(property) {
            case .day(let day) where birthday == nil: birthday = day
            case .day(let day) where birthday == day: continue
            case .wrong:
                troubles.append(
                    Diagnostic(
                        .warning, .noSuchDate(property.text), at: Place(file: place.file, line: property.line),
                        excerpt: String(property.text.prefix(120))))
                fallthrough
            default:
                let year = property.parameters["X-APPLE-OMIT-YEAR"]
                let text = year.map { "-" + property.text.dropFirst($0.count) } ?? property.text
                other.append(Labelled(label: "BDAY", value: text))
            }
        }
    }

    /// Nothing is dropped in silence: what has no place of its own is kept under its own name.
    private mutating func keepUnplaced(_ property: VCardProperty, of card: VCard) {
        guard !property.isBlank, !property.isLeftOut, !Self.isPlaced(property, in: card) else { return }
        if property.name == "X-ANDROID-CUSTOM", nickname.isEmpty, property.parts.first?.hasSuffix("/nickname") == true {
            nickname = property.parts.dropFirst().first ?? ""
            return
        }
        let kind = Self.label(of: property, in: card)
        if property.name == "ADR" {
            let address = property.parts.filter { !$0.isEmpty }.joined(separator: ", ")
            furtherAddresses.append(Labelled(label: kind, value: address))
            return
        }
        let isNamedByItsLabel = property.name.hasPrefix("X-AB") && !kind.isEmpty
        let label = isNamedByItsLabel ? kind : kind.isEmpty ? property.name : "\(property.name) (\(kind))"
        other.append(Labelled(label: label, value: property.text))
    }

    private static func isPlaced(_ property: VCardProperty, in card: VCard) -> Bool {
        switch property.name {
        // About the file, not about the person.
        case "VERSION", "PRODID", "REV", "X-ABLABEL", "X-ABSHOWAS", "X-ABUID", "X-ABADR": true
        case "TEL", "EMAIL", "NICKNAME", "NOTE", "CATEGORIES", "BDAY": true
        case "KIND", "X-ADDRESSBOOKSERVER-KIND": property.text.lowercased() != "group"
        case "FN", "N", "ORG", "UID": property == card.last(property.name)
        case "ADR": property == card.all("ADR").first { !$0.isBlank }
        case "TITLE": property == card.all("TITLE").first { !$0.isBlank }
        case "ROLE": card.all("TITLE").allSatisfy(\.isBlank) && property == card.last("ROLE")
        default: false
        }
    }
}

extension ContactDraft.Name {
    init(_ parts: [String]) {
        self.init()
        let five = parts + Array(repeating: "", count: 5)
        (family, given, middle, prefix, suffix) = (five[0], five[1], five[2], five[3], five[4])
    }

    var inSpeakingOrder: String { [prefix, given, middle, family, suffix].filter { !$0.isEmpty }.joined(separator: " ") }
}

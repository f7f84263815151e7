import Vocabulary

/// Cards as every telephone takes them: vCard 3.0 (RFC 2426), UTF-8, lines folded at 75 bytes between letters.
package struct VCardWriter {
    package struct Person {
        package var id = ""
        package var name = ""
        package var isOrganisation = false
        package var phones: [String] = []
        package var emails: [String] = []
        package var birthday: Day?
        package var address = ""
        package var organisation = ""
        package var title = ""
        package var nickname = ""
        package var groups: [String] = []
        package var notes: [String] = []

        package init() {}
    }

    private var bytes: [UInt8] = []

    package init() {}

    package static func card(of person: Person) -> [UInt8] {
        var writer = VCardWriter()
        writer.write(person)
        return writer.bytes
    }

    private mutating func write(_ person: Person) {
        line("BEGIN:VCARD")
        line("VERSION:3.0")
        if person.isOrganisation {
            line("N:;;;;")
            line("X-ABShowAs:COMPANY")
        } else {
            line("N:;\(Self.escaped(person.name));;;")
        }
        line("FN:\(Self.escaped(person.name))")
        let organisation = person.isOrganisation && person.organisation.isEmpty ? person.name : person.organisation
        if !organisation.isEmpty { line("ORG:\(Self.escaped(organisation))") }
        for (name, value) in [("TITLE", person.title), ("NICKNAME", person.nickname)] where !value.isEmpty {
            line("\(name):\(Self.escaped(value))")
        }
        for phone in person.phones { line("TEL;TYPE=CELL:\(phone)") }
        for email in person.emails { line("EMAIL;TYPE=INTERNET:\(Self.escaped(email))") }
        if let birthday = person.birthday { line("BDAY:\(birthday.iso)") }
        if !person.address.isEmpty { line("ADR;TYPE=HOME:;;\(Self.escaped(person.address));;;;") }
        if !person.groups.isEmpty { line("CATEGORIES:\(person.groups.map(Self.escaped).joined(separator: ","))") }
        if !person.notes.isEmpty { line("NOTE:\(Self.escaped(person.notes.joined(separator: "\n")))") }
        if !person.id.isEmpty { line("UID:akrab-\(person.id)") }
        line("END:VCARD")
    }

    private static func escaped(_ text: String) -> String {
        var out = ""
        for letter in text.unicodeScalars {
            switch letter {
            case "\\", ";", ",": out += "\\" + String(letter)
            case "\n": out += "\\n"
            case "\r": continue
            default: out.unicodeScalars.append(letter)
            }
        }
        return out
    }

    private mutating func line(_ text: String) {
        var used = 0
        for letter in text.unicodeScalars {
            let width = UTF8.width(letter)
            if used + width > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                used = 1
            }
            bytes += Array(String(letter).utf8)
            used += width
        }
        bytes += [0x0D, 0x0A]
    }
}

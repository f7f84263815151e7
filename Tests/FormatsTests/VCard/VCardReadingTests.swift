import Testing
import Vocabulary

@testable import Formats

@Suite("VCard: what a person finds in their address book")
struct VCardReadingTests {
    @Test("Bu Ratna of an old phone: soft breaks, quoted letters, bare types, a nickname Android hides")
    func oldPhone() throws {
        let book = try VCardBook(fixture: "ponsel-21.vcf")
        #expect(book.names == ["Bu Ratna Wulandari", "Mbak Ayu ☕ Kopi; Senja", "Pak Ujang (sayur)"])
        let ratna = book.people[0]
        #expect(
            ratna.phones == [.init(label: "cell", value: "0812-0000-1401"), .init(label: "work, fax", value: "(022) 0000 14")])
        #expect(ratna.note == "Nasi kotak tiap Jumat.\nTanpa plastik, tidak pedas – sudah dua kali minta.")
        #expect(ratna.nickname == "Bu Haji")
        #expect(ratna.birthday == Day(iso: "1968-02-03"))
        #expect(ratna.street == "Jl. Melati 5, Blok C" && ratna.city == "Bandung" && ratna.postalCode == "40111")
        #expect(ratna.isStarred)
        #expect(book.people[2].phones.map(\.value) == ["+62 812-0000-1403"])
        #expect(book.told.map(\.problem) == [.other("pictures left out: 1")])
    }

    @Test("an iPhone's book: its own labels, folded lines, a birthday without a year, an address in one piece")
    func iPhone() throws {
        let book = try VCardBook(fixture: "apple-30.vcf")
        #expect(book.names == ["Keluarga Pak Hendra", "Warung Kopi Senja"])
        let hendra = book.people[0]
        #expect(
            hendra.phones == [
                .init(label: "Rumah Ibu", value: "+62 812-0000-1500"), .init(label: "Mobile", value: "0812 0000 1501"),
            ])
        #expect(hendra.birthday == nil)
        #expect(hendra.other.contains(.init(label: "BDAY", value: "--08-17")))
        #expect(hendra.other.contains(.init(label: "Anniversary", value: "2001-05-20")))
        #expect(hendra.note == "Anak dua; rumah pagar hijau, dekat masjid.")
        #expect(hendra.groups == ["Pelanggan", "Arisan, Melati"])
        let senja = book.people[1]
        #expect(senja.organisation == "Warung Kopi Senja, Cabang Dago" && senja.title == "")
        #expect(senja.emails.map(\.value) == ["senja@example.id"])
    }

    @Test("letters of an old Western file are letters, and the guess is told once")
    func westernLetters() throws {
        let book = try VCardBook(fixture: "latin1.vcf")
        #expect(book.names == ["Renée Müller", "Zoë “Kue”", "José"])
        #expect(book.problems == [.encodingBroken(name: "windows-1252")])
        #expect(book.told.first?.place.line == 8)
    }

    @Test("UTF-16 in both orders, with and without its mark", arguments: ["utf16le.vcf", "utf16be.vcf"])
    func sixteenBits(_ name: String) throws {
        let bytes = try VCardBook.bytes(of: name)
        for start in [0, 2] {
            let book = try VCardBook(Array(bytes[start...]))
            #expect(book.names == ["Bu Ratna 🌸"])
            #expect(book.told.isEmpty)
        }
    }

    @Test("a broken book: lost ends, lost beginnings, loose lines, nobody's card; all of it is told with its line")
    func broken() throws {
        let book = try VCardBook(fixture: "rusak.vcf")
        #expect(book.names == ["Bu Yanti", "Pak Dedi", "0812-0000-1605", "Mbak Wulan", "sinta@example.id"])
        let told = book.told.map { "\($0.place.line) \($0.severity) \($0.problem)" }
        #expect(
            told == [
                "1 warning other(\"outside a card\")", "2 warning missing(field: \"END:VCARD\")",
                "9 refused missing(field: \"name\")", "14 warning missing(field: \"BEGIN:VCARD\")",
                "16 warning other(\"no colon\")", "18 warning noSuchDate(\"1990-02-31\")",
                "25 refused unknownKind(\"group\")", "31 warning missing(field: \"END:VCARD\")",
            ])
    }

    @Test("birthdays as they are written")
    func birthdays() throws {
        func birthday(_ line: String) throws -> (Day?, [String]) {
            let person = try #require(try VCardBook("BEGIN:VCARD\nFN:Bu Sari\n\(line)\nEND:VCARD\n").people.first)
            return (person.birthday, person.other.filter { $0.label == "BDAY" }.map(\.value))
        }
        for line in ["BDAY:19900115", "BDAY:1990-01-15", "BDAY:1990-1-15", "BDAY:1990-01-15T08:30:00Z", "BDAY:19900115T000000"]
        {
            #expect(try birthday(line) == (Day(iso: "1990-01-15"), []))
        }
        #expect(try birthday("BDAY:--0115") == (nil, ["--0115"]))
        #expect(try birthday("BDAY;VALUE=text:sekitar 1960") == (nil, ["sekitar 1960"]))
        #expect(try birthday("BDAY:1990") == (nil, ["1990"]))
        #expect(try birthday("BDAY:19900231") == (nil, ["19900231"]))
    }

    @Test("somebody's assistant stays with them and becomes no customer")
    func assistant() throws {
        let book = try VCardBook(
            "BEGIN:VCARD\nVERSION:2.1\nFN:Pak Agus\nAGENT:\nBEGIN:VCARD\nFN:Rina\nTEL:0812-0000-1701\nEND:VCARD\n"
                + "TEL:0812-0000-1700\nEND:VCARD\n")
        #expect(book.names == ["Pak Agus"])
        #expect(book.people.first?.phones.map(\.value) == ["0812-0000-1700"])
        #expect(book.people.first?.other == [.init(label: "AGENT", value: "Rina, 0812-0000-1701")])
    }

    @Test("any line end, and a file of one line end only", arguments: ["\r\n", "\n", "\r"])
    func lineEnds(_ end: String) throws {
        let lines = ["BEGIN:vCard", "version:3.0", "fn:Mbak", "  Tika", "tel:0812-0000-1800", "end:vcard", ""]
        let book = try VCardBook(Array(lines.joined(separator: end).utf8))
        #expect(book.names == ["Mbak Tika"])
        #expect(book.people.first?.place.line == 1)
        #expect(book.told.isEmpty)
    }

    @Test("what an address book looks like, and what not")
    func recognising() {
        func looks(_ text: String) -> Bool { VCardReader.looksLikeVCard(Array(text.utf8)) }
        #expect(looks("\u{FEFF}begin:vcard\r\nFN:Bu Sari"))
        #expect(looks("Kontak saya\n\nBEGIN:VCARD\nFN:Bu Sari"))
        #expect(looks("VERSION:2.1\nN:Sari;Bu\n"))
        #expect(!looks("19/11/26 09.14 - Bu Ratna: BEGIN:VCARD\nhalo"))
        #expect(!looks("No;Tanggal;Nama\n1;19/11/2026;Bu Sari"))
        #expect(!looks(""))
    }

    @Test("an empty file and a file of something else say so")
    func nothing() throws {
        #expect(try VCardBook("").problems == [.empty])
        #expect(try VCardBook("BEGIN:VCALENDAR\nSUMMARY:rapat\nEND:VCALENDAR\n").problems.last == .nothingFound)
    }
}

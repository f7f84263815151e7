import Testing
import Vocabulary

@testable import Formats

@Suite("A contact card for telephones") struct VCardWriterTests {
    private static var ratna: VCardWriter.Person {
        var person = VCardWriter.Person()
        person.id = "456105940792379392"
        person.name = "Bu Ratna; Wulandari, S.Pd"
        person.phones = ["+6281300001001", "+62222500001"]
        person.emails = ["ratna@contoh.example"]
        person.birthday = Day(iso: "1975-04-21")
        person.address = "Jl. Melati 5, RT 02\nBandung"
        person.organisation = "TK Pelita \\ Hati"
        person.title = "Guru"
        person.nickname = "Bu Ra"
        person.groups = ["Pelanggan", "Guru"]
        person.notes = ["pantang: kacang", "catatan panjang " + String(repeating: "日本🌸é ", count: 30)]
        return person
    }

    @Test("reads back as it was")
    func back() throws {
        let book = try VCardBook(VCardWriter.card(of: Self.ratna))
        let person = try #require(book.people.first)
        #expect(book.people.count == 1 && book.problems.isEmpty)
        #expect(person.displayName == "Bu Ratna; Wulandari, S.Pd")
        #expect(person.phones.map(\.value) == ["+6281300001001", "+62222500001"])
        #expect(person.emails.map(\.value) == ["ratna@contoh.example"])
        #expect(person.birthday == Day(iso: "1975-04-21"))
        #expect(person.street == "Jl. Melati 5, RT 02\nBandung")
        #expect(person.organisation == "TK Pelita \\ Hati" && person.title == "Guru" && person.nickname == "Bu Ra")
        #expect(person.groups == ["Pelanggan", "Guru"])
        #expect(person.note == Self.ratna.notes.joined(separator: "\n").trimmedText)
        #expect(!person.isOrganisation)
    }

    @Test("no line is longer than 75 bytes, and no letter is cut")
    func folded() {
        let bytes = VCardWriter.card(of: Self.ratna)
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true)
        #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
        #expect(lines.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
        #expect(lines.count > 20)
    }

    @Test("an organisation is its own organisation")
    func organisation() throws {
        var person = VCardWriter.Person()
        person.name = "Bengkel Jaya Motor"
        person.isOrganisation = true
        let read = try #require(try VCardBook(VCardWriter.card(of: person)).people.first)
        #expect(read.displayName == "Bengkel Jaya Motor" && read.organisation == "Bengkel Jaya Motor")
    }

    @Test("words cannot begin a card or a line of their own")
    func hostile() throws {
        var person = VCardWriter.Person()
        person.name = "Bu Sari\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Pak Budi"
        #expect(try VCardBook(VCardWriter.card(of: person)).people.count == 1)
    }
}

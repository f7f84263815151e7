import Chances
import Testing
import Vocabulary

@testable import Formats

@Suite("An address book as LDIF") struct LDIFReaderTests {
    private static let book = """
        version: 1
        # Thunderbird
        dn: cn=Bu Sari Dewi,mail=sari@contoh.id
        objectclass: top
        objectclass: person
        givenName: Sari
        sn: Dewi
        cn: Bu Sari Dewi
        mozillaNickname: Sari
        mail: Sari@contoh.id
        mozillaSecondEmail: sari@kantor.contoh.id
        mobile: 0812-1111-2222
        homePhone: (022) 4201234
        mozillaHomeStreet: Jl. Melati 3
        mozillaHomeLocalityName: Bandung
        street: Jl. Braga 1
        l: Bandung
        birthyear: 1975
        birthmonth: 8
        birthday: 17
        description: suka pe
         das
        mozillaCustom1: langganan

        dn:: Y249UmVuw6k=
        cn:: UmVuw6kgTcO8bGxlcg==
        o: Warung Senja
        telephonenumber: 0813-3333-4444
        birthyear: 1980
        birthmonth: 2
        birthday: 31

        dn: cn=Arisan
        objectclass: groupOfNames
        cn: Arisan
        member: cn=Bu Sari Dewi,mail=sari@contoh.id

        dn: ou=kosong
        jpegPhoto:< file:///foto.jpg

        dn: cn=Toko Maju
        cn: Toko Maju
        """

    private func read(_ bytes: [UInt8]) throws -> (contacts: [ContactDraft], told: [Diagnostic]) {
        var contacts: [ContactDraft] = []
        let told = try LDIFReader.read(source: MemorySource(name: "buku.ldif", bytes)) { contacts.append($0) }
        return (contacts, told)
    }

    @Test("everybody with all they have", arguments: ["\n", "\r\n"]) func people(_ lineEnd: String) throws {
        let (contacts, told) = try read(
            Array(Self.book.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd).utf8))
        #expect(contacts.map(\.displayName) == ["Bu Sari Dewi", "René Müller", "Toko Maju"])
        let sari = try #require(contacts.first)
        #expect(sari.name.given == "Sari" && sari.name.family == "Dewi" && sari.nickname == "Sari")
        #expect(sari.emails.map(\.value) == ["sari@contoh.id", "sari@kantor.contoh.id"])
        #expect(sari.phones == [.init(label: "mobile", value: "0812-1111-2222"), .init(label: "home", value: "(022) 4201234")])
        #expect(sari.street == "Jl. Melati 3" && sari.city == "Bandung")
        #expect(sari.furtherAddresses == [.init(label: "work", value: "Jl. Braga 1, Bandung")])
        #expect(sari.birthday == Day(iso: "1975-08-17"))
        #expect(sari.note == "suka pedas")
        #expect(sari.other == [.init(label: "mozillacustom1", value: "langganan")])
        #expect(contacts.map(\.isOrganisation) == [false, false, true])
        #expect(contacts.map(\.place.line) == [3, 25, 41])
        #expect(told.map(\.problem) == [.noSuchDate("1980-2-31"), .unknownKind("group"), .missing(field: "name")])
    }

    @Test("is known by how its entries begin") func recognised() {
        #expect(LDIFReader.looksLikeLDIF(Array(Self.book.utf8)))
        #expect(!LDIFReader.looksLikeLDIF(Array("Nama,No HP\nBu Sari,0812\n".utf8)))
        #expect(!LDIFReader.looksLikeLDIF([]))
    }

    @Test("damaged two thousand times, it stops nobody") func mutations() throws {
        let bytes = Array(Self.book.utf8)
        var chance = Chance(seed: 7)
        for _ in 0..<2000 {
            var damaged = bytes
            chance.damage(&damaged, telling: Array(":; \n\r=#<".utf8))
            _ = try read(damaged)
            _ = LDIFReader.looksLikeLDIF(damaged)
        }
    }
}

import Testing
import Vocabulary

@testable import Formats

@Suite("A shop's own list of customers") struct ContactsTableTests {
    private func read(_ text: String) throws -> (contacts: [ContactDraft], told: [Diagnostic]) {
        try ContactExpectation.read(MemorySource(text: text))
    }

    @Test("the free columns of an Indonesian list") func freeColumns() throws {
        let (contacts, told) = try ContactExpectation.read(TableFixtures.source("kontak.csv"))
        #expect(contacts.map(\.displayName) == ["Bu Sari", "Toko Maju Jaya", "Pak Budi"])
        let sari = try #require(contacts.first)
        #expect(sari.phones.map(\.value) == ["0812-1111-2222 / 0813-3333-4444"])
        #expect(PhoneNumber.numbers(in: sari.phones[0].value) == ["+6281211112222", "+6281333334444"])
        #expect(sari.street == "Jl. Melati 3\nBandung")
        #expect(sari.birthday == Day(iso: "1975-08-17"))
        #expect(sari.groups == ["Langganan", "Arisan"])
        #expect(sari.note == "suka pedas")
        #expect(contacts.map(\.isOrganisation) == [false, true, false])
        #expect(contacts.last?.phones.isEmpty == true)
        // Nobody is called NA: the row is refused, with its line.
        #expect(told.filter { $0.severity == .refused }.map(\.place.line) == [5])
    }

    @Test("Google's new columns, with lists inside a cell") func googleNew() throws {
        let (contacts, _) = try read(
            """
            First Name,Middle Name,Last Name,Organization Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value
            Sari,,Dewi,Warung Senja,Langganan ::: * myContacts ::: * starred,Home,Sari@Example.com,Mobile,0812-1111-2222 ::: 0813-3333-4444
            """)
        let sari = try #require(contacts.first)
        #expect(sari.displayName == "Sari Dewi")
        #expect(sari.organisation == "Warung Senja")
        #expect(!sari.isOrganisation)
        #expect(sari.groups == ["Langganan"])
        #expect(sari.isStarred)
        #expect(sari.phones.map(\.value) == ["0812-1111-2222", "0813-3333-4444"])
        #expect(sari.phones.first?.label == "Mobile")
        #expect(sari.emails.map(\.value) == ["sari@example.com"])
    }

    @Test("Outlook: work columns, month-first birthdays, and 0/0/00 for none") func outlook() throws {
        let (contacts, told) = try read(
            """
            Title,First Name,Last Name,Company,Job Title,Business Street,Business City,Business Phone,Mobile Phone,Birthday,E-mail Address,E-mail Type,E-mail Display Name
            Mr.,Budi,Santoso,PT Maju,Manager,Jl. Braga 1,Bandung,(022) 4201234,+62 812-1111-2222,12/31/1980,budi@example.com,SMTP,Budi (work)
            ,Ani,Lestari,,,,,,,0/0/00,ani@example.com,SMTP,Ani
            """)
        #expect(contacts.map(\.displayName) == ["Mr. Budi Santoso", "Ani Lestari"])
        #expect(contacts.first?.title == "Manager")
        #expect(contacts.first?.birthday == Day(iso: "1980-12-31"))
        #expect(contacts.first?.city == "Bandung")
        #expect(contacts.first?.emails.map(\.value) == ["budi@example.com"])
        #expect(contacts.first?.phones.map(\.label) == ["business", "mobile"])
        #expect(contacts.last?.birthday == nil)
        #expect(told.isEmpty)
    }

    @Test("without a header the values tell what they are") func headerless() throws {
        let (contacts, told) = try read("Bu Sari,081211112222,sari@example.com\nPak Budi,081333334444,\n")
        #expect(contacts.map(\.displayName) == ["Bu Sari", "Pak Budi"])
        #expect(contacts.first?.phones.map(\.value) == ["081211112222"])
        #expect(contacts.first?.emails.map(\.value) == ["sari@example.com"])
        #expect(told.map(\.problem) == [.headerMissing])
    }

    @Test("a name falls back on what there is") func fallbacks() throws {
        let (contacts, told) = try read(
            """
            Nama,Nama Depan,Perusahaan,Email,HP,Alamat
            ,Sari,,,,
            ,,Warung Senja,,,
            ,,,a@b.id,,
            ,,,,0812-1111-2222,
            ,,,,,Jl. Braga 1
            """)
        #expect(contacts.map(\.displayName) == ["Sari", "Warung Senja", "a@b.id", "0812-1111-2222"])
        #expect(contacts.map(\.isOrganisation) == [false, true, false, false])
        #expect(told.map(\.problem) == [.missing(field: "name")])
        #expect(told.first?.excerpt == "Jl. Braga 1")
    }

    @Test("hidden and lost numbers are told") func phones() throws {
        let (contacts, told) = try read("nama,hp\nA***i,0812****34\nBudi,\"6,28E+12\"\nSari,081211112222\n")
        #expect(contacts.count == 3)
        #expect(told.map(\.problem) == [.maskedPhone("0812****34"), .lostDigits("6,28E+12")])
    }

    @Test("ids keep every digit, and columns without a place are kept beside") func ids() throws {
        let (contacts, _) = try read(
            "Record Id,First Name,Last Name,Mobile,Lead Status\n4876876000000123456,Sari,Dewi,081211112222,Open\n")
        #expect(contacts.first?.externalID == "4876876000000123456")
        #expect(contacts.first?.other == [.init(label: "Lead Status", value: "Open")])
    }

    @Test("a table without anybody in it is refused") func nobody() throws {
        #expect(throws: TableRefusal.self) { try ContactsTable.survey(MemorySource(text: "suhu,cuaca\n30,cerah\n")) }
    }
}

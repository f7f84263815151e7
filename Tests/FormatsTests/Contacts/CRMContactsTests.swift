import Testing
import Vocabulary

@testable import Formats

/// Rows invented by us under the columns of customer and book-keeping programs.
@Suite("Contacts from other programs") struct CRMContactsTests {
    private func read(_ text: String) throws -> (contacts: [ContactDraft], told: [Diagnostic]) {
        let survey = try TableReader.survey(MemorySource(text: text))
        #expect(TableKind.recognise(survey) == .contacts)
        return try ContactExpectation.read(MemorySource(text: text))
    }

    @Test("HubSpot: what only speaks of e-mail is no address; who unsubscribed said no") func hubSpot() throws {
        let (contacts, told) = try read(
            """
            Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,Last Activity Date,Lead Status,Marketing contact status,Create Date,Associated Company,Email Domain,Unsubscribed from all email,Street Address,City
            10250000001,Sari,Dewi,Sari@contoh.id,0812-1111-2222,Rina,777,2026-04-03 09:14,Open,Marketing contact,2026-01-02 10:00,Warung Senja,contoh.id,true,Jl. Melati 3,Bandung
            10250000002,Budi,,,+62 813-3333-4444,,,,,,2026-01-03 10:00,,,,,
            """)
        #expect(contacts.map(\.displayName) == ["Sari Dewi", "Budi"])
        let sari = try #require(contacts.first)
        #expect(sari.externalID == "10250000001")
        #expect(sari.emails.map(\.value) == ["sari@contoh.id"])
        #expect(sari.phones.map(\.value) == ["0812-1111-2222"])
        #expect(sari.organisation == "Warung Senja")
        #expect(sari.acceptsEmailMarketing == false)
        #expect(sari.street == "Jl. Melati 3" && sari.city == "Bandung")
        #expect(sari.other.contains(.init(label: "Email Domain", value: "contoh.id")))
        #expect(sari.other.contains(.init(label: "Lead Status", value: "Open")))
        #expect(contacts.last?.acceptsEmailMarketing == nil)
        #expect(told.isEmpty)
    }

    @Test("Zoho: ids keep every digit, two addresses are two") func zoho() throws {
        let (contacts, _) = try read(
            """
            Record Id,First Name,Last Name,Account Name,Account Name.id,Email,Mobile,Mailing Street,Mailing City,Mailing State,Mailing Zip,Other Street,Other City,Email Opt Out
            zcrm_4876876000000123456,Sari,Dewi,Warung Senja,zcrm_4876876000000999999,sari@contoh.id,081211112222,Jl. Melati 3,Bandung,Jawa Barat,40111,Jl. Braga 1,Bandung,false
            """)
        let sari = try #require(contacts.first)
        #expect(sari.externalID == "zcrm_4876876000000123456")
        #expect(sari.organisation == "Warung Senja")
        #expect(sari.postalCode == "40111" && sari.region == "Jawa Barat")
        #expect(sari.furtherAddresses == [.init(label: "other", value: "Jl. Braga 1, Bandung")])
        #expect(sari.acceptsEmailMarketing == true)
    }

    @Test("Salesforce: accounts are companies, the deleted are marked") func salesforce() throws {
        let (contacts, _) = try read(
            """
            "ID","ISDELETED","MASTERRECORDID","NAME","TYPE","PARENTID","BILLINGSTREET","BILLINGCITY","BILLINGSTATE","BILLINGPOSTALCODE","BILLINGCOUNTRY","PHONE","FAX","ACCOUNTNUMBER","WEBSITE","INDUSTRY","ANNUALREVENUE","NUMBEROFEMPLOYEES","DESCRIPTION","OWNERID","CREATEDDATE","LASTMODIFIEDDATE"
            "001x0000002xLD0AAM","false","","Melati Abadi","Customer","","Jl. Melati 3","Bandung","Jawa Barat","40111","Indonesia","(022) 4201234","(022) 4201235","CD-1","http://contoh.id","Food","100","5","langganan lama","005","2026-01-01T00:00:00.000Z","2026-01-01T00:00:00.000Z"
            "001x0000002xLD1AAM","true","","Braga Jaya","Customer","","","","","","","","","","","","","","","005","2026-01-01T00:00:00.000Z","2026-01-01T00:00:00.000Z"
            """)
        #expect(contacts.map(\.displayName) == ["Melati Abadi", "Braga Jaya"])
        #expect(contacts.map(\.isOrganisation) == [true, true])
        #expect(contacts.map(\.isInactive) == [false, true])
        #expect(contacts.first?.externalID == "001x0000002xLD0AAM")
        #expect(contacts.first?.phones.map(\.label) == ["", "fax"])
        #expect(contacts.first?.street == "Jl. Melati 3" && contacts.first?.country == "Indonesia")
        #expect(contacts.first?.note == "langganan lama")
    }

    @Test("Odoo: people below their company, on rows that hold only them") func odooChildren() throws {
        let (contacts, told) = try read(
            """
            Name,Is a company,Phone,Email,City,Contacts/Name,Contacts/Phone,Contacts/Email
            Warung Senja,1,(022) 4201234,halo@senja.contoh.id,Bandung,Bu Sari,0812-1111-2222,sari@contoh.id
            ,,,,,Pak Budi,0813-3333-4444,
            Bu Tuti,0,0815-5555-6666,,Cimahi,,,
            """)
        #expect(contacts.map(\.displayName) == ["Warung Senja", "Bu Sari", "Pak Budi", "Bu Tuti"])
        #expect(contacts.map(\.organisation) == ["", "Warung Senja", "Warung Senja", ""])
        #expect(contacts.map(\.parent) == ["", "Warung Senja", "Warung Senja", ""])
        #expect(contacts.map(\.isOrganisation) == [true, false, false, false])
        #expect(contacts[1].phones.map(\.value) == ["0812-1111-2222"])
        #expect(contacts.map(\.place.line) == [2, 2, 3, 4])
        #expect(told.isEmpty)
    }

    @Test("Odoo: tags, a reference, the company by its name") func odoo() throws {
        let (contacts, told) = try read(
            """
            Name,Is a company,Related company,Address type,Street,ZIP,City,State,Country,Tags,Reference,Phone,Email
            Warung Senja,1,,,Jl. Braga 1,40111,Bandung,Jawa Barat,Indonesia,"Langganan, Grosir",C-7,,
            Bu Sari,0,Warung Senja,Contact,Jl. Melati 3,40112,Bandung,Jawa Barat,Indonesia,,,,
            """)
        #expect(contacts.map(\.displayName) == ["Warung Senja", "Bu Sari"])
        #expect(contacts.map(\.externalID) == ["C-7", nil])
        #expect(contacts.map(\.groups) == [["Langganan", "Grosir"], []])
        #expect(contacts.map(\.organisation) == ["", "Warung Senja"])
        #expect(contacts.map(\.postalCode) == ["40111", "40112"])
        #expect(told.isEmpty)
    }

    @Test("QuickBooks: jobs belong to their customer, debts and currencies are kept") func quickBooks() throws {
        let (contacts, _) = try read(
            """
            Customer,Phone Numbers,Email,Full Name,Billing Address,Open Balance,Currency
            Nusa Group:Villa Ubud:Atap,+62 361 000 111,,Wayan Sudiarta,"Jl. Raya 10, Ubud","1,250,000.00",IDR
            "Smith, John - USD",,john@contoh.id,,,"1,200.50",USD
            Maria Lopez (deleted),,,,,0,
            Total,,,,,,
            """)
        #expect(contacts.map(\.displayName) == ["Atap", "John Smith", "Maria Lopez"])
        #expect(contacts.map(\.parent) == ["Nusa Group:Villa Ubud", "", ""])
        #expect(
            contacts.map(\.openBalance) == [
                .rupiah(1_250_000), Money(minor: 120_050, try #require(Currency("USD"))), .rupiah(0),
            ])
        #expect(contacts.map(\.isInactive) == [false, false, true])
        #expect(contacts.first?.other == [.init(label: "Full Name", value: "Wayan Sudiarta")])
    }

    @Test(
        "Twenty: names within names, lists as programs write them, a country code beside its number",
        arguments: [
            "Id,First Name (Name),Last Name (Name),Primary Email (Emails),Additional Emails (Emails),Primary Phone Calling Code (Phones),Primary Phone Number (Phones),Job Title,City,Deleted at",
            "Id,Name / First Name,Name / Last Name,Emails / Primary Email,Emails / Additional Emails,Phones / Primary Phone Calling Code,Phones / Primary Phone Number,Job Title,City,Deleted at",
            "id,nameFirstName,nameLastName,emailsPrimaryEmail,emailsAdditionalEmails,phonesPrimaryPhoneCallingCode,phonesPrimaryPhoneNumber,jobTitle,city,deletedAt",
        ])
    func twenty(_ header: String) throws {
        let (contacts, _) = try read(
            header + "\n"
                + #"20202020-ac73-4797-824e-87a1f5aea9e0,Sari,Dewi,sari@contoh.id,"[""sari@kantor.contoh.id""]",+65,81234567,Manajer,Bandung,"#
                + "\n20202020-ac73-4797-824e-87a1f5aea9e1,Budi,Santoso,budi@contoh.id,[],+62,81333334444,,,2026-01-01T00:00:00.000Z\n"
        )
        #expect(contacts.map(\.displayName) == ["Sari Dewi", "Budi Santoso"])
        let sari = try #require(contacts.first)
        #expect(sari.externalID == "20202020-ac73-4797-824e-87a1f5aea9e0")
        #expect(sari.emails.map(\.value) == ["sari@contoh.id", "sari@kantor.contoh.id"])
        #expect(sari.phones.map(\.value) == ["+65 81234567"])
        #expect(sari.title == "Manajer" && sari.city == "Bandung")
        #expect(contacts.map(\.isInactive) == [false, true])
        #expect(PhoneNumber.numbers(in: contacts[1].phones[0].value) == ["+6281333334444"])
    }

    @Test("Thunderbird: a birthday in three columns, home and work") func thunderbird() throws {
        let (contacts, told) = try read(
            """
            First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,Work Phone,Home Phone,Fax Number,Pager Number,Mobile Number,Home Address,Home Address 2,Home City,Home State,Home ZipCode,Home Country,Work Address,Work Address 2,Work City,Work State,Work ZipCode,Work Country,Job Title,Department,Organization,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1,Custom 2,Custom 3,Custom 4,Notes,
            Sari,Dewi,Bu Sari,Sari,sari@contoh.id,sari@kantor.contoh.id,,(022) 4201234,,,,0812-1111-2222,Jl. Melati 3,,Bandung,Jawa Barat,40111,Indonesia,Jl. Braga 1,,Bandung,,,,Manajer,Dapur,Warung Senja,http://contoh.id,,1975,8,17,langganan,,,,suka pedas,
            """)
        let sari = try #require(contacts.first)
        #expect(sari.displayName == "Bu Sari")
        #expect(sari.emails.map(\.value) == ["sari@contoh.id", "sari@kantor.contoh.id"])
        #expect(sari.phones.map(\.value) == ["(022) 4201234", "0812-1111-2222"])
        #expect(sari.birthday == Day(iso: "1975-08-17"))
        #expect(sari.street == "Jl. Melati 3")
        #expect(sari.furtherAddresses == [.init(label: "work", value: "Jl. Braga 1, Bandung")])
        #expect(sari.organisation == "Warung Senja")
        #expect(sari.other.contains(.init(label: "Custom 1", value: "langganan")))
        #expect(sari.other.contains(.init(label: "Department", value: "Dapur")))
        #expect(told.isEmpty)
    }
}

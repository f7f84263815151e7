import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("What else a card says") struct CardFactsTests {
    private func card(_ name: String, _ lines: String...) -> String {
        (["BEGIN:VCARD", "VERSION:3.0", "N:;\(name);;;", "FN:\(name)"] + lines + ["END:VCARD", ""]).joined(separator: "\r\n")
    }

    private var book: String {
        card(
            "Bu Sari", "TEL:081300001001", "EMAIL:sari@contoh.id", "EMAIL;TYPE=WORK:SARI@kantor.example", "ORG:Warung Senja",
            "TITLE:Pemilik", "ADR;TYPE=HOME:;;Jl. Mawar 1;Bandung;;;", "ADR;TYPE=WORK:;;Jl. Melati 2;Bandung;;;",
            "UID:3f2504e0-4f89-11d3-9a0c", "X-LANGGANAN:mingguan") + card("Warung Senja", "TEL:0227301234", "ORG:Warung Senja")
    }

    @Test(
        "all addresses, the organisation it knows, columns under their own names; twice adds nothing", arguments: TestEngine.all
    )
    func everything(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", book)
            let sari = try await front.customer("Bu Sari")
            let handles = try await front.read { try $0.handles(of: sari) }
            #expect(Set(handles.filter { $0.kind == .email }.map(\.value)) == ["sari@contoh.id", "sari@kantor.example"])
            #expect(handles.contains(Handle(kind: .account, value: "uid/3f2504e0-4f89-11d3-9a0c")))
            let facts = try await front.read { try $0.facts(of: sari) }.map { "\($0.key): \($0.value)" }
            #expect(facts.contains("address: Jl. Mawar 1, Bandung"))
            #expect(facts.contains { $0.hasPrefix("other address: Jl. Melati 2") })
            #expect(facts.contains("X-LANGGANAN: mingguan"))
            #expect(try await front.number("SELECT count(*) FROM membership WHERE role = 'Pemilik'") == 1)
            let before = try await front.countable()
            let again = try await front.bring("kontak.vcf", book)
            #expect(again.added == 0 && again.newCustomers == 0)
            let changed = differences(try await front.countable(), before)
            #expect(changed == [])
        }
    }

    @Test("with another number than before is the same card by its own id", arguments: TestEngine.all)
    func newNumber(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", card("Bu Sari", "TEL:081300001001", "UID:3f2504e0-4f89-11d3-9a0c"))
            let outcome = try await front.bring(
                "kontak 2.vcf", card("Sari Dewi", "TEL:081300001099", "UID:3f2504e0-4f89-11d3-9a0c"))
            #expect(outcome.newCustomers == 0)
            #expect(try await front.names == ["Bu Sari"])
        }
    }

    @Test("the number a table counts its rows by is nobody's id", arguments: TestEngine.all)
    func rowNumbers(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("a.csv", "Record ID,First Name,Last Name,Phone Number\n101,Bu,Sari,081300001001\n")
            try await front.bring("b.csv", "Record ID,First Name,Last Name,Phone Number\n101,Pak,Budi,081300001002\n")
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
        }
    }

    @Test("whether offers are welcome by e-mail is written down once", arguments: TestEngine.all)
    func consent(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let table = "First Name,Last Name,Email,Accepts Email Marketing,Phone\nBu,Sari,sari@contoh.id,no,081300001001\n"
            try await front.bring("customers.csv", table)
            try await front.bring("customers.csv", table)
            let sari = try await front.customer("Bu Sari")
            let consents = try await front.read { try $0.timeline(of: sari) }.compactMap { entry -> Consent? in
                if case .consented(let consent) = entry.event { consent } else { nil }
            }
            #expect(consents == [Consent(channel: .email, purpose: .marketing, isGranted: false)])
        }
    }

    @Test("an organisation that is only a word on a card makes nobody", arguments: TestEngine.all)
    func onlyAWord(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", card("Bu Sari", "TEL:081300001001", "ORG:Tetangga"))
            #expect(try await front.names == ["Bu Sari"])
            #expect(try await front.number("SELECT count(*) FROM membership") == 0)
        }
    }
}

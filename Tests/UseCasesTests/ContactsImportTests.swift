import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("An address book brought in") struct ContactsImportTests {
    private let phone = Handle(kind: .phone, value: "+6281300001001")

    @Test(
        "knows a number however it is written", arguments: TestEngine.all,
        ["0813-0000-1001", "6281300001001", "+62 813 0000 1001"])
    func spellings(on engine: TestEngine, number: String) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("pesanan.csv", Files.orders)
            let outcome = try await front.bring("kontak.vcf", Files.card("Sari Galon", number))
            #expect(outcome.newCustomers == 0)
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
        }
    }

    @Test("keeps two people with one family phone apart", arguments: TestEngine.all)
    func familyPhone(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let book = Files.card("Bu Sari", "081300001001") + Files.card("Pak Joko", "081300001001")
            let first = try await front.bring("kontak.vcf", book)
            #expect(first.newCustomers == 2)
            let again = try await front.bring("kontak.vcf", book)
            #expect(again.newCustomers == 0)
            let phone = self.phone
            let owners = try await front.read { try $0.owners(of: phone) }
            #expect(owners.map(\.name) == ["Bu Sari", "Pak Joko"])
        }
    }

    @Test("lets the name decide whose order came from the family phone", arguments: TestEngine.all)
    func familyOrder(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(
                "kontak.vcf", Files.card("Bu Sari", "081300001001") + Files.card("Pak Joko", "081300001001"))
            try await front.bring(
                "pesanan.csv",
                Files.ordersHead + "J-1;01/02/2025;08.00;Pak Joko;081300001001;Gas;1;25.000,00;25.000,00;Selesai\n")
            let joko = try await front.customer("Pak Joko")
            #expect(try await front.read { try $0.orderCount(of: joko) } == 1)
        }
    }

    @Test("makes one customer of one card with two numbers", arguments: TestEngine.all)
    func twoNumbers(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", Files.card("Bu Sari", "081300001001", "022-730-1234"))
            let sari = try await front.customer("Bu Sari")
            let handles = try await front.read { try $0.handles(of: sari) }.filter { $0.kind == .phone }
            #expect(handles.map(\.value) == ["+62227301234", "+6281300001001"])
        }
    }

    @Test("gives a chat to neither of two cards of one name", arguments: TestEngine.all)
    func twoOfOneName(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let book = Files.card("Bu Sari", "081300001001") + Files.card("Bu Sari", "081300001002")
            try await front.bring("kontak.vcf", book)
            let cards = try await front.read { try $0.customers() }.map(\.id)
            #expect(cards.count == 2)
            try await front.bring(Files.sariName, Files.sari)
            for card in cards {
                let said = try await front.read { try $0.timeline(of: card) }.filter { $0.conversation != nil }
                #expect(said.isEmpty)
            }
            let again = try await front.bring(Files.sariName, Files.sariLater)
            #expect(again.newCustomers == 0)
        }
    }

    @Test("gives the chat to the card it is named after", arguments: TestEngine.all)
    func chatOfCard(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let paths = [
                try front.put("kontak.vcf", Files.card("Bu Sari", "081300001001")), try front.put(Files.sariName, Files.sari),
                try front.put("pesanan.csv", Files.orders),
            ]
            try await front.bring(paths)
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
            let sari = try await front.customer("Bu Sari")
            #expect(try await front.read { try $0.orderCount(of: sari) } == 1)
            #expect(try await front.words(with: "Bu Sari").count == 5)
        }
    }

    @Test("tells of numbers that are masked or spoiled, and matches nobody by them", arguments: TestEngine.all)
    func spoiled(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(
                "kontak.csv", "Nama,No HP,Email\nBu Sari,0813****1001,a@contoh.id\nPak Budi,\"6,2813E+12\",b@contoh.id\n")
            #expect(outcome.problems.contains { if case .maskedPhone = $0 { true } else { false } })
            #expect(outcome.problems.contains { if case .lostDigits = $0 { true } else { false } })
            #expect(try await front.names == ["Bu Sari", "Pak Budi"])
            #expect(try await front.number("SELECT count(*) FROM handle WHERE kind = 1") == 0)
        }
    }

    @Test("remembers what a card says, and hears it only once", arguments: TestEngine.all)
    func facts(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let book = Files.card("Bu Sari", "081300001001", note: "pagar hijau")
            try await front.bring("kontak.vcf", book)
            let again = try await front.bring("kontak.vcf", book)
            #expect(again.added == 0)
            let sari = try await front.customer("Bu Sari")
            let facts = try await front.read { try $0.facts(of: sari) }
            #expect(facts.map { "\($0.key): \($0.value)" } == ["note: pagar hijau"])
            #expect(try await front.number("SELECT count(*) FROM fact") == 1)
        }
    }

    @Test("with two cards of one person that say different things adds nothing the second time", arguments: TestEngine.all)
    func twoCardsOnePerson(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let book =
                Files.card("Bu Sari", "081300001001", note: "pagar hijau")
                + Files.card("Sari Galon", "081300001001", note: "langganan lama")
            try await front.bring("kontak.vcf", book)
            let before = try await front.countable()
            let again = try await front.bring("kontak.vcf", book)
            #expect(again.added == 0)
            let changed = differences(try await front.countable(), before)
            #expect(changed == [])
        }
    }

    @Test("does not take back what somebody has put right by hand since", arguments: TestEngine.all)
    func handCorrection(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let book = Files.card("Bu Sari", "081300001001", note: "pagar hijau")
            try await front.bring("kontak.vcf", book)
            let sari = try await front.customer("Bu Sari")
            try await front.shop.learn("note", "pagar putih", about: sari)
            try await front.bring("kontak.vcf", book)
            let facts = try await front.read { try $0.facts(of: sari) }
            #expect(facts.map(\.value) == ["pagar putih"])
        }
    }

    @Test("never joins people of two books by their name alone", arguments: TestEngine.all)
    func nameAlone(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("kontak.vcf", Files.card("Bu Sari", "081300001001"))
            try await front.bring(
                "pesanan.csv", Files.ordersHead + "X-1;01/02/2025;08.00;Bu Sari;;Gas;1;25.000,00;25.000,00;Selesai\n")
            #expect(try await front.names == ["Bu Sari", "Bu Sari"])
        }
    }
}

import Journal
import Measures
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("One person who came in by two doors") struct SamenessTests {
    private static func order(_ number: String, _ day: String, _ name: String, _ phone: String) -> String {
        "\(number);\(day)/02/2025;08.00;\(name);\(phone);Galon;2;20.000,00;40.000,00;Baru\n"
    }

    /// One card by each of two numbers, at one address.
    private func twoCards(_ front: Storefront) async throws -> (old: CustomerID, sari: CustomerID) {
        let book =
            "Nama,No HP,Alamat\nSari Dewi,081300001001,Jl. Melati No. 5\nBu Sari Dewi,081300001002,Jalan Melati 5\n"
        try await front.bring("kontak.csv", book)
        return (try await front.customer("Sari Dewi"), try await front.customer("Bu Sari Dewi"))
    }

    @Test("is proposed with the reasons, until somebody says it is not so", arguments: TestEngine.all)
    func proposed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (old, sari) = try await twoCards(front)
            let found = try await front.shop.duplicates()
            #expect(found.count == 1)
            let pair = try #require(found.first.first?.candidate)
            #expect(Set([pair.one, pair.other]) == [old, sari])
            #expect(pair.certainty == .veryLikely)
            #expect(pair.rule == .wholeNameAndOneThing)
            #expect(pair.clues.count == 2)
            try await front.shop.tellApart(old, from: sari)
            #expect(try await front.shop.duplicates().count == 0)
            try await front.shop.takeBackApart(old, from: sari)
            #expect(try await front.shop.duplicates().count == 1)
            try await front.shop.merge(old, into: sari)
            #expect(try await front.shop.duplicates().count == 0)
        }
    }

    @Test("a preview says what each has and what differs, and changes nothing", arguments: TestEngine.all)
    func preview(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (old, sari) = try await twoCards(front)
            let before = try await TableDump.take(front.database)
            let preview = try #require(try await front.shop.previewMerge(of: old, into: sari))
            #expect(preview.refusal == nil)
            #expect(preview.handlesAfter.map(\.value) == ["+6281300001002", "+6281300001001"])
            #expect(preview.contradictions.map(\.key) == ["address"])
            #expect(preview.contradictions.map(\.shown) == ["Jalan Melati 5"])
            #expect(try await TableDump.take(front.database).differences(from: before) == [])
        }
    }

    @Test("has what comes by either number; parted, each has what came by theirs", arguments: TestEngine.all)
    func parted(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (old, sari) = try await twoCards(front)
            try await front.shop.merge(old, into: sari)
            let list =
                Files.ordersHead + Self.order("SR-1", "01", "Sari Dewi", "081300001001")
                + Self.order("SR-2", "02", "Bu Sari Dewi", "081300001002")
            try await front.bring("pesanan.csv", list)
            let notes =
                Files.notebookHead + "ingatan;01/02/2025;Sari Dewi;081300001001;pelanggan;tanpa es;;;suka;\n"
                + "janji;01/02/2025;Sari Dewi;081300001001;kita;antar galon;2025-03-20;;;\n"
            try await front.bring("catatan.csv", notes)
            try await front.read { (book: Book) throws in
                #expect(try book.orderCount(of: sari) == 2)
                #expect(try book.promises(of: sari).count == 1)
                #expect(try book.customers().count == 1)
            }
            try await front.shop.unmerge(old)
            try await front.read { (book: Book) throws in
                #expect(try book.orderCount(of: old) == 1)
                #expect(try book.orderCount(of: sari) == 1)
                #expect(try book.promises(of: old).count == 1)
                #expect(try book.facts(of: old).map(\.value).contains("tanpa es"))
                #expect(try book.facts(of: sari).map(\.value) == ["Jalan Melati 5"])
            }
            let again = try await front.bring("pesanan-lagi.csv", list)
            #expect(again.added == 0)
        }
    }

    @Test("the same files again add nothing while they are one", arguments: TestEngine.all)
    func again(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (old, sari) = try await twoCards(front)
            try await front.shop.merge(old, into: sari)
            let book =
                "Nama,No HP,Alamat\nSari Dewi,081300001001,Jl. Melati No. 5\nBu Sari Dewi,081300001002,Jalan Melati 5\n"
            let outcome = try await front.bring("kontak-lagi.csv", book)
            #expect(outcome.added == 0)
            #expect(outcome.newCustomers == 0)
            #expect(try await front.read { try $0.facts(of: sari) }.map(\.value) == ["Jalan Melati 5"])
        }
    }

    @Test("new words in their chat go to the card of the chat", arguments: TestEngine.all)
    func chat(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(Files.sariName, Files.sari)
            let chat = try await front.customer("Bu Sari")
            try await front.bring(
                "pesanan.csv", Files.ordersHead + Self.order("SR-1", "03", "Bu Sari Dewi", "081300001009"))
            let list = try await front.customer("Bu Sari Dewi")
            try await front.shop.merge(chat, into: list)
            try await front.bring(Files.sariName, Files.sariLater)
            #expect(try await front.words(with: "Bu Sari Dewi").contains("Mau pesan lagi, hari ini bisa?"))
            try await front.shop.unmerge(chat)
            #expect(try await front.words(with: "Bu Sari").contains("Mau pesan lagi, hari ini bisa?"))
            #expect(try await front.words(with: "Bu Sari Dewi").isEmpty)
        }
    }

    @Test("a telephone of two people is never taken for one of them", arguments: TestEngine.all)
    func familyPhone(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(
                "kontak.vcf", Files.card("Bu Sari", "081300001001") + Files.card("Pak Joko", "081300001001"))
            #expect(try await front.shop.duplicates().count == 0)
            try await front.bring("pesanan.csv", Files.ordersHead + Self.order("J-1", "01", "Pak Joko", "081300001001"))
            let joko = try await front.customer("Pak Joko")
            #expect(try await front.read { try $0.orderCount(of: joko) } == 1)
        }
    }

    @Test("a merged card is found by its name of then, its number, or whom it joined", arguments: TestEngine.all)
    func found(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let (old, sari) = try await twoCards(front)
            #expect(try await front.shop.findMerged("Sari Dewi").isEmpty)
            try await front.shop.merge(old, into: sari)
            for words in ["Sari Dewi", "Bu Sari Dewi", "0813-0000-1001", "\(old)", "\(sari)"] {
                #expect(try await front.shop.findMerged(words).map(\.id) == [old], "\(words)")
            }
        }
    }
}

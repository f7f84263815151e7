import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A disk that takes nothing any more: what is there can still be read, and nothing is left half done.
@Suite("When nothing can be written") struct DiskTroubleTests {
    @Test("those who need you are shown all the same")
    func today() async throws {
        try await withShop(on: .sqlite, at: "2025-03-10 12:00") { front in
            let question = "10/03/25 07.10 - Pak Budi: Bisa antar dua galon hari ini?\n"
            try await front.bring(Files.budiName, Files.budi + "\n" + question)
            #expect(try await front.shop.today().lines.map(\.customer.name) == ["Pak Budi"])
            try await front.shop.note("suka pagi", about: try await front.customer("Pak Budi"))

            try await front.run(
                "CREATE TRIGGER stuck BEFORE DELETE ON stale BEGIN SELECT RAISE(ABORT, 'the disk is worn'); END")
            await #expect(throws: StorageError.self) { try await front.shop.refreshUnderstanding() }
            let list = try await front.shop.today()
            #expect(list.lines.map(\.customer.name) == ["Pak Budi"])
            #expect(list.people == 1)
        }
    }

    /// More than one batch, so that something of it was written before it broke off.
    private static let orders =
        "No;Tanggal;Nama;Total\n" + (1...6_000).map { "K-\($0);1/2/2025;Bu Sari;25.000\n" }.joined()

    private func visibleOrders(_ front: Storefront) async throws -> Int64 {
        try await front.database.read { try $0.number("SELECT count(*) FROM orders WHERE withdrawn = 0") } ?? 0
    }

    @Test("an import that broke off, and could not even be taken back, is taken back as soon as something can be written")
    func leftover() async throws {
        try await withShop(on: .sqlite, at: "2025-03-10 12:00") { front in
            try await front.run(
                """
                CREATE TRIGGER worn BEFORE INSERT ON orders WHEN NEW.number = 'K-5500'
                BEGIN SELECT RAISE(ABORT, 'the disk is worn'); END
                """)
            try await front.run(
                """
                CREATE TRIGGER stuck BEFORE UPDATE ON orders WHEN NEW.withdrawn = 1
                BEGIN SELECT RAISE(ABORT, 'the disk is worn'); END
                """)
            try await front.bring("pesanan.csv", Self.orders)
            let half = try await visibleOrders(front)
            #expect(half > 0 && half < 6_000)

            try await front.run("DROP TRIGGER worn")
            try await front.run("DROP TRIGGER stuck")
            _ = try await front.shop.today()
            #expect(try await visibleOrders(front) == 0)
            #expect(try await front.bring("pesanan.csv", Self.orders).added == 6_000)
        }
    }

    @Test(
        "a full disk and a locked file are worth asking again, a broken rule is not",
        arguments: [(StorageError.Kind.diskFull, true), (.busy, true), (.diskFailing, true), (.ruleBroken, false)])
    func passing(_ kind: StorageError.Kind, _ isPassing: Bool) {
        #expect(Shop.isPassing(StorageError(kind, "")) == isPassing)
    }
}

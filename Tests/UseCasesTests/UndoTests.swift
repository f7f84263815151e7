import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A file of each kind, to be brought in and taken back.
struct Dropped: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var testDescription: String { name }

    static let all = [
        Dropped(name: Files.sariName, text: Files.sariLater), Dropped(name: Files.arisanName, text: Files.arisan),
        Dropped(
            name: "kontak.vcf",
            text: Files.card("Bu Sari Dewi", "081300001001", note: "pagar hijau") + Files.card("Pak Joko", "081300001001")),
        Dropped(name: "pesanan.csv", text: Files.orders.replacing("Baru", with: "Selesai").replacing("SR-2", with: "SR-8")),
        Dropped(
            name: "catatan.csv",
            text: Files.notebookHead + """
                janji;01/03/2025;Bu Sari;081300001001;kita;antar galon;20/03/2025;;;
                janji ditepati;02/03/2025;Bu Sari;081300001001;kita;nota;;;;
                langkah keluhan;03/03/2025;Bu Sari;081300001001;kita;kami ganti;;;ganti;
                putusan keluhan;04/03/2025;Bu Sari;081300001001;pelanggan;puas;;;diterima;
                ingatan;05/03/2025;Bu Sari;081300001001;kita;Jl. Baru 2;;;alamat;
                bayar;10/02/2025;Bu Sari;081300001001;pelanggan;;;40.000,00;transfer;SR-1
                catatan;05/03/2025;Pak Baru;081300001099;kita;suka pagi;;;;

                """),
    ]
}

@Suite("An import taken back") struct UndoTests {
    /// What the shop had before: some of everything.
    private func furnish(_ front: Storefront) async throws -> CustomerID {
        try await front.bring("awal.csv", Files.orders)
        try await front.bring("kontak awal.vcf", Files.card("Bu Sari", "081300001001"))
        let sari = try await front.customer("Bu Sari")
        try await front.shop.promise("kirim nota", to: sari, due: due("2025-03-14"))
        try await front.shop.complain("bocor", by: sari)
        try await front.shop.learn("alamat", "Jl. Lama 1", about: sari)
        _ = try await front.shop.today()
        return sari
    }

    @Test("leaves everything that counts as it was before", arguments: TestEngine.all, Dropped.all)
    func asBefore(on engine: TestEngine, dropped: Dropped) async throws {
        try await withShop(on: engine, at: "2025-01-10 09:00") { front in
            _ = try await furnish(front)
            front.clock.set("2025-03-10 09:00")
            try await front.shop.rebuildUnderstanding()
            let before = try await front.countable()
            let outcome = try await front.bring(dropped.name, dropped.text) { $0.we = ["Toko Tirta"] }
            let run = try #require(outcome.runs.first)
            let new = differences(try await front.countable(), before)
            #expect(new != [])
            _ = try await front.shop.undo(run)
            let changed = differences(try await front.countable(), before)
            #expect(changed == [])
        }
    }

    @Test("can be brought in again, whole", arguments: TestEngine.all, Dropped.all)
    func again(on engine: TestEngine, dropped: Dropped) async throws {
        try await withShop(on: engine, at: "2025-01-10 09:00") { front in
            _ = try await furnish(front)
            front.clock.set("2025-03-10 09:00")
            let first = try await front.bring(dropped.name, dropped.text) { $0.we = ["Toko Tirta"] }
            _ = try await front.shop.undo(try #require(first.runs.first))
            let second = try await front.bring(dropped.name, dropped.text) { $0.we = ["Toko Tirta"] }
            #expect(second.added == first.added)
            #expect(second.newCustomers == first.newCustomers)
        }
    }

    @Test("months later leaves what was done by hand since", arguments: TestEngine.all)
    func monthsLater(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let run = try #require(try await front.bring(Files.sariName, Files.sariLater).runs.first)
            let sari = try await front.customer("Bu Sari")
            front.clock.set("2025-07-01 09:00")
            let nota = try await front.shop.promise("kirim nota", to: sari, due: due("2025-07-03"))
            try await front.shop.note("suka pagi", about: sari)
            front.clock.set("2025-09-01 09:00")
            #expect(try await front.shop.undo(run) > 0)
            let left = try await front.read { try $0.timeline(of: sari) }.map(\.event.words)
            #expect(left == ["suka pagi", "kirim nota"])
            #expect(try await front.shop.promise(nota)?.state == .open)
            #expect(try await front.shop.today().lines.map(\.customer.name) == ["Bu Sari"])
        }
    }

    @Test("and brought in again finds the same people, not their doubles", arguments: TestEngine.all)
    func samePeople(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let run = try #require(try await front.bring(Files.sariName, Files.sari).runs.first)
            let sari = try await front.customer("Bu Sari")
            try await front.shop.note("suka pagi", about: sari)
            _ = try await front.shop.undo(run)
            try await front.bring(Files.sariName, Files.sari)
            #expect(try await front.customer("Bu Sari") == sari)
            #expect(try await front.words(with: "Bu Sari").count == 5)
        }
    }

    @Test(
        "and brought in again while two cards are one leaves both as they were", arguments: TestEngine.all, [true, false])
    func whileMerged(on engine: TestEngine, chat: Bool) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let said = try #require(try await front.bring(Files.sariName, Files.sari).runs.first)
            let talker = try await front.customer("Bu Sari")
            let bought = try #require(try await front.bring("pesanan.csv", Files.orders).runs.first)
            let buyer = try #require(
                try await front.read { try $0.customers(named: "Bu Sari") }.map(\.id).first { $0 != talker })
            func told(_ customer: CustomerID) async throws -> [String?] {
                try await front.read { try $0.timeline(of: customer) }.filter {
                    ![.met, .merged, .parted].contains($0.event.kind)
                }
                .map(\.event.words)
            }
            let (words, orders) = (try await told(talker), try await told(buyer))
            _ = try await front.write { try $0.merge(talker, into: buyer) }
            let both = try await told(buyer)
            #expect(Set(both) == Set(words + orders))
            _ = try await front.shop.undo(chat ? said : bought)
            #expect(try await told(talker) == (chat ? orders : words))
            try await front.bring(chat ? Files.sariName : "pesanan.csv", chat ? Files.sari : Files.orders)
            let after = try await told(buyer)
            #expect(Set(after) == Set(both))
            _ = try await front.write { try $0.unmerge(talker) }
            #expect(try await told(talker) == words)
            #expect(try await told(buyer) == orders)
        }
    }

    @Test("no longer tells how far the order lists were read", arguments: TestEngine.all)
    func coverage(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-06-10 09:00") { front in
            let weekly = (1...8).map {
                "W-\($0);0\($0)/01/2025;08.00;Bu Sari;081300001001;Galon;2;20.000,00;40.000,00;Selesai\n"
            }
            try await front.bring("januari.csv", Files.ordersHead + weekly.joined()) { $0.exportedAt = wib("2025-01-08 12:00") }
            #expect(try await front.shop.today().lines.isEmpty)
            let later = "Z-1;01/06/2025;08.00;Pak Budi;081300001002;Gas;1;25.000,00;25.000,00;Selesai\n"
            let run = try #require(try await front.bring("juni.csv", Files.ordersHead + later).runs.first)
            #expect(try await front.shop.today().lines.map(\.customer.name) == ["Bu Sari"])
            _ = try await front.shop.undo(run)
            #expect(try await front.shop.today().lines.isEmpty)
        }
    }

    @Test("twice is refused", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let run = try #require(try await front.bring(Files.sariName, Files.sari).runs.first)
            _ = try await front.shop.undo(run)
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.undo(run) }
            await #expect(throws: JournalError.notFound) { try await front.shop.undo(ImportID(4711)) }
        }
    }

    @Test("that was cut off goes when the shop opens, and the second one brings exactly everything", arguments: TestEngine.all)
    func cutOff(on engine: TestEngine) async throws {
        try await withPlace(on: engine) { place in
            let clock: @Sendable () -> Instant = { wib("2025-03-10 09:00") }
            let first = Storefront(
                shop: try await Shop.open(try await place.open(), clock: clock), clock: TestClock(wib("2025-03-10 09:00")),
                folder: try TemporaryRoot.shared().fresh("files"))
            try await first.bring(Files.sariName, Files.sari)
            // As a power cut leaves it: some batches on disk, the end never reached.
            try await first.run("UPDATE import_run SET state = 0, finished_at = NULL")
            try await first.run("DELETE FROM coverage")
            try await first.run("DELETE FROM entry WHERE text = \("Dua ya")")
            try await first.shop.close()

            let second = Storefront(
                shop: try await Shop.open(try await place.open(), clock: clock), clock: first.clock, folder: first.folder)
            #expect(try await second.names == [])
            let outcome = try await second.bring(Files.sariName, Files.sari)
            #expect(outcome.added == 5)
            #expect(try await second.words(with: "Bu Sari").count == 5)
            #expect(try await second.shop.imports().map(\.state) == [.done, .withdrawn])
            try await second.shop.close()
        }
    }
}

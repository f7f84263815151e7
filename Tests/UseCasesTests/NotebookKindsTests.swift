import Formats
import Foundation
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// The example lines of every kind, as they stand beside the reader's tests.
@Suite("A notebook of everything that happens") struct NotebookKindsTests {
    private func example(_ name: String) throws -> String {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return try String(
            contentsOf: tests.appendingPathComponent("FormatsTests/Fixtures/tables/\(name)"), encoding: .utf8)
    }

    @Test(
        "becomes an entry of each kind, and twice adds nothing", arguments: TestEngine.all,
        ["catatan-lengkap.csv", "notebook-complete.csv"])
    func everyKind(on engine: TestEngine, name: String) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("pesanan.csv", Files.orders)
            let outcome = try await front.bring(name, try example(name))
            #expect(outcome.files.flatMap(\.refused) == [])
            #expect(outcome.added == 69)
            let codes = try await front.database.read { db in
                try db.all("SELECT DISTINCT kind FROM entry WHERE withdrawn = 0") { $0.int(0) }
            }
            // What only a command can do.
            let others: [Event.Kind] = [
                .importWithdrawn, .merged, .parted, .toldApart, .toldApartTakenBack, .proposalDropped,
                .readingCorrected, .priced, .orderRewritten, .tagged, .untagged, .attached, .detached, .handed,
                .colleagueMentioned,
                .mentionRead,
                .planned, .invited, .grouped,
                .traitWritten,
            ]
            #expect(Set(Event.Kind.allCases.map(\.rawValue)).subtracting(codes) == Set(others.map(\.rawValue)))
            let before = try await front.countable()
            let again = try await front.bring(name, try example(name))
            #expect(again.added == 0 && again.known == 69)
            let changed = differences(
                try await front.countable(leavingOut: ["coverage"]), before.filter { $0.key != "coverage" })
            #expect(changed == [])
        }
    }

    @Test("moves how things stand: promises, orders, complaints, what is known, since when", arguments: TestEngine.all)
    func standing(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("catatan.csv", try example("catatan-lengkap.csv"))
            let sari = try await front.customer("Bu Sari Dewi")
            let promises = try await front.read { try $0.promises(of: sari) }
            #expect(
                promises.map { "\($0.what): \($0.state), \($0.timesMovedByUs)" } == [
                    "antar galon: kept, 1", "kembalikan galon kosong: withdrawn, 0",
                ])
            #expect(promises.first?.due == due("2025-02-07"))
            let order = try #require(try await front.read { try $0.orders(of: sari) }.first)
            #expect(order.status == .returned && order.refunded == .rupiah(10_000) && order.number == "SR-9")
            let complaint = try #require(try await front.read { try $0.complaints(of: sari) }.first)
            #expect(complaint.state == .accepted)
            let facts = try await front.read { try $0.facts(of: sari) }
            #expect(
                facts.first { $0.value == "alkohol" }.map { "\($0.key) \($0.source) \($0.confidence)" } == "pantang said 0.95")
            let customer = try #require(try await front.shop.customer(sari)).customer
            #expect(customer.since == Zone.jakarta.start(of: day("2019-03-12")))
        }
    }

    @Test("answers what it is an answer to", arguments: TestEngine.all)
    func references(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("catatan.csv", try example("catatan-lengkap.csv"))
            let sari = try await front.customer("Bu Sari Dewi")
            let entries = try await front.read { try $0.timeline(of: sari, limit: 500) }
            func pair(_ kind: Event.Kind, _ of: Event.Kind) -> Bool {
                guard let entry = entries.first(where: { $0.event.kind == kind }), let to = entry.refersTo else { return false }
                return entries.contains { $0.id == to && $0.event.kind == of }
            }
            #expect(pair(.suggestionAnswered, .suggested))
            #expect(pair(.decisionTurnedOut, .decided))
            #expect(pair(.chose, .offered))
            #expect(pair(.riskTold, .riskNoticed))
            #expect(pair(.reacted, .exposed))
            #expect(pair(.orderChanged, .ordered))
        }
    }

    @Test("names whom they told of us, if the shop knows that person", arguments: TestEngine.all)
    func referral(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let head = "jenis;tanggal;pelanggan;isi;kepada;kunci\n"
            try await front.bring(
                "catatan.csv",
                head + "catatan;01/02/2025;Pak Budi;suka pagi;;\nmengenalkan;02/02/2025;Bu Sari;sudah pesan;Pak Budi;\n")
            let budi = try await front.customer("Pak Budi")
            let sari = try await front.customer("Bu Sari")
            let told = try await front.read { try $0.timeline(of: sari) }.map(\.event)
            #expect(told.contains(.referred(Referral(text: "sudah pesan", to: "Pak Budi", customer: budi))))
        }
    }

    @Test("taken back, a moved promise is due as before and a new name is forgotten", arguments: TestEngine.all)
    func undone(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let head = "jenis;tanggal;pelanggan;pihak;isi;jatuh tempo\n"
            try await front.bring("awal.csv", head + "janji;01/02/2025;Bu Sari;kita;antar galon;03/02/2025\n")
            let later = try await front.bring(
                "lanjut.csv",
                head
                    + "janji dipindah;02/02/2025;Bu Sari;kita;antar galon;05/02/2025\nganti nama;03/02/2025;Bu Sari;;Bu Sari Dewi;\n"
            )
            #expect(later.added == 2)
            let sari = try await front.customer("Bu Sari Dewi")
            #expect(try await front.read { try $0.promises(of: sari) }.first?.due == due("2025-02-05"))
            let run = try #require(later.runs.first)
            try await front.write { pen in _ = try pen.withdrawImport(run) }
            #expect(try await front.names == ["Bu Sari"])
            let promise = try #require(try await front.read { try $0.promises(of: sari) }.first)
            #expect(promise.due == due("2025-02-03") && promise.timesMovedByUs == 0)
        }
    }

    @Test("an answer to nothing is refused with its line", arguments: TestEngine.all)
    func nothingOpen(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let head = "jenis;tanggal;pelanggan;isi;hasil;jatuh tempo\n"
            let outcome = try await front.bring(
                "catatan.csv",
                head + "catatan;01/02/2025;Bu Sari;suka pagi;;\njawaban usul;02/02/2025;Bu Sari;nanti;dikerjakan;\n"
                    + "janji dipindah;02/02/2025;Bu Sari;antar;;05/02/2025\npesanan berubah;02/02/2025;Bu Sari;batal;;\n")
            #expect(outcome.added == 1)
            #expect(outcome.files.flatMap(\.refused).map(\.problem) == [.nothingOpen, .nothingOpen, .nothingOpen])
            #expect(outcome.files.flatMap(\.refused).map(\.place.line) == [3, 4, 5])
        }
    }

    @Test("words at the counter wait for an answer like those of a chat", arguments: TestEngine.all)
    func counter(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let head = "jenis;tanggal;jam;pelanggan;pihak;isi\n"
            try await front.bring("catatan.csv", head + "telepon;10/03/2025;07.00;Bu Sari;pelanggan;Galonnya masih ada?\n")
            #expect(try await front.shop.today().lines.count == 1)
            try await front.bring("catatan 2.csv", head + "telepon;10/03/2025;07.30;Bu Sari;kita;Masih Bu, kami antar\n")
            #expect(try await front.shop.today().lines.isEmpty)
        }
    }
}

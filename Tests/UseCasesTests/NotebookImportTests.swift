import Formats
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("A notebook brought in") struct NotebookImportTests {
    private let everything =
        Files.notebookHead + """
            janji;01/02/2025;Bu Sari;081300001001;kita;antar galon;03/02/2025;;;
            janji;01/02/2025;Bu Sari;081300001001;kita;kirim nota bulanan;28/02/2025;;;
            janji ditepati;02/02/2025;Bu Sari;081300001001;kita;nota bulanan sudah;;;;
            keluhan;03/02/2025;Bu Sari;081300001001;pelanggan;galonnya bocor;;;;
            langkah keluhan;03/02/2025;Bu Sari;081300001001;kita;kami ganti;;;ganti;
            putusan keluhan;04/02/2025;Bu Sari;081300001001;pelanggan;terima kasih;;;diterima;
            catatan;05/02/2025;Bu Sari;081300001001;kita;suka diantar pagi;;;;
            ingatan;05/02/2025;Bu Sari;081300001001;kita;anjing galak;;;pantang;
            memberi;06/02/2025;Bu Sari;081300001001;kita;satu galon gratis;;20.000,00;barang;
            menerima;07/02/2025;Bu Sari;081300001001;pelanggan;pisang goreng;;;makanan;
            perhatian;08/02/2025;Bu Sari;081300001001;kita;menengok anaknya;;;;
            duka;09/02/2025;Bu Sari;081300001001;pelanggan;ibunda wafat;;;;
            sakit;09/02/2025;Bu Sari;081300001001;pelanggan;demam;;;;
            kelahiran;09/02/2025;Bu Sari;081300001001;pelanggan;cucu pertama;;;;
            pernikahan;09/02/2025;Bu Sari;081300001001;pelanggan;Nisa menikah;;;;
            perayaan;09/02/2025;Bu Sari;081300001001;pelanggan;syukuran rumah;;;;
            bayar;10/02/2025;Bu Sari;081300001001;pelanggan;;;40.000,00;transfer;SR-1

            """

    @Test("becomes one line of the journal for each of its own", arguments: TestEngine.all)
    func everyKind(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring("catatan.csv", everything)
            #expect(outcome.files.flatMap(\.refused) == [])
            #expect(outcome.added == 17)
            let sari = try await front.customer("Bu Sari")
            let events = try await front.read { try $0.timeline(of: sari) }.reversed().map(\.event).dropFirst(0)
            let codes = Set(events.map(\.code))
            let wanted: [Event.Kind] = [
                .met, .promised, .promiseKept, .complained, .complaintStep, .complaintVerdict, .noted, .learnt, .gave, .cared,
                .moment, .paid,
            ]
            #expect(codes == Set(wanted.map(\.rawValue)))
            #expect(events.contains(.gave(Gift(kind: .goods, text: "satu galon gratis", value: .rupiah(20_000)))))
            #expect(events.contains(.paid(Payment(amount: .rupiah(40_000), method: "transfer", forOrder: "SR-1"))))
            #expect(events.contains(.moment(Moment(kind: .mourning, text: "ibunda wafat"))))
        }
    }

    @Test("finds which promise was kept by its words", arguments: TestEngine.all)
    func rightPromise(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("catatan.csv", everything)
            let sari = try await front.customer("Bu Sari")
            let promises = try await front.read { try $0.promises(of: sari) }
            #expect(promises.map { "\($0.what): \($0.state)" } == ["antar galon: open", "kirim nota bulanan: kept"])
        }
    }

    @Test("twice adds nothing", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("catatan.csv", everything)
            let before = try await front.countable()
            let again = try await front.bring("catatan.csv", everything)
            #expect(again.added == 0)
            #expect(again.known == 17)
            let changed = differences(try await front.countable(), before)
            #expect(changed == [])
        }
    }

    @Test("refuses by name what it does not know, and takes the rest", arguments: TestEngine.all)
    func unknownKind(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(
                "catatan.csv",
                Files.notebookHead + "catatan;05/02/2025;Bu Sari;081300001001;kita;suka pagi;;;;\n"
                    + "menari;05/02/2025;Bu Sari;081300001001;kita;jaipong;;;;\n"
                    + "catatan;06/02/2025;Bu Sari;081300001001;kita;suka sore;;;;\n")
            #expect(outcome.added == 2)
            let refused = outcome.files.flatMap(\.refused)
            #expect(refused.map(\.problem) == [.unknownKind("menari")])
            #expect(refused.map(\.place.line) == [3])
        }
    }

    @Test("says which promise kept or complaint judged was never there", arguments: TestEngine.all)
    func nothingOpen(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let outcome = try await front.bring(
                "catatan.csv",
                Files.notebookHead + "catatan;05/02/2025;Bu Sari;081300001001;kita;suka pagi;;;;\n"
                    + "janji ditepati;05/02/2025;Bu Sari;081300001001;kita;antar galon;;;;\n"
                    + "putusan keluhan;05/02/2025;Bu Sari;081300001001;pelanggan;puas;;;diterima;\n")
            #expect(outcome.added == 1)
            #expect(outcome.files.flatMap(\.refused).map(\.problem) == [.nothingOpen, .nothingOpen])
        }
    }
}

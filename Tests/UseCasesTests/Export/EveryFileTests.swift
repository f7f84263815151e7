import Formats
import Foundation
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// One file of every kind a shop can bring, out again, and into an empty shop.
@Suite("One file of every kind") struct ExportEveryFileTests {
    private static func fill(_ front: Storefront) throws {
        try front.put("ekspor/" + Files.sariName, Files.sari)
        try front.put(
            "ekspor/" + Files.arisanName.replacing(".txt", with: ".zip"),
            ZipBytes.archive([ZipBytes.Member(name: Files.arisanName, bytes: Array(Files.arisan.utf8))]))
        try front.put("ekspor/kontak.vcf", Files.card("Bu Sari", "0813-0000-1001", note: "suka pagi"))
        try front.put("ekspor/kontak.csv", "Nama,No HP,Alamat\nPak Budi,0813-0000-1002,Jl. Melati 5\n")
        try front.put(
            "ekspor/buku.ldif", "dn: cn=Bu Tuti\ncn: Bu Tuti\nmail: tuti@contoh.example\nmobile: 0813-0000-1003\n")
        try front.put("ekspor/pesanan.csv", Files.orders)
        try front.put("ekspor/catatan.csv", try NotebookExamples.everyKind)
        try front.put("ekspor/kotak.mbox", Mails.box(Mails.question, Mails.answer))
        try front.put("ekspor/surat/satu.eml", Mails.again)
        try front.put("ekspor/result.json", telegram)
        try front.put(
            "ekspor/buku.xlsx",
            WorkbookBytes.book([
                (
                    "Pesanan", false,
                    WorkbookBytes.row(1, "No", "Tanggal", "Nama", "Menu", "Jumlah", "Total")
                        + WorkbookBytes.row(2, "SR-77", "@45692.375", "Pak Budi", "Galon", "2", "40000")
                )
            ]))
    }

    private static let telegram = """
        {"name":"Bu Lina","type":"personal_chat","id":501,"messages":[
        {"id":11,"type":"message","date_unixtime":"1741000000","from":"Bu Lina","from_id":"user501","text":"Galonnya masih ada?"},
        {"id":12,"type":"message","date_unixtime":"1741003000","from":"Toko Tirta","from_id":"user300","text":"Masih Bu"}]}
        """

    @Test("comes in by one command, goes out by one, and back into an empty shop as the same", arguments: Journey.all)
    func everyKind(_ journey: Journey) async throws {
        try await journey.travel { full, fresh in
            try Self.fill(full)
            let came = try await full.bring([full.folder + "/ekspor"]) { $0.we = ["Toko Tirta", Mails.us] }
            #expect(came.troubles == [])
            #expect(Set(came.files.compactMap(\.format)) == Set(ImportOutcome.Format.allCases).subtracting([.export]))
            #expect(came.files.allSatisfy { $0.added > 0 }, "\(came.files.filter { $0.added == 0 }.map(\.name))")

            let back = try await fresh.bring([try await full.takeAlong()])
            #expect(back.troubles == [])
            let changes = try await fresh.everything().changes(from: full.everything())
            #expect(changes == [])

            // The same folder once more adds nothing to either.
            let again = try await fresh.bring([full.folder + "/ekspor"]) { $0.we = ["Toko Tirta", Mails.us] }
            #expect(again.added == 0)
        }
    }
}

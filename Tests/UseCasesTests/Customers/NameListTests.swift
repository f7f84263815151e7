import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("Words inside names") struct NameListTests {
    @Test("find whom the table finds, whatever happens to names in between", arguments: TestEngine.all)
    func sameAsTheTable(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            for name in ["Bu Ratna Wulandari", "Pak Wulan", "Bu Sri  Ratnasari", "Ánnisa Ratna", "Toko 512"] {
                try await front.write { _ = try $0.meet(name, how: "typed") }
            }
            func look() async throws {
                for words in [
                    "ratna", "RATNA wulan", "wulan ratna", "annisa", "512", "a", "sri sari", "tidak ada", "wulandari 512", "",
                ] {
                    let table = try await front.read { try $0.customers(named: words, limit: 50) }
                    #expect(try await front.shop.customers(named: words) == table, "\(words)")
                }
                #expect(try await front.shop.customers(named: "ratna", limit: 2).map(\.name) == first)
            }
            var first = ["Ánnisa Ratna", "Bu Ratna Wulandari"]
            try await look()
            let sri = try await front.customer("Bu Sri  Ratnasari")
            try await front.write { _ = try $0.rename(sri, to: "Aa Ratna") }
            first = ["Aa Ratna", "Ánnisa Ratna"]
            try await look()
            try await front.write { _ = try $0.meet("Aaa Ratna", how: "typed") }
            first = ["Aa Ratna", "Aaa Ratna"]
            try await look()
            let annisa = try await front.customer("Ánnisa Ratna")
            try await front.write { _ = try $0.merge(annisa, into: sri) }
            try await look()
            try await front.write { _ = try $0.unmerge(annisa) }
            try await look()
            // What came in with a file and was taken back.
            try await front.bring("kontak.csv", "Nama,Nomor\nRatna Kusuma,0812 0000 1111\nRatna Dewi,0812 0000 2222\n")
            try await look()
            let run = try #require(try await front.shop.imports().first?.id)
            try await front.write { _ = try $0.withdrawImport(run) }
            try await look()
        }
    }

    @Test("somebody who sees only their own finds only those", arguments: TestEngine.all)
    func ofOnesOwn(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let ratna = try await front.write { try $0.meet("Bu Ratna", how: "typed") }
            try await front.write { _ = try $0.meet("Pak Ratna", how: "typed") }
            #expect(try await front.shop.customers(named: "ratna").count == 2)
            let staff = try await front.write { try $0.employ("Wati") }
            try await front.run("UPDATE customer SET keeper = \(staff) WHERE id = \(ratna)")
            let viewer = Viewer(staff: staff, reach: .own(staff))
            #expect(try await front.shop.customers(named: "ratna", as: viewer).map(\.name) == ["Bu Ratna"])
        }
    }
}

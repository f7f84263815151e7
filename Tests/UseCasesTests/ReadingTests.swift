import Formats
import Journal
import Storage
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("How tables are read") struct ReadingTests {
    private let list = """
        Kode;Siapa Dia;Tlp Ibu;Lahir kapan
        P1;Bu Ani;081234567890;03/04/1980
        P2;Pak Budi;081234567892;05/06/1985

        """

    private func say(_ request: inout ImportRequest) {
        request.wishes.names = ["siapa dia": "nama", "lahir kapan": "tanggal lahir"]
        request.wishes.dates = .mdy
    }

    private func birthday(_ front: Storefront, _ name: String) async throws -> String? {
        let id = try await front.customer(name)
        return try await front.read { try $0.facts(of: id) }.first { $0.key == "birthday" }?.value
    }

    @Test("is as somebody said, and the next of the same columns is read so too", arguments: TestEngine.all)
    func remembered(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("daftar.csv", list) { say(&$0) }
            #expect(try await front.names == ["Bu Ani", "Pak Budi"])
            #expect(try await birthday(front, "Bu Ani") == "1980-03-04")
            let later = try await front.bring("baru.csv", list + "P3;Bu Cici;081234567893;07/08/1990\n")
            #expect(later.files[0].decisions.contains(.asBefore))
            #expect(try await birthday(front, "Bu Cici") == "1990-07-08")
        }
    }

    @Test("begins anew when that is wished", arguments: TestEngine.all)
    func afresh(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("daftar.csv", list) { say(&$0) }
            try await front.bring("daftar.csv", list) { $0.readsAfresh = true }
            let again = try await front.bring("daftar.csv", list)
            #expect(!again.files[0].decisions.contains(.asBefore))
        }
    }

    @Test("is shown column by column, and nothing is kept of a trial", arguments: TestEngine.all)
    func shown(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let trial = try await front.bring("daftar.csv", list) {
                say(&$0)
                $0.isDryRun = true
            }
            let columns = trial.files[0].decisions.compactMap { decision -> [ReadColumn]? in
                if case .columns(let columns) = decision { return columns }
                return nil
            }
            #expect(
                columns == [
                    [
                        ReadColumn(name: "Kode", meaning: .contact(.externalID)),
                        ReadColumn(name: "Siapa Dia", meaning: .contact(.formattedName)),
                        ReadColumn(name: "Tlp Ibu", meaning: .phone),
                        ReadColumn(name: "Lahir kapan", meaning: .contact(.birthday)),
                    ]
                ])
            #expect(try await front.names == [])
            #expect(try await front.read { try $0.settings(under: "reading/") } == [:])
        }
    }

    @Test("brings nothing in when a column is spoken of that is not there, or by a name that says nothing")
    func senseless() async throws {
        try await withShop(on: .sqlite) { front in
            let missing = try await front.bring("daftar.csv", list) { $0.wishes.names = ["umur": "nama"] }
            #expect(
                missing.files.map(\.trouble) == [
                    .noSuchColumn("umur", columns: ["Kode", "Siapa Dia", "Tlp Ibu", "Lahir kapan"])
                ])
            let strange = try await front.bring("daftar.csv", list) { $0.wishes.names = ["kode": "bintang"] }
            #expect(strange.files.map(\.trouble) == [.strangeName("bintang")])
            #expect(try await front.names == [])
        }
    }

    @Test("tells which column is wanting for what it is said to be")
    func wanting() async throws {
        try await withShop(on: .sqlite) { front in
            let outcome = try await front.bring("daftar.csv", "Nama;Harga\nBu Ani;25000\n") { $0.wishes.kind = .orders }
            #expect(outcome.files.map(\.trouble) == [.missingColumn("date")])
        }
    }

    @Test("takes a table without names by the places of its columns")
    func places() async throws {
        try await withShop(on: .sqlite) { front in
            let rows = "081234567890,17 Agustus 1980,Bu Ani\n081234567892,2 Mei 1985,Pak Budi\n"
            try await front.bring("daftar.csv", rows) { $0.wishes.names = ["2": "tanggal lahir", "1": "no HP", "3": "nama"] }
            #expect(try await birthday(front, "Bu Ani") == "1980-08-17")
        }
    }
}

@Suite("Rows recognised by a chosen key") struct RowKeyTests {
    private func list(_ rows: String...) -> String { "Kode,Nama,No HP,Kota\n" + rows.joined(separator: "\n") + "\n" }

    @Test("change whom they are of: a name, a number, a word", arguments: TestEngine.all)
    func changes(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring("a.csv", list("P1,Bu Ani,081234567890,Bandung", "P2,Pak Budi,081234567892,Garut")) {
                $0.wishes.key = .id
            }
            let later = try await front.bring(
                "b.csv", list("P1,Bu Ani Wijaya,081234567899,Lembang", "P2,Pak Budi,081234567892,Garut", "P3,Bu Cici,,Solo"))
            let file = later.files[0]
            #expect(file.decisions.contains(.key(.id)))
            #expect((file.added, file.changed, file.known, file.newCustomers) == (1, 1, 1, 1))
            #expect(try await front.names == ["Bu Ani Wijaya", "Bu Cici", "Pak Budi"])
            let ani = try await front.customer("Bu Ani Wijaya")
            let facts = try await front.read { try $0.facts(of: ani) }
            #expect(facts.first { $0.key == "address" || $0.key == "Kota" }?.value == "Lembang")
            let phones = try await front.read { try $0.handles(of: ani) }.filter { $0.kind == .phone }.map(\.value)
            #expect(Set(phones) == ["+6281234567890", "+6281234567899"])
            // And back again: what was true before may be true once more.
            let back = try await front.bring("c.csv", list("P1,Bu Ani Wijaya,081234567899,Bandung"))
            #expect(back.files[0].changed == 1)
            #expect(try await front.read { try $0.facts(of: ani) }.contains { $0.value == "Bandung" })
        }
    }

    @Test("without it are left out and told", arguments: RowKey.allCases)
    func wanting(_ key: RowKey) async throws {
        try await withShop(on: .sqlite) { front in
            let head = "Kode,Nama,No HP,Email\n"
            let whole = "P1,Bu Ani,081234567890,ani@contoh.id\n"
            let bare = [
                RowKey.id: ",Bu Eni,081234567891,eni@contoh.id\n", .name: "P5,,081234567891,eni@contoh.id\n",
                .phone: "P5,Bu Eni,,eni@contoh.id\n", .email: "P5,Bu Eni,081234567891,\n",
            ]
            let outcome = try await front.bring("a.csv", head + whole + (bare[key] ?? "")) { $0.wishes.key = key }
            // A card without a name is called by what else it has, and so has one.
            #expect(outcome.files[0].refused.count == (key == .name ? 0 : 1))
            #expect(outcome.files[0].added == (key == .name ? 2 : 1))
        }
    }

    @Test("of two people with one number make two, by their ids")
    func shared() async throws {
        try await withShop(on: .sqlite) { front in
            try await front.bring("a.csv", list("P1,Bu Ani,081234567890,Solo", "P2,Pak Ari,081234567890,Solo")) {
                $0.wishes.key = .id
            }
            #expect(try await front.names == ["Bu Ani", "Pak Ari"])
            let again = try await front.bring("a.csv", list("P2,Pak Ari,081234567890,Klaten"))
            #expect((again.newCustomers, again.files[0].changed) == (0, 1))
        }
    }
}

@Suite("Refused rows") struct RowsToMendTests {
    @Test("come back as the table has them, are mended, and come in as the table does")
    func mended() async throws {
        try await withShop(on: .sqlite) { front in
            let list = "Siapa Dia;Tlp;Catatan\nBu Ani;081234567890;\"a;b\"\n;;=SUM(1)\nPak Budi;081234567892;\n"
            let outcome = try await front.bring("daftar.csv", list) {
                $0.wishes.names = ["siapa dia": "nama"]
                $0.wantsRowsToMend = true
            }
            let rows = try #require(outcome.files[0].toMend)
            let text = rows.text(reasons: [3: "tanpa nama"])
            #expect(text == "\u{FEFF}Siapa Dia;Tlp;Catatan;akrab_line;akrab_reason\r\n;;'=SUM(1);3;tanpa nama\r\n")
            let mended = text.replacing("\r\n;;", with: "\r\nBu Cici;081234567893;")
            let again = try await front.bring("mended.csv", mended)
            #expect(again.files[0].decisions.contains(.asBefore) && again.files[0].refused.isEmpty)
            #expect(try await front.names == ["Bu Ani", "Bu Cici", "Pak Budi"])
            let cici = try await front.customer("Bu Cici")
            #expect(try await front.read { try $0.facts(of: cici) }.map(\.value) == ["=SUM(1)"])
        }
    }
}

@Suite("A folder that is watched") struct FolderWatchTests {
    @Test("hands on a file once it has come to rest, and again when it changes")
    func looks() async throws {
        try await withShop(on: .sqlite) { front in
            var watch = FolderWatch([front.folder + "/masuk"])
            #expect(watch.look() == [])
            let path = try front.put("masuk/a.csv", "Nama\n")
            try front.put("masuk/b.csv.crdownload", "Nama\n")
            #expect(watch.look() == [], "it may still be growing")
            try front.put("masuk/a.csv", "Nama\nBu Ani\n")
            #expect(watch.look() == [], "it has grown")
            #expect(watch.look() == [path])
            #expect(watch.look() == [])
            try front.put("masuk/a.csv", "Nama\nBu Ani\nPak Budi\n")
            #expect(watch.look() == [])
            #expect(watch.look() == [path])
        }
    }
}

import Formats
import Foundation
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// The files of an export that people and other programs read.
@Suite("Taken along for other programs") struct ExportForPeopleTests {
    private static let names = [
        "=cmd|'/c calc'!A1", "+1 Bu Sari", "-2 Pak Budi", "@Sari", "＝1+1", "＋Sari", "－Budi", "＠Sari", "'=1",
        "Bu \"Sari\", S.E.",
    ]

    /// A table as any program reads it: RFC 4180, nothing taken off.
    private static func table(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                if isQuoted, index < bytes.count, bytes[index] == byte {
                    cell.append(byte)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            case separator where !isQuoted, 0x0A where !isQuoted:
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A {
                    rows.append(row)
                    row = []
                }
            case 0x0D where !isQuoted: continue
            default: cell.append(byte)
            }
        }
        return rows
    }

    private static func tables(_ front: Storefront, _ export: String, separator: UInt8 = UInt8(ascii: ",")) throws -> [String:
        [[String]]]
    {
        try front.files(of: export).filter { $0.key.hasSuffix(".csv") }.mapValues { table($0, separator: separator) }
    }

    @Test("no cell of any table is a formula, and every table is as wide as its header", arguments: TestEngine.all)
    func formulas(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(
                "kontak.vcf", Self.names.enumerated().map { Files.card($1, "0813-0000-10\(10 + $0)") }.joined())
            for name in Self.names {
                let customer = try await front.customer(name)
                try await front.write { pen in
                    _ = try pen.note("\t=catatan", about: customer)
                    _ = try pen.note("=1+1", about: customer)
                    _ = try pen.promise("@besok", to: customer, due: due("2025-03-12"))
                }
            }
            let tables = try Self.tables(front, try await front.takeAlong())
            #expect(tables.count == 4 + TakenList.all.count)
            for (name, rows) in tables {
                #expect(Set(rows.map(\.count)).count == 1, "\(name)")
                for cell in rows.joined() { #expect(!Self.isFormula(cell), "\(name): \(cell)") }
            }
            #expect(tables["customers.csv"]?.count == Self.names.count + 1)
        }
    }

    private static func isFormula(_ cell: String) -> Bool { cell.first.map { "=+-@\t\r＝＋－＠".contains($0) } ?? false }

    @Test("names of every kind and +62 numbers survive the way through a table", arguments: TestEngine.all)
    func customersBack(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring(
                "kontak.vcf", Self.names.enumerated().map { Files.card($1, "0813-0000-10\(10 + $0)") }.joined())
            let export = try await full.takeAlong()
            let outcome = try await fresh.bring([export + "/customers.csv"])
            #expect(outcome.troubles == [] && outcome.files.flatMap(\.refused) == [])
            #expect(try await fresh.names.sorted() == Self.names.sorted())
            for (index, name) in Self.names.enumerated() {
                let customer = try await fresh.customer(name)
                let view = try #require(try await fresh.shop.customer(customer))
                #expect(view.handles.filter { $0.kind == .phone }.map(\.value) == ["+62813000010\(10 + index)"])
            }
        }
    }

    @Test("the notebook and the orders come in elsewhere by themselves", arguments: TestEngine.all)
    func notebookBack(on engine: TestEngine) async throws {
        try await Journey(from: engine, to: engine).travel { full, fresh in
            try await full.bring("pesanan.csv", Files.orders)
            try await full.bring("catatan.csv", try NotebookExamples.everyKind)
            let request = ExportRequest(path: full.folder + "/bawaan", includesDelicate: true)
            let export = try await full.shop.export(request).path
            let outcome = try await fresh.bring(["orders.csv", "messages.csv", "notebook.csv"].map { export + "/" + $0 })
            #expect(outcome.troubles == [])
            #expect(outcome.files.flatMap(\.refused) == [])
            #expect(outcome.files.map(\.format) == [.orders, .notebook, .notebook])
            // Of every kind as many as before; who is met, is met again.
            let apart = [Event.Kind.met, .orderChanged, .paid].map(\.rawValue)
            #expect(try await Self.kinds(fresh, but: apart) == Self.kinds(full, but: apart))
            #expect(try await Self.sums(fresh) == Self.sums(full))
        }
    }

    private static func kinds(_ front: Storefront, but apart: [Int]) async throws -> [String] {
        try await front.database.read { db in
            try db.all(
                "SELECT kind, side, count(*), sum(amount) FROM entry WHERE withdrawn = 0 AND kind NOT IN \(list: apart) GROUP BY kind, side ORDER BY kind, side"
            ) { "\($0.int(0)) \($0.int(1)): \($0.int(2)), \($0.textOrNil(3) ?? "")" }
        }
    }

    private static func sums(_ front: Storefront) async throws -> [String] {
        try await front.database.read { db in
            try db.all("SELECT number, status, total, paid, refunded FROM orders WHERE withdrawn = 0 ORDER BY number") { row in
                (0..<5).map { row.textOrNil($0) ?? "" }.joined(separator: " ")
            }
        }
    }

    @Test("mails go along as a mailbox that comes in again")
    func mails() async throws {
        try await Journey(from: .sqlite, to: .sqlite).travel { full, fresh in
            try await full.bring("kotak.mbox", Mails.box(Mails.question, Mails.answer, Mails.again)) { $0.we = [Mails.us] }
            let export = try await full.takeAlong()
            let outcome = try await fresh.bring([export + "/mail.mbox"]) { $0.we = [Mails.us] }
            #expect(outcome.added == 3)
            #expect(try await fresh.words(with: "Ratna Wulandari") == full.words(with: "Ratna Wulandari"))
        }
    }

    @Test("the lists are for looking through: none of them is taken for one to bring in")
    func lists() async throws {
        try await withShop(on: .sqlite) { front in
            try await front.bring("pesanan.csv", Files.orders)
            try await front.bring("catatan.csv", try NotebookExamples.everyKind)
            let export = try await front.takeAlong()
            let outcome = try await front.bring([export + "/lists"]) { $0.isDryRun = true }
            #expect(outcome.files.count == TakenList.all.count)
            for file in outcome.files {
                guard case .notRecognised = file.trouble else {
                    Issue.record("\(file.name) is taken for \(String(describing: file.format))")
                    continue
                }
            }
        }
    }

    @Test("two cards of one person are one contact; what gave way is not on it", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.bring(
                "kontak.vcf", Files.card("Bu Sari", "0813-0000-1001") + Files.card("Sari Galon", "0813-0000-1002"))
            let (sari, galon) = (try await front.customer("Bu Sari"), try await front.customer("Sari Galon"))
            try await front.write { pen in
                _ = try pen.learn(FactLearnt(key: "alamat", value: "Jl. Lama 1", source: .said, confidence: 0.9), about: sari)
                _ = try pen.learn(FactLearnt(key: "alamat", value: "Jl. Baru 2", source: .said, confidence: 0.9), about: sari)
                _ = try pen.merge(galon, into: sari)
            }
            let cards = String(decoding: try front.files(of: try await front.takeAlong())["contacts.vcf"] ?? [], as: UTF8.self)
            #expect(cards.components(separatedBy: "BEGIN:VCARD").count == 2)
            #expect(cards.contains("+6281300001001") && cards.contains("+6281300001002"))
            #expect(cards.contains("Jl. Baru 2") && !cards.contains("Jl. Lama 1"))
        }
    }

    @Test("for an Indonesian Excel: semicolons, and a comma before cents")
    func semicolons() async throws {
        try await withShop(on: .sqlite) { front in
            try await front.bring(
                "pesanan.csv", Files.ordersHead + "SR-1;01/02/2025;08.00;Bu Sari;0813-0000-1001;Galon;1,5;;12.500,50;Baru\n")
            let export = try await front.shop.export(ExportRequest(path: front.folder + "/bawaan", form: .semicolon)).path
            let orders = try Self.tables(front, export, separator: UInt8(ascii: ";"))["orders.csv"] ?? []
            #expect(orders.first?.first == "order number")
            #expect(orders.last?.contains("12500,50") == true && orders.last?.contains("1,5") == true)
        }
    }

    @Test("a page in both languages says what is in it, and every file on it is there")
    func readme() async throws {
        try await withShop(on: .sqlite) { front in
            try await front.bring("kotak.mbox", Mails.box(Mails.question)) { $0.we = [Mails.us] }
            let files = try front.files(of: try await front.takeAlong())
            let page = String(decoding: files["README.txt"] ?? [], as: UTF8.self)
            #expect(page.contains("JAGA BAIK-BAIK") && page.contains("KEEP IT SAFE"))
            for name in files.keys where !name.contains("/") && name != "README.txt" { #expect(page.contains(name), "\(name)") }
            #expect(page.split(separator: "\n").allSatisfy { $0.count <= 115 })
        }
    }

    @Test("what is delicate stands in no table unless asked for, and comes back all the same", arguments: TestEngine.all)
    func delicate(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            try await front.write { pen in
                let sari = try pen.meet("Bu Sari", how: "typed")
                for (key, value) in [
                    ("agama", "Kanonik"), ("pantang", "minum bir"), ("alergi", "udang windu"), ("suka", "tempe mendoan"),
                ] {
                    try pen.learn(FactLearnt(key: key, value: value, source: .said, confidence: 0.9), about: sari)
                }
            }
            func text(_ export: String) throws -> String {
                try front.files(of: export).filter { !$0.key.hasPrefix("data/") && $0.key != "README.txt" }
                    .map { String(decoding: $0.value, as: UTF8.self) }.joined()
            }
            let plain = try await front.shop.export(ExportRequest(path: front.folder + "/bawaan"))
            #expect(plain.delicateLeftOut == 2)
            let tables = try text(plain.path)
            for word in ["Kanonik", "minum bir"] { #expect(!tables.contains(word), "\(word)") }
            for word in ["udang windu", "tempe mendoan"] { #expect(tables.contains(word), "\(word)") }
            let whole = try await front.shop.export(ExportRequest(path: front.folder + "/semua", includesDelicate: true))
            #expect(whole.delicateLeftOut == 0)
            for word in ["Kanonik", "minum bir"] { #expect(try text(whole.path).contains(word), "\(word)") }
            try await withShop(on: engine) { back in
                #expect(try await back.bring([plain.path]).troubles == [])
                let sari = try await back.customer("Bu Sari")
                #expect(try await back.shop.customer(sari)?.facts.count == 4)
            }
        }
    }
}

import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// A shop in which one person asks for each kind of attention, and a way to answer it.
@Suite("Who needs you today") struct TodayTests {
    private let question = "10/03/25 07.10 - Pak Budi: Bisa antar dua galon hari ini?\n"

    private func names(_ front: Storefront, as viewer: Viewer = .owner) async throws -> [String] {
        try await front.shop.today(as: viewer).lines.map(\.customer.name)
    }

    /// Pak Budi has asked something this morning.
    private func asks(_ front: Storefront) async throws -> CustomerID {
        try await front.bring(Files.budiName, Files.budi + "\n" + question)
        let budi = try await front.customer("Pak Budi")
        #expect(try await names(front) == ["Pak Budi"])
        return budi
    }

    @Test("somebody who waits is shown with their words, and goes when answered elsewhere", arguments: TestEngine.all)
    func answered(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let budi = try await asks(front)
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .waiting)
            #expect(line.evidence.map(\.event.words) == ["Bisa antar dua galon hari ini?"])
            try await front.shop.markAnswered(budi)
            #expect(try await names(front) == [])
        }
    }

    @Test("what needs no answer goes, and stays gone", arguments: TestEngine.all)
    func needsNoAnswer(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let budi = try await asks(front)
            try await front.shop.markNeedsNoAnswer(budi)
            #expect(try await names(front) == [])
            front.clock.set("2025-03-11 12:00")
            #expect(try await names(front) == [])
            try await front.shop.rebuildUnderstanding()
            #expect(try await names(front) == [])
        }
    }

    @Test("an answer in the next export ends the wait", arguments: TestEngine.all)
    func answeredInChat(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            _ = try await asks(front)
            let answer = "10/03/25 12.30 - Toko Tirta: Bisa Pak, jam 3 ya\n"
            front.clock.set("2025-03-10 13:00")
            try await front.bring(Files.budiName, Files.budi + "\n" + question + answer)
            #expect(try await names(front) == [])
        }
    }

    @Test("a promise shows on its day until it is kept", arguments: TestEngine.all)
    func promise(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            let nota = try await front.shop.promise("kirim nota", to: sari, due: due("2025-03-12"))
            #expect(try await names(front) == [])
            front.clock.set("2025-03-12 00:01")
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .promise)
            #expect(line.promise?.id == nota)
            try await front.shop.keep(nota)
            #expect(try await names(front) == [])
        }
    }

    @Test("a promise that was moved shows on its new day", arguments: TestEngine.all)
    func moved(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-12 09:00") { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            let nota = try await front.shop.promise("kirim nota", to: sari, due: due("2025-03-12"))
            try await front.shop.move(nota, to: due("2025-03-14"), askedBy: .us)
            #expect(try await names(front) == [])
            front.clock.set("2025-03-14 09:00")
            #expect(try await names(front) == ["Bu Sari"])
        }
    }

    @Test("an open complaint shows, rests on \"later\", and ends with their verdict", arguments: TestEngine.all)
    func complaint(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-08 09:00") { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            try await front.shop.complain("bocor", by: sari)
            front.clock.set("2025-03-10 09:00")
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .complaint)
            #expect(line.complaint?.text == "bocor")
            try await front.shop.holdBack("nanti", from: sari, until: wib("2025-03-12 09:00"))
            #expect(try await names(front) == [])
            front.clock.set("2025-03-12 09:01")
            #expect(try await names(front) == ["Bu Sari"])
            let complaint = try #require(line.complaint).id
            _ = try await front.write { try $0.verdict(ComplaintVerdict(accepted: true), on: complaint) }
            #expect(try await names(front) == [])
            _ = try await front.write { try $0.step(ComplaintStep(kind: .reopen, text: "bocor lagi"), in: complaint) }
            front.clock.set("2025-03-16 09:01")
            #expect(try await names(front) == ["Bu Sari"])
        }
    }

    @Test("an order that came twice shows until they were told", arguments: TestEngine.all)
    func doubleOrder(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let twice = ["D-1;10/03/2025;08.00", "D-2;10/03/2025;08.04"].map {
                $0 + ";Bu Sari;081300001001;Galon;2;20.000,00;40.000,00;Baru\n"
            }
            try await front.bring("pesanan.csv", Files.ordersHead + twice.joined())
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .risk)
            #expect(line.evidence.count == 2)
            try await front.shop.tellRisk(to: line.customer.id)
            #expect(try await names(front) == [])
        }
    }

    @Test("an order that came twice for a day far off is not forgotten before that day", arguments: TestEngine.all)
    func doubleOrderFarAhead(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let head = "No;Tanggal;Jam;Nama;No HP;Menu;Jumlah;Harga;Total;Tanggal Kirim;Status\n"
            let twice = ["D-1;10/03/2025;08.00", "D-2;10/03/2025;08.04"].map {
                $0 + ";Bu Sari;081300001001;Galon;2;20.000,00;40.000,00;05/04/2025;Baru\n"
            }
            try await front.bring("pesanan.csv", head + twice.joined())
            #expect(try await names(front) == ["Bu Sari"])
            front.clock.set("2025-03-25 09:00")
            try await front.shop.rebuildUnderstanding()
            #expect(try await names(front) == ["Bu Sari"])
        }
    }

    @Test("who is in mourning shows until somebody was kind", arguments: TestEngine.all)
    func mourning(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            _ = try await front.write { try $0.remember(Moment(kind: .mourning, text: "ibunda wafat"), of: sari) }
            let line = try #require(try await front.shop.today().lines.first)
            #expect(line.call.lane == .care)
            #expect(line.evidence.map(\.event) == [.moment(Moment(kind: .mourning, text: "ibunda wafat"))])
            try await front.shop.care("melayat", for: sari)
            #expect(try await names(front) == [])
        }
    }

    @Test("nobody stands there twice, and the first lane wins", arguments: TestEngine.all)
    func once(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let budi = try await asks(front)
            try await front.shop.promise("kirim nota", to: budi, due: due("2025-03-10"))
            try await front.shop.promise("antar contoh", to: budi, due: due("2025-03-09"))
            let list = try await front.shop.today()
            #expect(list.people == 1)
            #expect(list.lines.map(\.call.lane) == [.promise])
            #expect(list.lines.first?.promise?.what == "antar contoh")
        }
    }

    @Test("what was to come is not seen in the past", arguments: TestEngine.all)
    func past(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-12 12:00") { front in
            _ = try await asks(front)
            let before = try await front.shop.today(asOf: wib("2025-03-10 07:00"))
            #expect(before.lines.isEmpty)
            let then = try await front.shop.today(asOf: wib("2025-03-10 09:00"))
            #expect(then.lines.map(\.customer.name) == ["Pak Budi"])
            #expect(then.asOf == wib("2025-03-10 09:00"))
        }
    }

    @Test("an order cancelled later was still an order then", arguments: TestEngine.all)
    func cancelledLater(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 09:00") { front in
            let twice = ["D-1;10/03/2025;08.00", "D-2;10/03/2025;08.04"].map {
                $0 + ";Bu Sari;081300001001;Galon;2;20.000,00;40.000,00;Baru\n"
            }
            try await front.bring("pesanan.csv", Files.ordersHead + twice.joined())
            front.clock.set("2025-03-10 15:00")
            try await front.bring("pesanan.csv", Files.ordersHead + twice[0] + twice[1].replacing("Baru", with: "Batal"))
            #expect(try await names(front) == [])
            let then = try await front.shop.today(asOf: wib("2025-03-10 09:00"))
            #expect(then.lines.map(\.call.lane) == [.risk])
        }
    }

    @Test("who wants no assessing is in no list", arguments: TestEngine.all)
    func unassessed(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let budi = try await asks(front)
            try await front.run("UPDATE customer SET assess = 0 WHERE id = \(budi)")
            try await front.shop.note("jangan dinilai", about: budi)
            #expect(try await names(front) == [])
            #expect(try await front.shop.today(asOf: wib("2025-03-10 12:00")).lines.isEmpty)
            try await front.shop.rebuildUnderstanding()
            #expect(try await names(front) == [])
        }
    }

    @Test("who sees only their own has a list, and a count, of those", arguments: TestEngine.all)
    func ownOnly(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            _ = try await asks(front)
            let sari = try await front.write { try $0.meet("Bu Sari", how: "typed") }
            try await front.shop.promise("kirim nota", to: sari, due: due("2025-03-10"))
            let rini = try await front.write { try $0.employ("Rini") }
            try await front.run("UPDATE customer SET keeper = \(rini) WHERE id = \(sari)")
            let viewer = Viewer(staff: rini, reach: .own(rini))
            for asOf in [nil, wib("2025-03-10 12:00")] {
                let all = try await front.shop.today(asOf: asOf)
                #expect(all.people == 2)
                let hers = try await front.shop.today(asOf: asOf, as: viewer)
                #expect(hers.lines.map(\.customer.name) == ["Bu Sari"])
                #expect(hers.people == 1)
            }
        }
    }

    @Test("a long list is cut, and says how many there are", arguments: TestEngine.all)
    func limit(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            _ = try await front.write { pen in
                for number in 1...7 {
                    try pen.promise("antar", to: pen.meet("Bu Sari \(number)", how: "typed"), due: due("2025-03-0\(number)"))
                }
            }
            for asOf in [nil, wib("2025-03-10 12:00")] {
                let list = try await front.shop.today(asOf: asOf, limit: 3)
                #expect(list.lines.map(\.customer.name) == ["Bu Sari 1", "Bu Sari 2", "Bu Sari 3"])
                #expect(list.people == 7)
            }
        }
    }

    @Test("a customer whose other card was merged is thought of once", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2025-03-10 12:00") { front in
            let budi = try await asks(front)
            let boss = try await front.write { try $0.meet("Bos Budi", how: "typed") }
            try await front.shop.promise("kirim nota", to: boss, due: due("2025-03-10"))
            _ = try await front.shop.today()
            try await front.run("UPDATE customer SET merged_into = \(boss) WHERE id = \(budi)")
            try await front.shop.rebuildUnderstanding()
            #expect(try await names(front) == ["Bos Budi"])
            front.clock.set("2025-03-10 13:00")
            let more = "10/03/25 12.40 - Pak Budi: Halo, jadi bisa tidak?\n"
            try await front.bring(Files.budiName, Files.budi + "\n" + question + more)
            let list = try await front.shop.today()
            #expect(list.lines.map(\.customer.name) == ["Bos Budi"])
            #expect(list.people == 1)
        }
    }
}

import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

/// Rini looks after Bu Sari, Bayu after Pak Budi; both customers have a full life with us.
private struct TwoKeepers: Sendable {
    var rini: Viewer
    var sari: Deed.Life
    var budi: Deed.Life
    let budisPhone = Handle(kind: .phone, value: "+6281300001002")
}

@Suite("Who sees only their own customers") struct ViewerTests {
    private func withKeepers(on engine: TestEngine, _ body: (Counter, TwoKeepers) async throws -> Void) async throws {
        try await withCounter(on: engine) { counter in
            let rini = try await counter.write { try $0.employ("Rini") }
            let bayu = try await counter.write { try $0.employ("Bayu") }
            let keepers = TwoKeepers(
                rini: Viewer(staff: rini, reach: .own(rini)), sari: try await counter.live("Bu Sari"),
                budi: try await counter.live("Pak Budi"))
            let phone = keepers.budisPhone
            for (customer, staff) in [(keepers.sari.customer, rini), (keepers.budi.customer, bayu)] {
                try await counter.run("UPDATE customer SET keeper = \(staff) WHERE id = \(customer)")
            }
            let budi = keepers.budi.customer
            let chat = try await counter.chat("Pak Budi")
            try await counter.hear("masih ada?", from: budi, in: chat, at: "2025-03-10 08:00", key: 9)
            try await counter.write { pen in
                try pen.give(pen.handle(phone), to: budi)
                let warung = try pen.meet("Warung Budi", kind: .organisation, how: "typed")
                try pen.join(budi, to: warung, role: "pemilik")
                _ = try pen.place([
                    OrderRow(
                        customer: budi, number: "B-1", placedAt: at("2025-03-09 10:00"), deliverAt: at("2025-03-11 10:00"),
                        total: .rupiah(5), paid: nil, refunded: nil, status: .placed, lines: [], note: nil, channel: .unknown,
                        externalKey: .numbered(99))
                ])
                let now = wib("2025-03-10 08:00")
                let call = CallRow(customer: budi, lane: 2, position: 1, showsFrom: now, showsUntil: nil, detail: "{}")
                try pen.replace(with: [call], of: [budi])
            }
            try await body(counter, keepers)
        }
    }

    @Test("finds nobody else in any list or search", arguments: TestEngine.all)
    func lists(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let (sari, budi, phone) = (keepers.sari.customer, keepers.budi.customer, keepers.budisPhone)
            try await counter.read(as: keepers.rini) { (book: Book) throws in
                #expect(try book.customers().map(\.id) == [sari])
                #expect(try book.customers(named: "budi").isEmpty)
                #expect(try book.customer(budi) == nil)
                #expect(try book.resolve(budi) == nil)
                #expect(try book.names(of: [sari, budi]) == [sari: "Bu Sari"])
                #expect(try book.owners(of: phone).isEmpty)
                #expect(try book.customerCount() == 1)
                #expect(try book.calls(at: wib("2025-03-10 09:00"), limit: 9).people == 0)
            }
        }
    }

    @Test("what was told in confidence is shown to whoever was granted it alone", arguments: TestEngine.all)
    func guarded(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let sari = keepers.sari.customer
            let told = try await counter.write { pen in
                for (key, value) in [("Agama", "Buddha"), ("riwayat Penyakit", "jantung"), ("alergi", "udang")] {
                    try pen.learn(FactLearnt(key: key, value: value, source: .said, confidence: 1), about: sari)
                }
                return try pen.remember(Moment(kind: .illness, text: "dirawat seminggu"), of: sari)
            }
            var trusted = keepers.rini
            trusted.seesGuarded = true
            for (viewer, sees) in [(keepers.rini, false), (trusted, true)] {
                try await counter.read(as: viewer) { (book: Book) throws in
                    let facts = try book.facts(of: sari).map(\.value)
                    #expect(facts.contains("udang"))
                    #expect(facts.contains("Buddha") == sees && facts.contains("jantung") == sees)
                    let words = try book.timeline(of: sari).compactMap(\.event.words)
                    #expect(words.contains("alergi: udang"))
                    for word in ["Agama: Buddha", "riwayat Penyakit: jantung", "dirawat seminggu"] {
                        #expect(words.contains(word) == sees, "\(word)")
                    }
                    #expect((try book.entries([told])[told] != nil) == sees)
                    #expect(try book.entries(saying: "buddha").entries.isEmpty == !sees)
                }
            }
        }
    }

    @Test("sees nothing of what happened with them", arguments: TestEngine.all)
    func happenings(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let budi = keepers.budi
            let all = try await counter.read { try $0.timeline(of: budi.customer) }.map(\.id)
            #expect(all.count > 4)
            try await counter.read(as: keepers.rini) { (book: Book) throws in
                #expect(try book.timeline(of: budi.customer).isEmpty)
                #expect(try book.entries(all).isEmpty)
                #expect(try book.lastMessage(of: budi.customer, by: .customer) == nil)
                #expect(try book.historyRows(of: budi.customer, asOf: wib("2025-03-10 09:00")).isEmpty)
            }
        }
    }

    @Test("sees nothing of how things stand with them", arguments: TestEngine.all)
    func standing(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let budi = keepers.budi
            let now = wib("2025-03-10 09:00")
            try await counter.read(as: keepers.rini) { (book: Book) throws in
                #expect(try book.promise(budi.promise) == nil)
                #expect(try book.promises(of: budi.customer).isEmpty)
                #expect(try book.openPromise(of: budi.customer, by: .us, like: "nota", madeBefore: now) == nil)
                #expect(try book.complaint(budi.complaint) == nil)
                #expect(try book.complaints(of: budi.customer).isEmpty)
                #expect(try book.latestComplaint(of: budi.customer, before: now) == nil)
                #expect(try book.facts(of: budi.customer).isEmpty)
                #expect(try book.orders(of: budi.customer).isEmpty)
                #expect(try book.orderCount(of: budi.customer) == 0)
                #expect(try book.nextDelivery(of: budi.customer, from: now, within: .days(5)) == nil)
                #expect(try book.handles(of: budi.customer).isEmpty)
                #expect(try book.circle(of: budi.customer).isEmpty)
            }
        }
    }

    @Test("can do nothing about them: it is as if they were not there", arguments: TestEngine.all, Deed.all)
    func verbs(on engine: TestEngine, deed: Deed) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let before = try await TableDump.take(counter.database)
            let budi = keepers.budi
            await expectRefused(.notFound) { try await counter.write(as: keepers.rini) { try deed.run($0, budi) } }
            #expect(try await TableDump.take(counter.database).differences(from: before) == [])
        }
    }

    @Test("cannot hang a number or a membership on them either", arguments: TestEngine.all)
    func attachments(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let (sari, budi) = (keepers.sari.customer, keepers.budi.customer)
            let phone = Handle(kind: .phone, value: "+6281300009999")
            let handle = try await counter.write { try $0.handle(phone) }
            let rini = keepers.rini
            await expectRefused(.notFound) { try await counter.write(as: rini) { try $0.give(handle, to: budi) } }
            await expectRefused(.notFound) { try await counter.write(as: rini) { try $0.join(budi, to: sari, role: nil) } }
            let owners = try await counter.read { try $0.owners(of: phone) }
            #expect(owners.isEmpty)
        }
    }

    @Test("does all that with their own", arguments: TestEngine.all, Deed.all)
    func own(on engine: TestEngine, deed: Deed) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let sari = keepers.sari
            try await counter.write(as: keepers.rini) { try deed.run($0, sari) }
            let last = try await counter.read(as: keepers.rini) { try $0.timeline(of: sari.customer, limit: 1) }
            #expect(last.first?.staff == keepers.rini.staff)
        }
    }

    @Test("keeps whom they have met themselves", arguments: TestEngine.all)
    func meets(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let rini = keepers.rini
            let wati = try await counter.write(as: rini) { try $0.meet("Bu Wati", how: "typed") }
            let seen = try await counter.read(as: rini) { try $0.customer(wati) }
            #expect(seen?.keeper == rini.staff)
        }
    }

    @Test("cannot take back an import of everybody's", arguments: TestEngine.all)
    func imports(on engine: TestEngine) async throws {
        try await withKeepers(on: engine) { counter, keepers in
            let run = try await counter.write { try $0.startImport(format: "orders", name: "a.csv", digest: "", decisions: "") }
            await expectRefused(.notFound) { try await counter.write(as: keepers.rini) { try $0.withdrawImport(run) } }
        }
    }
}

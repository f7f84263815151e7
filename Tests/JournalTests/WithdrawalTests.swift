import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("An import taken back") struct WithdrawalTests {
    @Test("changes nothing in the journal but that its lines no longer count", arguments: TestEngine.all)
    func onlyWithdrawn(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            let run = try await counter.bringIn { try $0.note("dari daftar", about: life.customer) }
            let before = try await TableDump.take(counter.database, leavingOut: ["withdrawn"]).rows("entry")
            _ = try await counter.write { try $0.withdrawImport(run) }
            let after = try await TableDump.take(counter.database, leavingOut: ["withdrawn"]).rows("entry")
            #expect(Set(before).isSubset(of: after))
            #expect(after.count == before.count + 1)
        }
    }

    @Test("opens again what it had kept and judged, and forgets its steps", arguments: TestEngine.all)
    func reopens(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            let before = try await counter.standing()
            let run = try await counter.bringIn { pen in
                try pen.keep(life.promise)
                try pen.step(ComplaintStep(kind: .apologise, text: "maaf"), in: life.complaint)
                try pen.verdict(ComplaintVerdict(accepted: true), on: life.complaint)
            }
            #expect(try await counter.write { try $0.withdrawImport(run) } == 3)
            #expect(try await counter.standing() == before)
        }
    }

    @Test("leaves the verdict and the step that came by hand", arguments: TestEngine.all)
    func handVerdict(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            _ = try await counter.write { pen in
                try pen.step(ComplaintStep(kind: .solve, text: "diganti"), in: life.complaint, at: at("2025-03-10 10:00"))
                try pen.verdict(ComplaintVerdict(accepted: false), on: life.complaint, at: at("2025-03-10 11:00"))
            }
            let before = try await counter.standing()
            let run = try await counter.bringIn { pen in
                try pen.step(ComplaintStep(kind: .apologise, text: "maaf"), in: life.complaint, at: at("2025-03-11 08:00"))
                try pen.verdict(ComplaintVerdict(accepted: true), on: life.complaint, at: at("2025-03-12 08:00"))
            }
            _ = try await counter.write { try $0.withdrawImport(run) }
            #expect(try await counter.standing() == before)
        }
    }

    @Test("gives the fact back that it replaced, unless a later word stands", arguments: TestEngine.all)
    func facts(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            @Sendable func learn(_ key: String, _ value: String, _ pen: Pen) throws {
                try pen.learn(FactLearnt(key: key, value: value, source: .said, confidence: 1), about: life.customer)
            }
            _ = try await counter.write { try learn("sapaan", "Bu Sari", $0) }
            let run = try await counter.bringIn { pen in
                try learn("alamat", "dari daftar", pen)
                try learn("alamat", "dari daftar, lebih baru", pen)
                try learn("sapaan", "Ibu", pen)
            }
            _ = try await counter.write { try learn("sapaan", "Mbak Sari", $0) }
            _ = try await counter.write { try $0.withdrawImport(run) }
            let facts = try await counter.read { try $0.facts(of: life.customer) }
            #expect(facts.map { "\($0.key): \($0.value)" } == ["alamat: lama", "sapaan: Mbak Sari"])
        }
    }

    @Test("gives an order the state and the refund back that it had", arguments: TestEngine.all)
    func orders(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            let first = OrderRow.sample(andi, number: "SR-1", key: 1, status: .confirmed, refunded: .rupiah(5_000))
            _ = try await counter.write { try $0.place([first]) }
            let before = try await counter.standing()
            let later = OrderRow.sample(andi, number: "SR-1", key: 1, status: .returned, refunded: .rupiah(9_000))
            let run = try await counter.bringIn { _ = try $0.place([later]) }
            _ = try await counter.write { try $0.withdrawImport(run) }
            #expect(try await counter.standing() == before)
        }
    }

    @Test("unpays what its payments had paid", arguments: TestEngine.all)
    func payments(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            _ = try await counter.write { try $0.place([.sample(andi, number: "SR-1", key: 1)]) }
            _ = try await counter.write { try $0.pay(Payment(amount: .rupiah(1_000), forOrder: "SR-1"), by: andi) }
            let before = try await counter.standing()
            let run = try await counter.bringIn {
                try $0.pay(Payment(amount: .rupiah(70_000), forOrder: "SR-1"), by: andi)
            }
            _ = try await counter.write { try $0.withdrawImport(run) }
            #expect(try await counter.standing() == before)
        }
    }

    @Test("takes along whom it brought, but not whom we have spoken with since", arguments: TestEngine.all)
    func people(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let phone = Handle(kind: .phone, value: "+6281300001001")
            let run = try await counter.bringIn { pen in
                try pen.meet("Pak Lewat", how: "contacts")
                let sari = try pen.meet("Bu Sari", how: "contacts")
                try pen.give(pen.handle(phone), to: sari)
            }
            let sari = try #require(try await counter.read { try $0.owners(of: phone) }.first)
            _ = try await counter.write { try $0.note("suka pagi", about: sari.id) }
            _ = try await counter.write { try $0.withdrawImport(run) }
            #expect(try await counter.read { try $0.customers() }.map(\.name) == ["Bu Sari"])
            #expect(try await counter.read { try $0.owners(of: phone) }.map(\.id) == [sari.id])
        }
    }

    @Test("nobody stays of two imports when both are taken back, in either order", arguments: TestEngine.all, [true, false])
    func both(on engine: TestEngine, firstFirst: Bool) async throws {
        try await withCounter(on: engine) { counter in
            let phone = Handle(kind: .phone, value: "+6281300001001")
            let first = try await counter.bringIn { pen in
                try pen.give(pen.handle(phone), to: pen.meet("Bu Sari", how: "contacts"))
            }
            let sari = try #require(try await counter.read { try $0.owners(of: phone) }.first).id
            let second = try await counter.bringIn { try $0.note("dari buku", about: sari) }
            for run in firstFirst ? [first, second] : [second, first] {
                _ = try await counter.write { try $0.withdrawImport(run) }
            }
            #expect(try await counter.read { try $0.customerCount() } == 0)
            #expect(try await counter.read { try $0.owners(of: phone) }.isEmpty)
        }
    }

    @Test("cannot be taken back twice, nor when it never was", arguments: TestEngine.all)
    func twice(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let run = try await counter.bringIn { try $0.meet("Bu Sari", how: "contacts") }
            _ = try await counter.write { try $0.withdrawImport(run) }
            await expectRefused(.alreadyClosed) { try await counter.write { try $0.withdrawImport(run) } }
            await expectRefused(.notFound) { try await counter.write { try $0.withdrawImport(ImportID(4711)) } }
        }
    }
}

extension Counter {
    func bringIn(_ body: @escaping @Sendable (Pen) throws -> some Sendable) async throws -> ImportID {
        let run = try await write { try $0.startImport(format: "notebook", name: "catatan.csv", digest: "", decisions: "{}") }
        _ = try await write(origin: Origin(.notebook, run: run)) { _ = try body($0) }
        try await write { try $0.finishImport(run, added: 1, known: 0, refused: 0) }
        return run
    }

    /// How promises, complaints, facts and orders stand.
    fileprivate func standing() async throws -> [[[String]]] {
        let dump = try await TableDump.take(database)
        return ["promise", "complaint", "fact", "orders"].map { dump.rows($0) }
    }
}

import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("A promise") struct PromiseTests {
    @Test("stands open with its entry until somebody keeps it", arguments: TestEngine.all)
    func made(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let galon = try await counter.write { try $0.promise("antar galon", to: sari, due: due("2025-03-12")) }
            let promise = try #require(try await counter.read { try $0.promise(galon) })
            #expect(promise.state == .open)
            #expect(promise.by == .us)
            #expect(promise.due.day(in: .jakarta) == day("2025-03-12"))
            let entry = try #require(try await counter.read { try $0.entries([promise.entry]) }[promise.entry])
            #expect(entry.event == .promised(PromiseMade(what: "antar galon", due: due("2025-03-12"))))
            #expect(entry.at.instant == wib("2025-03-10 09:00"))
        }
    }

    @Test("is kept when it was done, in time or late", arguments: TestEngine.all, ["2025-03-12 23:59", "2025-03-13 00:01"])
    func kept(on engine: TestEngine, done: String) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let galon = try await counter.write { try $0.promise("antar galon", to: sari, due: due("2025-03-12")) }
            counter.clock.set(done)
            let entry = try await counter.write { try $0.keep(galon) }
            let promise = try #require(try await counter.read { try $0.promise(galon) })
            #expect(promise.state == .kept)
            #expect(promise.closedAt == wib(done))
            #expect(promise.due == due("2025-03-12"))
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.event == .promiseKept)
            #expect(written.refersTo == promise.entry)
        }
    }

    @Test("that was written down on Monday may have been kept on Friday", arguments: TestEngine.all)
    func keptEarlier(on engine: TestEngine) async throws {
        try await withCounter(on: engine, at: "2025-03-10 09:00") { counter in
            let sari = try await counter.meet("Bu Sari")
            let galon = try await counter.write {
                try $0.promise("antar galon", to: sari, due: due("2025-03-07"), at: at("2025-03-03 10:00"))
            }
            let entry = try await counter.write { try $0.keep(galon, at: at("2025-03-07 16:00")) }
            let promise = try #require(try await counter.read { try $0.promise(galon) })
            #expect(promise.closedAt == wib("2025-03-07 16:00"))
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.recordedAt == wib("2025-03-10 09:00"))
        }
    }

    @Test("can be moved before and after it was due; the journal says when that was asked", arguments: TestEngine.all)
    func moved(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let galon = try await counter.write { try $0.promise("antar galon", to: sari, due: due("2025-03-12")) }
            counter.clock.set("2025-03-11 08:00")
            let early = try await counter.write { try $0.move(galon, to: due("2025-03-14"), askedBy: .us) }
            counter.clock.set("2025-03-16 08:00")
            let late = try await counter.write { try $0.move(galon, to: due("2025-03-18"), askedBy: .customer) }
            let promise = try #require(try await counter.read { try $0.promise(galon) })
            #expect(promise.due == due("2025-03-18"))
            #expect(promise.timesMovedByUs == 1)
            #expect(promise.state == .open)
            let entries = try await counter.read { try $0.entries([early, late]) }
            #expect(entries[early]?.event == .promiseChanged(PromiseChange(newDue: due("2025-03-14"), askedBy: .us)))
            #expect(entries[late]?.event == .promiseChanged(PromiseChange(newDue: due("2025-03-18"), askedBy: .customer)))
            #expect(entries[late]?.at.instant == wib("2025-03-16 08:00"))
        }
    }

    @Test("that nobody wants any more is withdrawn", arguments: TestEngine.all)
    func withdrawn(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let budi = try await counter.meet("Pak Budi")
            let contoh = try await counter.write { try $0.promise("bawa contoh", to: budi, due: due("2025-03-12")) }
            _ = try await counter.write { try $0.withdraw(contoh) }
            let promise = try #require(try await counter.read { try $0.promise(contoh) })
            #expect(promise.state == .withdrawn)
            let open = try await counter.read { try $0.promises(of: budi, onlyOpen: true) }
            #expect(open.isEmpty)
        }
    }

    @Test("is closed once: what comes second is refused and leaves nothing behind", arguments: TestEngine.all)
    func closedTwice(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let galon = try await counter.write { try $0.promise("antar galon", to: sari, due: due("2025-03-12")) }
            _ = try await counter.write { try $0.keep(galon) }
            let before = try await TableDump.take(counter.database)
            await expectRefused(.alreadyClosed) { try await counter.write { try $0.keep(galon) } }
            await expectRefused(.alreadyClosed) { try await counter.write { try $0.withdraw(galon) } }
            let moved = await refusal {
                try await counter.write { try $0.move(galon, to: due("2025-03-20"), askedBy: .us) }
            }
            #expect(moved == .alreadyClosed)
            #expect(try await TableDump.take(counter.database).differences(from: before) == [])
        }
    }

    @Test("of theirs is theirs, and so is keeping it", arguments: TestEngine.all)
    func theirs(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let budi = try await counter.meet("Pak Budi")
            let lunas = try await counter.write {
                try $0.promise("lunasi nota", to: budi, due: due("2025-03-12"), by: .customer)
            }
            let entry = try await counter.write { try $0.keep(lunas) }
            let written = try #require(try await counter.read { try $0.entries([entry]) }[entry])
            #expect(written.side == .customer)
        }
    }

    @Test("nobody made is not found", arguments: TestEngine.all)
    func unknown(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            await expectRefused(.notFound) { try await counter.write { try $0.keep(PromiseID(4711)) } }
        }
    }
}

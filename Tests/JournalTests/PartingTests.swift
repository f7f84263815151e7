import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("Merging is taken back exactly, and some are never one") struct PartingTests {
    /// What two states of the database differ in, but for the journal's own lines and what is to be thought anew.
    private func differences(_ now: TableDump, _ before: TableDump) -> [String] {
        now.differences(from: before).filter { !$0.hasPrefix("+ entry ") && !$0.contains(" stale ") }
    }

    @Test("merged and parted again, every table is as it was; the journal tells of both", arguments: TestEngine.all)
    func exact(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.live("Sari Galon")
            let sari = try await counter.live("Bu Sari")
            let before = try await TableDump.take(counter.database)
            try await counter.write { pen in
                try pen.merge(old.customer, into: sari.customer)
                try pen.unmerge(old.customer)
            }
            #expect(differences(try await TableDump.take(counter.database), before) == [])
            let told = try await counter.read { try $0.timeline(of: sari.customer, limit: 2) }.map(\.event)
            let card = OtherCard(customer: old.customer, name: "Sari Galon")
            #expect(Set(told) == [.merged(card), .parted(card)])
        }
    }

    @Test("of two birthdays the one written last is shown, and each has its own back", arguments: TestEngine.all)
    func facts(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.meet("Sari Galon")
            let sari = try await counter.meet("Bu Sari")
            @Sendable func birthday(_ value: String) -> FactLearnt {
                FactLearnt(key: "birthday", value: value, source: .said, confidence: 1)
            }
            try await counter.write { pen in
                try pen.learn(birthday("1980-03-04"), about: sari)
                try pen.learn(birthday("1980-04-03"), about: old)
                try pen.merge(old, into: sari)
            }
            #expect(try await counter.read { try $0.facts(of: sari) }.map(\.value) == ["1980-04-03"])
            _ = try await counter.write { try $0.learn(birthday("1981-03-04"), about: old) }
            #expect(try await counter.read { try $0.facts(of: sari) }.map(\.value) == ["1981-03-04"])
            _ = try await counter.write { try $0.unmerge(old) }
            // What was typed while they were one is about the one who stayed.
            #expect(try await counter.read { try $0.facts(of: sari) }.map(\.value) == ["1981-03-04"])
            #expect(try await counter.read { try $0.facts(of: old) }.map(\.value) == ["1980-04-03"])
        }
    }

    @Test("a promise of theirs that is kept meanwhile stays theirs", arguments: TestEngine.all)
    func promise(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.live("Sari Galon")
            let sari = try await counter.live("Bu Sari")
            try await counter.write { pen in
                try pen.merge(old.customer, into: sari.customer)
                try pen.keep(old.promise)
                try pen.unmerge(old.customer)
            }
            let kept = try await counter.read { try $0.timeline(of: old.customer) }.map(\.event)
            #expect(kept.contains(.promiseKept))
            #expect(try await counter.read { try $0.timeline(of: sari.customer) }.map(\.event).contains(.promiseKept) == false)
        }
    }

    @Test("in a chain the middle one takes along who was merged into it", arguments: TestEngine.all)
    func chain(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let first = try await counter.meet("Sari")
            let second = try await counter.meet("Bu Sary")
            let third = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                try pen.merge(first, into: second)
                try pen.merge(second, into: third)
                try pen.unmerge(second)
            }
            try await counter.read { (book: Book) throws in
                #expect(try book.resolve(first) == second)
                #expect(try book.resolve(second) == second)
                #expect(try book.cards(mergedInto: second).map(\.id) == [first])
                #expect(try book.cards(mergedInto: third).isEmpty)
            }
        }
    }

    @Test("who was merged already is taken as who they are now", arguments: TestEngine.all)
    func mergedAlready(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let first = try await counter.meet("Sari")
            let second = try await counter.meet("Bu Sary")
            let third = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                try pen.merge(first, into: second)
                try pen.merge(first, into: third)
            }
            #expect(try await counter.read { try $0.resolve(second) } == third)
            await expectRefused(.alreadyOne) { try await counter.write { try $0.merge(third, into: first) } }
            await expectRefused(.notMerged) { try await counter.write { try $0.unmerge(third) } }
        }
    }

    @Test("a person and an organisation are never one", arguments: TestEngine.all)
    func kinds(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let shop = try await counter.write { try $0.meet("Warung Sari", kind: .organisation, how: "typed") }
            await expectRefused(.personAndOrganisation) { try await counter.write { try $0.merge(sari, into: shop) } }
        }
    }

    @Test("who was said not to be the same is not merged, whichever of their cards is named", arguments: TestEngine.all)
    func toldApart(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let other = try await counter.meet("Sari Galon")
            let card = try await counter.meet("Sari G")
            try await counter.write { pen in
                try pen.tellApart(sari, from: other)
                try pen.merge(card, into: other)
            }
            await expectRefused(.toldApart) { try await counter.write { try $0.merge(card, into: sari) } }
            await expectRefused(.toldApart) { try await counter.write { try $0.tellApart(card, from: sari) } }
            _ = try await counter.write { try $0.takeBackApart(sari, from: other) }
            await expectRefused(.notFound) { try await counter.write { try $0.takeBackApart(sari, from: other) } }
            _ = try await counter.write { try $0.merge(card, into: sari) }
            #expect(try await counter.read { try $0.resolve(other) } == sari)
        }
    }

    @Test("nobody merges or parts whom they may not see", arguments: TestEngine.all)
    func unseen(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.meet("Sari Galon")
            let sari = try await counter.meet("Bu Sari")
            let rini = try await counter.write { try $0.employ("Rini") }
            try await counter.run("UPDATE customer SET keeper = \(rini) WHERE id = \(old)")
            let viewer = Viewer(staff: rini, reach: .own(rini))
            await expectRefused(.notFound) { try await counter.write(as: viewer) { try $0.merge(old, into: sari) } }
            await expectRefused(.notFound) { try await counter.write(as: viewer) { try $0.tellApart(old, from: sari) } }
            _ = try await counter.write { try $0.merge(old, into: sari) }
            await expectRefused(.notFound) { try await counter.write(as: viewer) { try $0.unmerge(old) } }
            #expect(try await counter.read(as: viewer) { try $0.mergedCards(named: "galon") }.isEmpty)
        }
    }
}

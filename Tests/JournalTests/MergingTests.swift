import Journal
import Storage
import StorageTesting
import Testing
import Vocabulary

@Suite("Two cards that turn out to be one person") struct MergingTests {
    private func merge(_ one: CustomerID, into other: CustomerID, _ counter: Counter) async throws {
        try await counter.write { _ = try $0.merge(one, into: other) }
    }

    @Test("either number finds the one who stays, with everything of both", arguments: TestEngine.all)
    func merged(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.live("Sari Galon")
            let sari = try await counter.live("Bu Sari")
            try await merge(old.customer, into: sari.customer, counter)
            try await counter.read { (book: Book) throws in
                #expect(try book.resolve(old.customer) == sari.customer)
                #expect(try book.customer(old.customer)?.name == "Bu Sari")
                #expect(try book.timeline(of: old.customer).count == 9)
                #expect(try Set(book.promises(of: sari.customer).map(\.id)) == [old.promise, sari.promise])
                #expect(try Set(book.complaints(of: sari.customer).map(\.id)) == [old.complaint, sari.complaint])
                #expect(try book.customers().map(\.id) == [sari.customer])
                #expect(try book.customers(named: "galon").isEmpty)
            }
        }
    }

    @Test("what is written about the old one lands at the one who stays", arguments: TestEngine.all)
    func written(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.meet("Sari Galon")
            let sari = try await counter.meet("Bu Sari")
            try await merge(old, into: sari, counter)
            let note = try await counter.write { try $0.note("suka pagi", about: old) }
            let entry = try await counter.read { try $0.entries([note]) }[note]
            #expect(entry?.customer == sari)
        }
    }

    @Test("a chain of merges is followed to its end", arguments: TestEngine.all)
    func chain(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let first = try await counter.meet("Sari")
            let second = try await counter.meet("Bu Sary")
            let third = try await counter.meet("Bu Sari")
            try await merge(first, into: second, counter)
            try await merge(second, into: third, counter)
            let found = try await counter.read { try $0.resolve(first) }
            #expect(found == third)
            let all = try await counter.read { try $0.everyone(mergedInto: third) }
            #expect(Set(all) == [first, second, third])
        }
    }

    @Test("a ring, which should not be, finds nobody and hangs nothing", arguments: TestEngine.all)
    func ring(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let one = try await counter.meet("Bu Sari")
            let other = try await counter.meet("Bu Sary")
            try await merge(one, into: other, counter)
            try await counter.run("UPDATE customer SET merged_into = \(one) WHERE id = \(other)")
            let found = try await counter.read { try $0.resolve(one) }
            #expect(found == nil)
            let all = try await counter.read { try $0.everyone(mergedInto: one) }
            #expect(Set(all) == [one, other])
            await expectRefused(.notFound) { try await counter.write { try $0.note("?", about: one) } }
        }
    }

    @Test("a number both had stands for one person now", arguments: TestEngine.all)
    func sharedNumber(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.meet("Sari Galon")
            let sari = try await counter.meet("Bu Sari")
            let phone = Handle(kind: .phone, value: "+6281300001001")
            try await counter.write { pen in
                try pen.give(pen.handle(phone), to: old)
                try pen.give(pen.handle(phone), to: sari, isMain: false)
            }
            try await merge(old, into: sari, counter)
            let owners = try await counter.read { try $0.owners(of: phone) }
            #expect(owners.map(\.id) == [sari])
        }
    }

    @Test("their keeper sees all of them, whoever kept the other card", arguments: TestEngine.all)
    func keeper(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let old = try await counter.live("Sari Galon")
            let sari = try await counter.live("Bu Sari")
            let rini = try await counter.write { try $0.employ("Rini") }
            try await counter.run("UPDATE customer SET keeper = \(rini) WHERE id = \(sari.customer)")
            try await merge(old.customer, into: sari.customer, counter)
            let ids = try await counter.read { try $0.timeline(of: sari.customer) }.map(\.id)
            try await counter.read(as: Viewer(staff: rini, reach: .own(rini))) { (book: Book) throws in
                #expect(try book.resolve(old.customer) == sari.customer)
                #expect(try book.timeline(of: old.customer).count == 9)
                #expect(try book.entries(ids).count == 9)
                #expect(try book.promise(old.promise)?.id == old.promise)
            }
        }
    }
}

import Journal
import StorageTesting
import Testing
import Vocabulary

/// A verb of the journal, by name, done with Bu Sari and what she has.
struct Deed: Sendable, CustomTestStringConvertible {
    struct Life: Sendable {
        var customer: CustomerID
        var promise: PromiseID
        var complaint: ComplaintID
    }

    var name: String
    var run: @Sendable (Pen, Life) throws -> Void
    var testDescription: String { name }

    static let all: [Deed] = [
        Deed(name: "promise") { try $0.promise("antar galon", to: $1.customer, due: due("2025-03-12")) },
        Deed(name: "keep") { try $0.keep($1.promise) },
        Deed(name: "withdraw") { try $0.withdraw($1.promise) },
        Deed(name: "move") { try $0.move($1.promise, to: due("2025-04-01"), askedBy: .us) },
        Deed(name: "complain") { try $0.complain("terlambat", by: $1.customer) },
        Deed(name: "step") { try $0.step(ComplaintStep(kind: .apologise, text: "maaf"), in: $1.complaint) },
        Deed(name: "verdict") { try $0.verdict(ComplaintVerdict(accepted: true), on: $1.complaint) },
        Deed(name: "note") { try $0.note("suka pagi", about: $1.customer) },
        Deed(name: "learn") {
            try $0.learn(FactLearnt(key: "alamat", value: "baru", source: .said, confidence: 1), about: $1.customer)
        },
        Deed(name: "give") { try $0.give(Gift(kind: .time, text: "bantu"), by: .us, with: $1.customer) },
        Deed(name: "care") { try $0.care("tanya kabar", for: $1.customer) },
        Deed(name: "remember") { try $0.remember(Moment(kind: .birth, text: "cucu pertama"), of: $1.customer) },
        Deed(name: "tellRisk") { try $0.tellRisk(to: $1.customer, about: nil) },
        Deed(name: "holdBack") { try $0.holdBack(HeldBack(why: "sedang sibuk"), from: $1.customer) },
        Deed(name: "pay") { try $0.pay(Payment(amount: .rupiah(5_000)), by: $1.customer) },
        Deed(name: "rename") { try $0.rename($1.customer, to: "Bu Sari Baru") },
        Deed(name: "markAnswered") { try $0.markAnswered($1.customer) },
        Deed(name: "markNeedsNoAnswer") { try $0.markNeedsNoAnswer($1.customer) },
    ]
}

extension Counter {
    /// Bu Sari with a promise and a complaint open.
    func live(_ name: String = "Bu Sari") async throws -> Deed.Life {
        try await write { pen in
            let customer = try pen.meet(name, how: "typed")
            try pen.learn(FactLearnt(key: "alamat", value: "lama", source: .said, confidence: 1), about: customer)
            return Deed.Life(
                customer: customer, promise: try pen.promise("kirim nota", to: customer, due: due("2025-03-14")),
                complaint: try pen.complain("kurang satu", by: customer))
        }
    }
}

@Suite("A verb changes what is and writes what happened, or neither") struct WholeOrNothingTests {
    private struct Stumble: Error {}

    @Test("one entry is written, and somebody is looked at afresh", arguments: TestEngine.all, Deed.all)
    func done(on engine: TestEngine, deed: Deed) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            try await counter.run("DELETE FROM stale")
            let before = try await counter.read { try $0.entryCount() }
            try await counter.write { try deed.run($0, life) }
            let after = try await counter.read { try $0.entryCount() }
            #expect(after == before + 1)
            let stale = try await counter.read { try $0.staleCustomers(limit: 9) }
            #expect(stale == [life.customer])
        }
    }

    @Test("of what fails in the middle nothing is left", arguments: TestEngine.all, Deed.all)
    func undone(on engine: TestEngine, deed: Deed) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            let before = try await TableDump.take(counter.database)
            await #expect(throws: Stumble.self) {
                try await counter.write { pen in
                    try deed.run(pen, life)
                    throw Stumble()
                }
            }
            #expect(try await TableDump.take(counter.database).differences(from: before) == [])
        }
    }

    @Test("no line of the journal is ever written over", arguments: TestEngine.all, Deed.all)
    func appendOnly(on engine: TestEngine, deed: Deed) async throws {
        try await withCounter(on: engine) { counter in
            let life = try await counter.live()
            let before = try await TableDump.take(counter.database).rows("entry")
            try await counter.write { try deed.run($0, life) }
            let after = try await TableDump.take(counter.database).rows("entry")
            #expect(Set(before).isSubset(of: after))
        }
    }
}

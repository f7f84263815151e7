import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("A complaint") struct ComplaintTests {
    @Test("stays open through our steps until the customer has judged", arguments: TestEngine.all)
    func judged(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let nia = try await counter.meet("Bu Nia")
            let kurang = try await counter.write {
                try $0.complain("snack box kurang 2", by: nia, topic: "jumlah", loss: .rupiah(30_000))
            }
            counter.clock.set("2025-03-10 10:00")
            _ = try await counter.write { try $0.step(ComplaintStep(kind: .apologise, text: "salah hitung"), in: kurang) }
            counter.clock.set("2025-03-11 08:00")
            _ = try await counter.write { try $0.step(ComplaintStep(kind: .solve, text: "2 box diantar"), in: kurang) }
            let worked = try #require(try await counter.read { try $0.complaint(kurang) })
            #expect(worked.state == .open)
            #expect(worked.lastStepAt == wib("2025-03-11 08:00"))
            counter.clock.set("2025-03-11 12:00")
            _ = try await counter.write { try $0.verdict(ComplaintVerdict(accepted: true, text: "tidak apa-apa"), on: kurang) }
            let closed = try #require(try await counter.read { try $0.complaint(kurang) })
            #expect(closed.state == .accepted)
            #expect(closed.closedAt == wib("2025-03-11 12:00"))
        }
    }

    @Test("leaves its whole story in the journal, each line pointing at the first", arguments: TestEngine.all)
    func story(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let nia = try await counter.meet("Bu Nia")
            let kurang = try await counter.write {
                try $0.complain("snack box kurang 2", by: nia, topic: "jumlah", loss: .rupiah(30_000))
            }
            _ = try await counter.write { try $0.step(ComplaintStep(kind: .explain, text: "salah hitung"), in: kurang) }
            _ = try await counter.write { try $0.verdict(ComplaintVerdict(accepted: false), on: kurang) }
            let lines = try await counter.read { try $0.timeline(of: nia) }.reversed().dropFirst()
            #expect(
                lines.map(\.event) == [
                    .complained(ComplaintMade(text: "snack box kurang 2", topic: "jumlah", loss: .rupiah(30_000))),
                    .complaintStep(ComplaintStep(kind: .explain, text: "salah hitung")),
                    .complaintVerdict(ComplaintVerdict(accepted: false)),
                ])
            #expect(lines.map(\.side) == [.customer, .us, .customer])
            #expect(lines.dropFirst().map(\.refersTo) == [EntryID(kurang.value), EntryID(kurang.value)])
        }
    }

    @Test("that was refused stands as refused", arguments: TestEngine.all)
    func refused(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let nia = try await counter.meet("Bu Nia")
            let basi = try await counter.write { try $0.complain("nasinya basi", by: nia) }
            _ = try await counter.write { try $0.verdict(ComplaintVerdict(accepted: false), on: basi) }
            let complaint = try #require(try await counter.read { try $0.complaint(basi) })
            #expect(complaint.state == .refused)
        }
    }

    @Test("can be opened again: then it is open until they judge anew", arguments: TestEngine.all)
    func reopened(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let nia = try await counter.meet("Bu Nia")
            let basi = try await counter.write { try $0.complain("nasinya basi", by: nia) }
            _ = try await counter.write { try $0.verdict(ComplaintVerdict(accepted: true), on: basi) }
            _ = try await counter.write { try $0.step(ComplaintStep(kind: .reopen, text: "terulang lagi"), in: basi) }
            let complaint = try #require(try await counter.read { try $0.complaint(basi) })
            #expect(complaint.state == .open)
            #expect(complaint.closedAt == nil)
        }
    }

    @Test("nobody made has no steps and no verdict", arguments: TestEngine.all)
    func unknown(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let none = ComplaintID(4711)
            let step = ComplaintStep(kind: .solve, text: "beres")
            await expectRefused(.notFound) { try await counter.write { try $0.step(step, in: none) } }
            let verdict = ComplaintVerdict(accepted: true)
            await expectRefused(.notFound) { try await counter.write { try $0.verdict(verdict, on: none) } }
        }
    }
}

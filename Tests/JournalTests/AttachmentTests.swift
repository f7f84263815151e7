import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("Files kept with a customer") struct AttachmentTests {
    /// More than two pieces, of every byte there is.
    private static let bytes = (0..<600_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }

    @Test("come back as they were, until they are deleted", arguments: TestEngine.all)
    func roundTrip(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let id = try await counter.write { try $0.attach("kue ulang tahun.jpg", Self.bytes, to: sari) }
            counter.clock.set("2025-03-10 09:05")
            try await counter.write { _ = try $0.attach("nota.pdf", [1], to: sari) }
            let files = try await counter.read { try $0.attachments(of: sari) }
            #expect(files.map(\.name) == ["nota.pdf", "kue ulang tahun.jpg"])
            #expect(files.map(\.size) == [1, 600_001])
            let there = try await counter.read { book in try book.attachment(id).map { try book.bytes(of: $0.file) } }
            #expect(there == Self.bytes)
            try await counter.write { try $0.detach(id) }
            #expect(try await counter.read { try $0.attachments(of: sari) }.map(\.name) == ["nota.pdf"])
            #expect(try await counter.read { try $0.attachment(id) == nil })
            #expect(try await counter.number("SELECT count(*) FROM attachment_piece WHERE entry_id = \(id)") == 0)
            await expectRefused(.notFound) { try await counter.write { try $0.detach(id) } }
            // What happened stays written.
            let events = try await counter.read { try $0.timeline(of: sari, limit: 10) }.map(\.event)
            #expect(events.contains(.attached(Attached(text: "kue ulang tahun.jpg", size: 600_001))))
            #expect(events.contains(.detached(Attached(text: "kue ulang tahun.jpg", size: 600_001))))
        }
    }

    @Test("are no larger and no more than that, and none is empty", arguments: TestEngine.all)
    func limits(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            let tooLarge = [UInt8](repeating: 7, count: Pen.largestAttachment + 1)
            await expectRefused(.outOfRange) { try await counter.write { try $0.attach("a", [], to: sari) } }
            await expectRefused(.outOfRange) { try await counter.write { try $0.attach("a", tooLarge, to: sari) } }
            await expectRefused(.emptyWords) { try await counter.write { try $0.attach(" ", [1], to: sari) } }
            await expectRefused(.notFound) { try await counter.write { try $0.attach("a", [1], to: CustomerID(99)) } }
            try await counter.write { pen in
                for number in 0..<Pen.mostAttachments { try pen.attach("\(number)", [1], to: sari) }
            }
            await expectRefused(.outOfRange) { try await counter.write { try $0.attach("a", [1], to: sari) } }
            #expect(try await counter.read { try $0.attachments(of: sari) }.count == Pen.mostAttachments)
        }
    }

    @Test("are seen by who may see the customer, and go along when two cards become one", arguments: TestEngine.all)
    func whose(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let (sari, other) = (try await counter.meet("Bu Sari"), try await counter.meet("Bu Sari Dewi"))
            let id = try await counter.write { try $0.attach("nota.pdf", [1, 2], to: other) }
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await counter.read(as: rini) { try $0.attachment(id) == nil })
            await expectRefused(.notFound) { try await counter.write(as: rini) { try $0.detach(id) } }
            try await counter.write { _ = try $0.merge(other, into: sari) }
            #expect(try await counter.read { try $0.attachments(of: sari) }.map(\.id) == [id])
            #expect(try await counter.read { try $0.attachment(id)?.customer } == sari)
        }
    }
}

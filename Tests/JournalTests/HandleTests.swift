import Journal
import StorageTesting
import Testing
import Vocabulary

@Suite("What people are known by") struct HandleTests {
    private let phone = Handle(kind: .phone, value: "+6281300001001")

    @Test("a family phone stands for two, who had it first before the other", arguments: TestEngine.all)
    func shared(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let phone = self.phone
            let budi = try await counter.meet("Pak Budi")
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { pen in
                let handle = try pen.handle(phone)
                try pen.give(handle, to: sari)
                try pen.give(handle, to: budi, isMain: false)
                try pen.give(handle, to: sari)
            }
            let owners = try await counter.read { try $0.owners(of: phone) }
            #expect(owners.map(\.name) == ["Bu Sari", "Pak Budi"])
        }
    }

    @Test("one person may have several, each once", arguments: TestEngine.all)
    func several(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let phone = self.phone
            let sari = try await counter.meet("Bu Sari")
            let mail = Handle(kind: .email, value: "sari@example.com")
            try await counter.write { pen in
                for handle in [phone, mail, phone] { try pen.give(pen.handle(handle), to: sari) }
            }
            let handles = try await counter.read { try $0.handles(of: sari) }
            #expect(handles == [phone, mail])
        }
    }

    @Test("the same letters of another kind are another handle", arguments: TestEngine.all)
    func kinds(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            try await counter.write { try $0.give($0.handle(Handle(kind: .username, value: "sari")), to: sari) }
            let owners = try await counter.read { try $0.owners(of: Handle(kind: .account, value: "sari")) }
            #expect(owners.isEmpty)
        }
    }

    @Test("somebody belongs to an organisation, and is found from both ends", arguments: TestEngine.all)
    func circle(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let andi = try await counter.meet("Mas Andi")
            let kantor = try await counter.write { try $0.meet("PT Cipta", kind: .organisation, how: "typed") }
            try await counter.write { try $0.join(andi, to: kantor, role: "pembelian", from: day("2024-01-02")) }
            try await counter.write { try $0.join(andi, to: kantor, role: "pembelian", from: day("2024-01-02")) }
            let ofAndi = try await counter.read { try $0.circle(of: andi).map { "\($0.customer.name), \($0.role ?? "")" } }
            let ofKantor = try await counter.read { try $0.circle(of: kantor).map { "\($0.customer.name), \($0.role ?? "")" } }
            #expect(ofAndi == ["PT Cipta, pembelian"])
            #expect(ofKantor == ["Mas Andi, pembelian"])
        }
    }

    @Test("the first moment we know of only moves back", arguments: TestEngine.all)
    func since(on engine: TestEngine) async throws {
        try await withCounter(on: engine) { counter in
            let sari = try await counter.meet("Bu Sari")
            for moment in ["2024-05-01 08:00", "2023-02-01 08:00", "2025-01-01 08:00"] {
                try await counter.write { try $0.known(sari, since: wib(moment)) }
            }
            let since = try await counter.read { try $0.customer(sari)?.since }
            #expect(since == wib("2023-02-01 08:00"))
        }
    }
}

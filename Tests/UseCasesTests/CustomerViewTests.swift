import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("What is known of one customer") struct CustomerViewTests {
    private func withSari(on engine: TestEngine, _ body: (Storefront, CustomerID) async throws -> Void) async throws {
        try await withShop(on: engine, at: "2025-03-05 09:00") { front in
            try await front.bring(Files.budiName, Files.budi)
            try await front.bring("kontak.vcf", Files.card("Bu Sari", "081300001001"))
            try await front.bring(Files.sariName, Files.sariLater)
            try await front.bring("pesanan.csv", Files.orders)
            let sari = try await front.customer("Bu Sari")
            _ = try await front.write { pen in
                let galon = try pen.promise("antar galon", to: sari, due: due("2025-02-05"), at: at("2025-02-03 09:30"))
                try pen.keep(galon, at: at("2025-02-07 09:30"))
                try pen.complain("bocor", by: sari, at: at("2025-02-08 10:00"))
                try pen.give(Gift(kind: .goods, text: "pisang goreng"), by: .customer, with: sari, at: at("2025-02-09 10:00"))
                try pen.learn(
                    FactLearnt(key: "alamat", value: "Jl. Lama 1", source: .said, confidence: 1), about: sari,
                    at: at("2025-02-01 10:00"))
                try pen.learn(
                    FactLearnt(key: "alamat", value: "Jl. Baru 2", source: .said, confidence: 1), about: sari,
                    at: at("2025-03-01 10:00"))
            }
            try await body(front, sari)
        }
    }

    @Test("comes with the findings and the entries behind them", arguments: TestEngine.all)
    func findings(on engine: TestEngine) async throws {
        try await withSari(on: engine) { front, sari in
            let view = try #require(try await front.shop.customer(sari))
            #expect(Set(["M1", "M3", "M4"]).isSubset(of: view.findings.filter { $0.state != .unknown }.map(\.measure)))
            let kept = try #require(view.findings.first { $0.measure == "M4" })
            let promise = try #require(view.promises.first)
            #expect(kept.evidence.map(\.entry) == [promise.entry])
            #expect(kept.evidence.map(\.outcome) == [false])
            let waits = try #require(view.findings.first)
            let asked = try await front.read { try $0.entries(waits.evidence.map(\.entry)) }
            let words = waits.evidence.compactMap { asked[$0.entry]?.event.words }
            #expect(words.first == "Galonnya masih ada?")
            #expect(waits.evidence.allSatisfy { asked[$0.entry]?.side == .customer })
        }
    }

    @Test("tells the newest first, and whether there is more", arguments: TestEngine.all)
    func timeline(on engine: TestEngine) async throws {
        try await withSari(on: engine) { front, sari in
            let view = try #require(try await front.shop.customer(sari, timelineLimit: 5))
            #expect(view.hasMore)
            #expect(view.timeline.count == 5)
            var all = view.timeline
            while all.count < 100 {
                let last = try #require(all.last)
                let next = try #require(
                    try await front.shop.customer(sari, before: (last.at.instant, last.id), timelineLimit: 5))
                all += next.timeline
                if !next.hasMore { break }
            }
            #expect(Set(all.map(\.id)).count == all.count)
            #expect(all.map(\.at.instant) == all.map(\.at.instant).sorted(by: >))
            let count = try await front.read { try $0.timeline(of: sari, limit: 500).count }
            #expect(all.count == count)
        }
    }

    @Test("has their number, their orders, what they gave, and why they are on today's list", arguments: TestEngine.all)
    func rest(on engine: TestEngine) async throws {
        try await withSari(on: engine) { front, sari in
            front.clock.set("2025-03-05 12:00")
            let view = try #require(try await front.shop.customer(sari))
            #expect(view.handles.map(\.value) == ["+6281300001001"])
            #expect(view.orders.map(\.number) == ["SR-1"])
            #expect(view.orderCount == 1)
            #expect(view.gifts.map(\.event.words) == ["pisang goreng"])
            #expect(view.facts.map(\.value) == ["Jl. Baru 2"])
            #expect(view.complaints.map(\.text) == ["bocor"])
            #expect(view.call?.call.lane == .waiting)
            let line = try await front.shop.today().lines.first
            #expect(line?.call == view.call?.call)
        }
    }

    @Test("as of an earlier day is what was so then", arguments: TestEngine.all)
    func asOf(on engine: TestEngine) async throws {
        try await withSari(on: engine) { front, sari in
            let view = try #require(try await front.shop.customer(sari, asOf: wib("2025-02-06 12:00")))
            #expect(view.timeline.allSatisfy { $0.at.instant <= wib("2025-02-06 12:00") })
            #expect(view.promises.map(\.state) == [.open])
            #expect(view.complaints.isEmpty)
            #expect(view.facts.map(\.value) == ["Jl. Lama 1"])
            #expect(view.gifts.isEmpty)
            #expect(view.call?.call.lane == .promise)
            #expect(view.readUntil == wib("2025-02-06 12:00"))
            let before = try #require(try await front.shop.customer(sari, asOf: wib("2025-01-20 12:00")))
            #expect(before.orders.isEmpty)
            #expect(before.orderCount == 0)
            #expect(before.promises.isEmpty)
        }
    }

    @Test("is nothing at all for who may not see them", arguments: TestEngine.all)
    func hidden(on engine: TestEngine) async throws {
        try await withSari(on: engine) { front, sari in
            let rini = try await front.write { try $0.employ("Rini") }
            let view = try await front.shop.customer(sari, as: Viewer(staff: rini, reach: .own(rini)))
            #expect(view == nil)
            #expect(try await front.shop.openPromises(to: sari, as: Viewer(staff: rini, reach: .own(rini))).isEmpty)
            #expect(try await front.shop.find("Sari", as: Viewer(staff: rini, reach: .own(rini))).isEmpty)
            #expect(try await front.shop.find("081300001001", as: Viewer(staff: rini, reach: .own(rini))).isEmpty)
        }
    }
}

import Guidance
import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

/// Money that lies with us is proposed as a risk to them, and shows on Today until they are told.
@Suite("Proposals from orders") struct ProposalsFromOrdersTests {
    private func order(of customer: CustomerID, paid: Int64) -> OrderRow {
        OrderRow(
            customer: customer, number: "P-1", placedAt: When(wib("2026-11-16 09:00"), precision: .minute, offsetMinutes: 420),
            deliverAt: nil, total: .rupiah(300_000), paid: .rupiah(paid), refunded: nil, status: .delivered,
            lines: [OrderLine(what: "nasi kotak", quantityMilli: 20_000)], note: nil, channel: .unknown,
            externalKey: ExternalKey(bytes: Array("order/\(paid)/abcdef".utf8)))
    }

    @Test("too much was paid: proposed once, noted, shown until they are told", arguments: TestEngine.all)
    func overpaid(on engine: TestEngine) async throws {
        try await withShop(on: engine, at: "2026-11-19 11:00") { front in
            let tini = try await front.write { try $0.meet("Bu Tini", how: "typed") }
            let even = try await front.write { try $0.meet("Pak Pas", how: "typed") }
            let orders = [order(of: tini, paid: 325_000), order(of: even, paid: 300_000)]
            try await front.write { pen in
                _ = try pen.place(orders)
                try pen.markStale([tini, even])
            }
            let lines = try await front.shop.proposals()
            #expect(lines.map(\.customer.id) == [tini])
            #expect(try await front.shop.proposals(of: even).isEmpty)
            let line = try #require(lines.first)
            #expect(line.proposal.becomes == .risk(Risk(text: "lebih bayar", topic: "uang pelanggan"), .rupiah(25_000)))
            try await front.shop.accept(line.proposal.id)
            #expect(try await front.shop.proposals().isEmpty)
            let today = try await front.shop.today()
            #expect(today.lines.map(\.call.lane) == [.risk])
            #expect(today.lines.first?.words.riskText == "lebih bayar")
            let fresh = try await front.shop.today(asOf: front.clock.now)
            #expect(fresh.lines.map(\.call) == today.lines.map(\.call))
            await #expect(throws: JournalError.alreadyClosed) { try await front.shop.accept(line.proposal.id) }
            #expect(try await front.shop.perform(.tellRisk(to: tini), once: "x") == .done)
            #expect(try await front.shop.today().lines.isEmpty)
        }
    }
}

import Journal
import StorageTesting
import Testing
import UseCases
import Vocabulary

@Suite("The ledger of give and take") struct GiveAndTakeTests {
    private func withRatna(on engine: TestEngine, _ body: (Storefront, CustomerID) async throws -> Void) async throws {
        try await withShop(on: engine, at: "2026-11-19 15:10") { front in
            try await front.bring("kontak.vcf", Files.card("Bu Ratna", "081300001001"))
            let ratna = try await front.customer("Bu Ratna")
            _ = try await front.write { pen in
                func favour(_ text: String, _ side: Side, _ moment: String, worth low: Int64?, _ high: Int64 = 0) throws {
                    let gift = Gift(
                        kind: .goods, text: text, value: low.map { .rupiah(($0 + high) / 2) }, low: low.map { .rupiah($0) },
                        high: low.map { _ in .rupiah(high) })
                    try pen.give(gift, by: side, with: ratna, at: at(moment))
                }
                try favour("mengajak Bu Yayah", .customer, "2026-05-01 09:00", worth: nil)
                try favour("meminjamkan meja", .customer, "2026-10-01 09:00", worth: 100_000, 200_000)
                try favour("kue tampah", .us, "2026-10-20 09:00", worth: 40_000, 60_000)
                try favour("menanggung ongkir", .customer, "2026-11-01 09:00", worth: 20_000, 20_000)
            }
            try await body(front, ratna)
        }
    }

    @Test("says of each favour what came back, what is still open, and what was never returned", arguments: TestEngine.all)
    func fates(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            let ledger = try #require(try await front.shop.giveAndTake(with: ratna))
            #expect(
                ledger.lines.map(\.gift.text) == ["menanggung ongkir", "kue tampah", "meminjamkan meja", "mengajak Bu Yayah"])
            let fates = ledger.lines.map { line in
                switch line.fate {
                case .returned(let back): "returned: \(back.event.words ?? "")"
                case .pending(let until): "pending until \(Zone.jakarta.day(of: until).iso)"
                case .notReturned: "not returned"
                }
            }
            #expect(
                fates == [
                    "pending until 2027-01-30", "returned: menanggung ongkir", "returned: kue tampah", "not returned",
                ])
            #expect(ledger.lines.map { $0.answers?.event.words } == ["kue tampah", "meminjamkan meja", nil, nil])
            #expect(ledger.unvalued == 1 && ledger.unweighed == nil)
        }
    }

    @Test("says what it takes to be even: what is still felt of theirs less what is of ours", arguments: TestEngine.all)
    func even(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            let ledger = try #require(try await front.shop.giveAndTake(with: ratna))
            let (sums, currency) = try #require(ledger.balance)
            #expect(currency == .rupiah)
            let evened = try #require(sums.value)
            #expect(evened < 0)
            #expect(sums.toBeEven > 0 && sums.toBeEvenRange.contains(sums.toBeEven))
            // A kindness of that worth, today: the two are even.
            let gift = Gift(kind: .goods, text: "puding", value: Money(minor: Int64(sums.toBeEven.rounded()), currency))
            _ = try await front.write { try $0.give(gift, by: .us, with: ratna, at: at("2026-11-19 15:10")) }
            let after = try #require(try await front.shop.giveAndTake(with: ratna)?.balance?.sums.value)
            #expect(abs(after) < 1e-6)
        }
    }

    @Test("has no sums of somebody who is not to be judged, and is not for whoever may not see them", arguments: TestEngine.all)
    func hidden(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            let rini = Viewer(staff: StaffID(7), reach: .own(StaffID(7)))
            #expect(try await front.shop.giveAndTake(with: ratna, as: rini) == nil)
            try await front.shop.perform(.assess(ratna, false, why: ""), once: "a")
            let ledger = try #require(try await front.shop.giveAndTake(with: ratna))
            #expect(ledger.balance == nil && ledger.lines.count == 4)
        }
    }

    @Test("tells of what two did together: what each put in, and what would be fair", arguments: TestEngine.all)
    func together(on engine: TestEngine) async throws {
        try await withRatna(on: engine) { front, ratna in
            _ = try await front.write { pen in
                func part(_ event: (Gift) -> Event, _ text: String, _ side: Side, _ value: Int64) throws {
                    let gift = Gift(kind: .money, text: text, value: .rupiah(value))
                    try pen.happened(event(gift), about: ratna, by: side, at: at("2026-11-02 09:00"))
                }
                try part(Event.contributed, "masak", .us, 600_000)
                try part(Event.contributed, "menjualkan", .customer, 400_000)
                try part(Event.rewarded, "laba", .us, 800_000)
                try part(Event.rewarded, "komisi", .customer, 200_000)
            }
            let shared = try #require(try await front.shop.giveAndTake(with: ratna)?.shared)
            #expect(shared.entries.compactMap(\.event.words).sorted() == ["komisi", "laba", "masak", "menjualkan"])
            let transfer = try #require(shared.equity.transferToCustomer)
            #expect(abs(transfer - 20_000_000) < 1e-3)
        }
    }
}

import StorageTesting
import Testing
import Vocabulary

@testable import UseCases

@Suite("What things cost") struct PricingTests {
    private let shop = PriceList(items: [
        .init(what: "Nasi kotak", eachMinor: 2_500_000), .init(what: "Nastar", eachMinor: 6_000_050),
    ])

    @Test("their own price goes before the shop's, and what is taken off touches what is not named")
    func whosePrice() {
        let own = PriceList(items: [.init(what: "nasi  KOTAK", eachMinor: 2_000_000)], offPerMille: 100)
        let pricing = Pricing(own: own, shop: shop, .rupiah)
        #expect(pricing.each("Nasi kotak") == 2_000_000)
        #expect(pricing.each("nastar") == 5_400_045)
        #expect(pricing.each("Lumpia") == nil)
        #expect(Pricing(own: nil, shop: shop, .rupiah).each("Nastar") == 6_000_050)
    }

    @Test("so many of it cost so much; numbers beyond all bounds have no price")
    func amounts() {
        let pricing = Pricing(own: nil, shop: shop, .rupiah)
        #expect(pricing.amount(of: OrderLine(what: "nastar", quantityMilli: 1_500)) == 9_000_075)
        #expect(pricing.amount(of: OrderLine(what: "nastar", quantityMilli: .max)) == nil)
    }

    @Test("a list in another currency says nothing")
    func currency() {
        #expect(Pricing(own: nil, shop: shop, Currency("USD")!).each("Nastar") == nil)
    }
}

@Suite("Prices, typed and agreed") struct PricesTests {
    private func list(_ text: String, _ shop: Shop) throws -> PriceList {
        guard case .list(let list) = shop.prices(typed: text) else {
            Issue.record("not a list: \(shop.prices(typed: text))")
            return PriceList()
        }
        return list
    }

    @Test("one thing a line, as people write it", arguments: [TestEngine.sqlite])
    func typed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let shop = front.shop
            let lines = """
                Nasi kotak 25.000
                - Nastar toples = Rp 60.000
                Kopi arabika 100%: 45rb

                lumpia Rp3.500/biji
                tumpeng 1,5 jt
                es teh 5,000
                semua yang lain potong 7,5%
                """
            let read = try list(lines, shop)
            #expect(
                read.items.map { "\($0.what) \($0.eachMinor / 100)" } == [
                    "Nasi kotak 25000", "Nastar toples 60000", "Kopi arabika 100% 45000", "lumpia 3500", "tumpeng 1500000",
                    "es teh 5000",
                ])
            #expect(read.offPerMille == 75)
            #expect(try list("all 10% off", shop).offPerMille == 100)
            #expect(try list("", shop).isEmpty)
        }
    }

    @Test(
        "what names no price, or two, or is named twice, is told by its line",
        arguments: [
            "NASI KOTAK 26.000", "Nasi box 25.000, Teh 5.000", "Kopi 3.000 - 5.000", "Nasi 999999999999999",
            "nasi kotak", "25.000", "Lumpia isi 5", "nastar potong 10%", "semua potong 100%",
        ])
    func unread(_ line: String) async throws {
        try await withShop(on: .sqlite) { front in
            #expect(front.shop.prices(typed: "Nasi kotak 25.000\n\(line)") == .unread([line]))
        }
    }

    @Test("an order without a total is worked out by what was agreed, and an end is an end", arguments: TestEngine.all)
    func agreed(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let shop = front.shop
            let sari = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Sari Dewi", how: "test") }
            func order(_ text: String, total: String = "") async throws -> OrderWritten {
                let typed = try #require(shop.order(typed: text, total: total, day: "", hour: "", note: ""))
                return try await shop.priced(typed, for: sari, as: .owner)
            }
            #expect(try await order("2 nastar").total == nil)
            try await shop.setPrices(try list("Nastar 60.000\nLumpia 3.000", shop))
            #expect(try await order("2 nastar").total == .rupiah(120_000))
            let agreement = PricesAgreed(text: "nastar", list: try list("Nastar 50.000\nsemua potong 10%", shop))
            #expect(try await shop.perform(.price(agreement, for: sari), once: "a") == .done)
            let priced = try await order("2 nastar\n10 lumpia")
            #expect(priced.total == .rupiah(127_000))
            #expect(priced.lines.map(\.amountMinor) == [10_000_000, 2_700_000])
            #expect(try await order("2 nastar", total: "90.000").total == .rupiah(90_000))
            let partly = try await order("2 nastar\n1 tumpeng")
            #expect(partly.total == nil && partly.lines.map(\.amountMinor) == [10_000_000, nil])
            let end = PricesAgreed(text: "", list: PriceList())
            #expect(try await shop.perform(.price(end, for: sari), once: "b") == .done)
            #expect(try await order("2 nastar").total == .rupiah(120_000))
        }
    }

    @Test("a shop that never wrote its prices down finds them in its orders: the latest, of what three of them had")
    func seen() async throws {
        try await withShop(on: .sqlite) { front in
            let shop = front.shop
            let sari = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Sari Dewi", how: "test") }
            for (number, each) in [50_000, 60_000, 60_000, 65_000].enumerated() {
                var lines = [
                    OrderLine(what: number == 3 ? "NASTAR" : "nastar", quantityMilli: 2_000, amountMinor: Int64(each) * 200)
                ]
                if number < 2 { lines.append(OrderLine(what: "lumpia", quantityMilli: 1_000, amountMinor: 300_000)) }
                _ = try await shop.perform(
                    .place(OrderWritten(lines: lines, total: .rupiah(1_000)), by: sari), once: "\(number)")
            }
            let seen = try await shop.pricesSeen()
            #expect(seen.items == [PriceList.Item(what: "NASTAR", eachMinor: 6_500_000)])
        }
    }

    @Test("whom they order for, under one name however it is written", arguments: TestEngine.all)
    func recipients(on engine: TestEngine) async throws {
        try await withShop(on: engine) { front in
            let shop = front.shop
            let sari = try await shop.journal.write(as: .owner) { pen in try pen.meet("Bu Sari Dewi", how: "test") }
            for (number, name) in ["Bu Yuni, Jl. Mawar 5", "", "bu yuni, jl. mawar 5", "Pak Tono"].enumerated() {
                let typed = shop.order(typed: "\(number + 1) nastar", total: "", day: "", hour: "", note: "", recipient: name)
                #expect(try await shop.perform(.place(try #require(typed), by: sari), once: "\(number)") == .done)
            }
            let found = try #require(try await shop.reseller(sari))
            #expect(found.prices == nil)
            #expect(
                Set(found.recipients.map { "\($0.name.lowercased()) \($0.orders)" }) == [
                    "bu yuni, jl. mawar 5 2", "pak tono 1",
                ])
            let newest = try #require(
                try await front.read { try $0.orders(of: sari) }.first { $0.lines.first?.quantityMilli == 4_000 })
            #expect(newest.recipient == "Pak Tono")
        }
    }
}

import Guidance
import Measures
import Testing
import Vocabulary

@Suite("Lane 7: a fact worth asking") struct AskLaneTests {
    private func regular(deliver: String? = "2026-11-21 08:00") -> Shop {
        var shop = Shop()
        shop.orders("2026-10-10 10:00")
        shop.orders("2026-10-30 10:00")
        shop.orders("2026-11-19 10:00", deliver: deliver)
        return shop
    }

    private func shows(_ shop: Shop, key: String? = "pantangan", at later: String) -> [Lane] {
        var summary = CustomerSummary(of: shop.history, asOf: Shop.at("2026-11-19 11:00"), zone: .jakarta)
        summary.factToAsk = key
        return calls(for: summary, usual: shop.usual, zone: .jakarta).filter { $0.shows(at: Shop.at(later)) }.map(\.lane)
    }

    @Test("while their order is being made: until the delivery, else for two days")
    func window() {
        #expect(shows(regular(), at: "2026-11-19 09:59") == [])
        #expect(shows(regular(), at: "2026-11-21 07:59") == [.ask])
        #expect(shows(regular(), at: "2026-11-21 08:00") == [])
        #expect(shows(regular(deliver: nil), at: "2026-11-21 09:59") == [.ask])
        #expect(shows(regular(deliver: nil), at: "2026-11-21 10:00") == [])
    }

    @Test("not where nothing is to be asked, nor of somebody who hardly came yet, nor of an order that fell through")
    func nothing() {
        #expect(shows(regular(), key: nil, at: "2026-11-20 08:00") == [])
        var fresh = Shop()
        fresh.orders("2026-10-30 10:00")
        fresh.orders("2026-11-19 10:00", deliver: "2026-11-21 08:00")
        #expect(shows(fresh, at: "2026-11-20 08:00") == [])
        var cancelled = regular()
        cancelled.history.orders[2].isCancelled = true
        #expect(shows(cancelled, at: "2026-11-20 08:00") == [])
    }

    @Test("whoever was asked lately, or mourns, or wishes for peace is left in peace")
    func peace() {
        var asked = regular()
        asked.history.questions = [
            Happened(
                entry: asked.entry(), at: Shop.at("2026-11-01 10:00"), side: .us, what: QuestionAsked(key: "x"))
        ]
        #expect(shows(asked, at: "2026-11-20 08:00") == [])
        asked.history.questions[0].at = Shop.at("2026-10-19 10:00")
        #expect(shows(asked, at: "2026-11-20 08:00") == [.ask])
        var mourning = regular()
        mourning.mourns("2026-11-18 10:00")
        #expect(shows(mourning, at: "2026-11-20 08:00") == [.care])
        var held = regular()
        held.holdsBack("2026-11-19 10:30", until: "2026-12-01 00:00")
        #expect(shows(held, at: "2026-11-20 08:00") == [])
    }

    @Test("no more than a few at once, the soonest deliveries first, after everybody else")
    func few() {
        let calls = (1...6).map { number in
            Call(
                customer: CustomerID(number), lane: .ask, reason: .factToAsk(key: "x", deliverAt: nil), evidence: [], acts: [],
                order: -number, showsFrom: .distantPast)
        }
        let shown = Today.list(calls, asOf: Shop.at("2026-11-19 11:00")).map(\.customer.value)
        #expect(shown == [6, 5, 4])
    }
}

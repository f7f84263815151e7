import Guidance
import Measures
import Testing
import Vocabulary

@Suite("Today") struct TodayTests {
    private func names(_ shops: [Shop], _ asOf: String, heldBack: [CustomerID: Instant] = [:]) -> [Int64] {
        Today.list(shops.flatMap { $0.stored(asOf) }, asOf: Shop.at(asOf), heldBack: heldBack).map(\.customer.value)
    }

    @Test("nobody appears twice: the first lane speaks")
    func once() {
        var ratna = Shop(1)
        ratna.says(.customer, "2026-11-19 09:14")
        ratna.promises("2026-11-15 10:00", due: "2026-11-19")
        ratna.complains("2026-11-01 10:00")
        let calls = Today.list(ratna.stored("2026-11-19 15:10"), asOf: Shop.at("2026-11-19 15:10"))
        #expect(calls.map(\.lane) == [.promise])
    }

    @Test("by lane, then who is latest")
    func order() {
        var early = Shop(1)
        early.says(.customer, "2026-11-19 08:00")
        var late = Shop(2)
        late.says(.customer, "2026-11-19 09:00")
        var promise = Shop(3)
        promise.promises("2026-11-15 10:00", due: "2026-11-19")
        var overdue = Shop(4)
        overdue.promises("2026-11-10 10:00", due: "2026-11-12")
        #expect(names([late, early, promise, overdue], "2026-11-19 15:10") == [4, 3, 1, 2])
    }

    @Test("mourning comes before turns; a quiet customer with a complaint before one without; the newest silence first")
    func insideLanes() {
        var turn = Shop(1)
        turn.gives(.customer, "2026-08-10 10:00")
        turn.gives(.customer, "2026-08-11 10:00")
        var mourning = Shop(2)
        mourning.mourns("2026-11-18 10:00")
        func quiet(_ id: Int64, _ month: Int, complaint: Bool = false) -> Shop {
            var shop = Shop(id)
            for day in ["01", "08", "15", "22"] { shop.orders("2026-0\(month)-\(day) 08:00") }
            if complaint { shop.complains("2026-0\(month)-20 08:00", verdict: "2026-0\(month)-21 08:00", accepted: false) }
            shop.history.ordersCoveredUntil = Shop.at("2026-11-19 00:00")
            return shop
        }
        let shops = [turn, mourning, quiet(3, 5), quiet(4, 9), quiet(5, 4, complaint: true)]
        #expect(names(shops, "2026-11-19 15:10") == [2, 1, 5, 4, 3])
    }

    @Test("not now: only promises and waits still show, a week when no date was named")
    func heldBack() {
        var shop = Shop(1)
        shop.complains("2026-11-01 10:00")
        shop.holdsBack("2026-11-15 10:00")
        #expect(shop.shows("2026-11-16 10:00") == [])
        #expect(shop.shows("2026-11-16 10:00", at: "2026-11-22 10:00") == [.complaint])
        shop.holdsBack("2026-11-16 10:00", until: "2026-12-01 00:00")
        #expect(shop.shows("2026-11-25 10:00") == [])
        shop.says(.customer, "2026-11-25 09:00")
        shop.promises("2026-11-15 10:00", due: "2026-11-25")
        #expect(shop.shows("2026-11-25 10:00") == [.promise, .waiting])
    }

    @Test("a word of restraint newer than the stored calls counts too")
    func heldBackSince() {
        var shop = Shop(1)
        shop.complains("2026-11-01 10:00")
        #expect(names([shop], "2026-11-19 10:00", heldBack: [CustomerID(1): Shop.at("2026-11-26 10:00")]) == [])
        #expect(names([shop], "2026-11-19 10:00", heldBack: [CustomerID(1): Shop.at("2026-11-19 10:00")]) == [1])
    }

    @Test("a hold that outlasts a call's window leaves nothing of it")
    func outlasted() {
        var shop = Shop(1)
        shop.orders("2026-11-19 10:00", digest: 20)
        shop.orders("2026-11-19 10:06", digest: 20)
        shop.holdsBack("2026-11-19 10:10")
        #expect(shop.stored("2026-11-19 11:00").isEmpty)
    }
}

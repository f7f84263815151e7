import Guidance
import Measures
import Testing
import Vocabulary

@Suite("Lane 2: who waits") struct WaitingLaneTests {
    private func reason(_ shop: Shop, _ asOf: String) -> (usual: Double?, theirs: Bool, messages: Int, readUntil: Instant?)? {
        guard case .waiting(_, _, let messages, let usual, let theirs, let readUntil)? = shop.stored(asOf).first?.reason
        else { return nil }
        return (usual, theirs, messages, readUntil)
    }

    @Test("nothing is known yet: at once")
    func unknown() {
        var shop = Shop()
        shop.says(.customer, "2026-11-19 09:14")
        #expect(shop.shows("2026-11-19 09:14") == [.waiting])
    }

    @Test("longer than the business's usual hour")
    func businessUsual() {
        var shop = Shop()
        shop.usual.replyMedianHours = 1
        shop.usual.answers = 12
        let question = shop.says(.customer, "2026-11-19 09:14")
        let addition = shop.says(.customer, "2026-11-19 09:20")
        #expect(shop.shows("2026-11-19 09:30", at: "2026-11-19 10:13") == [])
        #expect(shop.shows("2026-11-19 09:30", at: "2026-11-19 10:14") == [.waiting])
        #expect(shop.stored("2026-11-19 09:30")[0].evidence == [question, addition])
        #expect(reason(shop, "2026-11-19 09:30")?.messages == 2)
        #expect(reason(shop, "2026-11-19 09:30")?.theirs == false)
    }

    @Test("a shop with four answers has no usual yet: who waits shows at once")
    func newShop() {
        var shop = Shop()
        shop.usual.replyMedianHours = 6
        shop.usual.answers = 4
        shop.says(.customer, "2026-11-19 09:14")
        #expect(shop.shows("2026-11-19 09:14") == [.waiting])
    }

    @Test("five earlier waits are a usual of their own; the present one does not move it")
    func ownUsual() {
        var shop = Shop()
        shop.usual.replyMedianHours = 1
        shop.usual.answers = 12
        for day in 10...14 {
            shop.says(.customer, "2026-11-\(day) 09:00")
            shop.says(.us, "2026-11-\(day) 12:00")
        }
        shop.says(.customer, "2026-11-19 09:00")
        #expect(shop.shows("2026-11-19 11:00") == [])
        #expect(shop.shows("2026-11-19 11:00", at: "2026-11-19 12:00") == [.waiting])
        #expect(reason(shop, "2026-11-20 11:00")?.usual == 3)
        #expect(reason(shop, "2026-11-20 11:00")?.theirs == true)
    }

    @Test("the chat was read only so far, and the call says so")
    func readUntil() {
        var shop = Shop()
        shop.usual.replyMedianHours = 1
        shop.usual.answers = 12
        shop.says(.customer, "2026-11-19 09:20")
        shop.history.coveredUntil[Shop.chat] = Shop.at("2026-11-19 09:25")
        #expect(shop.shows("2026-11-19 15:00") == [.waiting])
        #expect(reason(shop, "2026-11-19 15:00")?.readUntil == Shop.at("2026-11-19 09:25"))
    }

    @Test("two weeks after their last word it was plainly over")
    func over() {
        var shop = Shop()
        shop.says(.customer, "2026-11-01 09:00")
        #expect(shop.shows("2026-11-01 10:00", at: "2026-11-15 08:59") == [.waiting])
        #expect(shop.shows("2026-11-01 10:00", at: "2026-11-15 09:00") == [])
        shop.says(.customer, "2026-11-19 09:00")
        #expect(shop.shows("2026-11-19 09:00") == [.waiting])
    }

    @Test("a machine's answer is none; a thank-you asks for none")
    func machines() {
        var shop = Shop()
        shop.says(.customer, "2026-11-18 09:00", needsReply: false)
        #expect(shop.shows("2026-11-18 10:00") == [])
        shop.says(.customer, "2026-11-19 09:00")
        shop.says(.us, "2026-11-19 09:01", automatic: true)
        #expect(shop.shows("2026-11-19 10:00") == [.waiting])
    }
}

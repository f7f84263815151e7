import Guidance
import Testing
import Vocabulary

@Suite("Lane 1: promises of ours") struct PromiseLaneTests {
    @Test("due today shows from the first hour of the day, and stays when overdue")
    func due() {
        var shop = Shop()
        let promise = shop.promises("2026-11-15 10:00", due: "2026-11-19")
        #expect(shop.shows("2026-11-16 10:00", at: "2026-11-18 23:59") == [])
        #expect(shop.shows("2026-11-16 10:00", at: "2026-11-19 00:00") == [.promise])
        #expect(shop.shows("2026-11-16 10:00", at: "2026-12-19 00:00") == [.promise])
        #expect(shop.stored("2026-11-16 10:00")[0].evidence == [promise])
    }

    @Test("a promise with an hour shows from that morning")
    func hour() {
        var shop = Shop()
        shop.promises("2026-11-15 10:00", due: "2026-11-19 16:00")
        #expect(shop.shows("2026-11-16 10:00", at: "2026-11-19 00:00") == [.promise])
    }

    @Test("kept, taken back, moved, or theirs: no call")
    func silent() {
        var shop = Shop()
        shop.promises("2026-11-15 10:00", due: "2026-11-19", kept: "2026-11-17 10:00")
        shop.promises("2026-11-15 10:00", due: "2026-11-19", by: .customer)
        shop.promises("2026-11-15 10:00", due: "2026-11-19")
        shop.history.promises[2].withdrawnAt = Shop.at("2026-11-16 10:00")
        shop.promises("2026-11-15 10:00", due: "2026-11-16")
        // After the due time it rescues nothing in the measure, and yet it is what was agreed.
        shop.history.promises[3].changes = [
            .init(at: Shop.at("2026-11-17 10:00"), newDue: .at(Shop.at("2026-11-25 10:00")), askedBy: .us)
        ]
        #expect(shop.shows("2026-11-19 10:00") == [])
        #expect(shop.shows("2026-11-19 10:00", at: "2026-11-25 00:00") == [.promise])
        #expect(shop.shows("2026-11-16 20:00") == [.promise])
    }
}

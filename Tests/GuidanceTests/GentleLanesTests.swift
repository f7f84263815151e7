import Guidance
import Measures
import Testing
import Vocabulary

@Suite("Lane 3: open complaints") struct ComplaintLaneTests {
    @Test("a day to answer, two days for each step, until they judge it")
    func window() {
        var shop = Shop()
        shop.complains("2026-11-16 10:00")
        #expect(shop.shows("2026-11-16 11:00", at: "2026-11-17 09:59") == [])
        #expect(shop.shows("2026-11-16 11:00", at: "2026-11-17 10:00") == [.complaint])
        shop.history.complaints[0].lastStepAt = Shop.at("2026-11-18 10:00")
        #expect(shop.shows("2026-11-18 11:00", at: "2026-11-20 09:59") == [])
        #expect(shop.shows("2026-11-18 11:00", at: "2026-11-20 10:00") == [.complaint])
        shop.history.complaints[0].verdictAt = Shop.at("2026-11-21 10:00")
        shop.history.complaints[0].accepted = true
        #expect(shop.shows("2026-11-21 11:00") == [])
    }
}

@Suite("Lane 4: the same order twice") struct RiskLaneTests {
    private func doubled(_ deliver: String? = nil) -> Shop {
        var shop = Shop()
        shop.orders("2026-11-19 10:00", digest: 20, deliver: deliver)
        shop.orders("2026-11-19 10:06", digest: 20, deliver: deliver)
        return shop
    }

    @Test("until the delivery, else for two days")
    func window() {
        #expect(doubled("2026-11-20 08:00").shows("2026-11-19 10:06", at: "2026-11-20 07:59") == [.risk])
        #expect(doubled("2026-11-20 08:00").shows("2026-11-19 10:06", at: "2026-11-20 08:00") == [])
        #expect(doubled().shows("2026-11-19 10:06", at: "2026-11-21 10:05") == [.risk])
        #expect(doubled().shows("2026-11-19 10:06", at: "2026-11-21 10:06") == [])
    }

    @Test("a threat somebody noticed shows until they are told of it, whatever else is said")
    func untold() {
        var shop = Shop()
        let risk = shop.entry()
        shop.history.risks = [
            Happened(entry: risk, at: Shop.at("2026-11-01 10:00"), side: .us, what: Risk(text: "", topic: "uang pelanggan"))
        ]
        shop.says(.us, "2026-11-02 10:00")
        #expect(shop.shows("2026-11-19 10:06") == [.risk])
        shop.history.risksTold = [Mark(entry: shop.entry(), at: Shop.at("2026-11-03 10:00"))]
        #expect(shop.shows("2026-11-19 10:06") == [])
    }

    @Test("told, or spoken with since: over")
    func told() {
        var told = doubled()
        told.history.risksTold = [Mark(entry: told.entry(), at: Shop.at("2026-11-19 10:30"))]
        #expect(told.shows("2026-11-19 11:00") == [])
        var machine = doubled()
        machine.says(.us, "2026-11-19 10:30", automatic: true)
        #expect(machine.shows("2026-11-19 11:00") == [.risk])
        var spoken = doubled()
        spoken.says(.us, "2026-11-19 10:30")
        #expect(spoken.shows("2026-11-19 11:00") == [])
    }

    @Test("the minutes between are in the reason")
    func minutes() {
        guard case .doubleOrder(_, _, let minutes, _)? = doubled().stored("2026-11-19 11:00").first?.reason else {
            Issue.record("no call")
            return
        }
        #expect(minutes == 6)
    }
}

@Suite("Lane 5: care") struct CareLaneTests {
    @Test("mourning until somebody condoles, at most forty days")
    func mourning() {
        var shop = Shop()
        shop.mourns("2026-11-01 10:00")
        #expect(shop.shows("2026-11-02 10:00") == [.care])
        #expect(shop.shows("2026-11-02 10:00", at: "2026-12-11 10:00") == [])
        shop.cares("2026-11-03 10:00")
        #expect(shop.shows("2026-11-03 11:00") == [])
    }

    @Test("two favours more than ours within a year make it our turn")
    func ourTurn() {
        var shop = Shop()
        shop.gives(.customer, "2026-01-10 10:00")
        #expect(shop.shows("2026-02-01 10:00") == [])
        shop.gives(.customer, "2026-03-10 10:00")
        #expect(shop.shows("2026-04-01 10:00") == [.care])
        // The first favour fades after a year, and with it the turn.
        #expect(shop.shows("2026-04-01 10:00", at: "2027-01-10 09:59") == [.care])
        #expect(shop.shows("2026-04-01 10:00", at: "2027-01-10 10:00") == [])
        shop.gives(.us, "2026-05-10 10:00")
        #expect(shop.shows("2026-06-01 10:00") == [])
    }

    @Test("the reason counts what can be checked")
    func counts() {
        var shop = Shop()
        for day in ["2026-02-03", "2026-03-03", "2026-04-03", "2026-05-03"] { shop.gives(.customer, "\(day) 10:00") }
        shop.gives(.us, "2026-06-03 10:00")
        #expect(
            shop.stored("2026-11-19 10:00").map(\.reason) == [.ourTurn(theirs: 4, ours: 1, since: Shop.at("2026-02-03 10:00"))])
    }

    @Test("while they mourn, nothing of turns and of orders")
    func muted() {
        var shop = Shop()
        shop.gives(.customer, "2026-08-10 10:00")
        shop.gives(.customer, "2026-08-11 10:00")
        for day in ["2026-08-01", "2026-08-08", "2026-08-15", "2026-08-22"] { shop.orders("\(day) 08:00") }
        shop.history.ordersCoveredUntil = Shop.at("2026-11-19 00:00")
        #expect(shop.shows("2026-11-19 10:00") == [.care, .quiet])
        shop.mourns("2026-11-10 10:00")
        shop.cares("2026-11-11 10:00")
        #expect(shop.shows("2026-11-19 10:00") == [])
        #expect(shop.shows("2026-11-19 10:00", at: "2026-12-20 10:00") == [.care, .quiet])
    }
}

@Suite("Lane 6: who has gone quiet") struct QuietLaneTests {
    /// Every twelve days until 9 October.
    private func andi() -> Shop {
        var shop = Shop()
        for day in ["2026-08-22", "2026-09-03", "2026-09-15", "2026-09-27", "2026-10-09"] { shop.orders("\(day) 15:10") }
        shop.history.ordersCoveredUntil = Shop.at("2026-11-19 15:00")
        return shop
    }

    @Test("three usual gaps of silence, as far as the lists were read")
    func threshold() {
        var shop = andi()
        #expect(shop.shows("2026-11-19 15:10") == [.quiet])
        #expect(shop.shows("2026-11-19 15:10", at: "2027-10-09 15:10") == [])
        shop.history.ordersCoveredUntil = Shop.at("2026-11-14 15:00")
        #expect(shop.shows("2026-11-19 15:10") == [])
        shop.history.ordersCoveredUntil = nil
        #expect(shop.shows("2026-11-19 15:10") == [])
    }

    @Test("where a model speaks, it says since when, and whether at all")
    func model() {
        var summary = CustomerSummary(of: andi().history, asOf: Shop.at("2026-11-19 15:10"), zone: .jakarta)
        summary.outlook = PurchaseOutlook(
            chance: 0.3, low: 0.1, high: 0.5, quietFrom: Shop.at("2026-11-16 09:00"))
        let usual = BusinessUsual(asOf: Shop.at("2026-11-19 00:00"))
        let call = calls(for: summary, usual: usual, zone: .jakarta).first
        #expect(call?.showsFrom == Shop.at("2026-11-16 09:00"))
        summary.outlook = PurchaseOutlook(chance: 0.8, low: 0.6, high: 0.9, quietFrom: nil)
        #expect(calls(for: summary, usual: usual, zone: .jakarta).isEmpty)
    }

    @Test("what had gone wrong before the silence is among the entries")
    func before() {
        var shop = andi()
        let promise = shop.promises("2026-10-01 10:00", due: "2026-10-05", kept: "2026-10-12 10:00")
        let call = shop.stored("2026-11-19 15:10").first { $0.lane == .quiet }
        guard case .quiet(_, _, _, _, _, _, let before)? = call?.reason else {
            Issue.record("no call")
            return
        }
        #expect(before == BeforeSilence(kind: .brokenPromise, entry: promise))
        #expect(call?.evidence.contains(promise) == true)
    }

    @Test("a complaint they never called settled is named")
    func complaint() {
        func after(_ tell: (inout Shop) -> EntryID) -> Bool? {
            var shop = andi()
            let entry = tell(&shop)
            for case .quiet(_, _, _, _, let complaint, _, _) in shop.stored("2026-11-19 15:10").map(\.reason) {
                return complaint == entry
            }
            return nil
        }
        #expect(after { $0.complains("2026-10-01 10:00", verdict: "2026-10-02 10:00", accepted: false) } == true)
        #expect(after { $0.complains("2026-10-12 10:00") } == true)
        #expect(after { $0.complains("2026-10-01 10:00", verdict: "2026-10-02 10:00", accepted: true) } == false)
        #expect(after { $0.complains("2026-08-01 10:00") } == false)
    }

    @Test("once we have asked, it rests two weeks")
    func rest() {
        var shop = andi()
        shop.says(.us, "2026-11-19 16:00")
        #expect(shop.shows("2026-11-20 10:00") == [])
        #expect(shop.shows("2026-11-20 10:00", at: "2026-12-03 16:00") == [.quiet])
    }

    @Test("38 orders are counted as orders, not as days")
    func orders() {
        var shop = andi()
        shop.history.orders.insert(OrderTrace(entry: EntryID(1), at: Shop.at("2026-08-22 09:00")), at: 0)
        guard case .quiet(let gap, _, let orders, _, _, _, _)? = shop.stored("2026-11-19 15:10").first?.reason else {
            Issue.record("no call")
            return
        }
        #expect(gap == 12 && orders == 6)
    }
}

import Measures
import Testing
import Vocabulary

@Suite("Double order") struct DoubleOrderTests {
    private func doubles(_ telling: Telling) -> [DoubleOrder] {
        DoubleOrder.find(in: telling.history.orders, asOf: Telling.at("2026-11-19 12:00"))
    }

    @Test("the same twenty boxes twice within six minutes")
    func found() {
        var telling = Telling()
        let first = telling.orders("2026-11-19 10:00", digest: 20, total: 500_000)
        let second = telling.orders("2026-11-19 10:06", digest: 20, total: 500_000)
        #expect(doubles(telling).map { [$0.first, $0.second] } == [[first, second]])
    }

    @Test("other things, another price, another day of delivery, too late, cancelled, or only the day known: no double")
    func notFound() {
        func pair(_ change: (inout Telling) -> Void) -> Int {
            var telling = Telling()
            telling.orders("2026-11-19 10:00", digest: 20, total: 500_000, deliver: "2026-11-21")
            change(&telling)
            return doubles(telling).count
        }
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 21, total: 500_000, deliver: "2026-11-21") } == 0)
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 20, total: 400_000, deliver: "2026-11-21") } == 0)
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 20, total: 500_000, deliver: "2026-11-22") } == 0)
        #expect(pair { $0.orders("2026-11-19 10:11", digest: 20, total: 500_000, deliver: "2026-11-21") } == 0)
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 20, total: 500_000, cancelled: true) } == 0)
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 20, total: 500_000, precision: .day) } == 0)
        #expect(pair { $0.orders("2026-11-19 12:06", digest: 20, total: 500_000) } == 0)
        #expect(pair { $0.orders("2026-11-19 10:06", digest: 20, total: 500_000) } == 1)
    }

    @Test("orders whose things are not known are never doubles")
    func unknownLines() {
        var telling = Telling()
        telling.orders("2026-11-19 10:00", total: 500_000)
        telling.orders("2026-11-19 10:01", total: 500_000)
        #expect(doubles(telling).isEmpty)
        #expect(DoubleOrder.assess(telling.history, asOf: Telling.at("2026-11-19 12:00")).state == .unknown)
    }
}

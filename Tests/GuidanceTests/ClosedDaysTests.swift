import Guidance
import Measures
import Testing
import Vocabulary

@Suite("Days the shop is closed") struct ClosedDaysTests {
    private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    /// Closed on Sundays, and from Thursday the 19th through Sunday the 22nd of November.
    private static func closed() throws -> ClosedDays {
        ClosedDays(
            weekdays: [0],
            stretches: [.init(first: try day("2026-11-19"), last: try day("2026-11-22"), name: "Libur keluarga")])
    }

    private func calls(of shop: Shop, _ asOf: String, _ closed: ClosedDays) -> [Call] {
        Guidance.calls(
            for: CustomerSummary(of: shop.history, asOf: Shop.at(asOf), zone: .jakarta), usual: shop.usual, zone: .jakarta,
            closed: closed)
    }

    @Test(
        "time passes only while the shop is open",
        arguments: [
            (2.0, "2026-11-18 10:00", "2026-11-18 12:00"), (20.0, "2026-11-18 10:00", "2026-11-23 06:00"),
            (0.0, "2026-11-20 10:00", "2026-11-23 00:00"), (24.0, "2026-11-28 12:00", "2026-11-30 12:00"),
        ])
    func passes(_ hours: Double, _ from: String, _ until: String) throws {
        #expect(try Self.closed().moment(.hours(hours), after: Shop.at(from), in: .jakarta) == Shop.at(until))
        #expect(
            ClosedDays().moment(.hours(hours), after: Shop.at(from), in: .jakarta) == Shop.at(from).adding(.hours(hours)))
    }

    @Test("whoever writes on a closed day waits from the next open one on")
    func waiting() throws {
        var shop = Shop()
        shop.usual.replyMedianHours = 1
        shop.usual.answers = 12
        shop.says(.customer, "2026-11-20 09:14")
        let call = try #require(calls(of: shop, "2026-11-20 10:00", try Self.closed()).first)
        #expect(call.lane == .waiting && call.showsFrom == Shop.at("2026-11-23 01:00"))
        #expect(calls(of: shop, "2026-11-20 10:00", ClosedDays()).first?.showsFrom == Shop.at("2026-11-20 10:14"))
    }

    @Test("a silence grows over Sundays, which were always in it, and not over days off with a name")
    func silence() throws {
        var shop = Shop()
        for day in ["2026-09-20", "2026-09-27", "2026-10-04", "2026-10-11", "2026-10-18", "2026-10-25"] {
            shop.orders("\(day) 09:00")
        }
        shop.history.ordersCoveredUntil = Shop.at("2026-11-30 15:00")
        func quiet(_ closed: ClosedDays) -> Instant? {
            calls(of: shop, "2026-11-30 15:10", closed).first { $0.lane == .quiet }?.showsFrom
        }
        let usual = try #require(quiet(ClosedDays()))
        #expect(quiet(ClosedDays(weekdays: [0])) == usual)
        let off = ClosedDays(
            stretches: [.init(first: try Self.day("2026-11-02"), last: try Self.day("2026-11-04"), name: "Libur")])
        #expect(quiet(off) == usual.adding(.days(3)))
    }
}

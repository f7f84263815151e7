import Testing

@testable import CustomerValue

@Suite("Whether today ate tomorrow") struct EquityTests {
    @Test(
        "profit, and yet value destroyed",
        arguments: [
            (200.0, 1000.0, 1100.0, 300.0, 0.3, ReturnOnCustomer.Kind.creating),
            (150, 1000, 700, -150, -0.15, .destroying), (400, 1000, 700, 100, 0.1, .harvesting),
            (300, 1000, 700, 0, 0, .harvesting),
        ])
    func kinds(
        _ cash: Double, _ start: Double, _ end: Double, _ created: Double, _ rate: Double, _ kind: ReturnOnCustomer.Kind
    ) throws {
        let period = ReturnOnCustomer(cashFlow: cash, equityAtStart: start, equityAtEnd: end)
        #expect(abs(period.valueCreated - created) < 1e-9)
        let found = try #require(period.rate)
        #expect(abs(found - rate) < 1e-9)
        #expect(period.kind == kind)
    }

    @Test("nothing at the start is nothing to return on")
    func noStart() { #expect(ReturnOnCustomer(cashFlow: 10, equityAtStart: 0, equityAtEnd: 5).rate == nil) }

    @Test("one kept, one lost, one new, by Gupta and Lehmann's worth")
    func parts() throws {
        let ani = try #require(contractValue(margin: 1000, retention: 0.8, discount: 0.1))
        let budi = try #require(contractValue(margin: 600, retention: 0.5, discount: 0.1))
        let aniLater = try #require(contractValue(margin: 1000, retention: 0.9, discount: 0.1))
        let citra = try #require(contractValue(margin: 300, retention: 0.6, discount: 0.1))
        let change = EquityChange(from: ["Ani": ani, "Budi": budi], to: ["Ani": aniLater, "Citra": citra])
        #expect(abs(change.equityAtStart - 9500.0 / 3) < 1e-9)
        #expect(abs(change.kept - 5500.0 / 3) < 1e-9)
        #expect(abs(change.lost + 500) < 1e-9)
        #expect(abs(change.won - 360) < 1e-9)
        #expect(abs(change.kept + change.lost + change.won - change.change) < 1e-9)
        #expect(change.deepened == change.kept)
    }

    @Test("deepened and cooled, group by group")
    func segments() throws {
        let groups = ["Sari": "katering", "Budi": "katering", "Ratna": "eceran"]
        let changes = EquityChange.bySegment(
            from: ["Sari": 100, "Budi": 80, "Ratna": 50], to: ["Sari": 130, "Budi": 30, "Ratna": 50]
        ) { groups[$0] }
        let catering = try #require(changes["katering"])
        #expect(catering.deepened == 30)
        #expect(catering.cooled == -50)
        #expect(catering.kept == -20)
        #expect(changes["eceran"]?.change == 0)
    }

    @Test("who created worth, who was harvested, where it was destroyed")
    func byKind() {
        let period = CustomerPeriod(
            cashFlow: ["Sari": 20, "Budi": 60, "Ratna": 5], start: ["Sari": 100, "Budi": 80, "Ratna": 50],
            end: ["Sari": 110, "Budi": 40, "Ratna": 10])
        #expect(period.byKind == [.creating: ["Sari"], .harvesting: ["Budi"], .destroying: ["Ratna"]])
        #expect(period.whole.valueCreated == 15)
    }
}

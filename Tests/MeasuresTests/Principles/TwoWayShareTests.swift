import Measures
import Testing
import Vocabulary

@Suite("Two-way share") struct TwoWayShareTests {
    @Test("who spoke first after twelve silent hours; machines begin nothing")
    func starts() {
        var telling = Telling()
        let first = telling.says(.customer, "2026-11-10 09:00")
        telling.says(.us, "2026-11-10 10:00")
        telling.says(.us, "2026-11-11 07:00", automatic: true)
        let second = telling.says(.us, "2026-11-11 09:00")
        let finding = TwoWayShare.assess(telling.history, asOf: Telling.at("2026-11-19"))
        #expect(finding.evidence.map(\.entry) == [first, second])
        #expect(finding.evidence.map(\.outcome) == [false, true])
        #expect(finding.value == 0.5 && finding.state == .thin && finding.direction == .neither)
    }

    @Test("swapping the sides mirrors the share")
    func mirror() {
        var telling = Telling()
        for day in 1...9 { telling.says(day % 3 == 0 ? .us : .customer, "2026-11-0\(day) 09:00") }
        var swapped = telling
        for index in swapped.history.messages.indices {
            swapped.history.messages[index].side = swapped.history.messages[index].side.opposite
        }
        let one = TwoWayShare.tally(telling.history, asOf: Telling.at("2026-11-19"))
        let other = TwoWayShare.tally(swapped.history, asOf: Telling.at("2026-11-19"))
        #expect(abs(one.posterior.mean + other.posterior.mean - 1) < 1e-12)
        #expect(abs(one.chanceOnlyTheyCome - other.chanceOfBroadcast) < 1e-12)
    }
}

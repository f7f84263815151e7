import Guidance
import Measures
import Testing
import Vocabulary

@Suite("How they are used to be reached") struct UsualContactTests {
    private static let asOf = Zone.jakarta.start(of: Day(iso: "2026-11-19") ?? Day(number: 0))

    /// One message a day at these hours, the last one yesterday.
    private func usual(_ hours: [Int], _ channel: Channel = .whatsapp) -> UsualContact {
        var history = History(customer: CustomerID(7))
        for (index, hour) in hours.enumerated() {
            let at = Self.asOf.subtracting(.days(hours.count - index)).adding(.minutes(hour * 60 + 14))
            history.messages.append(
                MessageTrace(entry: EntryID(Int64(index + 1)), at: at, side: .customer, channel: channel))
        }
        return UsualContact(in: history, asOf: Self.asOf, zone: .jakarta)
    }

    @Test("the three hours in which most messages fall, with the latest of them")
    func hours() {
        let found = usual([8, 9, 10, 8, 20, 9]).hour
        #expect(found?.of == 8 && found?.count == 5 && found?.all == 6 && found?.latest == EntryID(6))
    }

    @Test("no habit where there is none, or too little to tell")
    func none() {
        #expect(usual([1, 5, 9, 13, 17, 21]).hour == nil)
        #expect(usual([8, 8, 8, 8]).hour == nil && usual([8, 8, 8, 8]).channel == nil)
    }

    @Test("the door most used, counted")
    func door() {
        let found = usual([8, 9, 10, 8, 20]).channel
        #expect(found?.of == .whatsapp && found?.count == 5 && found?.all == 5)
        #expect(usual([8, 9, 10, 8, 20], .unknown).channel == nil)
    }
}

import Guidance
import Measures
import Testing
import Vocabulary

@testable import UseCases

@Suite("A call in the cache")
struct CallCodingTests {
    private static let moment = Instant(microseconds: 1_763_000_000_123_456)
    static let reasons: [Reason] = [
        .promiseDue(promise: PromiseID(7), due: moment, isDay: true),
        .waiting(since: moment, last: EntryID(9), messages: 3, usualHours: 1.25, usualIsTheirs: true, readUntil: moment),
        .waiting(since: moment, last: EntryID(9), messages: 3, usualHours: nil, usualIsTheirs: false, readUntil: nil),
        .complaintOpen(complaint: ComplaintID(4), since: moment, lastStepAt: nil),
        .complaintOpen(complaint: ComplaintID(4), since: moment, lastStepAt: moment),
        .doubleOrder(first: EntryID(1), second: EntryID(2), minutesApart: 6, deliverAt: moment),
        .doubleOrder(first: EntryID(1), second: EntryID(2), minutesApart: 6, deliverAt: nil),
        .ourTurn(theirs: 2, ours: 0, since: moment),
        .mourning(since: moment),
        .quiet(usualGapDays: 13.142857142857142, lastOrderAt: moment, orders: 9, readUntil: moment, afterComplaint: EntryID(3)),
        .quiet(usualGapDays: 1e-7, lastOrderAt: moment, orders: 2, readUntil: nil, afterComplaint: nil),
        .quiet(
            usualGapDays: 13, lastOrderAt: moment, orders: 9, readUntil: moment, afterComplaint: nil,
            outlook: PurchaseOutlook(chance: 0.01171875, low: 3e-9, high: 0.0625, quietFrom: moment, closedDays: 7),
            before: BeforeSilence(kind: .unanswered, entry: EntryID(8))),
        .quiet(
            usualGapDays: 13, lastOrderAt: moment, orders: 9, readUntil: moment, afterComplaint: nil,
            outlook: PurchaseOutlook(chance: 1, low: 1, high: 1, quietFrom: nil)),
        .riskUntold(since: moment), .factToAsk(key: "alergi & pantangan %", deliverAt: moment),
        .factToAsk(key: "é", deliverAt: nil),
    ]

    @Test("comes out as it went in", arguments: reasons)
    func roundTrip(_ reason: Reason) throws {
        for (evidence, acts, until) in [
            ([EntryID(5), EntryID(6)], Act.allCases, Self.moment), ([], [], nil),
        ] as [([EntryID], [Act], Instant?)] {
            let call = Call(
                customer: CustomerID(.max), lane: .quiet, reason: reason, evidence: evidence, acts: acts, order: -12,
                showsFrom: .distantPast, showsUntil: until)
            #expect(try CallCoding.decode(CallCoding.encode(call)) == call)
        }
    }

    @Test("that was cut off or is of another program is refused, never half read")
    func refusal() throws {
        let whole = CallCoding.encode(
            Call(
                customer: CustomerID(1), lane: .waiting, reason: Self.reasons[1], evidence: [EntryID(5)], acts: [.reply],
                order: 1,
                showsFrom: Self.moment))
        for end in 0..<whole.utf8.count where whole.utf8.dropFirst(end).first == 32 {
            #expect(throws: CallCoding.Unreadable.self) { try CallCoding.decode(String(whole.prefix(end))) }
        }
        #expect(throws: CallCoding.Unreadable.self) { try CallCoding.decode("{\"lane\":2}") }
    }
}

import Testing
import Vocabulary

@testable import Formats

@Suite("What happened as a line of a notebook") struct NotebookLineTests {
    private func line(_ event: Event, by side: Side = .us, about: String = "") throws -> NotebookLine {
        try #require(NotebookLine(event, by: side, about: about, zone: .jakarta))
    }

    @Test("every kind word is one that our reader knows")
    func kinds() throws {
        let gift = Gift(kind: .goods, text: "kue")
        let events: [Event] = [
            .noted("a"), .promiseKept, .riskTold, .cared("a"), .answeredElsewhere, .needsNoAnswer, .met("a"), .visited("a"),
            .gave(gift), .contributed(gift), .rewarded(gift), .renamed(to: "a"),
            .weighed(Rivalry(hasStayed: true)), .weighed(Rivalry()),
            .complaintVerdict(ComplaintVerdict(accepted: true, text: nil)),
        ]
        let moments = Moment.Kind.allCases.map { Event.moment(Moment(kind: $0, text: "")) }
        for event in events + moments {
            for side in [Side.us, .customer] {
                let kind = try line(event, by: side).kind
                #expect(kind.withCellBytes(NotebookWords.kind) != nil, "\(kind)")
            }
        }
    }

    @Test("a gift is given or received, by whose it is")
    func gifts() throws {
        let gift = Gift(kind: .goods, text: "kue", value: .rupiah(35_000), low: .rupiah(30_000))
        #expect(try line(.gave(gift), by: .us).kind == "gave")
        let received = try line(.gave(gift), by: .customer)
        #expect(received.kind == "received" && received.key == "goods" && received.value == .rupiah(35_000))
        #expect(received.low == .rupiah(30_000) && received.high == nil)
    }

    @Test("a promise kept says which, and a day that is due is that day")
    func promises() throws {
        let day = try #require(Day(iso: "2025-03-12"))
        let made = try line(.promised(PromiseMade(what: "antar galon", due: .on(day, in: .jakarta))))
        #expect(made.text == "antar galon" && made.due == day)
        #expect(try line(.promiseKept, about: "antar galon").text == "antar galon")
        let held = try line(.heldBack(HeldBack(why: "berduka", until: Zone.jakarta.end(of: day))))
        #expect(held.due == day)
    }

    @Test("what no notebook can bring has no line")
    func none() {
        let card = OtherCard(customer: CustomerID(1), name: "Bu Sari")
        for event in [Event.merged(card), .importWithdrawn(ImportID(1)), .unknown(code: 777, text: "x", payload: nil)] {
            #expect(NotebookLine(event, by: .us, about: "", zone: .jakarta) == nil)
        }
    }
}

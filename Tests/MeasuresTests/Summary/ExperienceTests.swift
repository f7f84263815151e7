import Measures
import Testing
import Vocabulary

@Suite("What a customer lived through") struct ExperienceTests {
    private static let asOf = Telling.at("2026-11-19 15:10")

    private func told(_ tell: (inout Diary) -> Void) -> [Experience.What] {
        var diary = Diary()
        tell(&diary)
        return Experience.all(in: diary.history, asOf: Self.asOf).map(\.what)
    }

    @Test("only long waits are told one by one, with how they ended")
    func waits() {
        let found = told { diary in
            diary.add(.customer, "2026-11-02 09:00", .message(Message(text: "bisa besok?")))
            diary.add(.us, "2026-11-02 09:20", .message(Message(text: "bisa")))
            diary.add(.customer, "2026-11-03 09:00", .message(Message(text: "harganya?")))
            diary.add(.us, "2026-11-03 17:00", .message(Message(text: "25 ribu")))
            diary.add(.customer, "2026-11-19 08:00", .message(Message(text: "jadi?")))
        }
        #expect(found == [.waited(.hours(8), .answered), .waited(.minutes(7 * 60 + 10), .stillWaiting)])
    }

    @Test("a promise says what became of it")
    func promises() {
        func due(_ day: String) -> Due { .on(Day(iso: day) ?? Day(number: 0), in: .jakarta) }
        func promise(_ day: String, _ then: (inout Diary, EntryID) -> Void = { _, _ in }) -> [Experience.What] {
            told { diary in
                let made = diary.add(.us, "2026-11-01 09:00", .promised(PromiseMade(what: "kotak kertas", due: due(day))))
                then(&diary, made)
            }
        }
        #expect(promise("2026-11-30") == [.promise(.open(due: due("2026-11-30")))])
        #expect(promise("2026-11-05") { $0.add(.us, "2026-11-05 09:00", .promiseKept, refersTo: $1) } == [.promise(.kept)])
        #expect(
            promise("2026-11-05") { $0.add(.us, "2026-11-08 00:00", .promiseKept, refersTo: $1) } == [.promise(.late(.days(2)))]
        )
        #expect(
            promise("2026-11-05") { $0.add(.customer, "2026-11-03 09:00", .promiseWithdrawn, refersTo: $1) }
                == [.promise(.released)])
        #expect(
            promise("2026-11-05") { $0.add(.us, "2026-11-03 09:00", .promiseWithdrawn, refersTo: $1) }
                == [.promise(.takenBack)])
        #expect(
            promise("2026-11-18") == [.promise(.overdue(Self.asOf.since(due("2026-11-18").instant)))])
        #expect(
            told { $0.add(.customer, "2026-11-01 09:00", .promised(PromiseMade(what: "bayar", due: due("2026-11-05")))) } == [])
    }

    @Test("a complaint says which steps were taken, and what they said of it in the end")
    func complaint() {
        let found = told { diary in
            let made = diary.add(.customer, "2026-11-09 10:00", .complained(ComplaintMade(text: "tumpah")))
            diary.add(.us, "2026-11-09 10:30", .complaintStep(ComplaintStep(kind: .apologise, text: "")), refersTo: made)
            diary.add(.customer, "2026-11-10 10:00", .complaintVerdict(ComplaintVerdict(accepted: true)), refersTo: made)
        }
        #expect(found == [.complaint(.init(accepted: true, after: .days(1), steps: [.apologise]))])
    }

    @Test("a risk we kept to ourselves is told as such, and one they found first")
    func risks() {
        let found = told { diary in
            diary.add(.us, "2026-11-01 09:00", .riskNoticed(Risk(text: "harga naik")))
            let second = diary.add(.us, "2026-11-02 09:00", .riskNoticed(Risk(text: "kacang")))
            diary.add(.us, "2026-11-04 09:00", .riskTold, refersTo: second)
            diary.add(.customer, "2026-11-05 09:00", .riskNoticed(Risk(text: "salah alamat")))
        }
        #expect(found == [.risk(toldAfter: nil), .risk(toldAfter: .days(2)), .foundRisk])
    }

    @Test("asking and giving are counted over a year, ours only")
    func talk() {
        var diary = Diary()
        let old = diary.add(.us, "2025-01-01 09:00", .asked(QuestionAsked(key: "suka")))
        let asked = diary.add(.us, "2026-10-01 09:00", .asked(QuestionAsked(key: "suka")))
        let offered = diary.add(.us, "2026-10-02 09:00", .offered(Offer(text: "puding")))
        let gift = diary.add(.us, "2026-10-03 09:00", .gave(Gift(kind: .goods, text: "puding")))
        diary.add(.customer, "2026-10-04 09:00", .gave(Gift(kind: .time, text: "bantu")))
        let care = diary.add(.us, "2026-10-05 09:00", .cared("menjenguk"))
        let talk = AskedAndGiven(in: diary.history, asOf: Self.asOf)
        #expect(talk.asked == [asked, offered] && !talk.asked.contains(old))
        #expect(talk.given == [gift, care])
    }
}

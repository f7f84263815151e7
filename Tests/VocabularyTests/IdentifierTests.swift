import Foundation
import Testing
import Vocabulary

@Suite("Numbers of rows") struct IdentifierTests {
    @Test("are text in JSON, so that no digit is lost") func json() throws {
        let id = CustomerID(9_007_199_254_740_993)
        let data = try JSONEncoder().encode([id])
        #expect(String(decoding: data, as: UTF8.self) == "[\"9007199254740993\"]")
        #expect(try JSONDecoder().decode([CustomerID].self, from: data) == [id])
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([CustomerID].self, from: Data("[\"tujuh\"]".utf8)) }
    }

    @Test("are positive", arguments: ["0", "-1", "", "7a", "99999999999999999999"])
    func wrong(_ text: String) { #expect(CustomerID(text) == nil) }

    @Test("every kind of happening keeps its own number") func kinds() {
        let codes = Event.Kind.allCases.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        #expect(Event.promiseKept.code == 22)
        #expect(Event.Kind.complaintVerdict.name == "complaintVerdict")
    }

    @Test("a promise for a day is due until that day is over") func due() throws {
        let day = try #require(Day(iso: "2026-11-05"))
        let due = Due.on(day, in: .jakarta)
        #expect(due.isDay)
        #expect(due.day(in: .jakarta) == day)
        #expect(due.instant == Zone.jakarta.start(of: day.adding(days: 1)))
    }
}

import Foundation
import Testing
import Vocabulary

@testable import Formats

@Suite("FormatSamples: amounts, dates, names") struct FormatSamplesAmountsDates {
    struct Entry: @unchecked Sendable, CustomTestStringConvertible {
        var list: [Any]
        var testDescription: String { "\(list)" }
        static func all(_ file: String) -> [Entry] {
            (TableSamples.json("amounts-dates-id", file) as? [[Any]] ?? []).map { Entry(list: $0) }
        }
    }

    @Test("an amount alone in its column", arguments: Entry.all("amounts.json"))
    func amount(_ entry: Entry) throws {
        var text = try #require(entry.list.first as? String)
        // A remark of the list's own: "1,7 (csvkit test_locale)".
        if let remark = text.range(of: " ("), text.contains("_") { text = String(text[..<remark.lowerBound]) }
        let found = Amount.parse(text, AmountForm.decide([text]).form)
        if text.isEmpty {
            // The source reads an empty cell as 0; here it says nothing.
            #expect(found == nil)
        } else {
            let expected = try #require(entry.list.last as? Double)
            #expect(found == Int64((expected * 100).rounded()))
        }
    }

    @Test("a date with its hint", arguments: Entry.all("dates.json"))
    func date(_ entry: Entry) throws {
        let text = try #require(entry.list.first as? String)
        let hint = try #require(entry.list[1] as? String)
        let form = hint == "auto" ? DateForm.decide([text]).form : try #require(DateForm(rawValue: hint))
        expectSame(DateText.day(text, form)?.iso, entry.list[2], text)
    }

    @Test("the order of a column", arguments: Entry.all("column-order.json"))
    func order(_ entry: Entry) throws {
        let texts = try #require(entry.list.first as? [String])
        expectSame(DateForm.decide(texts).form.rawValue, entry.list[1], "\(texts)")
    }

    @Test("companies and people", arguments: names)
    func name(_ name: String, _ isCompany: Bool) {
        #expect(NameKind.looksLikeOrganisation(name) == isCompany)
    }

    static var names: [(String, Bool)] {
        let table = TableSamples.json("amounts-dates-id", "companies-vs-people.json") as? [String: [String]] ?? [:]
        return table.sorted { $0.key < $1.key }.flatMap { kind, names in names.map { ($0, kind == "company") } }
    }
}

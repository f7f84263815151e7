import Foundation
import Testing
import Vocabulary

@testable import Formats

@Suite("FormatSamples: CRM exports") struct FormatSamplesCRMExports {
    @Test("reads as its source says", arguments: TableSamples.entries("crm-exports"))
    func export(_ entry: SampleEntry) throws {
        let keys = entry.keys
        if keys["invoices"] != nil { return try checkInvoices(entry) }
        if let rows = keys["rows"] {
            #expect(
                keys.keys.allSatisfy { $0 == "rows" || TableSamples.remarks.contains($0) }, "nobody checks a key beside rows")
            return expectSame(try TableReader.everything(entry.source()).rows.count - 1, rows, "rows")
        }
        try checkCustomers(entry)
    }

    @Test("finds the columns the programs use", arguments: ColumnNames.lists("crm-exports"))
    func columns(_ list: ColumnNames) throws {
        let cells = list.names.map { "\"\($0)\"" }.joined(separator: ",")
        let table = try TableReader.survey(MemorySource(text: cells + "\n"))
        #expect(table.header == list.names)
        #expect(TableKind.recognise(table) == .contacts)
        let columns = ContactColumns(header: list.names)
        #expect(columns.hasName)
        let wanted: [(ContactField, [String])] = [
            (.given, ["First Name"]), (.family, ["Last Name"]), (.formattedName, ["Name", "NAME"]),
            (.externalID, ["Record ID", "Record Id", "ID"]), (.reference, ["Reference", "ACCOUNTNUMBER"]),
            (.organisation, ["Account Name", "Associated Company"]), (.relatedCompany, ["Related company"]),
            (.isCompany, ["Is a company"]), (.groups, ["Tags"]), (.note, ["DESCRIPTION"]), (.isDeleted, ["ISDELETED"]),
        ]
        for (field, names) in wanted {
            let column = list.names.firstIndex { names.contains($0) } ?? -1
            #expect(columns.single[field] == column, "\(field) of \(list.name)")
        }
        func has(_ names: String...) -> Int { list.names.count { names.contains($0) } }
        #expect(columns.emails.count == has("Email"))
        #expect(columns.phones.count == has("Phone Number", "Mobile", "PHONE", "FAX"))
        #expect(columns.addresses.count == (has("Mailing Street", "BILLINGSTREET", "Street") > 0 ? 1 : 0))
    }

    @Test("reads what has no expectation too", arguments: TableSamples.withoutExpectation("crm-exports"))
    func others(_ entry: SampleEntry) throws { try expectEveryRow(entry) }

    private func checkCustomers(_ entry: SampleEntry) throws {
        let (contacts, told) = try ContactExpectation.read(entry.source())
        func named(_ test: (ContactDraft) -> Bool) -> [String] { contacts.filter(test).map(\.displayName) }
        func contact(_ name: String) throws -> ContactDraft {
            try #require(contacts.first { $0.displayName == name }, "\(name)")
        }
        for (key, expected) in entry.keys.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "records": expectSame(contacts.count, expected, key)
            case "companies":
                expectSame(expected is Int ? named(\.isOrganisation).count : named(\.isOrganisation), expected, key)
            case "people":
                expectSame(expected is Int ? named { !$0.isOrganisation }.count : named { !$0.isOrganisation }, expected, key)
            case "inactive": expectSame(named(\.isInactive), expected, key)
            case "header_after_title_lines":
                expectSame(try TableReader.survey(entry.source()).titleLines.isEmpty ? 0 : 1, expected, key)
            case "company_of":
                for (name, company) in expected as? [String: Any] ?? [:] {
                    let found = try contact(name).organisation
                    expectSame(found.isEmpty ? nil : found, company, name)
                }
            case "currency":
                for (name, code) in expected as? [String: Any] ?? [:] {
                    expectSame(try contact(name).currency?.code, code, name)
                }
            case "open_balance":
                for (name, value) in expected as? [String: Double] ?? [:] {
                    #expect(try contact(name).openBalance?.minor == Int64((value * 100).rounded()))
                }
            case "parent":
                for (name, parent) in expected as? [String: Any] ?? [:] { expectSame(try contact(name).parent, parent, name) }
            case "skipped":
                let lines = (expected as? [[String: Any]] ?? []).compactMap { $0["line"] as? Int }
                #expect(told.filter { $0.problem == .totalLine || $0.severity == .refused }.map(\.place.line) == lines)
            case let remark where TableSamples.remarks.contains(remark): continue
            default: Issue.record("\(entry.file): nobody checks “\(key)”")
            }
        }
    }

    private func checkInvoices(_ entry: SampleEntry) throws {
        let (orders, told) = try OrderExpectation.read(entry.source())
        for (key, expected) in entry.keys.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "invoices":
                let found: [[Any]] = orders.map { order in
                    let isPaid = order.total != nil && order.paid == order.total
                    let units = (order.total?.minor ?? 0) / (order.total?.currency.minorPerUnit ?? 1)
                    return [order.number ?? "", isPaid ? "paid" : "sent", NSNumber(value: units)]
                }
                expectSame(found, expected, key)
            case "skipped":
                let skipped = told.count { if case .notAnOrder = $0.problem { true } else { $0.severity == .refused } }
                expectSame(skipped, expected, key)
            case let remark where TableSamples.remarks.contains(remark): continue
            default: Issue.record("\(entry.file): nobody checks “\(key)”")
            }
        }
    }
}

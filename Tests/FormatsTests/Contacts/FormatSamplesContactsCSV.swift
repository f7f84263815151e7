import Foundation
import Testing
import Vocabulary

@testable import Formats

@Suite("FormatSamples: contacts CSV") struct FormatSamplesContactsCSV {
    @Test("reads as its source says", arguments: TableSamples.entries("contacts-csv"))
    func contacts(_ entry: SampleEntry) throws {
        try ContactExpectation.check(entry)
    }
}

/// Checks the two shapes in which samples say what an address book holds.
enum ContactExpectation {
    static func read(_ source: MemorySource) throws -> (contacts: [ContactDraft], told: [Diagnostic]) {
        let table = try ContactsTable.survey(source)
        var contacts: [ContactDraft] = []
        var told = table.decisions
        try table.read(source, report: { told.append($0) }) { contacts.append($0) }
        return (contacts, told)
    }

    static func check(_ entry: SampleEntry) throws {
        let (contacts, told) = try read(entry.source())
        for (key, expected) in entry.keys.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "contacts", "cards", "created", "records":
                if let list = expected as? [[String: Any]] {
                    checkCards(contacts, list)
                } else {
                    expectSame(contacts.count, expected, key)
                }
            case "skipped": expectSame(told.count { $0.severity == .refused }, expected, key)
            case let row where row.hasPrefix("row"):
                let index = try #require(Int(row.dropFirst(3)))
                try checkRow(
                    try #require(contacts.indices.contains(index) ? contacts[index] : nil), expected as? [String: Any] ?? [:])
            case let remark where TableSamples.remarks.contains(remark): continue
            default: Issue.record("\(entry.file): nobody checks “\(key)”")
            }
        }
    }

    private static func checkCards(_ contacts: [ContactDraft], _ cards: [[String: Any]]) {
        #expect(contacts.count == cards.count)
        for (contact, card) in zip(contacts, cards) {
            for (key, expected) in card.sorted(by: { $0.key < $1.key }) {
                switch key {
                case "fn": expectSame(contact.displayName, expected, key)
                case "n":
                    let name = contact.name
                    expectSame([name.family, name.given, name.middle, name.prefix, name.suffix], expected, key)
                case "org": expectSame(contact.organisation.isEmpty ? nil : [contact.organisation], expected, key)
                case "tel": expectSame(contact.phones.map(\.value), expected, key)
                case "email": expectSame(contact.emails.map(\.value), lowered(expected), key)
                case "note": expectSame(contact.note, expected, key)
                case "nickname": expectSame(contact.nickname, expected, key)
                case "title": expectSame(contact.title, expected, key)
                case "bday": expectSame(contact.birthday?.iso, expected, key)
                case let remark where TableSamples.remarks.contains(remark): continue
                default: Issue.record("nobody checks “\(key)” of a card")
                }
            }
        }
    }

    /// An address is the same in capitals.
    private static func lowered(_ value: Any) -> Any {
        if let list = value as? [String] { return list.map { $0.lowercased() } }
        return (value as? String)?.lowercased() ?? value
    }

    private static func checkRow(_ contact: ContactDraft, _ row: [String: Any]) throws {
        for (key, expected) in row.sorted(by: { $0.key < $1.key }) {
            switch key {
            case "name", "fn", "display_name": expectSame(contact.displayName, expected, key)
            case "given", "first_name": expectSame(contact.name.given, expected, key)
            case "family", "last_name": expectSame(contact.name.family, expected, key)
            case "middle": expectSame(contact.name.middle, expected, key)
            case "prefix": expectSame(contact.name.prefix, expected, key)
            case "suffix": expectSame(contact.name.suffix, expected, key)
            case "nickname": expectSame(contact.nickname, expected, key)
            case "notes", "note": expectSame(contact.note, expected, key)
            case "emails": expectSame(contact.emails.map(\.value), lowered(expected), key)
            case "email": expectSame(contact.emails.first?.value, lowered(expected), key)
            case "phones": expectSame(contact.phones.map(\.value), expected, key)
            case "phone": expectSame(contact.phones.first?.value, expected, key)
            case "birthday": expectSame(contact.birthday?.iso, expected, key)
            case "street", "address": expectSame(contact.street, expected, key)
            case "city": expectSame(contact.city, expected, key)
            case "region", "state": expectSame(contact.region, expected, key)
            case "postal_code", "zip": expectSame(contact.postalCode, expected, key)
            case "country": expectSame(contact.country, expected, key)
            case "groups", "tags", "labels": expectSame(contact.groups, expected, key)
            case "org", "organisation", "company": expectSame(contact.organisation, expected, key)
            case "title", "job_title": expectSame(contact.title, expected, key)
            case "starred": expectSame(contact.isStarred ? 1 : 0, expected, key)
            case "id": expectSame(contact.externalID, expected, key)
            case "consent_email": expectSame(contact.acceptsEmailMarketing.map { $0 ? 1 : 0 }, expected, key)
            case let remark where TableSamples.remarks.contains(remark) && key != "notes": continue
            default: Issue.record("nobody checks “\(key)” of a row")
            }
        }
    }
}

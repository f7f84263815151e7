import Foundation
import Measures
import Testing
import Vocabulary

/// The pairs of `Fixtures/sameness/pairs.txt`, of which we know whether they are one person.
struct LabelledPair: Sendable {
    let line: String
    let isSame: Bool
    let one: Trail
    let other: Trail
    let rhythms: [CustomerID: Rhythm]

    /// What is found about these two alone.
    var found: Candidate? {
        Sameness([one, other]).candidates(rhythms: { _ in rhythms }).first
    }

    /// Lines 1, 3, 5 … were looked at while the rules were made; lines 2, 4, 6 … were not.
    static func all() throws -> (tuning: [LabelledPair], check: [LabelledPair]) {
        let url = try #require(Bundle.module.url(forResource: "Fixtures/sameness/pairs", withExtension: "txt"))
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let pairs = try lines.map { try LabelledPair(String($0)) }
        return (
            pairs.enumerated().filter { $0.offset % 2 == 0 }.map(\.element),
            pairs.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
        )
    }

    init(_ line: String) throws {
        let parts = line.split(separator: "|").map(String.init)
        try #require(parts.count == 3 && ["same", "other"].contains(parts[0]), "\(line)")
        self.line = line
        isSame = parts[0] == "same"
        let one = try Told(parts[1], number: 1)
        let other = try Told(parts[2], number: 2)
        (self.one, self.other) = (one.trail, other.trail)
        rhythms = [one.trail.customer: one.rhythm, other.trail.customer: other.rhythm]
    }
}

/// `Bu Ratna; phone +62…; address Jl. Melati 5; chat 1,2,3`.
struct Told {
    var trail: Trail
    var rhythm = Rhythm()

    init(_ text: String, number: Int64) throws {
        var parts = text.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        let name = parts.removeFirst()
        let isOrganisation = parts.contains("kind org")
        trail = Trail(customer: CustomerID(number), kind: isOrganisation ? .organisation : .person, names: [name])
        for part in parts where part != "kind org" {
            let space = try #require(part.firstIndex(of: " "), "\(part)")
            try tell(String(part[..<space]), String(part[part.index(after: space)...]), number)
        }
        switch (rhythm.chatDays.isEmpty, rhythm.orderDays.isEmpty) {
        case (false, true): trail.door = .chatsOnly
        case (true, false): trail.door = .ordersOnly
        case (false, false): trail.door = .both
        case (true, true): trail.door = .neither
        }
    }

    private mutating func tell(_ what: String, _ words: String, _ number: Int64) throws {
        let said = Trail.Said(words, fact: FactID(number * 10 + 1))
        switch what {
        case "phone": trail.handles.append(Handle(kind: .phone, value: words))
        case "email": trail.handles.append(Handle(kind: .email, value: words))
        case "nickname": trail.names.append(words)
        case "address": trail.addresses.append(said)
        case "birthday": trail.birthdays.append(said)
        case "organisation": trail.organisations.append(said)
        case "order": trail.orders.append(Trail.Numbered(words, entry: EntryID(number * 10 + 2)))
        case "chat":
            rhythm.chatDays = words.split(separator: ",").compactMap { Int32($0) }
            rhythm.lastMessage = EntryID(number * 10 + 3)
        case "orders":
            rhythm.orderDays = words.split(separator: ",").compactMap { Int32($0) }
            rhythm.lastOrder = EntryID(number * 10 + 4)
        default: Issue.record("what is \(what)?")
        }
    }
}

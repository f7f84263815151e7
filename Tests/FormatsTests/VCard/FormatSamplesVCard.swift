import Testing

@testable import Formats

/// Every address book of the shared samples, card by card.
@Suite("FormatSamples: vCard")
struct FormatSamplesVCard {
    @Test("is read as its expectation says", .enabled(if: VCardSamples.areHere), arguments: VCardSamples.names)
    func sample(_ name: String) throws {
        let expected = try #require(VCardSamples.expectations[name] as? [String: Any])
        let cards = try Self.cards(VCardSamples.bytes(of: name))
        let found = cards.map(VCardSamples.Contact.init)
        var unknown: [String] = []
        var wanted = (expected["contacts"] as? [[String: Any]] ?? []).map { VCardSamples.Contact($0, unknown: &unknown) }
        var count = expected["cards"] as? Int
        unknown += expected.keys.filter {
            !["cards", "contacts", "vobject_agrees", "note", "trap", "source"].contains($0)
        }
        #expect(unknown.isEmpty, "\(name): keys nobody checks: \(unknown)")
        if let better = VCardRefusal.all[name] {
            wanted = better.corrected(wanted)
            count = wanted.count
        }
        if let count { #expect(found.count == count) }
        if expected["contacts"] != nil { #expect(found == wanted) }
    }

    @Test("gives every card to the owner, or says why not", .enabled(if: VCardSamples.areHere), arguments: VCardSamples.names)
    func nothingIsLost(_ name: String) throws {
        let bytes = try VCardSamples.bytes(of: name)
        let cards = try Self.cards(bytes)
        var drafts: [ContactDraft] = []
        let told = try VCardReader.read(source: MemorySource(name: name, bytes)) { drafts.append($0) }
        let refused = told.filter { $0.severity == .refused }.map(\.place.line)
        for card in cards {
            let draft = drafts.first { $0.place.line == card.place.line }
            #expect((draft == nil) == refused.contains(card.place.line))
            guard let draft else { continue }
            #expect(!draft.displayName.isEmpty)
            #expect(draft.phones.map(\.value) == card.phones.filter { !$0.isEmpty })
            #expect(draft.emails.map(\.value) == card.emails.filter { !$0.isEmpty })
        }
        #expect(drafts.count <= cards.count)
    }

    static func cards(_ bytes: [UInt8]) throws -> [VCard] {
        var cards: [VCard] = []
        _ = try VCardReader.readCards(source: MemorySource(bytes)) { cards.append($0) }
        return cards
    }
}

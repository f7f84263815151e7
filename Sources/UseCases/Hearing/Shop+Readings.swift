import Guidance
import Journal
import Listening
import Vocabulary

/// What one message of the journal says.
package struct HeardEntry: Sendable {
    package var entry: Entry
    package var text: String
    package var reading: Reading
    /// What somebody said of it; the reading is by this word then.
    package var correction: ReadingCorrected?
}

/// One message with what was heard in it, for somebody to say how it was meant.
package struct HeardMessageView: Sendable {
    package var entry: Entry
    package var customer: Customer
    package var text: String
    package var reading: Reading
    package var isCorrected: Bool
    /// Those of the text that say so; empty where it is the whole message.
    package var words: String
    package var asOf: Instant
}

extension Shop {
    /// - Returns: nil for what is no message of a customer this viewer may see.
    package func message(_ id: EntryID, as viewer: Viewer = .owner) async throws -> HeardMessageView? {
        let (taught, zone, now) = (self.taught, self.zone, self.now)
        return try await journal.read(as: viewer) { book in
            let ear = try taught.ear(book, zone: zone)
            guard let entry = try book.entries([id])[id], entry.side == .customer, let heard = ear.hear(entry),
                let customer = try book.customer(heard.customer)
            else { return nil }
            let kept = KeptReading(of: heard, isCorrected: ear.corrections[id] != nil, zone: zone)
            return HeardMessageView(
                entry: entry, customer: customer, text: heard.text, reading: heard.reading, isCorrected: kept.isCorrected,
                words: kept.words.map(heard.words) ?? "", asOf: now)
        }
    }

    /// - Returns: nil for what is no message, has no words, or may not be seen by this viewer.
    package func reading(of id: EntryID, as viewer: Viewer = .owner) async throws -> HeardEntry? {
        let (taught, zone) = (self.taught, self.zone)
        return try await journal.read(as: viewer) { book in
            let ear = try taught.ear(book, zone: zone)
            guard let entry = try book.entries([id])[id], let heard = ear.hear(entry) else { return nil }
            return HeardEntry(
                entry: entry, text: heard.text, reading: heard.reading, correction: ear.corrections[id])
        }
    }

    /// What stands out in the messages of a timeline, by entry; whose they are is not looked at again.
    package func tags(of entries: [Entry]) async throws -> [EntryID: [HeardTag]] {
        let now = self.now
        return try await journal.read(as: .owner) { try $0.tags(of: entries, asOf: now) }
    }

    /// A person says how a message was meant. For that message it holds for ever; similar ones lean a little that way.
    ///
    /// - Parameters:
    ///   - intents: empty to take back what was said before.
    ///   - sentiment: nil for the one such words usually have.
    /// - Throws: `JournalError.notFound` when there is no such message of a customer, `.alreadyClosed` when that was said before.
    package func correct(
        _ id: EntryID, to intents: [Intent], _ sentiment: Sentiment? = nil, as viewer: Viewer = .owner
    ) async throws {
        let said = ReadingCorrected(
            intents: intents.map(\.rawValue), sentiment: (sentiment ?? Sentiment(of: intents)).rawValue)
        let correction = intents.isEmpty ? .takenBack : said
        let (taught, zone) = (self.taught, self.zone)
        try await journal.write(as: viewer) { pen in
            guard let entry = try pen.book.entries([id])[id], case .message = entry.event, entry.side == .customer,
                let customer = entry.customer
            else { throw JournalError.notFound }
            let before = try taught.earIfAny(pen.book, zone: zone)?.corrections[id]
            guard before != (correction.isTakenBack ? nil : correction) else { throw JournalError.alreadyClosed }
            _ = try pen.happened(.readingCorrected(correction), about: customer, by: .us, refersTo: id)
            // It stands at once; what else was learnt by it is read again in the background.
            if let ear = try RememberedEar().earIfAny(pen.book, zone: zone) {
                try pen.keep(
                    try pen.book.messagesToHear(in: HeardSpan(id, id), limit: 1).compactMap(ear.row), heardIn: [id])
            }
        }
    }

    /// It was heard as it was meant.
    package func confirm(_ id: EntryID, as viewer: Viewer = .owner) async throws {
        guard let heard = try await reading(of: id, as: viewer) else { throw JournalError.notFound }
        try await correct(id, to: heard.reading.intents, heard.reading.sentiment, as: viewer)
    }
}

extension Book {
    /// What is kept of these messages, by entry.
    func readings(of entries: some Sequence<Entry>) throws -> [EntryID: KeptMessage] {
        let messages = entries.filter { $0.event.kind == .message && $0.side == .customer }
        let kept = try heard(in: messages.map(\.id))
        var found: [EntryID: KeptMessage] = [:]
        for entry in messages {
            guard let reading = kept[entry.id]?.reading, let words = entry.event.words else { continue }
            found[entry.id] = KeptMessage(entry.id, words, reading)
        }
        return found
    }

    /// What stands out in a timeline: what could not wait is told while it is fresh.
    func tags(of entries: [Entry], asOf: Instant) throws -> [EntryID: [HeardTag]] {
        let fresh = Set(entries.filter { asOf.since($0.at.instant) < Self.urgentFor }.map(\.id))
        return try readings(of: entries).mapValues { message in
            HeardTag.tags(of: message).filter { $0.kind != .urgent || fresh.contains(message.entry) }
        }.filter { !$0.value.isEmpty }
    }

    /// [assumption]
    private static var urgentFor: Span { .days(2) }
}

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

extension Shop {
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
        let (taught, zone) = (self.taught, self.zone)
        return try await journal.read(as: .owner) { book in
            guard let ear = try taught.earIfAny(book, zone: zone) else { return [:] }
            let tagged = ear.hear(entries).map { ($0.entry, HeardTag.tags(of: [$0], in: .waiting)) }
            return Dictionary(tagged.filter { !$0.1.isEmpty }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// A person says how a message was meant. For that message it holds for ever; similar ones lean a little that way.
    ///
    /// - Parameter sentiment: nil for the one such words usually have.
    /// - Throws: `JournalError.notFound` when there is no such message of a customer.
    package func correct(
        _ id: EntryID, to intents: [Intent], _ sentiment: Sentiment? = nil, as viewer: Viewer = .owner
    ) async throws {
        let correction = ReadingCorrected(
            intents: intents.map(\.rawValue), sentiment: (sentiment ?? Sentiment(of: intents)).rawValue)
        try await journal.write(as: viewer) { pen in
            guard let entry = try pen.book.entries([id])[id], case .message = entry.event, entry.side == .customer,
                let customer = entry.customer
            else { throw JournalError.notFound }
            _ = try pen.happened(.readingCorrected(correction), about: customer, by: .us, refersTo: id)
        }
    }
}
